import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import type { TieSource } from '../../database/projections.cypher';
import { badUserInput } from '../../errors';
import type { NetworkProjection, TieWeighting } from '../../vocabulary';
import { manyTies } from '../ties/many-ties.cypher';
import { type FoundIds, type UnderstoodScope, understood } from '../ties/scope';
import { FOUND_IDS } from '../ties/scope.cypher';
import { type TieQuestion, type Ties, tiesFor } from '../ties/whole-network';
import { engineFor } from './engine';
import type { MeasureEngine } from './measure-engine';
import { type Member, memberOf, membersOf, scopeSize, weightedTies } from './members.cypher';

/** Which network is to be measured. */
export interface MeasureQuestion extends TieQuestion {
  projection: NetworkProjection;
}

/** A network with what measures it. Its nodes are those tied to another, by their places. */
export interface MeasuredNetwork extends Ties {
  scope: UnderstoodScope;
  projection: NetworkProjection;
  weighting: TieWeighting;
  directed: boolean;
  includeIsolates: boolean;
  engine: MeasureEngine;
  members(): Promise<readonly Member[]>;
  /** How many the scope holds, tied or not. */
  scopeSize(): Promise<number>;
  /** Reads by the parameters of the network. */
  read: Graph['read'];
}

/** What an answer says of the network that it is about. */
export function aboutOf({ scope, projection, weighting, directed, includeIsolates }: MeasuredNetwork): AboutNetwork {
  return { scope, projection, weighting, directed, includeIsolates };
}

type AboutNetwork = Pick<MeasuredNetwork, 'scope' | 'projection' | 'weighting' | 'directed' | 'includeIsolates'>;

/** @throws PublicError BAD_USER_INPUT naming `projection` when no node of the network is an organization */
export function requireOrganizations({ projection }: MeasuredNetwork): void {
  if (projection === 'INDUSTRY_INDUSTRY') {
    throw badUserInput(
      'projection',
      'This network has no organizations; ask for ORGANIZATION_ORGANIZATION or ORGANIZATION_PLATFORM.',
    );
  }
}

const FOUND = cypher<FoundIds>`RETURN ${FOUND_IDS}`;

/** A question as it was understood, and what makes its network. */
export interface UnderstoodQuestion extends Ties {
  scope: UnderstoodScope;
  source: TieSource;
  /** The state of the data in which the scope was found. */
  version: string;
}

/**
 * Which network a question is about.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function understoodQuestion(graph: Graph, question: MeasureQuestion): Promise<UnderstoodQuestion> {
  const { shape, parameters } = tiesFor(question, question.projection);
  const { rows, version } = await graph.readWithVersion(FOUND, parameters);
  const [found] = rows;
  if (found === undefined) throw new Error('The statement gives one row, whatever it finds.');
  const scope = await understood(graph, question.scope, parameters, found);
  return { shape, parameters, scope, source: { ties: weightedTies(shape), parameters, argument: 'scope' }, version };
}

/** The most ties that are measured while somebody waits; of more their statement alone would take too long. */
const MOST_TIES = 300_000;

async function requireFewTies(graph: Graph, { shape }: Ties, { parameters }: TieSource): Promise<void> {
  const many = manyTies(shape, 0);
  if (many === undefined) return;
  const [bound] = await graph.read(many.bound, parameters);
  if (bound !== undefined && bound.ties > MOST_TIES) {
    throw badUserInput(
      'scope',
      `Up to ${bound.ties} ties are too many to be measured at once; ${MOST_TIES} are not. Narrow \`scope\` by regions or ` +
        'industries, or have the network measured in the background by `startNetworkAnalysis`.',
    );
  }
}

/**
 * A network to measure. Nothing is reckoned as yet: each measure is when it is asked for, once for all who ask while the
 * data is the same.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches; `scope` when it has
 * too many ties to be waited for
 * @see docs/network-measures.md
 */
export async function measuredNetwork(
  graph: Graph,
  projections: Projections,
  question: MeasureQuestion,
): Promise<MeasuredNetwork> {
  const { projection, weighting } = question;
  if (projection === 'ROLE_ROLE') {
    throw badUserInput(
      'projection',
      'The seven roles are too few to measure; collaborationNetwork shows how they are tied.',
    );
  }
  const { scope, source, version, ...ties } = await understoodQuestion(graph, question);
  await requireFewTies(graph, ties, source);
  const engine = await engineFor(graph, projections, source, version);
  const read: Graph['read'] = (statement, more = {}) => graph.read(statement, { ...source.parameters, ...more });
  return {
    ...ties,
    scope,
    projection,
    weighting,
    directed: ties.shape.ties.directed,
    includeIsolates: ties.shape.includeIsolates,
    engine,
    read,
    members: () =>
      engine.once('members', async () => {
        const [row] = await read(membersOf(ties.shape, scope.includePartners), { nodes: await engine.nodes() });
        return (row?.members ?? []).map(memberOf);
      }),
    scopeSize: () =>
      engine.once('scopeSize', async () => {
        const [row] = await read(scopeSize(ties.shape));
        return row?.size ?? 0;
      }),
  };
}
