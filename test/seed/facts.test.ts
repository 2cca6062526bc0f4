import { readFacts } from '../../src/intake/tables/tables';
import { useWorld } from '../harness';
import { copySeed } from './folder';
import { readSeeded, rowsOf, type Seeded } from './seeded';

const { graph } = useWorld();
let seeded: Seeded;

beforeAll(async () => {
  seeded = await readSeeded(graph);
});

const nodeOf = (id: string) => seeded.nodes.find((node) => node.id === id);
const relationshipsOf = (from: string, type: string) =>
  seeded.relationships.filter((fact) => fact.from === from && fact.type === type);

test('a platform that both folders name is one node, with the words of the city, the kind of the document and the sources of both', () => {
  const node = nodeOf('p-a001');
  expect(node?.labels).toEqual(expect.arrayContaining(['Platform', 'RegionalInnovationCenter']));
  expect(node?.properties).toMatchObject({
    kind: 'REGIONAL_INNOVATION_CENTER',
    // The document calls the one body by both names (三(一)), and so did the city's data in two rows.
    nameZh: '国家(威海)区域创新中心',
    aliases: expect.arrayContaining([
      '威海市产业技术研究院',
      '郭永怀高等技术研究院',
      '国家(威海)区域创新中心(威海市产业技术研究院)',
    ]),
    seenOperatingOn: '2018-08-23',
    sourceIds: ['s-a006', 's-b074', 's-a021', 's-doc-106-3-1', 's-doc-106-4-2'],
  });
  const stated = relationshipsOf('p-a001', 'STATED_IN');
  expect(stated.map(({ to }) => to).sort()).toEqual(['s-a006', 's-a021', 's-b074', 's-doc-106-3-1', 's-doc-106-4-2']);
});

test.each([
  ['a month', 'p-a001', { openedOn: '2017-09-01', openedOnPrecision: 'MONTH' }],
  ['a year', 'p-a034', { openedOn: '2009-01-01', openedOnPrecision: 'YEAR' }],
  ['a day', 'p-a005', { openedOn: '2020-06-24', openedOnPrecision: 'DAY' }],
  [
    'the first sight of one that operates',
    'p-a001',
    { seenOperatingOn: '2018-08-23', seenOperatingOnPrecision: 'DAY' },
  ],
  ['the first sight of one being built', 'p-a027', { seenInProgressOn: '2021-11-10' }],
  ['one closed on a page without a date', 'p-a034', { statedClosed: true }],
  [
    'one that only the document names',
    'p-doc-004',
    { seenInProgressOn: '2018-11-30', kind: 'PUBLIC_SERVICE_PLATFORM' },
  ],
])('%s: %s', (_what, id, properties) => {
  expect(nodeOf(id)?.properties).toMatchObject(properties);
});

test('a platform without a dated source has no first sight', () => {
  const node = nodeOf('p-a022');
  expect(node?.properties).not.toHaveProperty('seenInProgressOn');
  expect(node?.properties).not.toHaveProperty('openedOn');
});

test.each([
  ['d-p-a082-enterprise_technology_center-municipal', 'APPLIED', 'an applicant of 2019'],
  ['d-p-b130-engineering_research_center-national', 'PREPARING', 'being built'],
  ['d-p-a012-technology_innovation_center-provincial', 'DESIGNATED', 'at work'],
  ['d-p-doc-001-technology_innovation_center-provincial', 'DESIGNATED', 'by the document'],
])('the designation %s stands at %s: %s', (id, stage) => {
  expect(nodeOf(id)?.properties).toMatchObject({ stage });
});

test('a parent of the data is what its parts are part of in the graph', () => {
  const [link] = rowsOf('weihai/links').filter(({ type }) => type === 'PARENT_OF');
  const parts = relationshipsOf(link?.to_id ?? '', 'PART_OF');
  expect(parts.map(({ to }) => to)).toContain(link?.from_id);
});

test('what a platform serves is stated or inferred, as its row says', () => {
  const serves = relationshipsOf('p-doc-001', 'SERVES');
  expect(serves.map(({ to, properties }) => [to, properties.basis, properties.sourceIds]).sort()).toEqual([
    ['i-a004', 'INFERRED', ['s-doc-106-4-3']],
    ['i-a026', 'STATED', ['s-doc-106-4-3']],
  ]);
});

test('industries that correspond do so by inference from the sources of both', () => {
  const [correspondence] = relationshipsOf('i-a052', 'CORRESPONDS_TO');
  expect(correspondence).toMatchObject({
    to: 'i-a002',
    properties: { basis: 'INFERRED', sourceIds: ['s-a021', 's-a049', 's-d001'] },
  });
});

test('a clause is cited as a source of its own, of the day on which the document was issued', () => {
  expect(nodeOf('doc-106-4-3')).toMatchObject({ labels: ['Clause'], properties: { number: '四(三)' } });
  expect(relationshipsOf('s-doc-106-4-3', 'TEXT_OF')).toMatchObject([{ to: 'doc-106-4-3' }]);
  const node = nodeOf('s-doc-106-4-3');
  expect(node?.labels).toEqual(['Source']);
  expect(node?.properties).toMatchObject({
    title: '威政办字〔2018〕106号 四(三) 加快建设技术创新中心',
    publisher: '威海市人民政府办公室',
    publishedOn: '2018-11-30',
    publishedOnPrecision: 'DAY',
  });
});

test('a task names those who lead and answer for it in the order of the document', () => {
  const led = relationshipsOf('task-4-4', 'LED_BY');
  const ordered = led.sort((a, b) => Number(a.properties.position) - Number(b.properties.position));
  expect(ordered.map(({ to }) => to)).toEqual(['u-development-reform', 'u-economy-it', 'u-science', 'u-sme']);
  expect(ordered[2]?.properties).toMatchObject({ namedAs: '科技局', position: 3, sourceIds: ['s-doc-106-4-4'] });
  expect(relationshipsOf('task-5-3', 'RESPONSIBLE')).toEqual([]);
});

test('the members of the districts are inferred, the bureau of science is stated', () => {
  const members = relationshipsOf('u-all-districts', 'HAS_MEMBER');
  expect(members).toHaveLength(9);
  expect(members[0]?.properties).toEqual({ basis: 'INFERRED', sourceIds: ['s-doc-106-3'] });
  const [bureau] = relationshipsOf('u-science', 'IS_ORGANIZATION');
  expect(bureau).toMatchObject({ to: 'o-a002', properties: { basis: 'STATED' } });
});

test('two tiers may stand in two relations at once', () => {
  const relations = relationshipsOf('tier-1', 'TIER_RELATION');
  const toSecond = relations.filter(({ to }) => to === 'tier-2');
  expect(toSecond.map(({ properties }) => [properties.kind, properties.basis]).sort()).toEqual([
    ['LEADS', 'STATED'],
    ['TIED_BY_FUNDS', 'INFERRED'],
  ]);
});

test('a sum that the document does not state is absent, one that it does is a number', () => {
  expect(nodeOf('sub-4-3-4')?.properties).toMatchObject({ amountWan: 1000, level: 'NATIONAL', position: 8 });
  expect(nodeOf('sub-4-6-4')?.properties).not.toHaveProperty('amountWan');
});

test('figures keep their ids wherever their rows stand', () => {
  const seed = copySeed();
  const idsOf = () =>
    readFacts(seed.path)
      .nodes.filter(({ label }) => label === 'Indicator')
      .map(({ id }) => id)
      .sort();
  const before = idsOf();
  seed.edit('weihai/indicators', (text) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    return `${[header, ...rows.reverse()].join('\n')}\n`;
  });
  expect(idsOf()).toEqual(before);
  seed.dispose();
});
