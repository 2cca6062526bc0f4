import type { RoleCounting } from '../../vocabulary';
import type { Adjacency } from './adjacency';
import { asItIs, type Categories, type Draw } from './categories';

/** How strongly each two categories are tied, and how strongly they would be by chance. Both are symmetric. */
export interface Mixing {
  /** The weight of all ties whose two ends both have a category. */
  total: number;
  observed(one: number, other: number): number;
  expected(one: number, other: number): number;
  /** Newman's coefficient, −1 to 1; null where nothing counts or all ends are of one category. */
  assortativity: number | null;
}

/**
 * The mixing of categories along ties, against the configuration model, in which the strength of every node is as it is and
 * whom it is tied to is left to chance: i and j ≠ i by s_i·s_j/(2W), where W is the weight of all ties, and i to itself by
 * s_i²/(4W). That a model may tie one to itself though no node is keeps the sum: all that is expected is W.
 *
 * `FULL`: a tie counts once, and whole, for every two categories of which the one end has one and the other the other.
 * `FRACTIONAL`: it is shared out equally among all combinations of one of the one end with one of the other.
 *
 * Summed over all who have them the expected is s_a·s_b/(2W), within a category s_a²/(4W), where s_a is the strength of the
 * category. With `FULL` a tie between two that both have a and b is in that sum twice and counts once.
 *
 * @see Newman, *Networks* (2010), 7.13 and 13.2; Newman, *Phys. Rev. E* 67, 026126 (2003), eq. 2
 */
export function mixing(
  ties: Adjacency,
  { count, of }: Categories,
  counting: RoleCounting,
  { holders, copies }: Draw = asItIs(ties),
): Mixing {
  const isFull = counting === 'FULL';
  const ofNode = (node: number) => of[holders[node] as number] as Int32Array;
  const cell = (one: number, other: number) => (one < other ? one * count + other : other * count + one);
  const between = new Float64Array(count * count);
  const strengths = new Float64Array(count);
  /** With `FULL`, the strength of those that have two categories, by their cell. */
  const both = new Float64Array(count * count);
  let total = 0;

  const addEnd = (own: Int32Array, weight: number) => {
    const share = isFull ? weight : weight / own.length;
    for (let index = 0; index < own.length; index += 1) {
      const one = own[index] as number;
      strengths[one] = (strengths[one] as number) + share;
      for (let further = index + 1; isFull && further < own.length; further += 1) {
        const at = cell(one, own[further] as number);
        both[at] = (both[at] as number) + weight;
      }
    }
  };
  const addTie = (own: Int32Array, others: Int32Array, weight: number) => {
    total += weight;
    const share = isFull ? weight : weight / (own.length * others.length);
    for (const one of own) {
      for (const two of others) {
        // Where both ends have both, the two come a second time, the other way round.
        if (isFull && one > two && own.includes(two) && others.includes(one)) continue;
        const at = cell(one, two);
        between[at] = (between[at] as number) + share;
      }
    }
    addEnd(own, weight);
    addEnd(others, weight);
  };
  const { order, starts, neighbours, weights } = ties;
  for (let node = 0; node < order; node += 1) {
    const own = ofNode(node);
    if (copies[node] === 0 || own.length === 0) continue;
    for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
      const other = neighbours[place] as number;
      const others = ofNode(other);
      const times = (copies[node] as number) * (copies[other] as number);
      if (node > other || times === 0 || others.length === 0) continue;
      addTie(own, others, (weights[place] as number) * times);
    }
  }

  const strengthOf = (one: number) => strengths[one] as number;
  const observed = (one: number, other: number) => between[cell(one, other)] as number;
  const expected = (one: number, other: number) => {
    if (total === 0) return 0;
    if (one === other) return strengthOf(one) ** 2 / (4 * total);
    return (strengthOf(one) * strengthOf(other)) / (2 * total) - (both[cell(one, other)] as number) ** 2 / (4 * total);
  };
  return { total, observed, expected, assortativity: assortativityOf(observed, count) };
}

/** Newman's coefficient of the observed matrix, each tie between two categories halved to both its cells. */
function assortativityOf(observed: Mixing['observed'], count: number): number | null {
  const ends = new Float64Array(count);
  let total = 0;
  let within = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      const part = one === other ? observed(one, one) : observed(one, other) / 2;
      ends[one] = (ends[one] as number) + part;
      total += part;
    }
    within += observed(one, one);
  }
  if (total === 0) return null;
  let byChance = 0;
  for (const end of ends) byChance += (end / total) ** 2;
  return byChance > 1 - 1e-12 ? null : (within / total - byChance) / (1 - byChance);
}
