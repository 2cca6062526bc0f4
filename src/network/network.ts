import { FIVE_ONE } from '../coverage/coverage';
import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import type { NetworkCut, NetworkProjection, TieWeighting } from '../vocabulary';
import { cutNetwork, type LeftOut } from './cut';
import { type NetworkEdge, type NetworkNode, ofEntities, ofRoles, ordered } from './found';
import { type NetworkShape, networkStatement } from './network.cypher';
import { type NetworkScope, type ScopeParameters, scopeParameters, type UnderstoodScope, understood } from './scope';
import { scopeShape } from './scope.cypher';
import { type TieParameters, tiesShape } from './ties.cypher';

/** What network is asked for. */
export interface NetworkQuestion {
  scope: NetworkScope;
  projection: NetworkProjection;
  weighting: TieWeighting;
  /** The least weight of an edge. */
  minWeight: number;
  /** The most nodes and edges of the answer, and what stays where there are more. */
  limit: number;
  edgeLimit: number;
  cut: NetworkCut;
}

export interface Network {
  scope: UnderstoodScope;
  projection: NetworkProjection;
  weighting: TieWeighting;
  /** How many nodes and edges there are before the network is cut. */
  nodeCount: number;
  edgeCount: number;
  /** How many of the scope are tied to no other, and so are no nodes. */
  isolatedCount: number;
  /** The strongest first. */
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  leftOut: LeftOut;
  /** By what it was read, so that the evidence of its edges can be read likewise. */
  shape: NetworkShape;
  parameters: TieParameters & { standard: string };
}

/** The most edges that are given at once. */
const MOST_EDGES = 10_000;

/**
 * The network of collaboration: who is tied to whom, by what and how strongly. It is reckoned whole and then cut to the
 * size asked for, by a rule that the answer names together with what was left out.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 * @see docs/network.md for what a tie, a weight and a window are
 */
export async function collaborationNetwork(graph: Graph, question: NetworkQuestion): Promise<Network> {
  const { projection, weighting, minWeight } = question;
  const parameters = { ...scopeParameters(question.scope), weighting, standard: FIVE_ONE };
  requireFitting(question, parameters);
  const shape = {
    projection,
    scope: scopeShape(parameters),
    ties: tiesShape(parameters),
    includePartners: parameters.includePartners,
  };
  const [row] = await graph.read(networkStatement(shape), {
    ...parameters,
    // An edge of roles is weighed once all that it is made of is there.
    minWeight: projection === 'ROLE_ROLE' ? 0 : minWeight,
  });
  if (row === undefined) throw new Error('The statement gives one row, whatever it finds.');
  const scope = await understood(graph, question.scope, parameters, row);
  const found = projection === 'ROLE_ROLE' ? ofRoles(row, parameters.roles, minWeight) : ofEntities(row);
  const { nodes, edges } = ordered(found);
  const kept = cutNetwork(
    nodes.map(({ id }) => id),
    edges,
    { rule: question.cut, ...question },
  );
  return {
    scope,
    projection,
    weighting,
    nodeCount: nodes.length,
    edgeCount: edges.length,
    isolatedCount: found.isolatedCount,
    nodes: nodes.filter(({ id }) => kept.nodes.has(id)),
    edges: kept.edges,
    leftOut: kept.leftOut,
    shape,
    parameters,
  };
}

function requireFitting(
  { projection, weighting, minWeight, limit, edgeLimit }: NetworkQuestion,
  { ties }: ScopeParameters,
) {
  const needsPlatforms = projection === 'ORGANIZATION_PLATFORM' || projection === 'INDUSTRY_INDUSTRY';
  if (needsPlatforms && !ties.includes('CO_BUILDING') && !ties.includes('SUPPORT')) {
    throw badUserInput(
      'scope.ties',
      `${projection} is made of the ties of organizations to platforms; ask for CO_BUILDING, SUPPORT or both.`,
    );
  }
  if (projection === 'ORGANIZATION_PLATFORM' && weighting !== 'COUNT') {
    throw badUserInput(
      'weighting',
      `${weighting} weighs what two nodes share; between organizations and platforms nothing is shared, so leave it out.`,
    );
  }
  if (!(minWeight >= 0)) throw badUserInput('minWeight', `minWeight is ${minWeight}; a weight is 0 or more.`);
  if (limit < 2) throw badUserInput('limit', `limit is ${limit}; a network has 2 nodes or more.`);
  if (edgeLimit < 1 || edgeLimit > MOST_EDGES) {
    throw badUserInput('edgeLimit', `edgeLimit is ${edgeLimit}; a network is given with 1 to ${MOST_EDGES} edges.`);
  }
}
