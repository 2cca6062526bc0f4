import {
  type CollaborationRole,
  NetworkAttribute,
  type NetworkGrouping,
  type RoleCounting,
  valuesOf,
} from '../../vocabulary';
import { neighboursOf } from '../algorithms/adjacency';
import { categoryAssortativity, degreeAssortativity } from '../algorithms/assortativity';
import type { BrokerageRole } from '../algorithms/brokerage-expected';
import { type Categories, categoriesOf, type Draw } from '../algorithms/categories';
import { mixing } from '../algorithms/mixing';
import { BROKERED, type Groups, OpenPairs } from '../algorithms/open-pairs';
import { OWN_GROUP } from '../measures/of-nodes/brokerage';
import { VALUES_OF } from '../measures/of-whole/attributes';
import { ROLES, roleCategories } from '../roles/mixing-of-roles';
import type { NetworkAtHand } from './network-at-hand';

/** By what an organization's categories and groups are told. */
export interface Telling {
  counting: RoleCounting;
  by: Exclude<NetworkGrouping, 'COMMUNITY'>;
}

/** Numbers told of a network that lean on the same categories of its nodes. */
export interface Family {
  names: readonly string[];
  /** The nodes among whom the categories are dealt out; none where the numbers lean on ties alone. */
  holders: Int32Array;
  /** Each by its name; null where it is not defined. */
  reckon(draw: Draw): (number | null)[];
}

/** Each two roles once, by their numbers and by their words. */
export const ROLE_PAIRS = ROLES.flatMap((from, one) =>
  ROLES.slice(one).map((to, further) => ({ from, to, one, other: one + further })),
);

export const BROKERAGE_ROLES = Object.keys(BROKERED) as BrokerageRole[];

/** The names of the numbers. */
export const NAMES = {
  degreeAssortativity: 'degree',
  roleMixingAssortativity: 'mixing',
  assortativity: (by: NetworkAttribute) => `assortativity ${by}`,
  ratio: ({ from, to }: { from: CollaborationRole; to: CollaborationRole }) => `ratio ${from} ${to}`,
  share: (role: BrokerageRole) => `share ${role}`,
};

/** All that is told of a network, the numbers that lean on the same categories together. */
export function familiesOf(network: NetworkAtHand, { counting, by }: Telling): Family[] {
  const others = valuesOf(NetworkAttribute).filter((attribute) => attribute !== 'ROLE');
  return [
    ofRoles(network, counting),
    ...others.map((attribute) => ofAttribute(network, attribute)),
    ofGroups(network, groupsOf(network, by)),
    ofDegrees(network),
  ];
}

function ofRoles(network: NetworkAtHand, counting: RoleCounting): Family {
  const roles = roleCategories(network.members.map((member) => member.roles ?? []));
  return {
    names: [NAMES.roleMixingAssortativity, NAMES.assortativity('ROLE'), ...ROLE_PAIRS.map(NAMES.ratio)],
    holders: tiedHolders(network, roles),
    reckon(draw) {
      const { observed, expected, assortativity } = mixing(network.ties, roles, counting, draw);
      const ratios = ROLE_PAIRS.map(({ one, other }) => {
        const byChance = expected(one, other);
        return byChance === 0 ? null : observed(one, other) / byChance;
      });
      return [assortativity, categoryAssortativity(network.ties, roles, draw).coefficient, ...ratios];
    },
  };
}

function ofAttribute(network: NetworkAtHand, attribute: NetworkAttribute): Family {
  const categories = categoriesOf(network.members.map(VALUES_OF[attribute]));
  return {
    names: [NAMES.assortativity(attribute)],
    holders: tiedHolders(network, categories),
    reckon: (draw) => [categoryAssortativity(network.ties, categories, draw).coefficient],
  };
}

/** Those that have a category and are tied to another that has one: whose ties count, however categories are dealt out. */
function tiedHolders({ ties }: NetworkAtHand, { of }: Categories): Int32Array {
  const has = (node: number) => (of[node] as Int32Array).length > 0;
  return nodesWhere(ties, (node) => has(node) && neighboursOf(ties, node).some(has));
}

/** The groups of a network as numbers. */
export function groupsOf({ members }: NetworkAtHand, by: Telling['by']): Groups {
  const names = members.map(OWN_GROUP[by]);
  const { count, of } = categoriesOf(names.map((name) => (name === null ? [] : [name])));
  return { count, of: Int32Array.from(of, ([group = -1]) => group) };
}

/** Which part of all brokerage is in each of the five ways. */
function ofGroups({ ties }: NetworkAtHand, groups: Groups): Family {
  const openPairs = new OpenPairs(ties, groups.count);
  const dealt = new Int32Array(ties.order);
  return {
    names: BROKERAGE_ROLES.map(NAMES.share),
    holders: nodesWhere(ties, (node) => groups.of[node] !== -1),
    reckon({ holders, copies }) {
      for (const [node, holder] of holders.entries()) dealt[node] = groups.of[holder] as number;
      const sums = { inside: 0, across: 0, sameOther: 0, otherTwo: 0 };
      for (let broker = 0; broker < ties.order; broker += 1) {
        const times = copies[broker] as number;
        if (times === 0) continue;
        const { inside, across, sameOther, otherTwo } = openPairs.of(broker, dealt, copies);
        sums.inside += times * inside;
        sums.across += times * across;
        sums.sameOther += times * sameOther;
        sums.otherTwo += times * otherTwo;
      }
      const total = 2 * (sums.inside + sums.across + sums.sameOther + sums.otherTwo);
      return BROKERAGE_ROLES.map((role) => {
        const { kind, ways } = BROKERED[role];
        return total === 0 ? null : (ways * sums[kind]) / total;
      });
    },
  };
}

function ofDegrees({ ties }: NetworkAtHand): Family {
  return {
    names: [NAMES.degreeAssortativity],
    holders: new Int32Array(),
    reckon: (draw) => [degreeAssortativity(ties, draw).coefficient],
  };
}

function nodesWhere({ order }: { order: number }, isMeant: (node: number) => boolean): Int32Array {
  return Int32Array.from(Array.from({ length: order }, (_, node) => node).filter(isMeant));
}
