import neo4j, { type Plan } from 'neo4j-driver';
import { architecture } from '../../src/architecture/architecture';
import { coverage } from '../../src/coverage/coverage';
import { coverageGaps } from '../../src/coverage/gaps';
import type { Cypher } from '../../src/database/cypher';
import { Graph } from '../../src/database/graph';
import { ego } from '../../src/network/ego';
import { evidenceOf } from '../../src/network/evidence';
import { neighbours } from '../../src/network/neighbours';
import { collaborationNetwork, type NetworkQuestion } from '../../src/network/network';
import { paths } from '../../src/network/paths';
import { targets } from '../../src/policy/targets';
import { search } from '../../src/search/search';
import { sharedDatabase } from '../environment';

const { uri, username, password, database } = sharedDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
afterAll(() => driver.close());

/** The graph, keeping what is asked of it. */
class Watched extends Graph {
  readonly asked: { text: string; parameters: Record<string, unknown> }[] = [];

  override read<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    this.asked.push({ text: statement.text, parameters });
    return super.read(statement, parameters);
  }
}

/** Labels that hold what a city's few documents lay down: a handful of nodes, whose scan costs nothing. */
const FEW = /:(Tier|Document|Target)\b/;

function operators({ operatorType, arguments: details, children }: Plan): string[] {
  return [`${operatorType} ${(details as { Details?: string }).Details ?? ''}`, ...children.flatMap(operators)];
}

const TIES = { weighting: 'COUNT', minWeight: 0, limit: 500, edgeLimit: 2_000 } as const;

/** A network and the evidence of its edges. */
async function network(graph: Graph, question: Pick<NetworkQuestion, 'scope'> & Partial<NetworkQuestion>) {
  const asked = { ...TIES, projection: 'ORGANIZATION_ORGANIZATION', cut: 'STRONGEST_TIES', ...question } as const;
  const found = await collaborationNetwork(graph, asked);
  for (const edge of found.edges.slice(0, 1)) await evidenceOf(graph, found)(edge);
}

test.each<[string, (graph: Graph) => Promise<unknown>]>([
  ['coverage', (graph) => coverage(graph, {})],
  [
    'coverage of a region with roll-up',
    (graph) => coverage(graph, { region: 'r-a003', rollUp: true, includeSubfields: true }),
  ],
  ['coverage of industries', (graph) => coverage(graph, { industries: ['i-a001'], includeSubfields: true })],
  [
    'coverage through another framework',
    (graph) => coverage(graph, { framework: 'f-a003', through: 'f-a001', rollUp: true }),
  ],
  ['coverage gaps', (graph) => coverageGaps(graph, {})],
  ['architecture', (graph) => architecture(graph, { region: null })],
  ['architecture of a region', (graph) => architecture(graph, { region: 'r-a003' })],
  ['targets', (graph) => targets(graph)],
  ['a search by words', (graph) => search(graph, { text: '碳纤维', first: 10, skip: 0 })],
  ['a search by a single character', (graph) => search(graph, { text: '纤', first: 10, skip: 0 })],
  ['the network', (graph) => network(graph, { scope: {} })],
  [
    'the network of roles and industries in a region',
    (graph) => network(graph, { scope: { roles: ['INDUSTRY'], industries: ['i-a004'], regions: ['r-a001'] } }),
  ],
  [
    'the network of a region with its partners',
    (graph) => network(graph, { scope: { regions: ['r-a001'], includePartners: true } }),
  ],
  [
    'the network of platforms in a region',
    (graph) => network(graph, { scope: { regions: ['r-a001'] }, projection: 'ORGANIZATION_PLATFORM' }),
  ],
  ['the network of industries', (graph) => network(graph, { scope: {}, projection: 'INDUSTRY_INDUSTRY' })],
  [
    'the network of some industries',
    (graph) => network(graph, { scope: { industries: ['i-a001', 'i-a004'] }, projection: 'INDUSTRY_INDUSTRY' }),
  ],
  ['the network of roles', (graph) => network(graph, { scope: {}, projection: 'ROLE_ROLE' })],
  [
    'the network around an organization',
    (graph) => ego(graph, { ...TIES, organization: 'o-a062', depth: 2, scope: { regions: ['r-a001'] } }),
  ],
  [
    'paths',
    (graph) =>
      paths(graph, { ...TIES, from: 'o-a062', to: 'o-a001', maxLength: 4, k: 2, scope: { roles: ['RESEARCH'] } }),
  ],
  [
    'neighbours',
    (graph) =>
      neighbours(graph, { ...TIES, organization: 'o-a062', scope: { industries: ['i-a004'] }, skip: 0, first: 10 }),
  ],
  ['an unknown industry', (graph) => coverage(graph, { industries: ['i-x'] }).catch(() => undefined)],
])('%s is planned without a scan of all nodes of a kind', async (_, ask) => {
  const graph = new Watched(driver, { database, timeoutMs: 60_000 });
  await ask(graph);
  expect(graph.asked.length).toBeGreaterThan(0);
  for (const { text, parameters } of graph.asked) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
    if (summary.plan === false) throw new Error('The server gave no plan.');
    const scans = operators(summary.plan).filter((one) =>
      /^(AllNodesScan|\w*NodeByLabels?Scan|DirectedAll|UndirectedAll)/.test(one),
    );
    expect(scans.filter((one) => !FEW.test(one))).toEqual([]);
  }
});
