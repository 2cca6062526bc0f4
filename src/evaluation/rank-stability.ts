import type { PlatformFact } from '../facts/platform';
import type { EvaluationRanking } from './ranking';
import { checkShare, SEED, stabilityOf, VARIATIONS } from './stability';

/** How far the rank of a platform holds. */
export interface PlatformStability {
  platform: PlatformFact;
  /** In which share of the variations its rank is the same. */
  heldShare: number;
  rankBest: number;
  rankWorst: number;
}

export interface RankStability {
  weightShare: number;
  variations: number;
  seed: number;
  /** By the code of the set. */
  classes: { indicatorSet: string; heldShare: number }[];
  /** In the order of the ranking. */
  platforms: PlatformStability[];
}

/**
 * How far the ranks hold when each weight varies by up to a share of itself.
 *
 * @throws PublicError BAD_USER_INPUT naming `weightShare` when that is no share
 */
export function rankStability({ classes, platforms }: EvaluationRanking, weightShare: number): RankStability {
  checkShare(weightShare);
  const byPlatform = new Map<string, PlatformStability>();
  const all = classes.map(({ set, scored, rows }, stream) => {
    const { held, heldEach, best, worst } = stabilityOf(scored, weightShare, stream);
    for (const [row, { platform }] of rows.entries()) {
      byPlatform.set(platform.id, {
        platform,
        heldShare: (heldEach[row] as number) / VARIATIONS,
        rankBest: best[row] as number,
        rankWorst: worst[row] as number,
      });
    }
    return { indicatorSet: set.code, heldShare: held / VARIATIONS };
  });
  return {
    weightShare,
    variations: VARIATIONS,
    seed: SEED,
    classes: all,
    platforms: platforms.flatMap(({ platform }) => byPlatform.get(platform.id) ?? []),
  };
}
