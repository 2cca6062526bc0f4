import { cypher } from '../../src/database/cypher';
import { ownNamespaces } from '../../src/export/linked/iri';
import { type Api, useWorld } from '../harness';
import { unwritten } from '../statements';
import type { SmallWorld } from '../story';
import { fetchedAs, linkedDataOf, OWN, PROV, RDF, type ReadGraph, readBack, SCHEMA, XSD } from './linked-reading';

const world = useWorld();
const { api, write, startApi } = world;
const { entity, ns, about } = linkedDataOf(api);

/** A district with a part and a neighbour: of what stands in each, something needs what stands elsewhere. */
function district(): Promise<SmallWorld> {
  return write({
    units: { cluster: null, field: 'cluster', elsewhere: null },
    regions: { city: null, here: 'city', part: 'here', there: 'city' },
    platforms: {
      inPart: {
        kind: 'INCUBATOR',
        serves: [{ unit: 'field', since: '2019-01-01', until: '2021-01-01' }],
        region: 'part',
        opened: '2018-11-30',
        designations: [{ kind: 'MAKERSPACE', level: 'NATIONAL' }],
      },
      outside: { kind: 'INCUBATOR', serves: ['elsewhere'], region: 'there' },
    },
    organizations: {
      local: { kind: 'UNIVERSITY', region: 'here' },
      leader: { kind: 'ENTERPRISE', region: 'there' },
      stranger: { kind: 'ENTERPRISE', region: 'there' },
      partner: { kind: 'ENTERPRISE', region: null },
    },
    collaborations: { near: { members: ['local', 'partner'] }, far: { members: ['stranger', 'partner'] } },
    ties: [
      ['leader', 'LEADS', 'inPart'],
      ['leader', 'FUNDS', 'inPart'],
    ],
  });
}

function names({ ofType }: ReadGraph, { name }: SmallWorld, type: string): string[] {
  return ofType(ns(type))
    .map((subject) => name(decodeURIComponent(subject.slice(entity('').length))))
    .sort();
}

test('regions choose what is located in them or their parts, and what that needs', async () => {
  const graph = await district();
  const file = await about(`/export/entities.ttl?regions=${graph.id('here')}`);
  const found = (type: string) => names(file, graph, type);
  expect(found('Region')).toEqual(['city', 'here', 'part']);
  expect(found('Platform')).toEqual(['inPart']);
  expect(found('Designation')).toEqual(['inPart-designation-0']);
  expect(found('Industry')).toEqual(['cluster', 'field']);
  expect(found('IndustryFramework')).toEqual(['framework']);
  expect(found('Organization')).toEqual(['leader', 'local', 'partner']);
  expect(found('Collaboration')).toEqual(['near']);
  expect(found('Source')).toEqual(['source']);
  expect(file.ofType(ns('Task'))).toEqual([]);
  const iri = `${entity(graph.id('inPart'))}#SERVES~${graph.id('field')}`;
  expect(file.of(iri)).toMatchObject({
    [ns('since')]: [`"2019-01-01"^^${XSD}date`],
    [ns('until')]: [`"2021-01-01"^^${XSD}date`],
    [`${PROV}wasDerivedFrom`]: [entity(graph.id('source'))],
  });
  expect(file.triples).toContain(`${entity(graph.id('inPart'))} ${SCHEMA}funder ${entity(graph.id('leader'))}`);
});

test('types choose among them, and sources come with what cites them', async () => {
  const graph = await district();
  const file = await about(`/export/entities.jsonld?regions=${graph.id('here')}&types=Platform,Designation`);
  for (const [type, expected] of [
    ['Platform', ['inPart']],
    ['Designation', ['inPart-designation-0']],
    ['Source', ['source']],
    ['Organization', []],
    ['Region', []],
  ] as const) {
    expect([type, names(file, graph, type)]).toEqual([type, expected]);
  }
  expect(file.of(`${OWN}:export:entities:types=Designation%2CPlatform&regions=${graph.id('here')}`)).toMatchObject({
    [ns('query')]: [`"types=Designation%2CPlatform&regions=${graph.id('here')}"`],
  });
});

test('the content has the same fingerprint in every format and on every address, and another one once it changes', async () => {
  const graph = await district();
  const other = await startApi({ PUBLIC_URL: 'https://example.org/graph' });
  const query = `regions=${graph.id('here')}`;
  const print = async (path: string, of = api, at = ownNamespaces(undefined)) => {
    const file = await readBack(await fetchedAs(of, path));
    return file.of(`${at.asked}${query}`)[`${at.ns}fingerprint`];
  };
  const first = await print(`/export/entities.ttl?${query}`);
  expect(first).toHaveLength(1);
  expect(await print(`/export/entities.jsonld?${query}`)).toEqual(first);
  expect(await print(`/export/entities.nt?${query}`, other, ownNamespaces('https://example.org/graph'))).toEqual(first);
  await world.graph.write((transaction) =>
    transaction.run(cypher`MATCH (n:Platform {id: $id}) SET n.nameEn = 'changed'`, { id: graph.id('inPart') }),
  );
  expect(await print(`/export/entities.ttl?${query}`)).not.toEqual(first);
});

describe('whether data was written while a file was', () => {
  const RENAMED = cypher`MATCH (n:Organization {id: $id}) SET n.nameEn = toString($turn)`;
  const changedMeanwhile = async (query: string, from: Api = api) => {
    const file = await fetchedAs(from, `/export/entities.nt${query}`).then(readBack);
    return file.of(`${OWN}:export:entities${query.replace('?', ':')}`)[ns('changedMeanwhile')];
  };

  test('is told', async () => {
    const graph = await district();
    let turn = 0;
    // Before each of the file's own statements another one is carried out.
    const disturbed = await startApi({}, async (statement) => {
      turn += 1;
      await world.graph.write((transaction) => transaction.run(RENAMED, { id: graph.id('local'), turn }));
      return statement;
    });
    const told = await changedMeanwhile(`?regions=${graph.id('here')}`, disturbed);
    expect(told).toEqual([`"true"^^${XSD}boolean`]);
  });

  test('is denied where nobody wrote', async () => {
    const graph = await district();
    const alone = await startApi({}, unwritten);
    const told = await changedMeanwhile(`?regions=${graph.id('here')}`, alone);
    expect(told).toEqual([`"false"^^${XSD}boolean`]);
  });
});

/** Texts that would break a format, or mean something in it. */
const NASTY = {
  quotes: `"two" 'one' """three""" \\ \\u0041 \\n`,
  lines: 'first\r\nsecond\ttab\u2028third',
  controls: 'bell \u0007, unit \u001f, delete \u007f, null \u0000',
  directions: '\u202Eright to left\u202C \u05D0\u05D1',
  signs: '𠮷 <a> {"@id": "x"} @prefix . # ^^xsd:date @zh',
  keyword: '@type',
  compact: 'entity:x',
  empty: '',
};

const RENAME = cypher`
  MATCH (n:Organization {id: $id}) SET n.nameZh = $text, n.nameEn = $text, n.aliases = [$text, 'other']`;
const READDRESS = cypher`MATCH (n:Source {id: $id}) SET n.url = $url`;

describe('texts that would break a format', () => {
  test.each(Object.entries(NASTY))('come back as they are: %s', async (_, text) => {
    const graph = await district();
    await world.graph.write((transaction) => transaction.run(RENAME, { id: graph.id('local'), text }));
    const files = await bothFormats(graph);
    for (const file of files) {
      expect(file.of(entity(graph.id('local')))).toMatchObject({
        [`${SCHEMA}name`]: expect.arrayContaining([`"${text}"@zh`, `"${text}"@en`]),
        [`${SCHEMA}alternateName`]: expect.arrayContaining([`"${text}"`, '"other"']),
      });
    }
  });

  test.each([
    ['https://example.org/a?b=1&c=%E4%B8%AD#d', true],
    ['https://example.org/中文/页.html', true],
    ['http://example.org/a b', false],
    ['http://example.org/<x>"y"', false],
    ['http://example.org/{a}|b\\c^`', false],
    ['http://example.org/100%', false],
    ['http://example.org/#a#b', false],
    ['http://exa mple.org', false],
    ['http://', false],
    ['javascript:alert(1)', false],
    ['schema:name', false],
    ['see the paper edition\n', false],
    ['', false],
  ])('the address %j of a source is an IRI: %s', async (url, isIri) => {
    const graph = await district();
    await world.graph.write((transaction) => transaction.run(READDRESS, { id: graph.id('source'), url }));
    for (const file of await bothFormats(graph)) {
      expect(file.of(entity(graph.id('source')))[`${SCHEMA}url`]).toEqual([isIri ? url : `"${url}"`]);
    }
  });

  test('so do ids', async () => {
    const graph = await district();
    const id = `${graph.id('odd')} /?#[]@~%41中"<>'()*!`;
    await world.graph.write((transaction) =>
      transaction.run(
        cypher`
          MATCH (source:Source {id: $source}), (region:Region {id: $region}) CREATE (odd:Organization {id: $id,
            nameZh: '怪', kind: 'ENTERPRISE', roles: [], aliases: []})-[:STATED_IN]->(source)
          CREATE (odd)-[:LOCATED_IN {basis: 'STATED', sourceIds: [source.id]}]->(region)`,
        { id, source: graph.id('source'), region: graph.id('here') },
      ),
    );
    for (const file of await bothFormats(graph)) {
      const [odd] = file.ofType(ns('Organization')).filter((subject) => subject.includes('odd'));
      const said = file.of(odd as string)['http://purl.org/dc/terms/identifier'];
      expect(said).toEqual([`"${id}"`]);
      const [alone] = (await about(`/entity/${(odd as string).slice(entity('').length)}`)).ofType(ns('Organization'));
      expect(alone).toBe(odd);
      const [statement] = file.ofType(`${RDF}Statement`).filter((subject) => subject.startsWith(`${odd}#`));
      expect(file.of(statement as string)[`${RDF}subject`]).toEqual([odd]);
    }
  });
});

/** A district's file in JSON-LD and in Turtle, which say the same but for when others write. */
async function bothFormats(graph: SmallWorld): Promise<ReadGraph[]> {
  const files = [
    await about(`/export/entities.jsonld?regions=${graph.id('here')}`),
    await about(`/export/entities.ttl?regions=${graph.id('here')}`),
  ];
  const comparable = files.map(({ triples }) => [...triples].filter((triple) => !triple.includes('#changedMeanwhile')));
  expect(comparable[0]?.sort()).toEqual(comparable[1]?.sort());
  return files;
}
