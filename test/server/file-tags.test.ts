import { cypher } from '../../src/database/cypher';
import type { OwnApi } from '../harness';
import { useOwnDatabase } from '../own-database';

const own = useOwnDatabase();
let api: OwnApi;

beforeAll(async () => {
  api = await own.world().startApi();
});

const WRITE = cypher`MERGE (source:Source {id: 's-tag'}) SET source.title = $title`;
/** A commit, by whoever else has the database. */
const write = (title: string) => own.world().graph.write(({ run }) => run(WRITE, { title }));

/** One of each sort: whole and streamed, text and bytes, by its ending and by what is accepted. */
const FILES: [address: string, accept: string][] = [
  ['/brief', '*/*'],
  ['/evidence/coverage', '*/*'],
  ['/export/coverage.csv', '*/*'],
  ['/export/coverage.xlsx', '*/*'],
  ['/export/network.json', '*/*'],
  ['/export/network.gexf', '*/*'],
  ['/export/entities/Tier.csv', '*/*'],
  ['/export/entities.ttl', '*/*'],
  ['/entity/p-a001', 'text/turtle'],
];

async function get(address: string, accept = '*/*', tag?: string) {
  const headers = { accept, ...(tag === undefined ? {} : { 'if-none-match': tag }) };
  const { status, headers: told, ...answer } = await read(address, headers);
  return { status, tag: told.get('etag') ?? undefined, caching: told.get('cache-control'), ...answer };
}

async function read(address: string, headers: Record<string, string>) {
  const answer = await fetch(new URL(address, api.url), { headers });
  return { status: answer.status, headers: answer.headers, length: (await answer.arrayBuffer()).byteLength };
}

test.each(FILES)('%s is not sent again to one who has it, until the data change', async (address, accept) => {
  // The first answer after a commit by others learns of it.
  await get(address, accept);
  const first = await get(address, accept);
  expect(first).toMatchObject({ status: 200, tag: expect.stringMatching(/^W\/"[\w-]{27}"$/), caching: 'no-cache' });
  expect(await get(address, accept, first.tag)).toEqual({ ...first, status: 304, length: 0 });
  expect(await get(address, accept, `"another", ${first.tag}`)).toMatchObject({ status: 304 });
  await write(address);
  expect(await get(address, accept, first.tag)).toMatchObject({ status: 200 });
  const second = await get(address, accept);
  expect(second.tag).not.toBe(first.tag);
  expect(await get(address, accept, second.tag)).toMatchObject({ status: 304 });
});

test('the tag of a file is not that of another one', async () => {
  await get('/brief');
  const { tag } = await get('/brief');
  for (const address of ['/brief?lang=en', '/brief?asOf=2020-01-01', '/evidence/coverage']) {
    expect(await get(address, '*/*', tag)).toMatchObject({ status: 200 });
  }
});

test.each(['*', 'W/"', '"of-something-else"', ''])('If-None-Match %s is answered with the file', async (tag) => {
  expect(await get('/brief', '*/*', tag)).toMatchObject({ status: 200 });
});

test('what is refused has no tag', async () => {
  const refused = await get('/brief?asOf=someday');
  expect(refused).toMatchObject({ status: 400, tag: undefined, caching: 'no-store' });
});
