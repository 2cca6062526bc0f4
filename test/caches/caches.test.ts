import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { type DocumentNode, introspectionFromSchema, parse, print } from 'graphql';
import { LABELS } from '../../src/facts/nouns';
import { examplesIn } from '../documented-examples';
import { type Api, useWorld } from '../harness';
import { readSchema } from '../printed-schema';
import { BEGUN, sideBySide, TWICE } from './questions';
import { conflictsIn, identified } from './records';

const world = useWorld();

const schema = readSchema();
const introspection = introspectionFromSchema(schema);
let api: Api;
beforeAll(async () => {
  api = await world.startApi({ MAX_QUERY_FIELDS: 100_000, MAX_QUERY_TOKENS: 100_000, MAX_BODY_BYTES: 1_000_000 });
});

/** Sends a request and keeps what the server has answered. */
function listening() {
  const heard: { data?: unknown; errors?: unknown } = {};
  const send = async (url: string | URL | Request, init?: RequestInit) => {
    const response = await fetch(url, init);
    Object.assign(heard, await response.clone().json());
    return response;
  };
  return { heard, send: send as typeof fetch };
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

async function byApollo(document: DocumentNode) {
  const { heard, send } = listening();
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => 'resolveType' in type)
      .map((type) => [type.name, schema.getPossibleTypes(type as never).map(({ name }) => name)]),
  );
  const client = new ApolloClient({
    link: new HttpLink({ uri: api.url, fetch: send }),
    cache: new InMemoryCache({ possibleTypes }),
  });
  const query = gql(print(document));
  await client.query({ query });
  const { data } = await client.query({ query, fetchPolicy: 'cache-only' });
  client.stop();
  return { sent: heard, kept: plain(data) };
}

async function byGraphcache(document: DocumentNode) {
  const { heard, send } = listening();
  const client = new Client({
    url: api.url,
    exchanges: [cacheExchange({ schema: introspection as never, logger: () => undefined }), fetchExchange],
    fetch: send,
    preferGetMethod: false,
  });
  const query = print(document);
  await client.query(query, {}).toPromise();
  const { data } = await client.query(query, {}, { requestPolicy: 'cache-only' }).toPromise();
  return { sent: heard, kept: plain(data) };
}

async function expectKept(query: string): Promise<void> {
  const document = identified(schema, parse(query));
  for (const ask of [byApollo, byGraphcache]) {
    const { sent, kept } = await ask(document);
    expect(sent.errors).toBeUndefined();
    expect(kept).toEqual(sent.data);
    expect(conflictsIn(schema, document, sent.data)).toEqual([]);
  }
}

const DOCUMENTED = ['README.md', 'docs/planner-questions.md', 'docs/researcher-questions.md'].flatMap(examplesIn);

test.each(DOCUMENTED)('%s: what comes out of a cache is what the server sent', (_, query) => expectKept(query));

test('each reckoned question is asked under two sets of arguments', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const stored = (type: string) =>
    LABELS.some((label) => label === type.replace(/[[\]!]/g, '')) || /^[A-Z]\w*Connection!$/.test(type);
  const reckoned = fields
    .filter(({ name, type }) => name === 'targets' || !stored(String(type)))
    .map(({ name }) => name);
  expect(reckoned.filter((name) => !(name in TWICE) && !BEGUN.includes(name))).toEqual([]);
});

test.each(Object.keys(TWICE))('%s asked twice side by side comes out of a cache as the server sent it', (field) =>
  expectKept(sideBySide(schema, field)),
);
