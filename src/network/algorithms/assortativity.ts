import { type Adjacency, degreeOf, neighboursOf } from './adjacency';

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
  const ends = new Map<string, number>();
  let alike = 0;
  let count = 0;
  for (let node = 0; node < ties.order; node += 1) {
    const own = values[node] as readonly string[];
    if (own.length === 0) continue;
    for (const other of neighboursOf(ties, node)) {
      const others = values[other] as readonly string[];
      if (others.length === 0) continue;
      count += 1;
      for (const value of own) {
        ends.set(value, (ends.get(value) ?? 0) + 1 / own.length);
        if (others.includes(value)) alike += 1 / (own.length * others.length);
      }
    }
  }
  let byChance = 0;
  for (const part of ends.values()) byChance += (part / count) ** 2;
  const isDefined = count > 0 && 1 - byChance > 1e-12;
  return { coefficient: isDefined ? (alike / count - byChance) / (1 - byChance) : null, ties: count / 2 };
}

/**
 * Whether nodes of many ties are tied to each other: the correlation of the degrees at both ends of a tie.
 *
 * @see Newman (2003), eq. 21. NetworkX `degree_assortativity_coefficient`.
 */
export function degreeAssortativity(ties: Adjacency): Assortativity {
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let node = 0; node < ties.order; node += 1) {
    const degree = degreeOf(ties, node);
    // At each of its ties' ends the node stands with its own degree.
    sum += degree * degree;
    squares += degree ** 3;
    for (const other of neighboursOf(ties, node)) products += degree * degreeOf(ties, other);
  }
  const ends = 2 * ties.size;
  const variance = squares / ends - (sum / ends) ** 2;
  const isDefined = ends > 0 && variance > 1e-12;
  return { coefficient: isDefined ? (products / ends - (sum / ends) ** 2) / variance : null, ties: ties.size };
}
