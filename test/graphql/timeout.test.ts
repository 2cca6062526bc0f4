import { useWorld } from '../harness';

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
  const next = await api.ask('{ regions(limit: 1) { id } }');
  expect(next.errors).toBeUndefined();
  expect(next.data.regions).toHaveLength(1);
});
