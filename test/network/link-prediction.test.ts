import {
  adamicAdar,
  commonNeighbours,
  partnerScore,
  resourceAllocation,
} from '../../src/network/partners/partner-score';
import { auc, precisionAt } from '../bench/link-prediction/accuracy';
import { preferentialAttachment } from '../bench/link-prediction/contestants';
import { evaluate } from '../bench/link-prediction/evaluate';
import { Known } from '../bench/link-prediction/known';
import { hide, ofThings } from '../bench/link-prediction/things';
import { CLASSIC_GRAPHS, classicGraph } from './classic-graphs';

describe.each(CLASSIC_GRAPHS)('on %s', (name) => {
  const { nodes, ties, ofPairs } = classicGraph(name);
  const edges = ties.map(([one, other]) => [nodes[one] as string, nodes[other] as string]);
  const network = { ...ofThings(edges), nodes };
  const known = new Known(network, { left: network.ties, hiddenThings: new Set() });

  test('the indices of pairs that are not tied are those of NetworkX', () => {
    expect(ofPairs.pairs.length).toBeGreaterThan(10);
    for (const [index, [one, other]] of ofPairs.pairs.entries()) {
      const { facts, degrees } = known.pair(nodes[one] as string, nodes[other] as string);
      const { sharedNeighbours } = facts;
      expect(commonNeighbours(sharedNeighbours)).toBe(ofPairs.commonNeighbours[index]);
      expect(adamicAdar(sharedNeighbours)).toBeCloseTo(ofPairs.adamicAdar[index] as number, 6);
      expect(resourceAllocation(sharedNeighbours)).toBeCloseTo(ofPairs.resourceAllocation[index] as number, 6);
      expect(preferentialAttachment(degrees)).toBe(ofPairs.preferentialAttachment[index]);
    }
  });
});

test('whoever shares a neighbour, however widely tied, comes before all who share none', () => {
  const none = { sharedNeighbours: [], sharedIndustries: 0, isNear: false, fillsStar: false, bringsRole: false };
  const far = partnerScore({ ...none, sharedNeighbours: [{ degree: 1_000_000 }] });
  const near = partnerScore({ ...none, sharedIndustries: 1_000, isNear: true, fillsStar: true, bringsRole: true });
  expect(far.score).toBeGreaterThan(near.score);
});

const ranked = (scores: [score: number, isHidden: boolean][]) =>
  scores.map(([score, isHidden]) => ({ score, isHidden }));

test.each<[string, [number, boolean][], number]>([
  [
    'all above',
    [
      [3, true],
      [2, true],
      [1, false],
    ],
    1,
  ],
  [
    'all below',
    [
      [1, true],
      [2, false],
      [3, false],
    ],
    0,
  ],
  [
    'all alike',
    [
      [1, true],
      [1, false],
      [1, false],
    ],
    0.5,
  ],
  [
    '3 of 4 pairs',
    [
      [4, true],
      [3, false],
      [2, true],
      [1, false],
    ],
    0.75,
  ],
  [
    'one pair of two alike',
    [
      [2, true],
      [2, false],
      [1, false],
    ],
    0.75,
  ],
])('the AUC with %s', (_, scores, expected) => {
  expect(auc(ranked(scores))).toBe(expected);
});

test.each<[string, number, [number, boolean][], number]>([
  [
    'the first two',
    2,
    [
      [3, true],
      [2, false],
      [1, true],
    ],
    0.5,
  ],
  [
    'two of three alike',
    2,
    [
      [1, true],
      [1, false],
      [1, false],
    ],
    1 / 3,
  ],
  [
    'one place left among alike',
    2,
    [
      [2, true],
      [1, true],
      [1, false],
    ],
    0.75,
  ],
  [
    'more places than there are',
    4,
    [
      [2, true],
      [1, false],
    ],
    0.25,
  ],
])('the precision of %s', (_, places, scores, expected) => {
  expect(precisionAt(places, ranked(scores))).toBeCloseTo(expected, 12);
});

describe('hiding', () => {
  // Ten things; the first has four members and ties two pairs that another thing ties as well.
  const network = ofThings([['a', 'b', 'c', 'd'], ['a', 'b'], ['c', 'd'], ...[...'efghijk'].map((one) => ['a', one])]);

  test('a thing takes all its ties along, an edge all things that make it', () => {
    const seeds = Array.from({ length: 100 }, (_, index) => index);
    const things = seeds.map((seed) => hide(network, 'THINGS', seed));
    const whole = things.find(({ hiddenThings }) => hiddenThings.has('0'));
    expect(whole?.hiddenThings.size).toBe(1);
    expect(whole?.left).toHaveLength(network.ties.length - 6);
    const edges = seeds.map((seed) => network.ties.length - hide(network, 'EDGES', seed).left.length);
    expect(new Set(edges)).toEqual(new Set([1, 2]));
    expect(hide(network, 'THINGS', 7)).toEqual(hide(network, 'THINGS', 7));
  });

  test('leaves to be found only what nothing else ties', () => {
    const seed = Array.from({ length: 100 }, (_, index) => index).find((one) =>
      hide(network, 'THINGS', one).hiddenThings.has('0'),
    ) as number;
    const { hiddenPairs, results } = evaluate(network, 'THINGS', [seed]);
    expect(hiddenPairs).toBe(4);
    expect(results.get('chance')?.auc).toEqual([0.5]);
  });
});
