import { useAnswer } from '../api/useAnswer';
import { EntityLink } from '../frame/EntityLink';
import { Failure, Skeleton } from '../frame/parts';
import { ProfileDocument } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import { More } from './More';
import type { Shown } from './shown';
import { YEAR } from './state';
import { useSay } from './texts';

/** What the graph counts of platforms in a year, without points. */
export function Profile({ state, scope, limit, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  const asked = useAnswer(ProfileDocument, { year: Number(state.year ?? YEAR), scope, limit });
  const found = asked.data?.evaluationProfile;
  const word = (least: number | null, most: number | null) => {
    if (least === null) return say('unknown');
    if (most === null) return say('atLeast', { value: least });
    return least === most ? `${least}` : say('span', { least, most });
  };
  return (
    <div className={asked.isPlaceholderData ? 'main-column stale' : 'main-column'} aria-busy={asked.isPlaceholderData}>
      <h1 className="headline-main">
        {found == null ? say('profile') : say('profileHeadline', { all: found.platformCount, known: found.knownCount })}
      </h1>
      {asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {asked.error === null && found == null && <Skeleton rows={8} />}
      {found != null && (
        <More shown={found.platforms.length} all={found.platformCount} onShowAll={() => onChange({ show: 'all' })} />
      )}
      {found != null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="table-frame" aria-label={say('profile')} tabIndex={0}>
          <table className="profile">
            <thead>
              <tr>
                <th scope="col">{say('platform')}</th>
                {found.platforms[0]?.values.map(({ measure }) => (
                  <th scope="col" key={measure} className="number">
                    {label('EvaluationMeasure', measure)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.platforms.map(({ platform, values }) => (
                <tr key={platform.id}>
                  <th scope="row">
                    <EntityLink id={platform.id}>{name(platform)}</EntityLink>
                  </th>
                  {values.map(({ measure, valueAtLeast, valueAtMost, reasonZh, reasonEn }) => (
                    <td key={measure} className="number" title={either(reasonZh, reasonEn)}>
                      {word(valueAtLeast, valueAtMost)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
