/** Something ranked: its score, and whether it is one of those to be found. */
export interface Ranked {
  score: number;
  isHidden: boolean;
}

/**
 * The probability that one to be found has a higher score than another that is none, equal scores counting half: the area
 * under the ROC curve, over all pairs instead of a sample of them. NaN without one of each.
 */
export function auc(ranked: readonly Ranked[]): number {
  let [below, wins, hidden] = [0, 0, 0];
  for (const group of byScore(ranked).reverse()) {
    wins += group.hidden * (below + group.others / 2);
    below += group.others;
    hidden += group.hidden;
  }
  return wins / (hidden * below);
}

/**
 * Of the first k, the part that are to be found. Of those of equal score at the end of the k each is as likely to be among
 * them, so that no order but that of the scores helps.
 */
export function precisionAt(k: number, ranked: readonly Ranked[]): number {
  let [places, found] = [k, 0];
  for (const { hidden, others } of byScore(ranked)) {
    const taken = Math.min(places, hidden + others);
    found += (taken * hidden) / (hidden + others);
    places -= taken;
    if (places === 0) break;
  }
  return found / k;
}

/** How many of each score are to be found and how many are not, the highest score first. */
function byScore(ranked: readonly Ranked[]): { hidden: number; others: number }[] {
  const counts = new Map<number, { hidden: number; others: number }>();
  for (const { score, isHidden } of ranked) {
    const count = counts.get(score) ?? { hidden: 0, others: 0 };
    count[isHidden ? 'hidden' : 'others'] += 1;
    counts.set(score, count);
  }
  return [...counts].sort(([a], [b]) => b - a).map(([, count]) => count);
}
