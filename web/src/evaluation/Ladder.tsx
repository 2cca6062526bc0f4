import { useAnswer } from '../api/useAnswer';
import { today } from '../day';
import { EntityLink } from '../frame/EntityLink';
import { Failure, Section, Skeleton } from '../frame/parts';
import { LadderOverTimeDocument, type LadderOverTimeQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import { More } from './More';
import type { Shown } from './shown';
import { useSay } from './texts';

type Found = NonNullable<LadderOverTimeQuery['ladder']>;
type Rung = Found['points'][number]['rungs'][number];

/** From the day the document was issued on. */
const FROM = '2018-11-30';

/** How many platforms stand on each rung of level and stage, year by year, and who moved. */
export function Ladder({ scope, limit, onChange }: Shown) {
  const say = useSay();
  const either = useEither();
  const to = today();
  const asked = useAnswer(LadderOverTimeDocument, { scope, from: FROM, to, limit });
  const found = asked.data?.ladder;
  return (
    <div className={asked.isPlaceholderData ? 'main-column stale' : 'main-column'} aria-busy={asked.isPlaceholderData}>
      <p className="kicker">{say('ladderSpan', { from: FROM, to })}</p>
      <h1 className="headline-main">
        {found == null ? say('ladder') : say('ladderHeadline', { count: found.ladderCount, moves: found.moveTotal })}
      </h1>
      {asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {asked.error === null && found == null && <Skeleton rows={8} />}
      {found != null && (
        <>
          <p className="caveat summary">{either(found.summary.zh, found.summary.en)}</p>
          <Rungs points={found.points} />
          <small>{say('certainPossible')}</small>
          <Moves moves={found.moves} />
          <More shown={found.moves.length} all={found.moveTotal} onShowAll={() => onChange({ show: 'all' })} />
        </>
      )}
    </div>
  );
}

const keyOf = ({ level, stage }: Pick<Rung, 'level' | 'stage'>) => `${level}:${stage}`;

function Rungs({ points }: Pick<Found, 'points'>) {
  const say = useSay();
  const label = useLabel();
  const rungs = [...new Map(points.flatMap((point) => point.rungs).map((rung) => [keyOf(rung), rung])).values()];
  const most = Math.max(1, ...points.flatMap((point) => point.rungs.map(({ atMost }) => atMost)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="table-frame" aria-label={say('ladder')} tabIndex={0}>
      <table className="rungs">
        <thead>
          <tr>
            <th scope="col">{say('rung')}</th>
            {points.map(({ asOf }) => (
              <th scope="col" key={asOf} className="number">
                {asOf.slice(0, 7)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.map((rung) => (
            <tr key={keyOf(rung)}>
              <th scope="row">
                {label('PlatformLevel', rung.level)} {label('DesignationStage', rung.stage)}
              </th>
              {points.map(({ asOf, rungs: ofDay }) => {
                const { atLeast = 0, atMost = 0 } = ofDay.find((one) => keyOf(one) === keyOf(rung)) ?? {};
                return (
                  <td key={asOf} className="number">
                    {atLeast === atMost ? atMost : say('span', { least: atLeast, most: atMost })}
                    <span className="rung-bar" aria-hidden="true">
                      <i className="may" style={{ width: `${(100 * atMost) / most}%` }} />
                      <i className="sure" style={{ width: `${(100 * atLeast) / most}%` }} />
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Moves({ moves }: Pick<Found, 'moves'>) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const rung = (of: Found['moves'][number]['fromRung']) =>
    of === null ? '' : `${label('PlatformLevel', of.level)}${label('DesignationStage', of.stage)}`;
  const when = ({ notBefore: from, notLaterThan: to }: Found['moves'][number]['day']) => {
    if (from !== null && to !== null) return from === to ? from : say('between', { from, to });
    if (to !== null) return say('until', { to });
    return from === null ? say('dayUnknown') : say('since', { from });
  };
  return (
    <Section level={2} title={say('moves')} note={moves.length}>
      <ul className="plain moves">
        {moves.map(({ kind, isCertain, platform, fromRung, toRung, day }) => (
          <li key={`${platform.id} ${kind} ${rung(fromRung)} ${rung(toRung)} ${when(day)}`}>
            <span className={isCertain ? 'basis-mark STATED' : 'basis-mark INFERRED'}>
              {label('LadderMoveKind', kind)} <small>{say(isCertain ? 'certain' : 'uncertain')}</small>
            </span>{' '}
            <EntityLink id={platform.id}>{name(platform)}</EntityLink>{' '}
            <small>{[[rung(fromRung), rung(toRung)].filter(Boolean).join(' → '), when(day)].join(' · ')}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
