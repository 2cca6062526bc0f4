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
  /** The neighbours of each node whose groups are known. */
  private readonly alters: readonly Int32Array[];
  /** Places among all of them but the broker at hand, in the order in which they were dealt out last. */
  private readonly cards: Int32Array;
  private readonly dealt: Int32Array;
  /** The open pairs of all brokers, kind by kind, as they were counted last. */
  private readonly counts: Float64Array;
  private readonly tests: PermutationTests;

  constructor(
    ties: Adjacency,
    private readonly groups: Groups,
  ) {
    const isKnown = (node: number) => groups.of[node] !== -1;
    const nodes = Array.from(groups.of, (_, node) => node);
    this.openPairs = new OpenPairs(ties, groups.count);
    this.copies = asItIs(ties).copies;
    this.known = Int32Array.from(nodes.filter(isKnown));
    this.places = new Int32Array(ties.order);
    for (const [place, node] of this.known.entries()) this.places[node] = place;
    this.alters = nodes.map((node) => neighboursOf(ties, node).filter(isKnown));
    this.cards = Int32Array.from({ length: Math.max(0, this.known.length - 1) }, (_, place) => place);
    this.dealt = groups.of.slice();
    this.counts = new Float64Array(nodes.length * KINDS.length);
    for (const broker of this.known) this.count(broker);
    this.tests = new PermutationTests(this.counts.slice());
  }

  /** One permutation for each broker. */
  permute(random: Random): void {
    const { groups, alters, dealt } = this;
    for (const broker of this.known) {
      const own = alters[broker] as Int32Array;
      this.dealTo(own, this.places[broker] as number, random);
      this.count(broker);
      for (const alter of own) dealt[alter] = groups.of[alter] as number;
    }
    this.tests.add(this.counts);
  }

  /** How the open pairs of a broker stand to chance, by where the two stand to its group. */
  at(broker: number, kind: keyof OpenPairCounts): PermutationTest {
    return this.tests.at(broker * KINDS.length + KINDS.indexOf(kind)) as PermutationTest;
  }

  /** Gives some the groups of any but the broker, whose place is left out. */
  private dealTo(some: Int32Array, brokerPlace: number, random: Random): void {
    const { cards, known, groups, dealt } = this;
    dealOut(cards, random, some.length);
    for (let index = 0; index < some.length; index += 1) {
      const card = cards[index] as number;
      const holder = known[card < brokerPlace ? card : card + 1] as number;
      dealt[some[index] as number] = groups.of[holder] as number;
    }
  }

  private count(broker: number): void {
    const found = this.openPairs.of(broker, this.dealt, this.copies);
    for (let kind = 0; kind < KINDS.length; kind += 1) {
      this.counts[broker * KINDS.length + kind] = found[KINDS[kind] as keyof OpenPairCounts];
    }
  }
}
