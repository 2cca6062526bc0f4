import { type Adjacency, neighboursOf, weightsOf } from './adjacency';
import { sumOf } from './sums';

/**
 * Burt's constraint of each node: how far its ties lead back to the same others.
 *
 *     c(i) = Σ_j ( p(i,j) + Σ_q p(i,q) p(q,j) )²        p(i,j) = w(i,j) / Σ_k w(i,k)
 *
 * over the neighbours j of i and the q tied to both; null for a node without ties.
 *
 * @see Burt, Structural Holes, 1992, eq. 2.4; Burt, Structural holes and good ideas, AJS 110(2), 2004. NetworkX `constraint`.
 */
export function constraint(ties: Adjacency): (number | null)[] {
  const share = sharesOf(ties);
  const reach = new Float64Array(ties.order);
  return Array.from({ length: ties.order }, (_, node) => {
    const neighbours = neighboursOf(ties, node);
    if (neighbours.length === 0) return null;
    const from = ties.starts[node] as number;
    neighbours.forEach((other, index) => {
      reach[other] = (reach[other] as number) + (share[from + index] as number);
      const onward = ties.starts[other] as number;
      neighboursOf(ties, other).forEach((third, further) => {
        reach[third] = (reach[third] as number) + (share[from + index] as number) * (share[onward + further] as number);
      });
    });
    let sum = 0;
    for (const other of neighbours) sum += (reach[other] as number) ** 2;
    // Ready for the next node; the sum over indirect ways has touched more than the neighbours.
    for (const other of neighbours) {
      reach[other] = 0;
      for (const third of neighboursOf(ties, other)) reach[third] = 0;
    }
    return sum;
  });
}

/**
 * Burt's effective size of each node: its neighbours, less what they repeat of each other.
 *
 *     e(i) = Σ_j ( 1 − Σ_q p(i,q) m(j,q) )        m(j,q) = w(j,q) / max_k w(j,k)
 *
 * over the neighbours j of i and the q tied to both; null for a node without ties.
 *
 * @see Burt, Structural Holes, 1992, eq. 2.2. NetworkX `effective_size` with weights.
 */
export function effectiveSize(ties: Adjacency): (number | null)[] {
  const share = sharesOf(ties);
  const shareTo = new Float64Array(ties.order);
  const strongest = Float64Array.from({ length: ties.order }, (_, node) =>
    weightsOf(ties, node).reduce((most, weight) => Math.max(most, weight), 0),
  );
  return Array.from({ length: ties.order }, (_, node) => {
    const neighbours = neighboursOf(ties, node);
    if (neighbours.length === 0) return null;
    neighbours.forEach((other, index) => {
      shareTo[other] = share[(ties.starts[node] as number) + index] as number;
    });
    let size = 0;
    for (const other of neighbours) {
      const weights = weightsOf(ties, other);
      let repeated = 0;
      neighboursOf(ties, other).forEach((third, index) => {
        repeated += ((shareTo[third] as number) * (weights[index] as number)) / (strongest[other] as number);
      });
      size += 1 - repeated;
    }
    for (const other of neighbours) shareTo[other] = 0;
    return size;
  });
}

/** p(i,j) for each tie, from both of its ends. */
function sharesOf(ties: Adjacency): Float64Array {
  const shares = new Float64Array(ties.weights.length);
  for (let node = 0; node < ties.order; node += 1) {
    const weights = weightsOf(ties, node);
    const strength = sumOf(weights);
    const from = ties.starts[node] as number;
    weights.forEach((weight, index) => {
      shares[from + index] = weight / strength;
    });
  }
  return shares;
}
