import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';
import type { SubsidyRule } from '../answers';
import { useSeed } from '../harness';
import { EVERY_NEW, FOUNDINGS } from './foundings';

const api = useSeed();

let rules: SubsidyRule[];
let rows: string[];
beforeAll(async () => {
  const { data } = await api.ask(`{ subsidyRules(limit: 500, sort: [{ position: ASC }]) {
    id event kind selective amountWan level ledBy platformKinds awaits recipient excerpt clause { number }
    conditions(sort: [{ position: ASC }]) { id words wordsEn kind basis clause { number } rule { id } }
  } }`);
  rules = data.subsidyRules;
  const page = readFileSync(path.join(PROJECT_ROOT, 'docs/subsidy-rules.md'), 'utf8');
  rows = page.split('\n').filter((line) => line.startsWith('| sub-'));
});

/** The row of the page that a rule of the data is to have. */
function rowOf({ id, clause, recipient, amountWan, kind, conditions }: SubsidyRule): string {
  const words = conditions.map((condition) => `“${condition.words}” ${condition.kind}`).join('; ');
  return `| ${id} | ${clause.number} ${recipient} | ${amountWan ?? '–'} ${kind} | ${words} | ${testOf(id)} |`;
}

/** The words of the first founding that draws a rule, by which its test is found. */
function testOf(id: string): string {
  const rule = id.slice('sub-'.length);
  if (rule in EVERY_NEW) return 'each founding';
  return FOUNDINGS.find(({ rules: drawn }) => rule in drawn)?.words ?? 'drawn by no change';
}

test('every rule of the data stands in the table, with each word that narrows it, what that is met by and its test', () => {
  expect(rows).toEqual(rules.map(rowOf));
  expect(rows.length).toBeGreaterThan(40);
});

test('a rule has words for each way in which its columns narrow it, and waits for those that nothing stored tells', () => {
  for (const { id, event, kind, selective, level, ledBy, platformKinds, awaits, conditions } of rules) {
    const has = new Set(conditions.map((condition) => condition.kind));
    expect({ id, ...shown(has) }).toEqual({
      id,
      RECIPIENT: event === null,
      KIND: event !== null && platformKinds.length > 0,
      LEVEL: level !== null,
      LEADER: ledBy !== null,
      SELECTION: selective,
      GOVERNMENT_PART: event === 'GOVERNMENT_PART',
      PROVINCIAL_SUM: kind === 'MATCHING',
      awaits,
    });
    expect(new Set(conditions.map((condition) => condition.rule.id))).toEqual(new Set([id]));
  }
});

function shown(has: ReadonlySet<string>): object {
  const carried = ['RECIPIENT', 'KIND', 'LEVEL', 'LEADER', 'SELECTION', 'GOVERNMENT_PART', 'PROVINCIAL_SUM'];
  return {
    ...Object.fromEntries(carried.map((kind) => [kind, has.has(kind)])),
    awaits: ['EVALUATION', 'TITLE', 'CIRCUMSTANCE', 'ABROAD'].filter((kind) => has.has(kind)),
  };
}

test('every rule has its recipient as data: by what right, in which city, which kinds are meant and which are not', async () => {
  const { data } = await api.ask(`{ subsidyRules(limit: 500) {
    id right recipientKinds excludedKinds recipientBasis recipientNoteZh recipientNoteEn ledBy event regions { id }
    conditions { kind recognizedTitle }
  } }`);
  for (const { id, right, recipientKinds, excludedKinds, ledBy, event, regions, conditions } of data.subsidyRules) {
    expect([id, regions]).toEqual([id, [{ id: 'r-a001' }]]);
    expect([id, recipientKinds.filter((kind) => excludedKinds.includes(kind))]).toEqual([id, []]);
    // What happens to a platform is for whoever leads it.
    if (event !== null) expect([id, right]).toEqual([id, 'LEADER']);
    if (ledBy !== null) expect([id, recipientKinds.length > 0]).toEqual([id, true]);
    for (const { kind, recognizedTitle } of conditions) {
      expect([id, kind, recognizedTitle !== null]).toEqual([id, kind, kind === 'TITLE']);
    }
  }
  const rights = new Set(data.subsidyRules.map(({ right }) => right));
  expect(rights).toEqual(new Set(['OWN', 'LEADER', 'BUYER', 'SUPPLIER']));
});

test('words are found among the conditions, and lead to their rule and clause', async () => {
  const { data } = await api.ask(
    `{ subsidyConditions(where: { words: { contains: "专业化众创空间" } }) {
      nameZh nameEn kind clause { number } rule { recipient amountWan }
    } }`,
  );
  expect(data.subsidyConditions).toEqual([
    {
      nameZh: '国家专业化众创空间',
      nameEn: 'the title of national specialised makerspace',
      kind: 'TITLE',
      clause: { number: '四(六)' },
      rule: { recipient: '国家专业化众创空间', amountWan: 200 },
    },
  ]);
});
