import type {
  CommunitiesQuery,
  DrawnNetworkFragment,
  NetworkChoosersQuery,
  OrganizationMeasuresQuery,
} from '../graphql';
import type { Size } from './state';

export type Network = DrawnNetworkFragment;
export type NetworkNode = Network['nodes'][number];
export type Community = NonNullable<CommunitiesQuery['networkCommunities']>['edges'][number]['node'];
export type Industry = NetworkChoosersQuery['industryFrameworks'][number]['industries'][number];
export type Measures = NonNullable<OrganizationMeasuresQuery['organizationMeasures']>['edges'][number]['node'];

/** The measures of each organization by its id, in their order by betweenness. */
export type MeasuresById = ReadonlyMap<string, Measures & { rank: number }>;

/** What has a name and a place to go to. */
export interface Named {
  id: string;
  nameZh: string;
  nameEn: string | null;
}

/** The organization that a node stands for, as what has a name. */
export function namedBy({ key, nameZh, nameEn }: NetworkNode): Named {
  return { id: key, nameZh, nameEn };
}

/** Whether it takes a measure of the whole network to know it. */
export const isMeasured = (size: Size) => size === 'BETWEENNESS' || size === 'PAGE_RANK';

/**
 * How much of a measure a node has; one that the scope does not hold, around which others are shown, has none. Where none could
 * be measured the degree stands for it.
 */
export function measureOf({ degree, strength, measures }: NetworkNode, size: Size): number {
  if (size === 'STRENGTH') return strength;
  if (!isMeasured(size) || measures === undefined) return degree;
  return (size === 'PAGE_RANK' ? measures?.pageRank : measures?.betweenness) ?? 0;
}

export const regionsOf = ({ entity }: NetworkNode) => ('regions' in entity ? entity.regions : []);

export function measuresById({ organizationMeasures }: OrganizationMeasuresQuery): MeasuresById {
  const rows = organizationMeasures?.edges.map(({ node }) => node) ?? [];
  return new Map(rows.map((row, index) => [row.organization.id, { ...row, rank: index + 1 }]));
}
