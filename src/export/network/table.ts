import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import { badUserInput } from '../../errors';
import type { SourceFact } from '../../facts/source';
import { dataVersion } from '../../intake/data-version';
import { hashOfEdges } from '../../network/algorithms/graph-hash';
import { egoNetwork } from '../../network/around/ego-network';
import { withWords } from '../../network/ties/cut-words';
import { evidenceOf } from '../../network/ties/evidence';
import { collaborationNetwork, type NetworkQuestion } from '../../network/ties/network';
import type { Around } from './network-query';
import { type EdgeRow, edgeRow, type NodeRow, nodeRow } from './rows';
import { sourcesByIds } from './sources';
import { byTime, type TieRow, tieRows } from './tie-rows';

/** What every format is made of. */
export interface NetworkTable {
  question: NetworkQuestion & Around;
  /** Whether it is of synthetic facts as well. */
  includeSynthetic: boolean;
  network: Awaited<ReturnType<typeof readNetwork>>;
  nodes: NodeRow[];
  edges: EdgeRow[];
  /** What the edges are made of, in the order of time; made when it is asked for, since most formats do without. */
  ties(): TieRow[];
  /** The sources of all edges, by id. */
  sources: SourceFact[];
  /** The day on which it was read. */
  day: Day;
  /** The hash that the measures of the network have; null where it is cut, and they are of more than is shown. */
  graphHash: string | null;
  /** Which data of the project was loaded; null where none was. */
  version: string | null;
  /** SHA-256 of its nodes and edges: the same for the same data, in whatever format and language. */
  fingerprint: string;
}

/**
 * The network that `collaborationNetwork` gives for the same arguments, or around an organization `egoNetwork`, with the sources of
 * every edge.
 *
 * @throws PublicError as {@link collaborationNetwork} and {@link egoNetwork}
 */
export async function networkTable(graph: Graph, question: NetworkQuestion & Around): Promise<NetworkTable> {
  const network = await readNetwork(graph, question);
  const evidence = await Promise.all(network.edges.map(evidenceOf(graph, network)));
  const ids = evidence.flatMap((ties) => ties.flatMap(({ sourceIds }) => sourceIds));
  const sources = await sourcesByIds(graph, new Set(ids));
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  const sourced = (of: readonly string[]) => [...new Set(of)].map((id) => ({ id, url: addresses.get(id) ?? null }));
  const tiesOf = (index: number) => evidence[index] ?? [];
  const nodes = network.nodes.map(nodeRow);
  const type = network.directed ? 'Directed' : 'Undirected';
  const edges = network.edges.map((edge, index): EdgeRow => ({ ...edgeRow(edge, tiesOf(index), sourced), type }));
  const ties = () => edges.flatMap((edge, index) => tieRows(edge, tiesOf(index), sourced)).sort(byTime);
  const version = await dataVersion((statement) => graph.read(statement));
  const { leftOut, directed } = network;
  const isWhole = leftOut.nodes === 0 && leftOut.edges === 0 && leftOut.unreckoned === 0;
  const graphHash = isWhole ? await hashOfEdges(nodes, edges, directed) : null;
  const about = { day: today(), graphHash, version, fingerprint: fingerprintOf(nodes, edges) };
  const { includesSynthetic: includeSynthetic } = graph;
  return { question, includeSynthetic, network, nodes, edges, ties, sources, ...about };
}

async function readNetwork(graph: Graph, { organization, depth, ...question }: NetworkQuestion & Around) {
  if (organization === undefined) {
    if (depth !== undefined)
      throw badUserInput('depth', 'depth is counted from an organization; give organization too.');
    return withWords(await collaborationNetwork(graph, question), question);
  }
  if (question.projection !== 'ORGANIZATION_ORGANIZATION') {
    throw badUserInput('projection', 'What is around an organization are organizations; leave projection out.');
  }
  const around = { ...question, organization, depth: depth ?? 1 };
  return withWords(await egoNetwork(graph, around), { ...around, center: organization });
}

function fingerprintOf(nodes: readonly NodeRow[], edges: readonly EdgeRow[]): string {
  const hash = createHash('sha256');
  for (const row of [...nodes, ...edges]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}
