import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import { FIVE_ONE } from '../../facts/standard';
import type { NetworkProjection, TieWeighting } from '../../vocabulary';
import { type NetworkRow, type NetworkShape, networkStatement } from './network.cypher';
import { type NetworkEdge, type NetworkNode, ofEntities, ofRoles, ordered } from './nodes-and-edges';
import { type NetworkScope, type ScopeParameters, scopeParameters, type UnderstoodScope, understood } from './scope';
import { scopeShape } from './scope.cypher';
import { tiesShape } from './shared-things.cypher';
import type { TieParameters } from './ties.cypher';

/** Which ties are asked for, and how they make edges. */
export interface TieQuestion {
  /** By default the whole network. */
  scope?: NetworkScope | undefined;
  weighting: TieWeighting;
  /** The least weight of an edge. */
  minWeight: number;
  /** Whether edges lead from who gives to whom it is given; by default not. */
  directed?: boolean;
  /** Whether those of the scope that nothing ties are nodes too; by default not. */
  includeIsolates?: boolean;
}

/** Ties as the statements take them: by which the evidence of an edge is read just as the edge was. */
export interface Ties {
  shape: NetworkShape;
  parameters: TieParameters;
}

/** A network before it is cut. */
export interface WholeNetwork extends Ties {
  scope: UnderstoodScope;
  /** How many of the scope are tied to no other. */
  isolatedCount: number;
  /** How many organizations of a scope that is too large were left out before anything was reckoned. */
  unreckoned: number;
  /** The strongest first. */
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/** Whether a tie weighs less the more share it, so that who joins what others share changes their edges. */
export function weighsBySize(weighting: TieWeighting): boolean {
  return weighting === 'NEWMAN' || weighting === 'FRACTIONAL';
}

/**
 * The ties of a question as the statements take them.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used
 */
export function tiesFor(question: TieQuestion, projection: NetworkProjection): Ties {
  const { scope, weighting, minWeight, directed = false, includeIsolates = false } = question;
  if (!Number.isFinite(minWeight) || minWeight < 0) {
    throw badUserInput('minWeight', `minWeight is ${minWeight}; a weight is a number of 0 or more.`);
  }
  const parameters = { ...scopeParameters(scope), weighting, minWeight, standard: FIVE_ONE, ...BOUNDS };
  const needsPlatforms = projection === 'ORGANIZATION_PLATFORM' || projection === 'INDUSTRY_INDUSTRY';
  if (needsPlatforms && !parameters.ties.includes('CO_BUILDING') && !parameters.ties.includes('SUPPORT')) {
    throw badUserInput(
      'scope.ties',
      `${projection} is made of the ties of organizations to platforms; ask for CO_BUILDING, SUPPORT or both.`,
    );
  }
  if (projection === 'ORGANIZATION_PLATFORM' && weighsBySize(weighting)) {
    throw badUserInput(
      'weighting',
      `${weighting} weighs what two nodes share; an organization and a platform share nothing, so leave it out or take UNWEIGHTED.`,
    );
  }
  if (weighting === 'UNWEIGHTED' && minWeight > 1 && projection !== 'ROLE_ROLE') {
    throw badUserInput(
      'minWeight',
      `minWeight is ${minWeight}; UNWEIGHTED every edge weighs 1, so take COUNT with it.`,
    );
  }
  if (directed) requireDirection(parameters, projection);
  const ties = tiesShape(parameters, { directed, countsPairsOnce: weighting === 'UNWEIGHTED' });
  return { shape: { projection, byId: false, includeIsolates, scope: scopeShape(parameters), ties }, parameters };
}

/** @throws PublicError BAD_USER_INPUT naming `directed` when not all ties of the network have a direction */
function requireDirection({ ties }: ScopeParameters, projection: NetworkProjection): void {
  if (projection === 'ORGANIZATION_ORGANIZATION' && ties.length === 1 && ties[0] === 'FUNDING') return;
  throw badUserInput(
    'directed',
    'Only the fundings among organizations have a direction: ask for `projection` ORGANIZATION_ORGANIZATION with ' +
      '`ties: [FUNDING]` in `scope`, or leave `directed` out.',
  );
}

/**
 * A larger scope is not reckoned whole: only the organizations are taken that have the most relationships. It is more than
 * a large city has, and few enough to be done in a second or two. Where partners or platforms are nodes besides, what the
 * organizations are tied to tells the size: the 10,000 that a nation's universities come to have 65,000 partners.
 */
const BOUNDS = { most: 10_000, mostRelationships: 10_000 };

/** The nodes of a network where they are named by id. */
export interface Among {
  /** Ids of those of the scope. */
  organizations: string[];
  /** Ids of those outside of it, which are tied to those of the scope alone. */
  partners: string[];
}

/**
 * Reads a network whole, or of a scope that is too large what its organizations with the most relationships make.
 *
 * @param among the organizations that are its nodes, instead of those of the scope and their partners; each is a node even
 *   where nothing ties it
 * @throws PublicError BAD_USER_INPUT naming ids of the scope that the graph does not hold, with near matches
 */
export async function readNetwork(
  graph: Graph,
  { scope, minWeight }: TieQuestion,
  { shape, parameters }: Ties,
  among?: Among,
): Promise<WholeNetwork> {
  const ties: Ties = { shape: among === undefined ? shape : shapeAmong(among, shape), parameters };
  const isOfRoles = shape.projection === 'ROLE_ROLE';
  // An edge of roles is weighed once all that it is made of is there.
  const row = await readRow(graph, ties, { ...(isOfRoles && { minWeight: 0 }), ...among });
  const { includeIsolates } = shape;
  const found = isOfRoles ? ofRoles(row, { roles: parameters.roles, minWeight, includeIsolates }) : ofEntities(row);
  return {
    ...ties,
    ...ordered(found, shape.ties.directed),
    scope: await understood(graph, scope, parameters, row),
    isolatedCount: found.isolatedCount,
    unreckoned: row.unreckoned,
  };
}

function shapeAmong({ partners }: Among, shape: NetworkShape): NetworkShape {
  const hasPartners = partners.length > 0;
  return {
    ...shape,
    byId: true,
    ties: { ...shape.ties, includePartners: hasPartners, onlyNamedPartners: hasPartners },
  };
}

/** Reads the nodes and edges of a network as the statement gives them. */
export function readRow(
  graph: Graph,
  { shape, parameters }: Ties,
  more: Partial<Among & Pick<TieParameters, 'minWeight'>> = {},
): Promise<NetworkRow> {
  return graph.readRow(networkStatement(shape), { ...parameters, ...more });
}
