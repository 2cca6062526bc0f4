import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import type { SourceFact } from '../../facts/source';
import { dataVersion } from '../../intake/data-version';
import { withWords } from '../../network/ties/cut-words';
import { evidenceOf, type TieEvidence } from '../../network/ties/evidence';
import { collaborationNetwork, type NetworkQuestion } from '../../network/ties/network';
import type { NetworkEdge, NetworkNode } from '../../network/ties/nodes-and-edges';
import { type Basis, CollaborationRole } from '../../vocabulary';
import { wordIn } from '../table/language';
import { sourcesByIds } from './sources';
import { joinedSpans, type Span } from './spans';

/** A node as every format has it. */
export interface NodeRow extends Pick<NetworkNode, 'nameZh' | 'isPartner' | 'degree' | 'strength'> {
  id: string;
  nameEn: string | null;
  type: string;
  /** What kind of organization, platform or industry it is; null of a role. */
  kind: string | null;
  /** Of an organization. */
  roles: string[];
}

/** An edge as every format has it. */
export interface EdgeRow extends Omit<NetworkEdge, 'key' | 'of' | 'isStated'> {
  id: string;
  basis: Basis;
  /** When one or more of its ties is known to hold, each stretch of time by itself. */
  spans: Span[];
  sources: { id: string; url: string | null }[];
}

/** What every format is made of. */
export interface NetworkTable {
  question: NetworkQuestion;
  network: Awaited<ReturnType<typeof readNetwork>>;
  nodes: NodeRow[];
  edges: EdgeRow[];
  /** The sources of all edges, by id. */
  sources: SourceFact[];
  /** The day on which it was read. */
  day: Day;
  /** Which data of the project was loaded; null where none was. */
  version: string | null;
  /** SHA-256 of its nodes and edges: the same for the same data, in whatever format and language. */
  fingerprint: string;
}

/**
 * The network that `collaborationNetwork` gives for the same arguments, with the sources of every edge.
 *
 * @throws PublicError as {@link collaborationNetwork}
 */
export async function networkTable(graph: Graph, question: NetworkQuestion): Promise<NetworkTable> {
  const network = await readNetwork(graph, question);
  const ties = await Promise.all(network.edges.map(evidenceOf(graph, network)));
  const sources = await sourcesByIds(graph, new Set(ties.flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds))));
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  const nodes = network.nodes.map(nodeRow);
  const edges = network.edges.map((edge, index) => edgeRow(edge, ties[index] ?? [], addresses));
  const version = await dataVersion((statement) => graph.read(statement));
  const about = { day: today(), version, fingerprint: fingerprintOf(nodes, edges) };
  return { question, network, nodes, edges, sources, ...about };
}

async function readNetwork(graph: Graph, question: NetworkQuestion) {
  return withWords(await collaborationNetwork(graph, question), question);
}

function nodeRow({ key: id, nameZh, entity, isPartner, degree, strength }: NetworkNode): NodeRow {
  const type = entity.__typename;
  const nameEn = type === 'Role' ? wordIn(CollaborationRole, id as CollaborationRole, 'en') : (entity.nameEn ?? null);
  return {
    id,
    nameZh,
    nameEn,
    type,
    kind: entity.kind ?? null,
    roles: entity.roles ?? [],
    isPartner,
    degree,
    strength,
  };
}

function edgeRow(
  { key: id, of: _, isStated, ...edge }: NetworkEdge,
  ties: readonly TieEvidence[],
  addresses: Map<string, string | null>,
): EdgeRow {
  return {
    id,
    ...edge,
    basis: isStated ? 'STATED' : 'INFERRED',
    spans: joinedSpans(ties),
    sources: [...new Set(ties.flatMap(({ sourceIds }) => sourceIds))].map((one) => ({
      id: one,
      url: addresses.get(one) ?? null,
    })),
  };
}

function fingerprintOf(nodes: readonly NodeRow[], edges: readonly EdgeRow[]): string {
  const hash = createHash('sha256');
  for (const row of [...nodes, ...edges]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}
