import { cypher } from '../../src/database/cypher';
import { readMigrations } from '../../src/database/migrate';
import { useWorld } from '../harness';

const world = useWorld();

/** Clauses that are sources themselves, as the graph held them before. */
const BEFORE = cypher`
  CREATE (document:Document:Source {id: 'test-split', titleZh: '甲', title: '甲', publishedOn: date('2019-07-04')})
  CREATE (clause:Clause:Source {id: 'test-split-1', headingZh: '一', title: '甲 一', publisher: '市', publishedOn: date('2018-11-30'), publishedOnPrecision: 'DAY'})
  CREATE (page:Source {id: 'test-split-page', title: '页'})
  CREATE (task:Task {id: 'test-split-task', sourceIds: ['test-split-1', 'test-split-page', 'test-split']})
  CREATE (unit:DutyUnit {id: 'test-split-unit'})
  CREATE (task)-[:STATED_IN]->(clause), (task)-[:STATED_IN]->(page), (task)-[:STATED_IN]->(document),
         (clause)-[:CLAUSE_OF]->(document), (task)-[:LED_BY {sourceIds: ['test-split-1'], basis: 'STATED'}]->(unit)`;

const AFTER = cypher<Record<string, unknown>>`
  MATCH (task:Task {id: 'test-split-task'})-[led:LED_BY]->()
  MATCH (source:Source {id: 's-test-split-1'})-[:TEXT_OF]->(clause:Clause)
  MATCH (:Source {id: 's-test-split'})-[:TEXT_OF]->(document:Document)
  RETURN task.sourceIds AS sourceIds, led.sourceIds AS ledBySourceIds, labels(clause) AS labels, labels(document) AS documentLabels,
         clause.title AS clauseTitle, source { .id, .title, .publisher, .publishedOnPrecision } AS source,
         COLLECT { MATCH (task)-[:STATED_IN]->(to) RETURN to.id ORDER BY to.id } AS statedIn`;

const REMOVE = cypher`MATCH (n) WHERE n.id STARTS WITH 'test-split' OR n.id STARTS WITH 's-test-split' DETACH DELETE n`;

test('of a graph from before, a clause and the source that it is cited as become two nodes, and whatever cited the one cites the other', async () => {
  world.atEnd(() => world.graph.write((transaction) => transaction.run(REMOVE)));
  const migration = (await readMigrations()).find(({ name }) => name === 'sources-of-clauses');
  await world.graph.write(async (transaction) => {
    await transaction.run(BEFORE);
    for (const statement of migration?.statements ?? []) await transaction.run(statement);
  });
  expect(await world.graph.read(AFTER)).toEqual([
    {
      sourceIds: ['s-test-split-1', 'test-split-page', 's-test-split'],
      ledBySourceIds: ['s-test-split-1'],
      labels: ['Clause'],
      documentLabels: ['Document'],
      clauseTitle: null,
      source: { id: 's-test-split-1', title: '甲 一', publisher: '市', publishedOnPrecision: 'DAY' },
      statedIn: ['s-test-split', 's-test-split-1', 'test-split', 'test-split-1', 'test-split-page'],
    },
  ]);
});
