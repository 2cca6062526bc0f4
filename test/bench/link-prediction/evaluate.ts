import { auc, precisionAt, type Ranked } from './accuracy';
import { CONTESTANTS } from './contestants';
import { edgesOf, Known } from './known';
import { type Hiding, hide, keyOf, type Protocol, type TiedNodes } from './things';

/** What a contestant came to in each repetition. */
export interface Result {
  auc: number[];
  precision: number[];
}

/** What came of a network by a protocol. */
export interface Evaluation {
  /** How many pairs were to be found, on average. */
  hiddenPairs: number;
  /** The precision that no score can pass, since most have fewer than ten partners hidden; on average. */
  bestPrecision: number;
  results: Map<string, Result>;
}

const PLACES = 10;

/**
 * Hides a part of a network again and again, each time lets every contestant rank all pairs that nothing known ties, and
 * looks where those hidden stand.
 *
 * - The AUC is that of all pairs together.
 * - The precision is that of the first ten suggested to each node that has a partner hidden, and the mean over these nodes.
 *
 * A repetition that hides nothing that can be found is left out.
 */
export function evaluate(network: TiedNodes, protocol: Protocol, seeds: readonly number[]): Evaluation {
  const results = new Map(Object.keys(CONTESTANTS).map((name): [string, Result] => [name, { auc: [], precision: [] }]));
  const [hiddenPairs, best]: [number[], number[]] = [[], []];
  for (const seed of seeds) {
    const candidates = candidatesOf(network, protocol, hide(network, protocol, seed));
    const asked = [...candidates.values()].filter((ofOne) => ofOne.some(({ isHidden }) => isHidden));
    if (asked.length === 0) continue;
    const hidden = asked.map((ofOne) => ofOne.filter(({ isHidden }) => isHidden).length);
    // Each pair stands with both of its ends.
    hiddenPairs.push(hidden.reduce((sum, count) => sum + count, 0) / 2);
    best.push(mean(hidden.map((count) => Math.min(count, PLACES) / PLACES)));
    for (const [name, { auc: areas, precision }] of results) {
      const rankedOf = (ofOne: Candidate[]) =>
        ofOne.map((one): Ranked => ({ ...one, score: one.scores[name] as number }));
      areas.push(auc([...candidates.values()].flatMap(rankedOf)));
      precision.push(mean(asked.map((ofOne) => precisionAt(PLACES, rankedOf(ofOne)))));
    }
  }
  return { hiddenPairs: mean(hiddenPairs), bestPrecision: mean(best), results };
}

interface Candidate {
  isHidden: boolean;
  scores: Record<string, number>;
}

/** For each node all others that nothing known ties to it. */
function candidatesOf(network: TiedNodes, protocol: Protocol, hiding: Hiding): Map<string, Candidate[]> {
  const known = new Known(network, hiding);
  const [all, left] = [edgesOf(network), edgesOf({ ties: hiding.left })];
  const nodes = network.nodes.filter((node) => protocol !== 'THINGS_AMONG_TIED' || known.neighboursOf(node).size > 0);
  const candidates = new Map(nodes.map((node): [string, Candidate[]] => [node, []]));
  nodes.forEach((one, place) => {
    for (const other of nodes.slice(place + 1)) {
      const key = keyOf(one, other);
      if (left.has(key)) continue;
      const pair = known.pair(one, other);
      const scores = Object.fromEntries(Object.entries(CONTESTANTS).map(([name, score]) => [name, score(pair)]));
      const candidate = { isHidden: all.has(key), scores };
      candidates.get(one)?.push(candidate);
      candidates.get(other)?.push(candidate);
    }
  });
  return candidates;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The standard deviation of a sample. */
export function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (numbers.length - 1));
}
