import { type Adjacency, neighboursOf } from './adjacency';
import { asItIs, type Categories, categoriesOf, type Draw } from './categories';

/** How much the tied are alike, and of what that is known. */
export interface Assortativity {
  /** From −1 to 1; null where no tie counts or all are alike anyway. */
  coefficient: number | null;
  /** How many ties count: those of which both ends have a value. */
  ties: number;
}

/**
 * Whether ties join nodes of the same value: 1 when they always do, 0 when as often as by chance, below 0 when less.
 *
 *     r = ( Σ_x e(x,x) − Σ_x a(x)² ) / ( 1 − Σ_x a(x)² )
 *
 * with e(x,y) the part of all tie ends from x to y and a(x) that of those at x. A node of several values has an equal part
 * of each, so that a tie counts once however many it has. A tie to a node without a value does not count.
 *
 * @see Newman, Mixing patterns in networks, Physical Review E 67, 026126 (2003), eq. 2. NetworkX
 *   `attribute_assortativity_coefficient`, which takes "no value" for a value of its own.
 */
export function attributeAssortativity(ties: Adjacency, values: readonly (readonly string[])[]): Assortativity {
  return categoryAssortativity(ties, categoriesOf(values));
}

/** As {@link attributeAssortativity}, of values as numbers. */
export function categoryAssortativity(
  ties: Adjacency,
  { count, of }: Categories,
  { holders, copies }: Draw = asItIs(ties),
): Assortativity {
  const { order, starts, neighbours } = ties;
  const ends = new Float64Array(count);
  let alike = 0;
  let counted = 0;
  for (let node = 0; node < order; node += 1) {
    const own = of[holders[node] as number] as Int32Array;
    if (copies[node] === 0 || own.length === 0) continue;
    let ofNode = 0;
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
      const other = neighbours[at] as number;
      const times = (copies[node] as number) * (copies[other] as number);
      const others = of[holders[other] as number] as Int32Array;
      if (times === 0 || others.length === 0) continue;
      ofNode += times;
      alike += (times * inCommon(own, others)) / (own.length * others.length);
    }
    counted += ofNode;
    for (const value of own) ends[value] = (ends[value] as number) + ofNode / own.length;
  }
  let byChance = 0;
  for (const part of ends) byChance += (part / counted) ** 2;
  const isDefined = counted > 0 && 1 - byChance > 1e-12;
  return { coefficient: isDefined ? (alike / counted - byChance) / (1 - byChance) : null, ties: counted / 2 };
}

function inCommon(some: Int32Array, others: Int32Array): number {
  if (some.length === 1) return others.includes(some[0] as number) ? 1 : 0;
  let count = 0;
  for (const value of some) if (others.includes(value)) count += 1;
  return count;
}

/**
 * Whether nodes of many ties are tied to each other: the correlation of the degrees at both ends of a tie.
 *
 * @param copies how often each node is there
 * @see Newman (2003), eq. 21. NetworkX `degree_assortativity_coefficient`.
 */
export function degreeAssortativity(ties: Adjacency, { copies }: Pick<Draw, 'copies'> = asItIs(ties)): Assortativity {
  const timesOf = (node: number) => copies[node] as number;
  const degrees = new Float64Array(ties.order);
  for (let node = 0; node < ties.order; node += 1) {
    let degree = 0;
    for (const other of neighboursOf(ties, node)) degree += timesOf(other);
    degrees[node] = degree;
  }
  let ends = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let node = 0; node < ties.order; node += 1) {
    const degree = degrees[node] as number;
    // At each of its ties' ends the node stands with its own degree.
    ends += timesOf(node) * degree;
    sum += timesOf(node) * degree ** 2;
    squares += timesOf(node) * degree ** 3;
    for (const other of neighboursOf(ties, node)) {
      products += timesOf(node) * timesOf(other) * degree * (degrees[other] as number);
    }
  }
  const variance = squares / ends - (sum / ends) ** 2;
  const isDefined = ends > 0 && variance > 1e-12;
  return { coefficient: isDefined ? (products / ends - (sum / ends) ** 2) / variance : null, ties: ends / 2 };
}
