import { bothWays } from '../algorithms/adjacency';
import { drawCopies } from '../algorithms/bootstrap';
import { type Brokerage, brokerage } from '../algorithms/brokerage';
import { randomOf } from '../algorithms/random';
import { BrokerTests } from './broker-tests';
import { type Estimate, FamilyEstimates } from './family-estimates';
import type { NetworkAtHand } from './network-at-hand';
import { familiesOf, groupsOf, type Telling } from './statistics';

/** How chance is let at work. */
export interface Chance {
  permutations: number;
  resamples: number;
  seed: number;
}

/** What is told of one network. */
export interface Estimates {
  network: NetworkAtHand;
  /** By the names of the numbers. */
  numbers: ReadonlyMap<string, Estimate>;
  /** Of each node; null where its group is not known. */
  brokerage: readonly (Brokerage | null)[];
  brokers: BrokerTests;
}

/** Each has random numbers of its own, so that more permutations leave the intervals as they are. */
const STREAMS = { families: 0, brokers: 1, resamples: 2 };

/**
 * Lets chance at work on a network: permutations that deal its categories out among its nodes, and resamples of its nodes.
 *
 * @param step is waited for after each of them
 */
export async function estimatesOf(
  network: NetworkAtHand,
  telling: Telling,
  { permutations, resamples, seed }: Chance,
  step: () => Promise<void> | undefined,
): Promise<Estimates> {
  const { ties } = network;
  const groups = groupsOf(network, telling.by);
  const families = familiesOf(network, telling).map((family) => new FamilyEstimates(family, ties, resamples));
  const brokers = new BrokerTests(ties, groups);
  const forFamilies = randomOf(seed, STREAMS.families);
  const forBrokers = randomOf(seed, STREAMS.brokers);
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    for (const family of families) family.permute(forFamilies);
    brokers.permute(forBrokers);
    await step();
  }
  const forResamples = randomOf(seed, STREAMS.resamples);
  const copies = new Float64Array(ties.order);
  for (let resample = 0; resample < resamples; resample += 1) {
    drawCopies(copies, forResamples);
    for (const family of families) family.resample(copies);
    await step();
  }
  return {
    network,
    numbers: new Map(families.flatMap((family) => [...family.entries()])),
    brokerage: brokerage(
      bothWays(ties),
      Array.from(groups.of, (group) => (group === -1 ? null : String(group))),
    ),
    brokers,
  };
}
