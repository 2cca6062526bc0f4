import { Workbook } from 'exceljs';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { readSeed } from '../../seed/load';
import { cypher } from '../../src/database/cypher';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { NASTY, nastyNetwork } from './nasty-network';
import { type Expected, endsOf, expected, type Known, known, parametersOf, place, textOf } from './network-answer';
import { ofGraphology, ofJson, ofRows, type Read, sheetRows } from './network-readers';
import { fetched, rowsOf } from './taken-along';

const world = useWorld();
const { api, write } = world;
let nasty: SmallWorld;

beforeAll(async () => {
  nasty = await nastyNetwork(world);
});

const file = (ending: string, asked: Record<string, unknown>) =>
  textOf(api, `/export/network.${ending}`, parametersOf(asked));
const rows = async (asked: Record<string, unknown>) =>
  rowsOf(await fetched(api.url, '/export/network.csv', parametersOf(asked)));
const nastyScope = () => ({ scope: { regions: [nasty.id('here')] } });

async function workbookOf(asked: Record<string, unknown>): Promise<Workbook> {
  const response = await fetched(api.url, '/export/network.xlsx', parametersOf(asked));
  expect(response.status).toBe(200);
  const workbook = new Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook;
}

/** The seed's own: other tests add to what is everywhere. */
const CITY = { scope: { regions: ['r-a001'], includePartners: true } };

const ASKED: [string, Record<string, unknown>][] = [
  ['the whole city with its partners', CITY],
  ['a cut', { ...CITY, nodeLimit: 20, edgeLimit: 30, cut: 'K_CORE', weighting: 'FRACTIONAL' }],
  [
    'organizations and platforms of a day',
    { projection: 'ORGANIZATION_PLATFORM', scope: { regions: ['r-a001'], includePartners: true, asOf: '2020-01-01' } },
  ],
  [
    'industries',
    {
      projection: 'INDUSTRY_INDUSTRY',
      weighting: 'NEWMAN',
      scope: { regions: ['r-a001'], ties: ['CO_BUILDING', 'SUPPORT'] },
    },
  ],
  ['roles', { projection: 'ROLE_ROLE', scope: { industries: ['i-a004'], datedOnly: true, from: '2016-01-01' } }],
];

const READERS: [string, (asked: Record<string, unknown>) => Promise<Read>][] = [
  ['graphology reads the GEXF', async (asked) => ofGraphology(parseGexf(Graph, await file('gexf', asked)))],
  ['graphology reads the GraphML', async (asked) => ofGraphology(parseGraphml(Graph, await file('graphml', asked)))],
  ['JSON', async (asked) => ofJson(JSON.parse(await file('json', asked)))],
  ['CSV', async (asked) => ofRows(await rows({ ...asked, table: 'nodes' }), await rows(asked))],
  [
    'Excel',
    async (asked) => {
      const workbook = await workbookOf(asked);
      return ofRows(sheetRows(workbook, '节点'), sheetRows(workbook, '边'));
    },
  ],
];

describe.each(ASKED)('%s', (_what, asked) => {
  let answer: Expected;
  beforeAll(async () => {
    answer = await expected(api, asked);
    expect(Object.keys(answer.edges).length).toBeGreaterThan(1);
  });

  test.each(READERS)('as the API has it: %s', async (_reader, read) => {
    const { nodes, edges } = answer;
    expect(await read(asked)).toEqual({ nodes, edges });
  });

  test('with each tie by itself, in the order of time', async () => {
    const ties = (await rows({ ...asked, table: 'ties' })).map(known);
    expect(ties.map(({ since }) => since ?? '~')).toEqual(ties.map(({ since }) => since ?? '~').sort());
    expect(ties.sort((a, b) => (place(a) < place(b) ? -1 : 1))).toEqual(answer.ties);
  });

  test('in Pajek with the weights and kinds', async () => {
    const lines = (await file('net', asked)).split('\n').filter((line) => line !== '' && !/^\uFEFF?%/.test(line));
    const count = Object.keys(answer.nodes).length;
    expect(lines[0]).toBe(`*Vertices ${count}`);
    const vertices = lines.slice(1, count + 1).map((line) => /^(\d+) "[^"]*\(([^()]+)\)"$/.exec(line)!);
    expect(new Set(vertices.map(([, , id]) => id))).toEqual(new Set(Object.keys(answer.nodes)));
    expect(vertices.map(([, number]) => number)).toEqual(vertices.map((_, index) => String(index + 1)));
    expect(lines[count + 1]).toBe('*Edges');
    const edges = lines.slice(count + 2).map((line) => {
      const [, one, other, weight, kinds] = /^(\d+) (\d+) (\S+) l "(.*)"$/.exec(line)!;
      const [source, target] = [one, other].map((number) => vertices[Number(number) - 1]![2]!) as [string, string];
      return [endsOf({ source, target }), Number(weight), kinds];
    });
    const kindsOf = ({ kinds }: Known) => (kinds as string).replaceAll(' | ', ' ');
    expect(edges).toEqual(Object.entries(answer.edges).map(([ends, edge]) => [ends, edge.weight, kindsOf(edge)]));
  });

  test('for VOSviewer with labels and weights', async () => {
    const { network, info } = JSON.parse(await file('json', { ...asked, shape: 'vosviewer' }));
    expect(network.items).toEqual(
      Object.entries(answer.nodes).map(([id, { label, degree, strength }]) => ({
        id,
        label,
        weights: { Links: degree, 'Total link strength': strength },
      })),
    );
    const links = network.links.map(
      ({ source_id, target_id, strength }: Record<'source_id' | 'target_id' | 'strength', string>) => [
        endsOf({ source: source_id, target: target_id }),
        strength,
      ],
    );
    const betweenTwo = Object.entries(answer.edges).filter(([ends]) => new Set(ends.split('~')).size === 2);
    expect(links).toEqual(betweenTwo.map(([ends, { weight }]) => [ends, weight]));
    expect(info.description).toContain(answer.leftOut.textZh);
  });

  test('with its sources and with what was left out', async () => {
    const sources = await rows({ ...asked, table: 'sources' });
    expect(sources).toEqual(
      answer.sources.map(({ id, title, publisher, url, publishedOn, publishedOnPrecision, note }) => ({
        id,
        title,
        publisher: publisher ?? '',
        url: url ?? '',
        published_on: publishedOn ?? '',
        published_on_precision: publishedOnPrecision ?? '',
        note: note ?? '',
      })),
    );
    for (const ending of ['gexf', 'graphml', 'json', 'net']) {
      const text = await file(ending, asked);
      expect(text).toContain(answer.leftOut.textZh);
      for (const { id } of answer.sources) expect(text).toContain(id);
    }
  });
});

describe('names that would break a format', () => {
  test('are read as they are, but for what XML has no sign for', async () => {
    const labels = async (read: (asked: Record<string, unknown>) => Promise<Read>) => {
      const { nodes } = await read(nastyScope());
      return Object.fromEntries(Object.keys(NASTY).map((name) => [name, nodes[nasty.id(name)]?.label]));
    };
    const inXml = { ...NASTY, d: NASTY.d.replace('\u0007', '\uFFFD') };
    const [gexf, graphml, json, csv, excel] = await Promise.all(READERS.map(([, read]) => labels(read)));
    expect(gexf).toEqual(inXml);
    expect(graphml).toEqual(inXml);
    expect(json).toEqual(NASTY);
    // What looks like a formula is made text.
    expect(csv).toEqual({ ...NASTY, a: `'${NASTY.a}`, c: `'${NASTY.c}` });
    expect(excel?.a).toBe(NASTY.a);
  });

  test('are no markup where VOSviewer shows it', async () => {
    const { info } = JSON.parse(await file('json', { ...nastyScope(), shape: 'vosviewer' }));
    expect(info.description).toContain('&lt;title&gt; &amp; &quot;quotes&quot;');
    expect(info.description.replaceAll('<br>', '')).not.toMatch(/[<>]/);
  });

  test('do not break a line of Pajek', async () => {
    const text = await file('net', nastyScope());
    const lines = text.split(/[\r\n]+/).filter((line) => /^\d+ "/.test(line));
    expect(lines.map((line) => line.replace(/^\d+ "(.*) \([^()]*\)"$/, '$1'))).toEqual(
      expect.arrayContaining([
        NASTY.a.replaceAll('"', "'"),
        "<b>&amp; 'two' 'one' / | ]]>",
        '-1+2 second line',
        'bell   and 𠮷',
      ]),
    );
    expect(text).toContain('% ');
    expect(text).not.toMatch(/^(?![*%\d\uFEFF]).+/m);
  });
});

describe('the direction that Gephi reads', () => {
  const funded = () =>
    write({
      organizations: { a: {}, b: {}, c: {} },
      collaborations: { one: { members: ['a', 'b'], since: '2019-05-01' } },
      ties: [
        ['b', 'FUNDS', 'a', { since: '2018-01-01' }],
        ['a', 'FUNDS', 'c'],
      ],
    });
  const led = (network: SmallWorld, found: Record<string, string>[]) =>
    found.map(({ source, target, type, kind }) => [network.name(source!), type, network.name(target!), kind]);

  test('is none of an edge, unless the network has direction', async () => {
    const network = await funded();
    const regions = [network.id('here')];
    const edges = led(network, await rows({ scope: { regions } }));
    expect(edges.sort()).toEqual([
      ['a', 'Undirected', 'b', undefined],
      ['a', 'Undirected', 'c', undefined],
    ]);
    const directed = led(network, await rows({ scope: { regions, ties: ['FUNDING'] }, directed: true }));
    expect(directed.sort()).toEqual([
      ['a', 'Directed', 'c', undefined],
      ['b', 'Directed', 'a', undefined],
    ]);
    const sheet = sheetRows(await workbookOf({ scope: { regions, ties: ['FUNDING'] }, directed: true }), '边');
    expect(new Set(sheet.map(({ type }) => type))).toEqual(new Set(['Directed']));
  });

  test('is that of a funding from who gives to whom it is given, and none of another tie', async () => {
    const network = await funded();
    const ties = await rows({ scope: { regions: [network.id('here')] }, table: 'ties' });
    expect(led(network, ties)).toEqual([
      ['b', 'Directed', 'a', 'FUNDING'],
      ['a', 'Undirected', 'b', 'PROJECT'],
      ['a', 'Directed', 'c', 'FUNDING'],
    ]);
  });
});

test('a sheet has dates where a day is known, texts where only a month or a year is, and truth as truth', async () => {
  const { id } = await write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: {
      one: { since: '2019-05-17', members: ['a', 'b'] },
      old: { since: '1899-12-31', members: ['b', 'c'] },
    },
    platforms: { platform: { kind: 'INCUBATOR', opened: '2018-01-01', openedPrecision: 'YEAR' } },
    ties: [
      ['a', 'LEADS', 'platform'],
      ['c', 'CO_BUILDS', 'platform'],
    ],
  });
  const workbook = await workbookOf({ scope: { regions: [id('here')] } });
  const column = (name: string, heading: string) => {
    const sheet = workbook.getWorksheet(name);
    const headings = sheet?.getRow(1).values as unknown[];
    return sheet?.getColumn(headings.indexOf(heading)).values.slice(2);
  };
  expect(column('联系', 'since')).toEqual(['1899-12-31', '2018', new Date('2019-05-17T00:00:00Z')]);
  expect(workbook.getWorksheet('联系')?.getCell('A4').numFmt).toBe('yyyy-mm-dd');
  expect(column('节点', 'is_partner')).toEqual([false, false, false]);
  expect(column('来源', 'published_on')).toEqual([new Date('2020-06-01T00:00:00Z')]);
});

describe('spells of GEXF', () => {
  const spellsOf = async (one: string, other: string, network = nasty) => {
    const text = await file('gexf', { scope: { regions: [network.id('here')] } });
    const [id] = [[one, other].map(network.id).sort().join('~')];
    const element = text.split('\n').find((line) => line.startsWith(`<edge id="${id}"`)) ?? '';
    return [...element.matchAll(/<spell( start="(.*?)")?( end="(.*?)")?\/>/g)].map(([, , start, , end]) => [
      start,
      end,
    ]);
  };

  test('join ties that overlap, hold their last day, and stay open where none is known', async () => {
    expect(await spellsOf('a', 'b')).toEqual([
      ['2010-01-01', '2012-12-31'],
      ['2015-06-01', undefined],
    ]);
    expect(await spellsOf('a', 'd')).toEqual([['2015-01-01', undefined]]);
  });

  test('join ties of which one begins when the other ends, and none that begins a day later', async () => {
    const network = await write({
      organizations: { a: {}, b: {} },
      collaborations: {
        first: { since: '2010-01-01', until: '2011-01-01', members: ['a', 'b'] },
        next: { since: '2011-01-01', until: '2012-01-01', members: ['a', 'b'] },
        later: { since: '2012-01-02', members: ['a', 'b'] },
      },
    });
    expect(await spellsOf('a', 'b', network)).toEqual([
      ['2010-01-01', '2011-12-31'],
      ['2012-01-02', undefined],
    ]);
  });

  test('begin when the platform opened that ties the two, where no source tells since when it does', async () => {
    const network = await write({
      organizations: { a: {}, b: {} },
      platforms: { one: { kind: 'INCUBATOR', opened: '2019-01-01', openedPrecision: 'YEAR' } },
      ties: [
        ['a', 'LEADS', 'one'],
        ['b', 'CO_BUILDS', 'one'],
      ],
    });
    expect(await spellsOf('a', 'b', network)).toEqual([['2019-01-01', undefined]]);
  });

  test('are none where a tie is undated, so that the edge is always there', async () => {
    expect(await spellsOf('a', 'c')).toEqual([]);
  });
});

test('a file says what was asked, when, and of which data', async () => {
  const about = async (asked: Record<string, unknown>) => {
    const said = await rows({ ...asked, table: 'about' });
    return Object.fromEntries(said.map(({ key, text }) => [key, text])) as Record<string, string>;
  };
  const asked = { ...nastyScope(), nodeLimit: 2 };
  const [zh, en, whole] = [await about(asked), await about({ ...asked, lang: 'en' }), await about(nastyScope())];
  const again = new URLSearchParams(zh.query);
  expect(Object.fromEntries(again)).toEqual({
    regions: nasty.id('here'),
    projection: 'ORGANIZATION_ORGANIZATION',
    directed: 'false',
    includeIsolates: 'false',
    weighting: 'COUNT',
    minWeight: '0',
    cut: 'STRONGEST_TIES',
    nodeLimit: '2',
    edgeLimit: '2000',
    lang: 'zh',
  });
  expect(await about(Object.fromEntries(again))).toEqual(zh);
  expect(zh).toMatchObject({
    title: '合作网络：机构之间',
    projection: '机构之间',
    regions: `${nasty.id('here')}（${nasty.id('here')}）`,
    nodes: '2（裁剪前 4）',
    edges: '1（裁剪前 3）',
    isolated: '0',
  });
  // Three edges of one source.
  expect(whole.sources).toBe('1');
  expect(zh).not.toHaveProperty('industries');
  expect((await about({ scope: { ...CITY.scope, industries: ['i-a004'] } })).industries).toMatch(/^.+（i-a004）$/);
  expect(zh.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(zh.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(en.fingerprint).toBe(zh.fingerprint);
  expect(whole.fingerprint).not.toBe(zh.fingerprint);
  expect(en.left_out).toContain('Left out in all are 2 nodes');
  expect(whole.left_out).toBe('没有裁去任何节点或边。');
  expect(zh.data_version).toBe(readSeed().fingerprint);
  for (const part of [zh.day, zh.data_version, zh.fingerprint, zh.query]) expect(zh.citation).toContain(part);

  const inJson = JSON.parse(await file('json', asked)).graph;
  expect(inJson).toMatchObject(zh);
  expect(inJson.source_list).toMatchObject([{ id: nasty.id('source'), url: 'https://example.org/?a=1&b=<2>' }]);
  const inGraphml = await file('graphml', asked);
  expect(inGraphml).toContain(`<data key="graph_fingerprint">${zh.fingerprint}</data>`);
  const { description } = parseGexf(Graph, await file('gexf', asked)).getAttributes();
  for (const text of Object.values(zh)) expect(description).toContain(text);
});

test.each([
  ['gexf', /^application\/gexf\+xml; charset=utf-8/, 'network'],
  ['graphml', /^application\/graphml\+xml; charset=utf-8/, 'network'],
  ['json', /^application\/json; charset=utf-8/, 'network'],
  ['net', /^text\/plain; charset=utf-8/, 'network'],
  ['csv', /^text\/csv; charset=utf-8/, 'network-edges'],
  ['xlsx', /^application\/vnd\.openxmlformats/, 'network'],
])('.%s has its content type and a name of its own, and comes in pieces', async (ending, type, name) => {
  const response = await fetched(api.url, `/export/network.${ending}`, { nodeLimit: '10' });
  expect(response.headers.get('content-type')).toMatch(type);
  // Its length is not known when it begins.
  expect(response.headers.get('content-length')).toBeNull();
  expect(response.headers.get('transfer-encoding')).toBe('chunked');
  const disposition = response.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(
    new RegExp(`^attachment; filename="${name}-\\d{4}-\\d\\d-\\d\\d\\.${ending}"; filename\\*=UTF-8''[\\w.%~-]+$`),
  );
  expect(decodeURIComponent(disposition)).toContain('合作网络');
  await response.arrayBuffer();
});

test.each([
  ['/export/network', '/export/network.gexf, /export/network.graphml'],
  ['/export/network.GEXF', '/export/network.net, /export/network.xlsx, /export/network.csv, /export/network.json.'],
  ['/export/network.gexfs', '/export/network.gexf,'],
  ['/export/network-analysis', 'There is /export/network-analysis.csv.'],
  ['/export/network-analysis.xlsx', 'There is /export/network-analysis.csv.'],
  ['/export/coverage', 'There is /export/coverage.csv, /export/coverage.xlsx.'],
  ['/export/coverage.ods', 'There is /export/coverage.csv, /export/coverage.xlsx.'],
  ['/export/entities.rdf', 'There is /export/entities.jsonld, /export/entities.ttl, /export/entities.nt.'],
])('%s is answered with the endings that there are', async (path, endings) => {
  const response = await fetched(api.url, path, { nodeLimit: '10' });
  expect(response.status).toBe(404);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  const [error] = errors;
  expect(error?.extensions).toEqual({ code: 'NOT_FOUND' });
  expect(error?.message).toContain(`There is nothing at ${path}. There is `);
  expect(error?.message).toContain(endings);
});

test('a file may have more nodes than a page of the API', async () => {
  const { nodes, graph } = JSON.parse(await file('json', { ...CITY, nodeLimit: 10_000, edgeLimit: 10_000 }));
  expect(graph.left_out_counts).toMatchObject({ nodes: 0 });
  expect(graph.nodes).toBe(`${nodes.length}（裁剪前 ${nodes.length}）`);
});

test('a node is called by its English name where the file is in English and it has one', async () => {
  const nodes = await rows({ ...CITY, table: 'nodes', lang: 'en' });
  expect(nodes.some(({ name_en }) => name_en !== '')).toBe(true);
  for (const { label, name_en, name_zh } of nodes) expect(label).toBe(name_en === '' ? name_zh : name_en);
});

const MANY_SOURCES = cypher`
  MATCH (:Organization {id: $id})-[tie:TAKES_PART_IN]->()
  SET tie.sourceIds = [number IN range(1, 4000) | 'test|source-' + number]`;

test('a text that is too long for a cell of Excel is cut and says where all of it is', async () => {
  const { id } = await write({
    organizations: { a: {}, b: {} },
    collaborations: { one: { members: ['a', 'b'] } },
  });
  await world.graph.write((transaction) => transaction.run(MANY_SOURCES, { id: id('a') }));
  const asked = { scope: { regions: [id('here')] } };
  const [whole] = await rows(asked);
  const [cut] = sheetRows(await workbookOf(asked), '边');
  // A list is taken apart at its bars, which are no part of an item.
  expect(whole?.source_ids?.split(' | ')).toContain('test/source-4000');
  expect(cut?.source_ids).toHaveLength(32_767);
  expect(cut?.source_ids).toMatch(/^test\/source-1 \| .*……（全文见 CSV）$/);
});

test('a client that hangs up takes nothing else along', async () => {
  await Promise.all(
    [0, 20, 60].map(async (patience) => {
      const url = new URL('/export/network.gexf', api.url);
      await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
    }),
  );
  expect(await file('json', nastyScope())).toContain('"links"');
});

describe('what is wrong is answered with the name of the parameter', () => {
  const endings = ['gexf', 'graphml', 'json', 'net', 'csv', 'xlsx'];
  test.each([
    ['roles', 'roles=BOSS'],
    ['roles', 'roles='],
    ['industries', 'industries=nowhere'],
    ['directOnly', 'directOnly=yes'],
    ['regions', 'regions=nowhere'],
    ['regions', 'regions='],
    ['includePartners', 'includePartners=1'],
    ['ties', 'ties=FRIENDSHIP'],
    ['from', 'from=2018-02-30'],
    ['to', 'from=2020-01-02&to=2020-01-01'],
    ['asOf', 'asOf=2020-01-01&from=2019-01-01'],
    ['datedOnly', 'datedOnly='],
    ['projection', 'projection=PEOPLE'],
    ['weighting', 'weighting=MOST'],
    ['weighting', 'projection=ORGANIZATION_PLATFORM&weighting=NEWMAN'],
    ['minWeight', 'minWeight=-1'],
    ['minWeight', 'minWeight=heavy'],
    ['minWeight', 'minWeight=Infinity'],
    ['cut', 'cut=SOME'],
    ['nodeLimit', 'nodeLimit=1'],
    ['nodeLimit', 'nodeLimit=2.5'],
    ['nodeLimit', 'nodeLimit=2&nodeLimit=3'],
    ['edgeLimit', 'edgeLimit=50001'],
    ['lang', 'lang=fr'],
    ['scope', 'scope=all'],
    ['__proto__', '__proto__=1'],
  ])('%s in ?%s', async (argument, query) => {
    for (const ending of endings) {
      const response = await fetch(new URL(`/export/network.${ending}?${query}`, api.url));
      expect(response.status).toBe(400);
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await response.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', argument } }],
      });
    }
  });

  test.each([
    ['csv', 'table', 'table=people'],
    ['csv', 'shape', 'shape=node-link'],
    ['gexf', 'table', 'table=nodes'],
    ['json', 'shape', 'shape=round'],
    ['json', 'table', 'table=nodes'],
  ])('of .%s %s in ?%s', async (ending, argument, query) => {
    const response = await fetch(new URL(`/export/network.${ending}?${query}`, api.url));
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { argument } }] });
  });
});
