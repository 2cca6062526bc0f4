import { compareIds } from '../../grouping';
import type { NetworkGrouping } from '../../vocabulary';
import type { Brokerage } from '../algorithms/brokerage';
import { rounded } from '../algorithms/sums';
import { type ArcsMeasure, type Values, valuesOf } from '../engine/measure-engine';
import type { Member } from '../engine/members.cypher';
import { type MeasuredNetwork, requireOrganizations } from '../engine/network';
import { brokerageBy } from './of-nodes/brokerage';
import { numberedCommunities } from './of-nodes/communities';
import { NODE_MEASURES } from './of-nodes/list';
import { isOfArcsAlone, type NodeMeasure, needsDirection } from './of-nodes/node-measure';
import { measureOf, type OrganizationOrder } from './words';

/** An organization of a network, with each measure reckoned when it is asked for; null where it is not defined. */
export interface MeasuredOrganization {
  organization: Member;
  isPartner: boolean;
  /** The number of its community. */
  community(): Promise<number>;
  /** Between whom it stands; null where its own group is not known. */
  brokerageBy(grouping: NetworkGrouping): Promise<Brokerage | null>;
  /** A measure by its name. */
  [measure: string]: unknown;
}

/** The values of a measure in a network, by direction where the measure and the network have that. */
function valuesIn(network: MeasuredNetwork, measure: NodeMeasure): Promise<Values> {
  const { engine, directed } = network;
  const { name, withDirection } = measure as Partial<ArcsMeasure> & Pick<ArcsMeasure, 'name'>;
  if (directed && withDirection !== undefined) {
    return engine.once(`${name} with direction`, async () => withDirection.of(await network.arcs()));
  }
  if (isOfArcsAlone(measure)) return engine.nodes().then((nodes) => nodes.map(() => null));
  return valuesOf(engine, measure);
}

async function shownValues(network: MeasuredNetwork, measure: NodeMeasure): Promise<Values> {
  const values = await valuesIn(network, measure);
  return measure.isSum ? values.map((value) => value && rounded(value)) : values;
}

async function valuesInOrder(network: MeasuredNetwork, word: string): Promise<Values> {
  if (word === 'BROKERAGE') return (await brokerageBy(network, 'ROLE')).map((one) => one?.total ?? null);
  const measure = measureOf(NODE_MEASURES, word);
  if (measure === undefined) throw new Error(`There is no measure ${word}.`);
  if (isOfArcsAlone(measure) && !network.directed) throw needsDirection(word);
  return shownValues(network, measure);
}

/** An organization of a network at its place in an order. */
export interface RankedOrganization {
  place: number;
  member: Member;
  value: number | null;
}

/**
 * The organizations of a network by a word of `OrganizationMeasure`, those of which it is not defined last; those alike
 * by id.
 *
 * @throws PublicError BAD_USER_INPUT when the network has none; FEATURE_UNAVAILABLE on a server that can't reckon the measure
 */
export async function organizationsInOrder(
  network: MeasuredNetwork,
  { field, direction }: OrganizationOrder,
): Promise<RankedOrganization[]> {
  requireOrganizations(network);
  const [members, values] = await Promise.all([network.members(), valuesInOrder(network, field)]);
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (a: number | null, b: number | null) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  };
  return members
    .map((member, place) => ({ place, member, value: values[place] ?? null }))
    .filter(({ member }) => member.type === 'Organization')
    .sort((a, b) => compare(a.value, b.value) || compareIds(a.member, b.member));
}

/** Makes the rows of one answer, which share what is asked of any. */
export function measuredIn(network: MeasuredNetwork): (at: RankedOrganization) => MeasuredOrganization {
  const asked = new Map<NodeMeasure, Promise<Values>>();
  const valueAt = (measure: NodeMeasure, place: number) => async () => {
    const values = asked.get(measure) ?? shownValues(network, measure);
    asked.set(measure, values);
    return (await values)[place] ?? null;
  };
  return ({ place, member }) => ({
    organization: member,
    isPartner: member.isPartner,
    ...Object.fromEntries(NODE_MEASURES.map((measure) => [measure.name, valueAt(measure, place)])),
    community: async () => (await numberedCommunities(network)).of[place] as number,
    brokerageBy: async (grouping) => (await brokerageBy(network, grouping))[place] ?? null,
  });
}
