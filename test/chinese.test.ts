import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { cypher } from '../src/database/cypher';
import { fetched } from './export/taken-along';
import { useWorld } from './harness';
import { readSchema } from './printed-schema';

const { api, graph } = useWorld();

/** What the graph holds as its sources write it: names, titles and quoted words. */
const QUOTED = cypher<{ text: string }>`
  MATCH (node)
  UNWIND [node.nameZh, node.name, node.title, node.titleZh, node.headingZh, node.publisher, node.subject, node.subjectZh,
          node.excerpt, node.words, node.documentNumber, node.issuerZh] + coalesce(node.aliases, []) AS text
  WITH DISTINCT text WHERE text =~ '(?s).*[,;:()?!].*'
  RETURN text ORDER BY size(text) DESC`;
let quoted: string[];
beforeAll(async () => {
  quoted = (await graph.read(QUOTED)).map(({ text }) => text);
});

const HALF_WIDTH = /[\p{Script=Han}“”（）《》〔〕、，。；：] ?[,;:()?!]|[,;:()?!] ?[\p{Script=Han}“（《〔]/u;
/** As the document numbers its clauses, by which they are found. */
const CLAUSE_NUMBER = /[一二三四五六七八九十]+\([一二三四五六七八九十]+\)/g;

/** The texts with half-width punctuation beside Chinese, what is quoted left aside. */
function faulty(texts: Iterable<string>): string[] {
  const own = (text: string) =>
    quoted.reduce((rest, one) => rest.replaceAll(one, '某'), text).replace(CLAUSE_NUMBER, '某');
  return [...new Set(texts)].filter((text) => HALF_WIDTH.test(text) && HALF_WIDTH.test(own(text)));
}

/** Every text in an answer that stands in a field of one of these names. */
function* textsIn(answer: unknown, name: RegExp): Generator<string> {
  if (answer === null || typeof answer !== 'object') return;
  for (const [key, value] of Object.entries(answer)) {
    if (typeof value === 'string') {
      if (name.test(key)) yield value;
    } else yield* textsIn(value, name);
  }
}

test('the punctuation that is looked for', () => {
  const wrong = ['在建,建成', '合计: 3', '平台(2)', '3个(含', '见 (附录)', '“在建”;'];
  expect(wrong.filter((text) => !HALF_WIDTH.test(text))).toEqual([]);
  const right = ['在建，建成', '自 2019-01-01 起', '1:1配套', '四层（一）', 'page_rank, id'];
  expect(right.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
});

const CHANGES = `[
  { add: { kind: INCUBATOR, level: NATIONAL } } { add: { kind: TECHNOLOGY_INNOVATION_CENTER, level: MUNICIPAL } }
  { add: { kind: NEW_RND_INSTITUTION } } { add: { kind: MAKERSPACE, level: PROVINCIAL } } { add: { kind: SCIENCE_PARK } }
  { add: { kind: KEY_LABORATORY, level: NATIONAL } } { add: { kind: ACADEMICIAN_WORKSTATION } }
  { add: { kind: TECHNOLOGY_TRANSFER_AGENCY, level: NATIONAL } } { close: { platform: "added-5", on: "2027-01-01" } }
]`;

test.each([
  [
    'gaps and ways to close them',
    `{ coverageGaps(scope: { includeSubfields: true, region: "r-a001", asOf: "2026-01-01" }, first: 500) { edges { node {
      scoreParts { reasonZh unitZh } waysToClose(limit: 50) { reasonZh } } } } }`,
    200,
  ],
  ['a plan', '{ coveragePlan(scope: { asOf: "2026-01-01" }, budgetWan: 300) { reasonZh leftOut { reasonZh } } }', 2],
  [
    'subsidies',
    `{ subsidyEstimate(scope: { asOf: "2026-01-01" }, changes: ${CHANGES}) { nothingZh changes { items { reasonZh } } } }`,
    8,
  ],
  [
    'eligibility',
    `{ eligibility(organization: "o-a062", scope: { asOf: "2026-01-01" }) { items { reasonZh } questions { questionZh } }
       before: eligibility(organization: "o-a062", scope: { asOf: "2018-11-29" }) { nothingZh } }`,
    60,
  ],
  ['targets', '{ targetProgress(scope: { asOf: "2026-01-01" }) { targets { reasonZh } } }', 3],
  [
    'evaluations',
    `{ evaluationSchemes { noteZh }
       evaluationProfile(year: 2021, scope: { platformKinds: [INCUBATOR] }, figures: ["孵化国家科技型中小企业数"], measures: [ROLES]) {
         platforms { values { reasonZh } } } }`,
    20,
  ],
  [
    'cut networks',
    `{ a: collaborationNetwork(nodeLimit: 20, edgeLimit: 10) { leftOut { textZh } }
       b: collaborationNetwork(nodeLimit: 20, edgeLimit: 10, cut: K_CORE) { leftOut { textZh } }
       c: egoNetwork(organization: "o-a062", depth: 2, nodeLimit: 3) { leftOut { textZh } } }`,
    3,
  ],
  [
    'communities',
    '{ networkCommunities(scope: { asOf: "2024-01-01", regions: ["r-a001"] }) { edges { node { nameZh } } } }',
    10,
  ],
  [
    'what is said of the document',
    `{ clauses(limit: 500) { summaryZh } provisions(limit: 500) { statementZh } tasks(limit: 500) { summaryZh }
       targets { countsZh countNoteZh } subsidyRules(limit: 500) { recipient condition recipientNoteZh eventNoteZh noteZh }
       slotRules { noteZh } slots { descriptionZh } tiers { roleZh runByZh tieZh } coverageStandards { noteZh }
       dutyUnits(limit: 500) { noteZh } }`,
    200,
  ],
])('our Chinese has full-width punctuation in answers: %s', async (_, query, atLeast) => {
  const { data, errors } = await api.ask<Record<string, unknown>>(query);
  expect(errors).toBeUndefined();
  const texts = [...textsIn(data, /Zh$|^recipient$|^condition$/)];
  expect(texts.length).toBeGreaterThanOrEqual(atLeast);
  expect(faulty(texts)).toEqual([]);
});

const ASKED = { includeSubfields: 'true', region: 'r-a001', asOf: '2026-01-01', lang: 'zh' };
const bodyOf = async (path: string, parameters: Record<string, string>) => {
  const response = await fetched(api.url, path, parameters);
  expect(response.status).toBe(200);
  return response;
};

test.each([
  ['coverage', '/export/coverage.csv', ASKED],
  ['what a network says of itself', '/export/network.csv', { table: 'about', nodeLimit: '20', lang: 'zh' }],
  ['the nodes of a network', '/export/network.csv', { table: 'nodes', lang: 'zh' }],
])('and in tables: %s', async (_, path, parameters) => {
  const rows: string[][] = parse(await (await bodyOf(path, parameters)).text(), { bom: true });
  expect(rows.length).toBeGreaterThan(5);
  expect(faulty(rows.flat())).toEqual([]);
});

test('and in the workbook', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await bodyOf('/export/coverage.xlsx', ASKED)).arrayBuffer());
  const texts: string[] = [];
  workbook.eachSheet((sheet) => {
    texts.push(sheet.name);
    // `?` is the sign of a status.
    sheet.eachRow((row) => row.eachCell(({ text }) => void texts.push(text.replace(/^\? /, ''))));
  });
  expect(texts.length).toBeGreaterThan(500);
  expect(faulty(texts)).toEqual([]);
});

test.each([
  ['the brief', '/brief', ASKED],
  ['the evidence of the coverage', '/evidence/coverage', ASKED],
  ['the evidence of the network', '/evidence/network', { regions: 'r-a001', nodeLimit: '100', lang: 'zh' }],
])('and in %s', async (_, path, parameters) => {
  const html = await (await bodyOf(path, parameters)).text();
  const lines = html.replace(/<style>.*?<\/style>/s, '').split(/<[^>]*>/);
  expect(lines.length).toBeGreaterThan(200);
  expect(faulty(lines.map((line) => line.replaceAll('&amp;', '&').replaceAll('&quot;', '"')))).toEqual([]);
});

test('and in the vocabulary of the linked data', async () => {
  const text = await (await bodyOf('/vocabulary', {})).text();
  const texts = [...text.matchAll(/"zh": ?"([^"]*)"|"([^"]*)"@zh/g)].map(([, one, other]) => one ?? other ?? '');
  expect(texts.length).toBeGreaterThan(50);
  expect(faulty(texts)).toEqual([]);
});

test('and in the terms by which the API is described', () => {
  const described = Object.values(readSchema().getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return [type, ...type.getValues()];
    if (!isObjectType(type) && !isInputObjectType(type)) return [type];
    const fields = Object.values(type.getFields());
    return [type, ...fields, ...fields.flatMap((field) => ('args' in field ? field.args : []))];
  });
  const terms = described.flatMap(
    ({ description }) => /^([^:]*\p{Script=Han}[^:]*): /u.exec(description ?? '')?.[1] ?? [],
  );
  expect(terms.length).toBeGreaterThan(1000);
  expect(faulty(terms)).toEqual([]);
});
