import type { NetworkPaths } from '../answers';
import type { Answers, Api } from '../harness';
import type { SmallWorld } from '../story';
import { EDGE, queryOf } from './asking';

const TIES = `query ($scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, OWN) {
  FIELD(scope: $scope, weighting: $weighting, minWeight: $minWeight, GIVEN) { SELECTED }
}`;
const tieQuery = (field: string, own: string, given: string, selected: string) =>
  TIES.replace('OWN', own).replace('FIELD', field).replace('GIVEN', given).replace('SELECTED', selected);

const QUERIES = {
  egoNetwork: queryOf('egoNetwork', { organization: 'ID!', depth: 'Int! = 1' }),
  networkPaths: tieQuery(
    'networkPaths',
    '$fromOrganization: ID!, $toOrganization: ID!, $maxLength: Int! = 4, $pathLimit: Int! = 3',
    'fromOrganization: $fromOrganization, toOrganization: $toOrganization, maxLength: $maxLength, pathLimit: $pathLimit',
    `scope { roles } paths { length weakest organizations { id } steps ${EDGE} }`,
  ),
  networkNeighbours: tieQuery(
    'networkNeighbours',
    '$organization: ID!, $first: Int! = 50, $after: String',
    'organization: $organization, first: $first, after: $after',
    `scope { roles } totalCount pageInfo { hasNextPage endCursor } edges { cursor node { organization { id } tie ${EDGE} } }`,
  ),
};

/** A field that starts from an organization. */
export type Around = keyof typeof QUERIES;

export const askAround = (api: Api, field: Around, variables: object) => api.ask(QUERIES[field], { ...variables });

export async function answerAround<Field extends Around>(
  api: Api,
  field: Field,
  variables: object,
): Promise<Answers[Field]> {
  const { data, errors } = await askAround(api, field, variables);
  expect(errors).toBeUndefined();
  return data[field];
}

/** The names along each path, in one word. */
export const waysOf = ({ name }: SmallWorld, { paths }: NetworkPaths) =>
  paths.map(({ organizations }) => organizations.map(({ id }) => name(id)).join(''));
