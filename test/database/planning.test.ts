import { cypher, joined, name } from '../../src/database/cypher';
import { useWorld } from '../harness';

const { graph } = useWorld();

/** A statement that is long to plan, and has nothing to do. */
function longToPlan(parts: number) {
  const names = Array.from({ length: parts }, (_, index) => name(`n${index}`));
  const part = (count: ReturnType<typeof name>) => cypher`
    CALL (none) {
      MATCH (a:Organization)-[:PART_OF*0..]->(b:Organization)--(c)--(d) WHERE a.id STARTS WITH 'planning-test'
      RETURN count(*) AS ${count}
    }`;
  return cypher<{
    sum: number;
  }>`UNWIND [] AS none ${joined(names.map(part), cypher``)} RETURN ${joined(names, cypher` + `)} AS sum`;
}

test('what a statement takes to plan is no part of the time that it may run', async () => {
  const hurried = graph.within({ timeoutMs: 200 });
  expect(await hurried.read(longToPlan(60))).toEqual([]);
});
