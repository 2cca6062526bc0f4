import { randomUUID } from 'node:crypto';
import type { CollaborationRole, NetworkAttribute } from '../../vocabulary';
import type { Brokerage, BrokerageScore } from '../algorithms/brokerage';
import type { BrokerageRole } from '../algorithms/brokerage-expected';
import { BROKERED } from '../algorithms/open-pairs';
import type { PermutationTest } from '../algorithms/permutation-test';
import { rounded, sumOf } from '../algorithms/sums';
import type { FoundProvenance } from '../analysis/found-provenance';
import type { Member } from '../engine/members.cypher';
import type { Chance, Estimates } from './estimates';
import type { Estimate } from './family-estimates';
import { methodsOf } from './methods';
import { BROKERAGE_ROLES, NAMES, ROLE_PAIRS } from './statistics';

/** The network with its undated ties and without them, as large as it is. */
export interface RobustnessNetwork {
  nodeCount: number;
  edgeCount: number;
  totalWeight: number;
  /** How often any organization stands between two others that are not tied. */
  brokerageTotal: number;
  provenance: FoundProvenance;
}

/** A number of the network with its undated ties, and of that without them. */
export interface NetworkStatistic {
  allTies: Estimate;
  datedTies: Estimate;
}

export interface RoleMixingStatistic extends NetworkStatistic {
  from: CollaborationRole;
  to: CollaborationRole;
}

export type BrokerageTest = BrokerageScore & Pick<PermutationTest, 'pGreater' | 'pLess' | 'pTwoSided'>;
export type BrokerageTestsOf = Record<BrokerageRole, BrokerageTest> & Pick<Brokerage, 'total'>;

/** Between whom an organization stands; null where it is not in that network, or its group is not known. */
export interface OrganizationBrokerage {
  organization: Member;
  allTies: BrokerageTestsOf | null;
  datedTies: BrokerageTestsOf | null;
}

export interface RobustnessResult {
  /** Tells it from the results of any other run. */
  id: string;
  allTies: RobustnessNetwork;
  datedTies: RobustnessNetwork;
  degreeAssortativity: NetworkStatistic;
  roleMixingAssortativity: NetworkStatistic;
  roleMixing: RoleMixingStatistic[];
  brokerage: Record<BrokerageRole, NetworkStatistic>;
  /** Those that stand between any two in either network, the most often first. */
  organizations: OrganizationBrokerage[];
  assortativityBy(attribute: NetworkAttribute): NetworkStatistic;
}

/** What both networks came to, side by side. */
export function resultOf(all: Estimates, dated: Estimates, chance: Chance): RobustnessResult {
  const both = (name: string): NetworkStatistic => ({
    allTies: all.numbers.get(name) as Estimate,
    datedTies: dated.numbers.get(name) as Estimate,
  });
  return {
    id: randomUUID(),
    allTies: networkOf(all, chance),
    datedTies: networkOf(dated, chance),
    degreeAssortativity: both(NAMES.degreeAssortativity),
    roleMixingAssortativity: both(NAMES.roleMixingAssortativity),
    roleMixing: ROLE_PAIRS.map((pair) => ({ from: pair.from, to: pair.to, ...both(NAMES.ratio(pair)) })),
    brokerage: byRole((role) => both(NAMES.share(role))),
    organizations: organizationsOf(all, dated),
    assortativityBy: (attribute) => both(NAMES.assortativity(attribute)),
  };
}

function byRole<Value>(tell: (role: BrokerageRole) => Value): Record<BrokerageRole, Value> {
  return Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, tell(role)])) as Record<BrokerageRole, Value>;
}

function networkOf({ network, brokerage }: Estimates, chance: Chance): RobustnessNetwork {
  const { ties, graphHash, dataVersion } = network;
  return {
    nodeCount: ties.order,
    edgeCount: ties.size,
    // Each tie stands at both of its ends.
    totalWeight: rounded(sumOf(ties.weights) / 2),
    brokerageTotal: sumOf(brokerage.map((one) => one?.total ?? 0)),
    provenance: { graphHash, dataVersion, methods: methodsOf(chance) },
  };
}

function organizationsOf(all: Estimates, dated: Estimates): OrganizationBrokerage[] {
  const rows = new Map<string, OrganizationBrokerage>();
  for (const [ties, { network, brokerage, brokers }] of Object.entries({ allTies: all, datedTies: dated })) {
    for (const [node, organization] of network.members.entries()) {
      const found = brokerage[node] ?? null;
      const row = rows.get(organization.id) ?? { organization, allTies: null, datedTies: null };
      rows.set(organization.id, { ...row, [ties]: found && testsOf(found, node, brokers) });
    }
  }
  const totals = ({ allTies, datedTies }: OrganizationBrokerage) => [allTies?.total ?? 0, datedTies?.total ?? 0];
  return [...rows.values()]
    .filter((row) => sumOf(totals(row)) > 0)
    .sort((a, b) => {
      const [[ofA = 0, datedA = 0], [ofB = 0, datedB = 0]] = [totals(a), totals(b)];
      return ofB - ofA || datedB - datedA || (a.organization.id < b.organization.id ? -1 : 1);
    });
}

function testsOf(found: Brokerage, node: number, brokers: Estimates['brokers']): BrokerageTestsOf {
  const tests = byRole((role): BrokerageTest => {
    const { pGreater, pLess, pTwoSided } = brokers.at(node, BROKERED[role].kind);
    return { ...found[role], pGreater, pLess, pTwoSided };
  });
  return { ...tests, total: found.total };
}
