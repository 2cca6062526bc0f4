import { useAnswer } from '../api/useAnswer';
import { EntityLink } from '../frame/EntityLink';
import { Failure, Section, Skeleton } from '../frame/parts';
import { ConsequencesDocument } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import type { Shown } from './shown';
import { OWN, YEAR } from './state';
import { useSay } from './texts';

/** What each grade of a stored scheme draws, and who is at risk. */
export function Consequences({ state, scheme, scope }: Shown) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  const isAsked = scheme !== undefined && scheme !== OWN;
  const asked = useAnswer(
    ConsequencesDocument,
    { year: Number(state.year ?? YEAR), schemeId: scheme ?? '', scope },
    isAsked,
  );
  const found = isAsked ? asked.data?.evaluationConsequences : undefined;
  return (
    <div className={asked.isPlaceholderData ? 'main-column stale' : 'main-column'} aria-busy={asked.isPlaceholderData}>
      <h1 className="headline-main">{say('consequences')}</h1>
      {scheme === OWN && <p className="caveat">{say('ownNoConsequences')}</p>}
      {isAsked && asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {scheme !== OWN && asked.error === null && found == null && <Skeleton rows={6} />}
      {found != null && (
        <>
          <p className="caveat summary">{either(found.summary.zh, found.summary.en)}</p>
          {found.grades.length === 0 && <p className="caveat">{say('noGrades')}</p>}
          {found.grades.map(({ grade, consequences, platforms }) => (
            <Section key={grade.nameZh} level={2} title={say('grade', { grade: name(grade) })}>
              <ul className="plain consequences">
                {consequences.map(({ kind, textZh, textEn, basis, clause, subsidyRule }) => (
                  <li key={textZh}>
                    <span className={`basis-mark ${basis}`}>
                      {label('EvaluationConsequenceKind', kind)} <small>{say(basis)}</small>
                    </span>{' '}
                    {either(textZh, textEn)}{' '}
                    <small>
                      {[
                        clause !== null && say('clause', { number: clause.number }),
                        subsidyRule !== null && either(subsidyRule.recipient, subsidyRule.recipientEn),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </li>
                ))}
              </ul>
              <p className="hint">
                {say('given')}
                {platforms.length === 0
                  ? say('noneGiven')
                  : platforms.map(({ platform }) => (
                      <span key={platform.id}>
                        <EntityLink id={platform.id}>{name(platform)}</EntityLink>{' '}
                      </span>
                    ))}
              </p>
            </Section>
          ))}
          <Section level={2} title={say('atRisk')} note={found.atRisk.length}>
            {found.atRisk.length === 0 && <p className="hint">{say('noneAtRisk')}</p>}
            <ul className="plain">
              {found.atRisk.map(({ platform, risk, poorYearsAtLeast, poorYearsAtMost }) => (
                <li key={platform.id}>
                  <EntityLink id={platform.id}>{name(platform)}</EntityLink> {label('ExitRisk', risk)}{' '}
                  <small>{say('poorYears', { least: poorYearsAtLeast, most: poorYearsAtMost })}</small>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  );
}
