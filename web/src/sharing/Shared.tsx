import { Section } from '../frame/parts';
import type { SharedThingsQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useListed, useName } from '../say';
import { useSay } from './texts';

type Sharing = NonNullable<SharedThingsQuery['sharing']>;

/** What is shared and how far it is used; where nothing is known, what was looked for and when. */
export function Shared({ sharing }: { sharing: Sharing }) {
  const say = useSay();
  const either = useEither();
  const { resourceCount, knownInAll, clause, asOf, summary, laterPolicies, resources, regions } = sharing;
  return (
    <>
      <p className="kicker">{say('kicker', { clause: clause.number, day: asOf })}</p>
      <h1 className="headline-main">
        {resourceCount === 0 ? say('headlineNone') : say('headline', { count: resourceCount })}{' '}
        <span className="headline-rest">{say('headlineRest', { known: knownInAll })}</span>
      </h1>
      <p className="caveat summary">{either(summary.zh, summary.en)}</p>
      {resourceCount === 0 && <p className="hint">{say('noneIsNot')}</p>}
      {regions.length > 0 && <Regions regions={regions} />}
      {resources.length > 0 && <Resources resources={resources} all={resourceCount} />}
      <LookedFor lookedFor={sharing.lookedFor} />
      {laterPolicies !== null && <p className="caveat">{either(laterPolicies.cautionZh, laterPolicies.cautionEn)}</p>}
    </>
  );
}

function Regions({ regions }: Pick<Sharing, 'regions'>) {
  const say = useSay();
  const name = useName();
  return (
    <Section level={2} title={say('regions')} note={regions.length}>
      <ul className="plain">
        {regions.map(({ region, totals }) => (
          <li key={region?.id ?? ''}>
            <b>{region === null ? say('placeUnknown') : name(region)}</b>{' '}
            {say('resourcesOf', { count: totals.resourceCount })}{' '}
            <small>
              {say('idle', { count: totals.idleCount })} · {say('unknownHours', { count: totals.hoursUnknown })}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Resources({ resources, all }: Pick<Sharing, 'resources'> & { all: number }) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const label = useLabel();
  const known = (hours: number | null) => hours ?? say('unknown');
  return (
    <Section level={2} title={say('resources')} note={say('matchesOf', { all, shown: resources.length })}>
      <ul className="plain">
        {resources.map(({ resource, owners, hoursYear, hoursWorked, hoursForOthers, idleHours }) => (
          <li key={resource.id}>
            <b>{name(resource)}</b> <small>{label('SharedResourceKind', resource.kind)}</small>
            <p>
              <small>
                {owners.length > 0 && `${say('owners', { names: listed(owners.map(name)) })} · `}
                {hoursYear === null
                  ? say('hoursUnknown')
                  : say('hours', {
                      year: hoursYear,
                      worked: known(hoursWorked),
                      others: known(hoursForOthers),
                      idle: known(idleHours),
                    })}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LookedFor({ lookedFor: { extent, surveys, summary } }: Pick<Sharing, 'lookedFor'>) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  return (
    <Section level={2} title={say('lookedFor')} note={label('LookedForExtent', extent)}>
      <p className="hint">{either(summary.zh, summary.en)}</p>
      {surveys.length === 0 && <p className="hint">{say('notLookedFor')}</p>}
      <ul className="plain surveys">
        {surveys.map(({ id, lookedOn, region, outcome, completeness, note, whereLooked }) => (
          <li key={id}>
            <b>{say('surveyOf', { day: lookedOn, region: name(region) })}</b> {label('SurveyOutcome', outcome)}{' '}
            <small>{label('SurveyCompleteness', completeness)}</small>
            {note !== null && <p lang="zh-CN">{note}</p>}
            <p lang="zh-CN">
              <small>{whereLooked}</small>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
