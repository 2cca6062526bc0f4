import { useAnswer } from '../api/useAnswer';
import { EntityLink } from '../frame/EntityLink';
import { Failure, Skeleton } from '../frame/parts';
import { RankingDocument, type RankingQuery, StabilityDocument } from '../graphql';
import { useEither, useName } from '../say';
import { More } from './More';
import { Ranked } from './Ranked';
import { SchemePanel } from './SchemePanel';
import type { Shown } from './shown';
import { OWN, ownIn, schemeOf, VARY, YEAR } from './state';
import { useSay } from './texts';

export type Found = NonNullable<RankingQuery['evaluationRanking']>;

/** Points and ranks with what they are made of, as spans where something is not known. */
export function Ranking(shown: Shown) {
  const say = useSay();
  const { state, scheme, scope, limit, onChange } = shown;
  const isOwn = scheme === OWN;
  const own = isOwn ? schemeOf(ownIn(state.own), say('own')) : undefined;
  const asked = {
    year: Number(state.year ?? YEAR),
    scope,
    limit,
    ...(isOwn ? own !== undefined && { scheme: own } : scheme !== undefined && { schemeId: scheme }),
  };
  const isAsked = isOwn ? own !== undefined : scheme !== undefined;
  const ranking = useAnswer(RankingDocument, asked, isAsked);
  const found = isAsked ? (ranking.data?.evaluationRanking ?? undefined) : undefined;
  const isRanked = found?.platforms.some(({ rankBest }) => rankBest !== null) ?? false;
  const varied = useAnswer(
    StabilityDocument,
    { ...asked, weightShare: Number(state.vary ?? VARY) / 100 },
    isAsked && isRanked,
  );
  const stability = isRanked && !varied.isPlaceholderData ? varied.data?.evaluationRanking?.stability : undefined;
  const held = new Map(stability?.platforms.map((one) => [one.platform.id, one]));
  return (
    <div className={isOwn ? 'split form-first' : 'split'}>
      <div className="main-column">
        {!isAsked && isOwn && (
          <div className="empty">
            <h1>{say('noOwn')}</h1>
            <p>{say('noOwnAbout')}</p>
          </div>
        )}
        {isAsked && ranking.error !== null && (
          <>
            <h1 className="only-heard">{say('ranking')}</h1>
            <Failure error={ranking.error} onRetry={ranking.refetch} />
          </>
        )}
        {(isAsked || !isOwn) && ranking.error === null && found === undefined && (
          <>
            <h1 className="only-heard">{say('ranking')}</h1>
            <Skeleton rows={10} />
          </>
        )}
        {ranking.error === null && found !== undefined && (
          <div className={ranking.isPlaceholderData ? 'stale' : undefined} aria-busy={ranking.isPlaceholderData}>
            <Head found={found} />
            {found.platforms.length === 0 && (
              <p className="caveat">
                {say('empty')} {say('emptyAbout')}
              </p>
            )}
            <ol className="ranked">
              {found.platforms.map((one) => (
                <Ranked key={one.platform.id} ranked={one} of={found.evaluatedCount} held={held.get(one.platform.id)} />
              ))}
            </ol>
            <More
              shown={found.platforms.length}
              all={found.evaluatedCount}
              onShowAll={() => onChange({ show: 'all' })}
            />
            <NotEvaluated found={found} />
          </div>
        )}
      </div>
      <SchemePanel {...shown} found={found} stability={stability} isRanked={isRanked} />
    </div>
  );
}

function Head({ found }: { found: Found }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  return (
    <>
      <p className="kicker">{say('kicker', { scheme: name(found.scheme), year: found.year })}</p>
      <h1 className="headline-main">
        {say('headline', { count: found.evaluatedCount })}{' '}
        {!found.scheme.isReckonable && <span className="headline-rest">{say('notReckonable')}</span>}
      </h1>
      <p className="caveat summary">{either(found.summary.zh, found.summary.en)}</p>
    </>
  );
}

function NotEvaluated({ found: { notEvaluated } }: { found: Found }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  if (notEvaluated.length === 0) return null;
  return (
    <details className="not-evaluated">
      <summary>
        {say('notEvaluated')} {notEvaluated.length}
      </summary>
      <ul className="plain">
        {notEvaluated.map(({ platform, reasonZh, reasonEn }) => (
          <li key={platform.id}>
            <EntityLink id={platform.id}>{name(platform)}</EntityLink> <small>{either(reasonZh, reasonEn)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
