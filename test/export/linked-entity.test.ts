import { cypher } from '../../src/database/cypher';
import { type Answer, useWorld } from '../harness';
import { fetchedAs, linkedDataOf, OWN, RDF, type ReadGraph, readBack, SCHEMA, XSD } from './linked-reading';

const world = useWorld();
const { api, write, startApi } = world;
const { entity, ns, about } = linkedDataOf(api);

/** The errors of an answer. */
async function errorsOf(response: Response): Promise<NonNullable<Answer['errors']>> {
  return ((await response.json()) as Required<Answer>).errors;
}

test('an entity is found at its IRI, with its relationships both ways and what their other ends are called', async () => {
  const { data } = await api.ask(`{
    platforms(where: { id: { eq: "p-a004" } }) {
      nameZh industries { id nameZh } ledBy { id nameZh } coBuiltBy { id nameZh } designations { id } sources { id title }
      ledByConnection { edges { node { id } properties { basis sourceIds } } }
    }
  }`);
  const platform = data.platforms[0]!;
  expect(platform.ledBy.length + platform.coBuiltBy.length).toBeGreaterThan(0);
  const document = await about('/entity/p-a004');
  const name = (nameZh: string) =>
    expect.objectContaining({ [`${SCHEMA}name`]: expect.arrayContaining([`"${nameZh}"@zh`]) });
  expect(document.of(entity('p-a004'))).toEqual(name(platform.nameZh));
  for (const { id, nameZh } of platform.industries) {
    expect(document.triples).toContain(`${entity('p-a004')} ${ns('serves')} ${entity(id)}`);
    expect(document.of(entity(id))).toEqual(name(nameZh));
  }
  for (const [relation, organizations] of [
    ['leads', platform.ledBy],
    ['coBuilds', platform.coBuiltBy],
  ] as const) {
    for (const { id, nameZh } of organizations) {
      expect(document.triples).toContain(`${entity(id)} ${ns(relation)} ${entity('p-a004')}`);
      expect(document.of(entity(id))).toEqual(name(nameZh));
    }
  }
  for (const { node, properties } of platform.ledByConnection.edges) {
    expect(document.of(`${entity(node.id)}#LEADS~p-a004`)[ns('basis')]).toEqual([ns(`Basis-${properties.basis}`)]);
  }
  for (const { id } of platform.designations) {
    expect(document.triples).toContain(`${entity(id)} ${ns('designates')} ${entity('p-a004')}`);
  }
  const whole = await about('/export/entities.nt?types=Platform');
  const saidIn = ({ triples }: ReadGraph) =>
    [...triples].filter((one) => one.startsWith(`${entity('p-a004')} `)).sort();
  expect(saidIn(document)).toEqual(saidIn(whole));
});

test('of each label an entity is found', async () => {
  const ids = [
    'r-a001',
    'f-a001',
    'i-a004',
    'o-a001',
    'p-a001',
    'doc-106',
    'doc-106-4-3',
    'tier-1',
    'INDUSTRY',
    'task-4-3',
    's-a001',
  ];
  for (const id of ids) expect((await about(`/entity/${id}`)).of(entity(id))[`${RDF}type`]?.length).toBeGreaterThan(0);
});

test('a unit of the architecture has both of its relations to another', async () => {
  const document = await about('/entity/tier-1');
  for (const kind of ['LEADS', 'TIED_BY_FUNDS']) {
    expect(document.of(`${entity('tier-1')}#TIER_RELATION~tier-2~${kind}`)[ns('kind')]).toEqual([
      ns(`TierRelationKind-${kind}`),
    ]);
  }
});

const DESCRIBE = cypher`
  MATCH (hub:Region {id: $hub})
  UNWIND $numbers AS number
  CREATE (:Indicator {id: $hub + '-figure-' + number, nameZh: '件数', value: 1.0, unit: '项'})-[:DESCRIBES]->(hub)`;

test('a hub shows 2,000 relationships that lead to it, and counts those beyond', async () => {
  const graph = await write({ units: {}, regions: { hub: null, part: 'hub' } });
  const hub = entity(graph.id('hub'));
  const addFigures = (numbers: number[]) =>
    world.graph.write((transaction) => transaction.run(DESCRIBE, { hub: graph.id('hub'), numbers }));
  const lead = async () => {
    const document = await about(`/entity/${graph.id('hub')}`);
    const shown = [...document.triples].filter((triple) => triple.endsWith(` ${hub}`) && !triple.includes('#'));
    return [shown.length, document.of(hub)[ns('relationshipsNotShown')]];
  };
  await addFigures(Array.from({ length: 1_999 }, (_, number) => number));
  expect(await lead()).toEqual([2_000, undefined]);
  await addFigures([1_999, 2_000, 2_001]);
  expect(await lead()).toEqual([2_000, [`"3"^^${XSD}integer`]]);
});

describe('the format', () => {
  test.each([
    [undefined, 'application/ld+json'],
    ['*/*', 'application/ld+json'],
    ['application/json', 'application/ld+json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/ld+json'],
    ['text/turtle', 'text/turtle; charset=utf-8'],
    ['text/*', 'text/turtle; charset=utf-8'],
    ['application/n-triples', 'application/n-triples'],
    ['text/turtle;q=0.5, application/ld+json;q=0.9', 'application/ld+json'],
    ['application/ld+json;q=0, */*', 'text/turtle; charset=utf-8'],
    ['Text/Turtle ; Q=1', 'text/turtle; charset=utf-8'],
  ])('asked for as %s is %s', async (accept, type) => {
    for (const path of ['/entity/o-a001', '/vocabulary', '/export/entities?types=Tier']) {
      const response = await fetchedAs(api, path, accept);
      expect([path, response.headers.get('content-type')]).toEqual([path, type]);
      expect(response.headers.get('vary')).toMatch(/^Accept\b/);
      expect((await readBack(response)).triples.size).toBeGreaterThan(10);
    }
  });

  test('that there is none of is refused', async () => {
    const response = await fetchedAs(api, '/entity/o-a001', 'image/png, text/csv');
    expect(response.status).toBe(406);
    expect((await errorsOf(response))[0]?.extensions.code).toBe('NOT_ACCEPTABLE');
  });
});

test('the vocabulary is at the address that its terms have', async () => {
  const vocabulary = await about('/vocabulary', 'text/turtle');
  expect(vocabulary.of(ns('Basis-STATED'))).toMatchObject({
    [`${RDF}type`]: ['http://www.w3.org/2004/02/skos/core#Concept'],
    'http://www.w3.org/2004/02/skos/core#prefLabel': expect.arrayContaining(['"明示"@zh']),
  });
});

test.each([
  ['/export/entities.ttl?types=Nothing', 'types', 'Nothing'],
  ['/export/entities.ttl?types=', 'types', 'empty'],
  ['/export/entities.jsonld?regions=', 'regions', 'empty'],
  ['/export/entities.nt?regions=r-a001,r-none', 'regions', 'r-none'],
  ['/export/entities?regions=r-a001&types=Task', 'types', 'Task'],
  ['/export/entities.ttl?lang=zh', 'lang', 'lang'],
])('%s is refused, naming %s', async (path, argument, said) => {
  const response = await fetchedAs(api, path);
  expect(response.status).toBe(400);
  const [error] = await errorsOf(response);
  expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(error?.message).toContain(said);
});

test('an id that no entity has is not found', async () => {
  const response = await fetchedAs(api, '/entity/o-none');
  expect(response.status).toBe(404);
  expect(await errorsOf(response)).toEqual([
    { message: expect.stringContaining('"o-none"'), extensions: { code: 'NOT_FOUND' } },
  ]);
});

describe('what IRIs begin with', () => {
  test('is a name that tells of no server, unless there is an address to be published', async () => {
    for (const path of ['/entity/o-a001', '/vocabulary', '/export/entities.nt?types=Region']) {
      const response = await fetchedAs(api, path);
      expect(await response.text()).not.toMatch(/127\.0\.0\.1|localhost|\b4000\b/);
    }
    const file = await about('/export/entities.ttl?types=Region');
    expect(file.ofType(`${SCHEMA}Dataset`)).toEqual([`${OWN}:export:entities:types=Region`]);
    expect(file.of(entity('r-a001'))[ns('kind')]).toEqual([ns('RegionKind-CITY')]);
  });

  test('is PUBLIC_URL where it is set', async () => {
    const published = await startApi({ PUBLIC_URL: 'https://example.org/graph' });
    const document = await readBack(await fetchedAs(published, '/entity/o-a001'));
    expect(document.of('https://example.org/graph/entity/o-a001')['https://example.org/graph/vocabulary#kind']).toEqual(
      ['https://example.org/graph/vocabulary#OrganizationKind-GOVERNMENT'],
    );
    expect([...document.triples].filter((triple) => triple.includes('127.0.0.1'))).toEqual([]);
  });

  test('is never what a client says it is', async () => {
    // A Host of one's own is nothing that fetch lets one send.
    const { hostname, port } = new URL(api.url);
    const { request } = await import('node:http');
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
      request({ hostname, port, path: '/entity/o-a001', headers }, (response) => {
        let body = '';
        response.on('data', (piece) => {
          body += piece;
        });
        response.on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
    expect(text).toContain(`"entity":"${OWN}:entity:"`);
    expect(text).not.toContain('evil');
  });
});

test('a file is to be kept, under a name with its day', async () => {
  const response = await fetchedAs(api, '/export/entities.ttl?types=Tier');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="entities-\d{4}-\d\d-\d\d\.ttl"; filename\*=UTF-8''/,
  );
});
