import { setTimeout as delay } from 'node:timers/promises';
import { documentedQueries } from '../../src/cli/documented-queries';
import { serveApi } from '../api';
import { useWorld } from '../harness';
import { heldBack, type Statement } from '../statements';

const world = useWorld();

/** A query that is found again among the statements. */
const asking = (id: string) => `{ platforms(where: { id: { eq: "${id}" } }) { id } }`;
const isOf = (id: string) => (statement: Statement) => JSON.stringify(statement.parameters).includes(`"${id}"`);

/** An API whose statements are noted, those of one query held back until they are let go. */
async function serve(heldId?: string) {
  const seen: Statement[] = [];
  const { stand, letGo } = heldBack((statement) => heldId !== undefined && isOf(heldId)(statement));
  const { app, warmUp, origin, log } = await serveApi(
    world.through((statement) => {
      seen.push(statement);
      return stand(statement);
    }),
  );
  world.atEnd(() => app.close());
  const isSeen = (id: string) => seen.some(isOf(id));
  return { app, warmUp, url: `${origin}/graphql`, log, letGo, isSeen };
}

test('each question is asked once, whatever became of those before', async () => {
  const { warmUp, isSeen } = await serve();
  const { done, answered } = warmUp([asking('first'), 'not a question', '{ unknown }', asking('last')]);
  await done;
  expect(answered()).toBe(4);
  expect([isSeen('first'), isSeen('last')]).toEqual([true, true]);
});

test('in the background it begins nothing while a request is under way', async () => {
  const { warmUp, url, letGo, isSeen } = await serve('asked');
  const request = fetch(`${url}?${new URLSearchParams({ query: asking('asked') })}`);
  while (!isSeen('asked')) await delay(5);

  const { done, answered, goOnInBackground } = warmUp([asking('first'), asking('second'), asking('third')]);
  goOnInBackground();
  while (answered() < 2) await delay(5);
  // Time enough to begin the third: a request goes to the database and back.
  expect((await fetch(new URL('/ready', url))).status).toBe(200);
  expect(isSeen('third')).toBe(false);

  letGo();
  expect((await request).status).toBe(200);
  await done;
  expect(isSeen('third')).toBe(true);
});

test('the server closes amid it, and asks nothing more', async () => {
  const { app, warmUp, log, isSeen } = await serve('endless');
  const { done, answered } = warmUp([asking('endless'), asking('endless'), asking('never')]);
  while (!isSeen('endless')) await delay(5);
  await app.close();
  await done;
  expect(answered()).toBe(2);
  expect(isSeen('never')).toBe(false);
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('the documents show what to ask; where they are not installed there is nothing', async () => {
  const queries = await documentedQueries();
  expect(queries.length).toBeGreaterThan(30);
  expect(queries[0]).toContain('coverageGaps');
  expect(queries.filter((query) => /^\s*mutation/.test(query))).toEqual([]);
  expect(await documentedQueries('/nowhere')).toEqual([]);
});
