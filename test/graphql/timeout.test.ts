import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, useWorld } from '../harness';

const { startApi } = useWorld();

/** Every platform with its industries with their platforms …: far more rows than the city has of anything. */
const WITHOUT_END = Array.from({ length: 8 }, (_, level) => (level % 2 === 0 ? 'platforms' : 'industries')).reduceRight(
  (inner, list) => `${list}(limit: 500) { id ${inner} }`,
  '',
);

test('a query that multiplies without end is ended, and the next one is answered', async () => {
  const api = await startApi({ QUERY_TIMEOUT_MS: 5_000, MAX_QUERY_COST: Number.MAX_VALUE });
  const { data, errors } = await api.ask(`{ ${WITHOUT_END} }`);
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('QUERY_TIMEOUT');
  expect(errors?.[0]?.message).not.toMatch(/MATCH|Neo4j|\.ts/);
  // On a busy machine also the next one may take too long, and is asked again.
  let next: Answer;
  do next = await api.ask('{ regions(limit: 1) { id } }');
  while (next.errors?.[0]?.extensions.code === 'QUERY_TIMEOUT');
  expect(next.errors).toBeUndefined();
  expect(next.data.regions).toHaveLength(1);
});

test('an answer of many statements waits for all of them no longer than for one', async () => {
  const slowly = async <Sent>(statement: Sent) => {
    await delay(900);
    return statement;
  };
  const api = await startApi({ QUERY_TIMEOUT_MS: 2_000 }, slowly);
  // What is found, then what it is, then what is counted of it: one statement after the other, each in its time.
  const { errors } = await api.ask(`{
    search(text: "碳纤维", first: 1, kinds: [INDUSTRY]) {
      edges { node { ... on Industry { platformsConnection(first: 1) { facets { kind { value } } } } } }
    }
  }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('QUERY_TIMEOUT');
});
