import { type Adjacency, neighboursOf } from '../algorithms/adjacency';
import { asItIs } from '../algorithms/categories';
import { type Groups, type OpenPairCounts, OpenPairs } from '../algorithms/open-pairs';
import { type PermutationTest, PermutationTests } from '../algorithms/permutation-test';
import { dealOut, type Random } from '../algorithms/random';

const KINDS = ['inside', 'across', 'sameOther', 'otherTwo'] as const satisfies (keyof OpenPairCounts)[];

/**
 * Tests of each broker by itself, against the chance by which `brokerage` expects: the ties and its own group stay, the
 * groups of all others are dealt out among them.
 */
export class BrokerTests {
  private readonly openPairs: OpenPairs;
  private readonly copies: Float64Array;
  /** Those whose groups are dealt out, and the place of each among them. */
  private readonly known: Int32Array;
  private readonly places: Int32Array;
  /** Places among all of them but the broker at hand, in the order in which they were dealt out last. */
  private readonly cards: Int32Array;
  private readonly dealt: Int32Array;
  private readonly tests: PermutationTests;

  constructor(
    private readonly ties: Adjacency,
    private readonly groups: Groups,
  ) {
    this.openPairs = new OpenPairs(ties, groups.count);
    this.copies = asItIs(ties).copies;
    const nodes = Array.from(groups.of, (_, node) => node);
    this.known = Int32Array.from(nodes.filter((node) => groups.of[node] !== -1));
    this.places = new Int32Array(ties.order);
    for (const [place, node] of this.known.entries()) this.places[node] = place;
    this.cards = Int32Array.from({ length: Math.max(0, this.known.length - 1) }, (_, place) => place);
    this.dealt = groups.of.slice();
    this.tests = new PermutationTests(nodes.flatMap((node) => this.countsOf(node)));
  }

  /** One permutation for each broker. */
  permute(random: Random): void {
    this.tests.add(Array.from(this.places.keys(), (broker) => this.permuted(broker, random)).flat());
  }

  /** How the open pairs of a broker stand to chance, by where the two stand to its group. */
  at(broker: number, kind: keyof OpenPairCounts): PermutationTest {
    return this.tests.at(broker * KINDS.length + KINDS.indexOf(kind)) as PermutationTest;
  }

  private permuted(broker: number, random: Random): number[] {
    const { groups, dealt, cards, known, places } = this;
    if (groups.of[broker] === -1) return KINDS.map(() => 0);
    const alters = neighboursOf(this.ties, broker).filter((alter) => groups.of[alter] !== -1);
    dealOut(cards, random, alters.length);
    for (const [index, alter] of alters.entries()) {
      const card = cards[index] as number;
      const holder = known[card < (places[broker] as number) ? card : card + 1] as number;
      dealt[alter] = groups.of[holder] as number;
    }
    const counts = this.countsOf(broker);
    for (const alter of alters) dealt[alter] = groups.of[alter] as number;
    return counts;
  }

  private countsOf(broker: number): number[] {
    const counts = this.openPairs.of(broker, this.dealt, this.copies);
    return KINDS.map((kind) => counts[kind]);
  }
}
