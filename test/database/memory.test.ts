import { cypher } from '../../src/database/cypher';
import { useOwnDatabase } from '../own-database';

const own = useOwnDatabase();

/** A list that does not go into the heap of a database as it is by default. */
const TOO_LARGE = cypher<{ count: number }>`
  UNWIND range(1, 100000000) AS number WITH collect(number) AS numbers RETURN size(numbers) AS count`;

test('a statement that needs more memory than there is says so, and not that it took too long; the next one is answered', async () => {
  const { graph } = own.world();
  await expect(graph.read(TOO_LARGE)).rejects.toMatchObject({
    code: 'QUERY_TIMEOUT',
    message: expect.stringContaining('memory'),
  });
  expect(await graph.read(cypher<{ one: number }>`RETURN 1 AS one`)).toEqual([{ one: 1 }]);
});
