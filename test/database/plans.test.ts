import neo4j, { type Plan } from 'neo4j-driver';
import { architecture } from '../../src/architecture/architecture';
import { coverage } from '../../src/coverage/coverage';
import { coverageGaps } from '../../src/coverage/gaps';
import { coverageTotals } from '../../src/coverage/totals';
import type { Cypher } from '../../src/database/cypher';
import { Graph } from '../../src/database/graph';
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
  ['totals of all frameworks', (graph) => coverageTotals(graph, {})],
  ['totals of some frameworks', (graph) => coverageTotals(graph, { frameworks: ['f-a001'], includeSubfields: true })],
  ['architecture', (graph) => architecture(graph, { region: null })],
  ['architecture of a region', (graph) => architecture(graph, { region: 'r-a003' })],
  ['targets', (graph) => targets(graph)],
  ['a search by words', (graph) => search(graph, { text: '碳纤维', first: 10, skip: 0 })],
  ['a search by a single character', (graph) => search(graph, { text: '纤', first: 10, skip: 0 })],
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
