import { randomUUID } from 'node:crypto';
import { Results } from '../../database/results';
import { badUserInput } from '../../errors';
import { inSlices, sortedPlaces } from '../algorithms/in-slices';
import { rounded, sumOf } from '../algorithms/sums';
import { isOfArcsAlone, needsDirection } from '../measures/of-nodes/node-measure';
import { measureOf, type OrganizationOrder } from '../measures/words';
import type { FoundProvenance } from './found-provenance';
import { ANALYSED, SHOWN } from './measures';

/** What was reckoned, as it was fetched: a value for each node, in any order. */
export interface Fetched {
  ids: string[];
  /** By the names of the measures. */
  values: Readonly<Record<string, Float64Array>>;
  edges: number;
  modularity: number | null;
  componentCount: number | null;
  /** By the labels of communities, which part of the weight at their members leads out of them. */
  outward: ReadonlyMap<number, number>;
  provenance: FoundProvenance;
}

/** An organization of a network with its values; null where a value was not asked for. */
export interface AnalysedOrganization {
  /** The id of the organization. */
  key: string;
  /** The number of its community. */
  community: number | null;
  /** A measure by its name. */
  [measure: string]: number | string | null;
}

/** A part of the network that is tied more closely within than to the rest. */
export interface AnalysedCommunity {
  /** 1 for the largest, of equal ones that of the smaller id. */
  number: number;
  size: number;
  /** The id of the member whose ties weigh most in all. */
  hub: string;
  insideWeight: number;
  outsideWeight: number;
}

/** The measures of a network as columns, its organizations in the order of their ids. */
export class NetworkAnalysisResult {
  /** Tells it from the results of any other run. */
  readonly id = randomUUID();
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly totalWeight: number;
  readonly modularity: number | null;
  readonly componentCount: number | null;
  readonly provenance: FoundProvenance;
  private readonly orders = new Results();

  private constructor(
    fetched: Fetched,
    private readonly ids: readonly string[],
    private readonly values: Fetched['values'],
    totalWeight: number,
    /** The largest first; empty where none were asked for. */
    private readonly communities: AnalysedCommunity[] | null,
  ) {
    this.nodeCount = ids.length;
    this.edgeCount = fetched.edges;
    this.totalWeight = totalWeight;
    this.modularity = fetched.modularity;
    this.componentCount = fetched.componentCount;
    this.provenance = fetched.provenance;
  }

  /** Puts in order what was fetched, without holding up other requests. */
  static async of(fetched: Fetched): Promise<NetworkAnalysisResult> {
    const { ids } = fetched;
    const places = await sortedPlaces(ids.length, (one, other) => byId(ids[one] as string, ids[other] as string));
    const sorted: string[] = [];
    await inSlices(ids.length, (place) => sorted.push(ids[places[place] as number] as string));
    const values: Record<string, Float64Array> = {};
    for (const { name, ...measure } of ANALYSED) {
      const column = fetched.values[name];
      if (column === undefined) continue;
      const by = ('divisor' in measure ? measure.divisor?.(column) : undefined) ?? 1;
      const inOrder = new Float64Array(column.length);
      await inSlices(column.length, (place) => {
        inOrder[place] = (column[places[place] as number] as number) / by;
      });
      values[name] = inOrder;
    }
    return new NetworkAnalysisResult(
      fetched,
      sorted,
      values,
      rounded(sumOf(values.strength ?? []) / 2),
      await numbered(sorted, values, fetched.outward),
    );
  }

  get communityCount(): number | null {
    return this.communities?.length ?? null;
  }

  /**
   * Organizations by a value, those alike by id.
   *
   * @param by a word of `AnalysisOrder`; null for PageRank where it was reckoned, else for the degree
   * @param community the number of that whose members alone are given; null for all
   * @throws PublicError BAD_USER_INPUT when the value was not reckoned
   */
  async organizations(
    by: OrganizationOrder | null,
    community: number | null,
    { skipped, first }: { skipped: number; first: number },
  ): Promise<{ items: AnalysedOrganization[]; total: number }> {
    const { field, direction } = by ?? this.usualOrder();
    const measure = measureOf(SHOWN, field);
    const column = this.values[measure?.name ?? ''];
    if (column === undefined) {
      if (measure !== undefined && isOfArcsAlone(measure)) throw needsDirection(field);
      throw badUserInput(
        'orderBy.field',
        `${field} is not among the \`measures\` of this analysis; start one with it.`,
      );
    }
    const sign = direction === 'ASC' ? 1 : -1;
    const order = await this.orders.once(`${field} ${direction}`, () =>
      sortedPlaces(
        this.nodeCount,
        (one, other) => sign * ((column[one] as number) - (column[other] as number)) || one - other,
      ),
    );
    const chosen = community === null ? order : await this.membersIn(order, community);
    return {
      items: Array.from(chosen.subarray(skipped, skipped + first), (place) => this.organizationAt(place)),
      total: chosen.length,
    };
  }

  /** The communities, the largest first. @throws PublicError BAD_USER_INPUT when none were asked for */
  allCommunities(): AnalysedCommunity[] {
    return this.requireCommunities('communities');
  }

  private usualOrder(): OrganizationOrder {
    return { field: this.values.pageRank === undefined ? 'DEGREE' : 'PAGE_RANK', direction: 'DESC' };
  }

  private async membersIn(order: Uint32Array, community: number): Promise<Uint32Array> {
    const { length: count } = this.requireCommunities('community');
    if (community < 1 || community > count) {
      throw badUserInput('community', `community is ${community}; this analysis has the communities 1 to ${count}.`);
    }
    const numbers = this.values.communities as Float64Array;
    const members: number[] = [];
    await inSlices(order.length, (at) => {
      const place = order[at] as number;
      if (numbers[place] === community) members.push(place);
    });
    return Uint32Array.from(members);
  }

  private requireCommunities(argument: string): AnalysedCommunity[] {
    if (this.communities !== null) return this.communities;
    throw badUserInput(argument, 'COMMUNITIES is not among the `measures` of this analysis; start one with it.');
  }

  private organizationAt(place: number): AnalysedOrganization {
    const value = (name: string) => this.values[name]?.[place] ?? null;
    return {
      key: this.ids[place] as string,
      ...Object.fromEntries(SHOWN.map(({ name }) => [name, value(name)])),
      community: value('communities'),
    };
  }
}

function byId(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Numbers the communities in place of their labels, and gives what is told of each. */
async function numbered(
  ids: readonly string[],
  { communities: of, strength }: Fetched['values'],
  outward: ReadonlyMap<number, number>,
): Promise<AnalysedCommunity[] | null> {
  if (of === undefined || strength === undefined) return null;
  const parts = new Map<number, { label: number; size: number; first: number; hub: number; weight: number }>();
  await inSlices(ids.length, (place) => {
    const label = of[place] as number;
    const part = parts.get(label) ?? { label, size: 0, first: place, hub: place, weight: 0 };
    part.size += 1;
    part.weight += strength[place] as number;
    if ((strength[place] as number) > (strength[part.hub] as number)) part.hub = place;
    parts.set(label, part);
  });
  const sorted = [...parts.values()].sort((a, b) => b.size - a.size || a.first - b.first);
  const numbers = new Map(sorted.map(({ label }, index) => [label, index + 1]));
  await inSlices(ids.length, (place) => {
    of[place] = numbers.get(of[place] as number) as number;
  });
  return sorted.map(({ label, size, hub, weight }, index) => {
    const outsideWeight = weight * (outward.get(label) ?? 0);
    return {
      number: index + 1,
      size,
      hub: ids[hub] as string,
      // Each edge within is met from both of its ends.
      insideWeight: rounded((weight - outsideWeight) / 2),
      outsideWeight: rounded(outsideWeight),
    };
  });
}
