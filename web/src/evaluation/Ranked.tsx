import { EntityLink } from '../frame/EntityLink';
import type { StabilityQuery } from '../graphql';
import { useListed, useName } from '../say';
import { Parts } from './Parts';
import type { Found } from './Ranking';
import { RankSpan, Span } from './Span';
import { useSay } from './texts';

type One = Found['platforms'][number];
export type Stability = NonNullable<StabilityQuery['evaluationRanking']>['stability'];

interface Shown {
  ranked: One;
  /** How many are evaluated. */
  of: number;
  held: Stability['platforms'][number] | undefined;
}

/** How one platform comes off, reckoned beside published; unfolded, what it is made of. */
export function Ranked({ ranked, of, held }: Shown) {
  const say = useSay();
  const name = useName();
  const { platform, pointsAtLeast, pointsAtMost, rankBest, rankWorst, publishedPoints, parts, isOldEnough } = ranked;
  return (
    <li className="ranked-row">
      <div className="ranked-name">
        <EntityLink id={platform.id}>{name(platform)}</EntityLink>
        <small>
          <Published ranked={ranked} />
          {isOldEnough !== true && ` · ${say(isOldEnough === null ? 'ageUnknown' : 'tooYoung')}`}
        </small>
      </div>
      <div className="ranked-span">
        <small>{say('points')}</small>
        {pointsAtLeast === null || pointsAtMost === null ? (
          <b>{say('noPoints')}</b>
        ) : (
          <>
            <b>
              {pointsAtLeast === pointsAtMost
                ? say('pointsOf', { points: pointsAtLeast })
                : say('pointsSpan', { least: pointsAtLeast, most: pointsAtMost })}
            </b>
            <Span
              from={pointsAtLeast / 100}
              to={pointsAtMost / 100}
              mark={publishedPoints === null ? undefined : publishedPoints / 100}
            />
          </>
        )}
      </div>
      {rankBest !== null && rankWorst !== null && (
        <div className="ranked-span">
          <small>{say('rank')}</small>
          <b>
            {rankBest === rankWorst
              ? say('rankOf', { rank: rankBest })
              : say('ranksOf', { best: rankBest, worst: rankWorst })}
          </b>
          <RankSpan best={rankBest} worst={rankWorst} of={of} />
          {held !== undefined && (
            <small className="held">
              {say('held', { share: Math.round(held.heldShare * 100) })} ·{' '}
              {say('heldRanks', { best: held.rankBest, worst: held.rankWorst })}
            </small>
          )}
        </div>
      )}
      {parts.length > 0 && <Parts parts={parts} />}
    </li>
  );
}

/** What is published beside what is reckoned. */
function Published({ ranked }: { ranked: One }) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const { publishedPoints, publishedGrade, agrees, grade, possibleGrades } = ranked;
  const published = [publishedPoints !== null && say('pointsOf', { points: publishedPoints }), name(publishedGrade)];
  const what = listed(published.filter((one): one is string => Boolean(one)));
  const reckoned =
    grade === null
      ? possibleGrades.length > 0 && say('possible', { grades: listed(possibleGrades.map(name)) })
      : say('grade', { grade: name(grade) });
  return [
    what === '' ? say('nothingPublished') : say('published', { what }),
    agrees !== null && say(agrees ? 'agrees' : 'disagrees'),
    reckoned,
  ]
    .filter(Boolean)
    .join(' · ');
}
