import type { NetworkPaths } from '../answer-types';
import type { SmallWorld } from '../story';
import { EDGE, queryOf } from './asking';

export const EGO = queryOf('ego', { organization: 'ID!', depth: 'Int! = 1' });

const TIES = `query ($scope: NetworkScope, $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, OWN) {
  FIELD(scope: $scope, weighting: $weighting, minWeight: $minWeight, GIVEN) { SELECTED }
}`;
const tieQuery = (field: string, own: string, given: string, selected: string) =>
  TIES.replace('OWN', own).replace('FIELD', field).replace('GIVEN', given).replace('SELECTED', selected);

export const PATHS = tieQuery(
  'paths',
  '$from: ID!, $to: ID!, $maxLength: Int! = 4, $k: Int! = 3',
  'from: $from, to: $to, maxLength: $maxLength, k: $k',
  `scope { roles } paths { length weakest organizations { id } steps ${EDGE} }`,
);
export const NEIGHBOURS = tieQuery(
  'neighbours',
  '$organization: ID!, $first: Int! = 50, $after: String',
  'organization: $organization, first: $first, after: $after',
  `scope { roles } totalCount pageInfo { hasNextPage endCursor } edges { cursor node { organization { id } tie ${EDGE} } }`,
);

/** The names along each path, in one word. */
export const waysOf = ({ name }: SmallWorld, { paths }: NetworkPaths) =>
  paths.map(({ organizations }) => organizations.map(({ id }) => name(id)).join(''));
