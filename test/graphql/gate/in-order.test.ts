import neo4j, { type Plan } from 'neo4j-driver';
import { sharedDatabase } from '../../environment';
import { type OwnApi, useWorld } from '../../harness';
import { operators } from '../../operators';
import type { Statement } from '../../statements';

const world = useWorld();

let api: OwnApi;
const sent: Statement[] = [];
beforeAll(async () => {
  api = await world.startApi({ ANSWERS_MEMORY_MB: 0 }, (statement) => {
    // So the engine calls what it reads.
    if (statement.text.includes('(this')) sent.push(statement);
    return statement;
  });
});

/** The operators of each statement of the engine's that a query becomes. */
async function plansOf(query: string): Promise<string[][]> {
  const before = sent.length;
  const { errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  const { uri, username, password, database } = sharedDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const explained = sent.slice(before).map(async ({ text, parameters }) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
      return operators(summary.plan as Plan).map((one) => one.replace(/@.*/, ''));
    });
    return await Promise.all(explained);
  } finally {
    await driver.close();
  }
}

const READ_OF_ALL = ['NodeByLabelScan', 'AllNodesScan', 'EagerAggregation', 'Sort', 'Top', 'PartialTop'];

describe.each(['platforms', 'organizations'])('of %s', (list) => {
  test.each([
    ['a list', `${list}(offset: 100) { id nameZh }`],
    ['its end', `${list}(sort: [{ id: DESC }]) { id nameZh }`],
    ['a page', `${list}Connection(first: 20) { edges { cursor node { nameZh } } pageInfo { hasNextPage } }`],
    ['the last page', `${list}Connection(last: 20) { edges { node { nameZh } } pageInfo { hasPreviousPage } }`],
  ])('%s that is sorted by id is read in the order of the index, no further than it goes', async (_, field) => {
    const plans = await plansOf(`{ ${field} }`);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toContain('NodeIndexScan');
    expect(plans[0]!.filter((one) => READ_OF_ALL.includes(one))).toEqual([]);
  });

  test('a page behind a cursor is sought in the index', async () => {
    const page = `${list}Connection(first: 5) { pageInfo { endCursor } }`;
    const { data } = await world.api.ask<Record<string, { pageInfo: { endCursor: string } }>>(`{ ${page} }`);
    const after = data[`${list}Connection`]!.pageInfo.endCursor;
    const [plan, ...others] = await plansOf(
      `{ ${list}Connection(first: 5, after: "${after}") { edges { node { id } } } }`,
    );
    expect(others).toEqual([]);
    expect(plan!.filter((one) => READ_OF_ALL.includes(one))).toEqual([]);
  });

  test('the whole is counted apart, and nothing else is read for its number', async () => {
    const counted = await plansOf(`{ ${list}Connection { totalCount } }`);
    expect(counted).toEqual([['ProduceResults', 'Projection', 'NodeCountFromCountStore']]);
    expect(await plansOf(`{ ${list}Connection(first: 5) { totalCount edges { node { id } } } }`)).toHaveLength(2);
  });
});
