import type {
  CommunitiesQuery,
  DrawnNetworkFragment,
  NetworkChoosersQuery,
  OrganizationMeasuresQuery,
} from '../graphql';

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
export function namedBy({ key, nameZh, entity }: NetworkNode): Named {
  return { id: key, nameZh, nameEn: 'nameEn' in entity ? entity.nameEn : null };
}

export const rolesOf = ({ entity }: NetworkNode) => ('roles' in entity ? entity.roles : []);

export const regionsOf = ({ entity }: NetworkNode) => ('regions' in entity ? entity.regions : []);

export function measuresById({ organizationMeasures }: OrganizationMeasuresQuery): MeasuresById {
  const rows = organizationMeasures?.edges.map(({ node }) => node) ?? [];
  return new Map(rows.map((row, index) => [row.organization.id, { ...row, rank: index + 1 }]));
}
