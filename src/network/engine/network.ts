import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import type { TieSource } from '../../database/projections.cypher';
import { badUserInput } from '../../errors';
import type { NetworkProjection, TieWeighting } from '../../vocabulary';
import { type Arcs, arcsFrom, arcsOf, bothWays, tiesOf } from '../algorithms/adjacency';
import { hashOfPlaces } from '../algorithms/graph-hash';
import type { MeasureMethod } from '../provenance/method';
import { type Measured, type Provenance, provenanceOf } from '../provenance/provenance';
import { manyTies } from '../ties/many-ties.cypher';
import { type FoundIds, type UnderstoodScope, understood } from '../ties/scope';
import { FOUND_IDS } from '../ties/scope.cypher';
import { type TieQuestion, type Ties, tiesFor } from '../ties/whole-network';
import { engineFor } from './engine';
import type { MeasureEngine } from './measure-engine';
import { ARCS, directedTies, type Member, memberOf, membersOf, scopeSize, weightedTies } from './members.cypher';

/** Which network is to be measured. */
export interface MeasureQuestion extends TieQuestion {
  projection: NetworkProjection;
}

/** A network with what measures it. Its nodes, by their places, are those tied to another and, where they are asked for, isolates. */
export interface MeasuredNetwork extends Ties {
  scope: UnderstoodScope;
  projection: NetworkProjection;
  weighting: TieWeighting;
  directed: boolean;
  includeIsolates: boolean;
  engine: MeasureEngine;
  /** Its edges as they lead; without direction each leads both ways. */
  arcs(): Promise<Arcs>;
  members(): Promise<readonly Member[]>;
  /** How many the scope holds, tied or not. */
  scopeSize(): Promise<number>;
  /** By what its measures can be reckoned again, which these methods reckon. */
  provenance(methods: () => Promise<MeasureMethod[]>): Provenance;
  /** Reads by the parameters of the network. */
  read: Graph['read'];
}

/** What an answer says of the network that it is about. */
export function aboutOf(
  network: MeasuredNetwork,
  methodsOf: (network: MeasuredNetwork) => Promise<MeasureMethod[]>,
): Measured {
  const { scope, projection, weighting, directed, includeIsolates } = network;
  const provenance = network.provenance(() => methodsOf(network));
  return { scope, projection, weighting, directed, includeIsolates, provenance };
}

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
  const source = {
    ties: weightedTies(shape),
    parameters,
    includeSynthetic: graph.includesSynthetic,
    argument: 'scope',
  };
  return { shape, parameters, scope, source, version };
}

/** The most ties that are measured while somebody waits; of more their statement alone would take too long. */
const MOST_TIES = 300_000;

/** The most organizations that are nodes whether tied or not. */
const MOST_ISOLATES = 50_000;

async function requireFew(graph: Graph, { shape }: Ties, { parameters }: TieSource): Promise<void> {
  const many = manyTies(shape, 0);
  if (many === undefined) return;
  const [nodes] = shape.includeIsolates ? await graph.read(scopeSize(shape), parameters) : [];
  if (nodes !== undefined && nodes.size > MOST_ISOLATES) {
    throw badUserInput(
      'includeIsolates',
      `The scope has ${nodes.size} organizations; of more than ${MOST_ISOLATES} only those that are tied are measured at once. Narrow ` +
        '`scope` by regions or industries, leave `includeIsolates` out, or have the network measured in the background by ' +
        '`startNetworkAnalysis`.',
    );
  }
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
 * too many ties to be waited for, `includeIsolates` when it has too many organizations
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
  await requireFew(graph, ties, source);
  const engine = await engineFor(graph, projections, source, version);
  const read: Graph['read'] = (statement, more = {}) => graph.read(statement, { ...source.parameters, ...more });
  const { directed } = ties.shape.ties;
  const members = () =>
    engine.once('members', async () => {
      const [row] = await read(membersOf(ties.shape, scope.includePartners), { nodes: await engine.nodes() });
      return (row?.members ?? []).map(memberOf);
    });
  const arcs = () =>
    engine.once('arcs', async () => {
      // Whose ties are too many is refused here.
      const adjacency = await engine.adjacency();
      if (!directed) return bothWays(adjacency);
      const lists = await graph.readRow(ARCS(directedTies(ties.shape)), source.parameters);
      return arcsFrom({ nodes: await engine.nodes(), ...lists });
    });
  const hash = () =>
    engine.once('graphHash', async () => {
      const [nodes, { outward }] = await Promise.all([members(), arcs()]);
      return hashOfPlaces(
        nodes.map(({ id }) => id),
        directed ? arcsOf({ outward }) : tiesOf(outward),
        directed,
      );
    });
  return {
    ...ties,
    scope,
    projection,
    weighting,
    directed,
    includeIsolates: ties.shape.includeIsolates,
    engine,
    read,
    arcs,
    members,
    provenance: (methods) => provenanceOf(graph, { graphHash: hash, methods }),
    scopeSize: () =>
      engine.once('scopeSize', async () => {
        const [row] = await read(scopeSize(ties.shape));
        return row?.size ?? 0;
      }),
  };
}
