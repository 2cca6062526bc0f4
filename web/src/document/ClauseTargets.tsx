import { useAnswer } from '../api/useAnswer';
import { Later } from '../entities/Answered';
import { Section } from '../frame/parts';
import { ProgressDocument, type ProgressQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import { useSay } from './texts';

/** The targets of a clause, each with what the graph knows of them by now. */
export function ClauseTargets({ clause }: { clause: string }) {
  const say = useSay();
  return (
    <Later asked={useAnswer(ProgressDocument, {})}>
      {({ targetProgress }) => (
        <Section title={say('targets')} note={targetProgress?.asOf}>
          {targetProgress?.targets
            .filter(({ target }) => target.clause.id === clause)
            .map((one) => (
              <Target key={one.target.id} progress={one} />
            ))}
        </Section>
      )}
    </Later>
  );
}

type Progress = NonNullable<ProgressQuery['targetProgress']>['targets'][number];

function Target({ progress }: { progress: Progress }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const either = useEither();
  const { target, known, unknown, inProgress, distance, reasonZh, reasonEn, lookedFor } = progress;
  const unit = either(target.unit, target.unitEn);
  const standing =
    known === null
      ? ''
      : target.value === null
        ? say('knownOnly', { known, unit })
        : say('knownOf', { known, value: target.value, unit });
  const isUnclear = (unknown ?? 0) + (inProgress ?? 0) > 0;
  return (
    <div className="target-of">
      <p>
        <b>{name(target)}</b>{' '}
        <small>
          {label('TargetComparison', target.comparison)} {target.by !== null && say('by', { day: target.by })}
        </small>
      </p>
      {known !== null && target.value !== null && (
        <span className="target-bar" aria-hidden="true">
          <i style={{ width: `${Math.min(100, (100 * known) / target.value)}%` }} />
        </span>
      )}
      {standing !== '' && (
        <p className="target-standing">
          {standing}{' '}
          {distance !== null && <b>{distance > 0 ? say('distance', { count: distance }) : say('reached')}</b>}
        </p>
      )}
      {isUnclear && <p>{say('alsoUnclear', { unknown: unknown ?? 0, inProgress: inProgress ?? 0 })}</p>}
      {reasonZh !== null && <p className="thing-caveat">{either(reasonZh, reasonEn)}</p>}
      {lookedFor !== null && <p className="thing-caveat">{either(lookedFor.summary.zh, lookedFor.summary.en)}</p>}
      <p>
        <small>{say('counted', { what: either(target.countsZh, target.countsEn) })}</small>
      </p>
    </div>
  );
}
