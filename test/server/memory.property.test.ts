import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { type OperationDefinitionNode, parse } from 'graphql';
import { documentedQueries } from '../../src/cli/documented-queries';
import { cypher } from '../../src/database/cypher';
import { asksForLong } from '../../src/server/root-fields';
import type { Api, OwnApi } from '../harness';
import { useOwnDatabase } from '../own-database';

const own = useOwnDatabase();

/** What else than us writes: the things that answers are made of, and what no answer is. */
const WRITES = {
  rename: cypher`MATCH (one:Platform) WITH one ORDER BY one.id SKIP toInteger($n) LIMIT 1 SET one.nameZh = $word`,
  close: cypher`
    MATCH (one:Platform) WITH one ORDER BY one.id SKIP toInteger($n) LIMIT 1
    SET one.closedOn = CASE WHEN one.closedOn IS NULL THEN date('2019-06-30') END, one.closedOnPrecision = 'DAY'`,
  serveNoMore: cypher`
    MATCH (one:Platform)-[serves:SERVES]->(unit) WITH serves ORDER BY one.id, unit.id SKIP toInteger($n) LIMIT 1 DELETE serves`,
  serve: cypher`
    MATCH (one:Platform) WITH one ORDER BY one.id SKIP toInteger($n) LIMIT 1
    MATCH (unit:Industry) WITH one, unit ORDER BY unit.id SKIP toInteger($n) LIMIT 1
    MERGE (one)-[serves:SERVES]->(unit) SET serves.basis = 'STATED', serves.sourceIds = []`,
  renameOrganization: cypher`MATCH (one:Organization) WITH one ORDER BY one.id SKIP toInteger($n) LIMIT 1 SET one.nameZh = $word`,
  setTarget: cypher`MATCH (one:Target) WITH one ORDER BY one.id SKIP toInteger($n % 5) LIMIT 1 SET one.value = toFloat($n)`,
  nothingThatIsAsked: cypher`CREATE (:Elsewhere {word: $word})`,
};

const write = fc.record({
  write: fc.constantFrom(...(Object.keys(WRITES) as (keyof typeof WRITES)[])),
  n: fc.nat(20),
  word: fc.constantFrom('甲', '乙', '丙'),
});

/** Those that are not reckoned for long; what these give is not kept. */
const isShort = (query: string) => {
  const document = parse(query);
  return !asksForLong((document.definitions[0] as OperationDefinitionNode).selectionSet, document);
};

/** What a client has of each question, by the tag that it was given. */
const held = new Map<string, { tag: string; body: string }>();

/** Asks as a browser does, which keeps what it was given and asks whether that is still right. */
async function asked(api: Api, query: string, keeps: boolean): Promise<string> {
  const known = keeps ? held.get(query) : undefined;
  const headers = { accept: 'application/json', ...(known && { 'if-none-match': known.tag }) };
  const sent = request(`${api.url}?query=${encodeURIComponent(query)}`, { headers });
  const [answer] = (await once(sent.end(), 'response')) as [IncomingMessage];
  const body = await text(answer);
  if (answer.statusCode === 304 && known !== undefined) return known.body;
  expect(answer.statusCode).toBe(200);
  const { etag } = answer.headers;
  if (keeps && etag !== undefined) held.set(query, { tag: etag, body });
  return body;
}

/** Which data it is of, an answer may tell less exactly the one time than the other. */
const withoutVersion = (body: string) => body.replace(/,?"dataVersion":\{[^}]*\}\}\}\n?$/, '');

test('whatever is asked and written in whatever order, answers are the same byte for byte with memory and without', async () => {
  const { startApi, graph } = own.world();
  const off = { FACTS_MEMORY_MB: 0, ANSWERS_MEMORY_MB: 0 };
  const [without, ofFacts, whole] = (await Promise.all([
    startApi(off),
    startApi({ ANSWERS_MEMORY_MB: 0 }),
    // Little enough that what was kept is dropped again.
    startApi({ ANSWERS_MEMORY_MB: 1, FACTS_MEMORY_MB: 1 }),
  ])) as [OwnApi, OwnApi, OwnApi];
  const queries = (await documentedQueries()).filter(isShort);
  expect(queries.length).toBeGreaterThan(20);
  const question = fc.record({ query: fc.constantFrom(...queries), times: fc.integer({ min: 1, max: 3 }) });
  const steps = fc.array(fc.oneof({ arbitrary: question, weight: 3 }, { arbitrary: write, weight: 1 }), {
    minLength: 5,
    maxLength: 15,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      for (const step of all) {
        if ('write' in step) {
          await graph.write(({ run }) => run(WRITES[step.write], { n: step.n, word: step.word }));
          continue;
        }
        for (let time = 0; time < step.times; time += 1) {
          const [plain, ...others] = await Promise.all([
            asked(without, step.query, false),
            asked(ofFacts, step.query, false),
            asked(whole, step.query, false),
            asked(whole, step.query, true),
          ]);
          for (const other of others) expect(withoutVersion(other)).toBe(withoutVersion(plain as string));
        }
      }
    }),
    // Whatever chance draws, one is asked often enough to be remembered.
    { numRuns: 12, endOnFailure: true, examples: [[[{ query: queries[0]!, times: 3 }]]] },
  );
  expect(whole.log.some(({ fromMemory }) => fromMemory)).toBe(true);
  expect(without.log.some(({ fromMemory }) => fromMemory)).toBe(false);
});
