import {
  type OrganizationKind,
  PlatformKind as PLATFORM_KIND,
  type PlatformKind,
  type PlatformLevel,
  valuesOf,
} from '../../src/vocabulary';
import type { ChangeSubsidies, SubsidyItem } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { CENTER, EVERY_NEW, EXCLUDED, FOUNDINGS, NEGOTIATED, NO_SUM, ONE_OF_TWO, paid, type Told } from './foundings';

const { api, write } = useWorld();
let graph: SmallWorld;

const LEADERS: OrganizationKind[] = [
  'ENTERPRISE',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'HOSPITAL',
  'ASSOCIATION',
  'GOVERNMENT',
];
/** The organization of a kind that the tests let lead and join. */
const led = (kind: OrganizationKind, number = 1) => graph.id(`${kind}-${number}`);

const designated = (kind: PlatformKind, level: PlatformLevel, more: object = {}) => ({ kind, level, ...more });

beforeAll(async () => {
  graph = await write({
    units: { industry: null },
    platforms: {
      center: { kind: CENTER, opened: '2018-01-01' },
      preparing: { kind: CENTER, designations: [designated(CENTER, 'MUNICIPAL', { stage: 'PREPARING' })] },
      municipal: { kind: CENTER, designations: [designated(CENTER, 'MUNICIPAL')] },
      provincial: { kind: CENTER, designations: [designated(CENTER, 'PROVINCIAL')] },
      elsewhere: { kind: CENTER, designations: [designated('ENGINEERING_RESEARCH_CENTER', 'NATIONAL')] },
      hospitals: {
        kind: 'CLINICAL_RESEARCH_CENTER',
        designations: [designated('CLINICAL_RESEARCH_CENTER', 'MUNICIPAL')],
      },
      unranked: { kind: 'CLINICAL_RESEARCH_CENTER', opened: '2018-01-01' },
      ranked: {
        kind: 'CLINICAL_RESEARCH_CENTER',
        designations: [designated('CLINICAL_RESEARCH_CENTER', 'PROVINCIAL')],
      },
      makerspace: { kind: 'MAKERSPACE', opened: '2018-01-01' },
      incubator: { kind: 'INCUBATOR', designations: [designated('INCUBATOR', 'PROVINCIAL')] },
      institution: { kind: 'NEW_RND_INSTITUTION', opened: '2018-01-01' },
      other: { kind: 'OTHER', seenInProgress: '2018-01-01' },
    },
    organizations: Object.fromEntries(
      LEADERS.flatMap((kind) => [1, 2].map((number) => [`${kind}-${number}`, { kind, nameZh: kind }])),
    ),
    ties: [
      ['ENTERPRISE-1', 'LEADS', 'center', { until: '2024-01-01' }],
      ['UNIVERSITY-1', 'LEADS', 'center', { since: '2024-01-01' }],
      ['UNIVERSITY-1', 'LEADS', 'preparing'],
      ['ENTERPRISE-1', 'LEADS', 'elsewhere'],
      ['UNIVERSITY-1', 'LEADS', 'elsewhere'],
    ],
  });
});

const ITEM = `key changeIndex rule { id amountWan } clause { number } outcome amountWan atLeastWan atMostWan awaits payer
  openConditions { id words kind }
  excludedBy { id } alternatives { id } unsettledWith { id } reasonZh reasonEn`;
const ESTIMATE = `query ($changes: [ChangeInput!]!, $asOf: Date, $matched: [MatchedGrantInput!], $met: [MetConditionsInput!]) {
  subsidyEstimate(scope: { asOf: $asOf }, changes: $changes, matched: $matched, met: $met) {
    asOf certainWan computableWan atMostWan notComputable nothingZh nothingEn
    notComputableItems { key }
    changes {
      index kind on platform { id nameZh } platformKind levelBefore level
      certainWan computableWan atMostWan notComputable items { ${ITEM} }
    }
  }
}`;

const ON = '2026-01-01';
type Change = Record<string, unknown>;

async function estimateOf(
  changes: Change[],
  { asOf = ON, ...given }: { asOf?: string; matched?: unknown; met?: unknown } = {},
) {
  const { data, errors } = await api.ask(ESTIMATE, { changes, asOf, ...given });
  expect(errors).toBeUndefined();
  return data.subsidyEstimate;
}

/** What each rule comes to, by the end of its id. */
const told = (items: SubsidyItem[]) =>
  Object.fromEntries(
    items.map(({ rule, outcome, atLeastWan, atMostWan }): [string, Told] => [
      rule.id.slice('sub-'.length),
      [outcome, atLeastWan, atMostWan],
    ]),
  );

describe('a platform that is founded', () => {
  test.each(FOUNDINGS)('$words: $add', async ({ add: { ledBy, coBuiltBy, ...add }, rules }) => {
    const ties = { ledBy: ledBy && led(ledBy), coBuiltBy: coBuiltBy && [led(coBuiltBy)] };
    const { changes } = await estimateOf([{ add: { ...add, ...ties } }]);
    expect(told(changes[0]!.items)).toEqual({ ...EVERY_NEW, ...rules });
    expect(changes[0]).toMatchObject({
      platform: { id: expect.stringMatching(/^added-1-[0-9a-f]{16}$/) },
      platformKind: add.kind,
      levelBefore: null,
      level: add.level ?? null,
    });
  });

  test('every rule that is about a platform is drawn in one of these rows, and every kind stands in one', async () => {
    const { data } = await api.ask('{ subsidyRules(limit: 500) { id event } }');
    const drawn = new Set(FOUNDINGS.flatMap(({ rules }) => Object.keys({ ...EVERY_NEW, ...rules })));
    const about = data.subsidyRules.filter(({ event }) => event !== null);
    expect([...drawn].sort()).toEqual(about.map(({ id }) => id.slice('sub-'.length)).sort());
    expect(new Set(FOUNDINGS.map(({ add }) => add.kind))).toEqual(new Set(valuesOf(PLATFORM_KIND)));
  });

  test('what it turns on is told, in words too', async () => {
    const { changes } = await estimateOf([{ add: { kind: 'MAKERSPACE', level: 'NATIONAL' } }]);
    const title = changes[0]!.items.find(({ rule }) => rule.id === 'sub-4-6-3')!;
    expect(title).toMatchObject({ awaits: ['TITLE', 'SELECTION'], amountWan: 100, clause: { number: '四(六)' } });
    expect(title.openConditions.map(({ words }) => words)).toEqual(['星创天地', '择优']);
    expect(title.reasonZh).toContain('尚待：称号“星创天地”、择优“择优”。');
    const government = changes[0]!.items.find(({ rule }) => rule.id === 'sub-5-2-2')!;
    expect(government.awaits).toEqual(['CIRCUMSTANCE', 'GOVERNMENT_PART']);
  });

  test('what is excluded says by which rule and why', async () => {
    const { changes } = await estimateOf([{ add: { kind: CENTER, level: 'MUNICIPAL', ledBy: led('ENTERPRISE') } }]);
    const excluded = changes[0]!.items.filter(({ outcome }) => outcome === 'EXCLUDED');
    expect(excluded).toEqual([
      expect.objectContaining({
        rule: { id: 'sub-4-3-3', amountWan: 300 },
        excludedBy: { id: 'sub-4-3-2' },
        amountWan: 0,
        reasonZh: expect.stringContaining('一个中心只得其一'),
      }),
    ]);
  });

  test('of alternatives the range is counted once', async () => {
    const estimate = await estimateOf([{ add: { kind: CENTER, level: 'MUNICIPAL' } }]);
    expect(estimate).toMatchObject({ certainWan: 200, computableWan: 300, atMostWan: null });
    const alternatives = estimate.changes[0]!.items.filter(({ awaits }) => awaits.includes('LEADER'));
    expect(alternatives).toMatchObject([
      { amountWan: 200, alternatives: [{ id: 'sub-4-3-3' }] },
      { amountWan: 300, alternatives: [{ id: 'sub-4-3-2' }] },
    ]);
  });
});

describe('a platform that is upgraded', () => {
  const UPGRADES: [
    platform: string,
    upgrade: { level: PlatformLevel; kind?: PlatformKind },
    rules: Record<string, Told>,
    words: string,
  ][] = [
    ['center', { level: 'MUNICIPAL' }, { '4-3-2': EXCLUDED, '4-3-3': paid(300) }, 'a university leads it on the day'],
    ['preparing', { level: 'MUNICIPAL' }, { '4-3-2': EXCLUDED, '4-3-3': paid(300) }, '批筹 is not yet 认定'],
    ['elsewhere', { level: 'MUNICIPAL' }, { '4-3-2': ONE_OF_TWO, '4-3-3': ONE_OF_TWO }, 'both kinds of unit lead it'],
    ['municipal', { level: 'PROVINCIAL' }, { '4-3-5': paid(500) }, '省级'],
    ['municipal', { level: 'NATIONAL' }, { '4-3-4': paid(1000) }, '国家级, skipping the province'],
    ['provincial', { level: 'NATIONAL' }, { '4-3-4': paid(1000) }, '国家级'],
    ['municipal', { level: 'MUNICIPAL', kind: 'KEY_LABORATORY' }, { '4-4-1': NO_SUM }, '新认定 in another kind'],
    ['hospitals', { level: 'PROVINCIAL' }, { '4-4-3': paid(200) }, '升级为省级'],
    ['hospitals', { level: 'NATIONAL' }, { '4-4-3': paid(200) }, '省级以上'],
    ['unranked', { level: 'PROVINCIAL' }, { '4-4-3': ['DEPENDS', 0, 200] }, 'from no level: whether 升级, silent'],
    ['ranked', { level: 'NATIONAL' }, { '4-4-3': ['UNSETTLED', 0, 200] }, 'upgraded before: whether again, silent'],
    ['incubator', { level: 'NATIONAL' }, { '4-6-1': paid(200) }, '国家级孵化器'],
    [
      'other',
      { level: 'MUNICIPAL', kind: 'NEW_RND_INSTITUTION' },
      { '4-1-1': ['DEPENDS', 0, 200], '4-1-2': NEGOTIATED },
      'it comes to be such an institution',
    ],
    ['institution', { level: 'MUNICIPAL' }, {}, 'it was such an institution before'],
  ];

  test.each(UPGRADES)('%s to %j draws %j: %s', async (name, upgrade, rules) => {
    const { changes, nothingZh } = await estimateOf([{ upgrade: { platform: graph.id(name), ...upgrade } }]);
    expect(told(changes[0]!.items)).toEqual(rules);
    expect(nothingZh === null).toBe(Object.keys(rules).length > 0);
  });

  test('the leader is the one of the day', async () => {
    const upgrade = { platform: graph.id('center'), level: 'MUNICIPAL' };
    const { changes } = await estimateOf([{ upgrade }], { asOf: '2023-12-31' });
    expect(told(changes[0]!.items)).toEqual({ '4-3-2': paid(200), '4-3-3': EXCLUDED });
  });

  test('the provincial center for carbon fibre (碳纤维) made national is paid 10 million yuan by the city', async () => {
    const estimate = await estimateOf([{ upgrade: { platform: 'p-doc-001', level: 'NATIONAL' } }]);
    expect(estimate).toMatchObject({ certainWan: 1000, computableWan: 1000, atMostWan: 1000, notComputable: 0 });
    expect(estimate.changes[0]).toMatchObject({ kind: 'UPGRADE', levelBefore: 'PROVINCIAL', level: 'NATIONAL' });
    expect(estimate.changes[0]!.items).toMatchObject([
      { key: '0:sub-4-3-4', outcome: 'PAYABLE', amountWan: 1000, payer: '市级', clause: { number: '四(三)' } },
    ]);
  });
});

describe('several changes', () => {
  test('of levels one after the other only the highest sum is certain, since the text does not say that all are paid', async () => {
    const estimate = await estimateOf([
      { add: { kind: CENTER, level: 'MUNICIPAL', ledBy: led('UNIVERSITY') } },
      { upgrade: { platform: 'added-1', level: 'PROVINCIAL', on: '2027-01-01' } },
      { upgrade: { platform: 'added-1', level: 'NATIONAL', on: '2028-01-01' } },
    ]);
    expect(estimate).toMatchObject({ certainWan: 1000, computableWan: 1800, atMostWan: null });
    const [founding, second, third] = estimate.changes as [ChangeSubsidies, ChangeSubsidies, ChangeSubsidies];
    expect(told(founding.items)).toMatchObject({ '4-3-2': EXCLUDED, '4-3-3': ['UNSETTLED', 0, 300] });
    expect(told(second.items)).toEqual({ '4-3-5': ['UNSETTLED', 0, 500] });
    expect(told(third.items)).toEqual({ '4-3-4': paid(1000) });
    expect(second.items[0]).toMatchObject({
      unsettledWith: [{ id: 'sub-4-3-3' }, { id: 'sub-4-3-4' }],
    });
    const reasons = estimate.changes.flatMap(({ items }) => items.map(({ reasonZh }) => reasonZh)).join('');
    expect(reasons.split('先后认定两级的，是否各给一次，文件未写。')).toHaveLength(2);
    expect([second.levelBefore, third.levelBefore]).toEqual(['MUNICIPAL', 'PROVINCIAL']);
  });

  test('they take effect by their days, in whatever order they stand', async () => {
    const { changes } = await estimateOf([
      { upgrade: { platform: graph.id('hospitals'), level: 'NATIONAL', on: '2028-01-01' } },
      { upgrade: { platform: graph.id('hospitals'), level: 'PROVINCIAL', on: '2027-01-01' } },
    ]);
    expect(changes.map(({ levelBefore }) => levelBefore)).toEqual(['PROVINCIAL', 'MUNICIPAL']);
    expect(told(changes[0]!.items)).toEqual({ '4-4-3': ['UNSETTLED', 0, 200] });
    expect(told(changes[1]!.items)).toEqual({ '4-4-3': paid(200) });
  });

  test('two platforms are paid each', async () => {
    const add = { kind: 'INCUBATOR', level: 'NATIONAL' };
    expect(await estimateOf([{ add }, { add }])).toMatchObject({
      certainWan: 400,
      computableWan: 400,
      atMostWan: null,
    });
  });

  test('who joins as the leader decides the sum; who only co-builds does not', async () => {
    const add = { add: { kind: CENTER, level: 'MUNICIPAL' } };
    const join = (as: string) => ({ join: { platform: 'added-1', organization: led('ENTERPRISE'), as } });
    const certain = async (changes: Change[]) => (await estimateOf(changes)).changes[0]!;
    expect(told((await certain([add, join('LEADS')])).items)).toMatchObject({ '4-3-2': paid(200) });
    expect(told((await certain([add, join('CO_BUILDS')])).items)).toMatchObject({ '4-3-2': ONE_OF_TWO });
  });

  test('the first government body that comes to build a platform makes it one that is negotiated', async () => {
    const join = (number: number) => ({
      join: { platform: graph.id('institution'), organization: led('GOVERNMENT', number), as: 'CO_BUILDS' },
    });
    const { changes, certainWan } = await estimateOf([join(1), join(2)]);
    expect(told(changes[0]!.items)).toEqual({ '4-1-2': NEGOTIATED, '5-2-2': NEGOTIATED, '5-2-3': NO_SUM });
    expect(told(changes[1]!.items)).toEqual({});
    expect(certainWan).toBe(0);
  });

  test('opening, closing, serving, attaching and joining by others draw nothing, and say so', async () => {
    const { changes, ...totals } = await estimateOf([
      { open: { platform: graph.id('other') } },
      { serve: { platform: graph.id('center'), industry: graph.id('industry') } },
      { attach: { platform: graph.id('center'), parent: graph.id('institution') } },
      { join: { platform: graph.id('institution'), organization: led('ENTERPRISE'), as: 'LEADS' } },
      { close: { platform: graph.id('municipal') } },
    ]);
    expect(totals).toMatchObject({
      certainWan: 0,
      computableWan: 0,
      atMostWan: 0,
      notComputable: 0,
      notComputableItems: [],
    });
    expect(totals.nothingZh).toContain('不触发规则');
    expect(changes.map(({ items }) => items)).toEqual([[], [], [], [], []]);
  });

  test('what has no sum is counted and listed, never added', async () => {
    const estimate = await estimateOf([{ add: { kind: 'NEW_RND_INSTITUTION' } }, { add: { kind: 'OTHER' } }]);
    expect(estimate).toMatchObject({ certainWan: 0, computableWan: 200, atMostWan: null, notComputable: 13 });
    expect(estimate.changes.map(({ notComputable }) => notComputable)).toEqual([7, 6]);
    const items = estimate.changes.flatMap((change) => change.items);
    const open = items.filter(({ amountWan }) => amountWan === null);
    expect(estimate.notComputableItems).toEqual(open.map(({ key }) => ({ key })));
  });

  test.each<[add: object, computableWan: number | null]>([
    [{ kind: 'PUBLIC_SERVICE_PLATFORM' }, null],
    [{ kind: 'INCUBATOR', level: 'PROVINCIAL' }, null],
    [{ kind: 'MAKERSPACE', level: 'PROVINCIAL' }, 100],
  ])('where something is due that cannot be computed there is no ceiling: %j', async (add, computableWan) => {
    const estimate = await estimateOf([{ add }]);
    expect(estimate).toMatchObject({ certainWan: 0, computableWan, atMostWan: null });
    expect(estimate.changes[0]).toMatchObject({ certainWan: 0, computableWan, atMostWan: null });
  });

  test('a total has no ceiling where one of its parts has none, and that of the others stays', async () => {
    const { changes, ...totals } = await estimateOf([
      { upgrade: { platform: graph.id('provincial'), level: 'NATIONAL' } },
      { upgrade: { platform: graph.id('makerspace'), level: 'PROVINCIAL' } },
    ]);
    expect(changes.map(({ computableWan, atMostWan }) => [computableWan, atMostWan])).toEqual([
      [1000, 1000],
      [100, null],
    ]);
    expect(totals).toMatchObject({ certainWan: 1000, computableWan: 1100, atMostWan: null });
  });

  test('before the document was issued there was nothing to draw', async () => {
    const add = { kind: 'INCUBATOR', level: 'NATIONAL' };
    expect((await estimateOf([{ add }], { asOf: '2018-11-29' })).changes[0]!.items).toEqual([]);
    expect(await estimateOf([{ add }], { asOf: '2018-11-30' })).toMatchObject({ certainWan: 200 });
  });
});

describe('what the province pays', () => {
  test.each(['INCUBATOR', 'MAKERSPACE'])('is matched 1:1 for a provincial %s', async (kind) => {
    const estimate = await estimateOf([{ add: { kind, level: 'PROVINCIAL' } }], {
      matched: [{ changeIndex: 0, provincialWan: 80.5 }],
    });
    expect(estimate).toMatchObject({ certainWan: 80.5 });
    const rule = kind === 'INCUBATOR' ? '4-6-4' : '4-6-5';
    expect(told(estimate.changes[0]!.items)).toMatchObject({ [rule]: ['MATCHING', 80.5, 80.5] });
  });

  test.each([
    [80, { certainWan: 200, computableWan: 280 }, 'UNSETTLED', 'PAYABLE'],
    [300, { certainWan: 300, computableWan: 500 }, 'MATCHING', 'UNSETTLED'],
    [0, { certainWan: 200, computableWan: 200 }, 'MATCHING', 'PAYABLE'],
  ])('%s, and then the national award: the larger is certain', async (provincialWan, totals, match, award) => {
    const estimate = await estimateOf(
      [
        { add: { kind: 'INCUBATOR', level: 'PROVINCIAL' } },
        { upgrade: { platform: 'added-1', level: 'NATIONAL', on: '2027-01-01' } },
      ],
      { matched: [{ changeIndex: 0, provincialWan }] },
    );
    expect(estimate).toMatchObject(totals);
    expect(told(estimate.changes[0]!.items)['4-6-4']?.[0]).toBe(match);
    expect(told(estimate.changes[1]!.items)['4-6-1']?.[0]).toBe(award);
  });

  test.each([
    ['a change that is not there', [{ changeIndex: 1, provincialWan: 5 }], 'matched[0].changeIndex'],
    ['a place before the first', [{ changeIndex: -1, provincialWan: 5 }], 'matched[0].changeIndex'],
    ['a change twice', [0, 0].map((changeIndex) => ({ changeIndex, provincialWan: 5 })), 'matched[1].changeIndex'],
    ['less than nothing', [{ changeIndex: 0, provincialWan: -0.01 }], 'matched[0].provincialWan'],
    ['more than there is', [{ changeIndex: 0, provincialWan: 1e8 }], 'matched[0].provincialWan'],
  ])('%s is refused', async (_, matched, argument) => {
    const changes = [{ add: { kind: 'INCUBATOR', level: 'PROVINCIAL' } }];
    const { errors } = await api.ask(ESTIMATE, { changes, matched });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('for a change that draws no match it is refused too', async () => {
    const changes = [{ add: { kind: 'INCUBATOR', level: 'NATIONAL' } }];
    const { errors } = await api.ask(ESTIMATE, { changes, matched: [{ changeIndex: 0, provincialWan: 5 }] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('四(六)'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'matched[0].changeIndex' },
    });
  });
});

describe('what narrows a rule', () => {
  const titled = (kind: PlatformKind, level: PlatformLevel) => [{ add: { kind, level } }];
  const met = (...conditions: string[]) => ({ met: [{ changeIndex: 0, conditions }] });

  test.each<[kind: PlatformKind, level: PlatformLevel, rule: string, words: string, sum: number]>([
    ['MAKERSPACE', 'NATIONAL', '4-6-2', '国家专业化众创空间', 200],
    ['TECHNOLOGY_TRANSFER_AGENCY', 'NATIONAL', '4-7-2', '技术转移示范机构称号', 200],
    ['TECHNOLOGY_TRANSFER_AGENCY', 'PROVINCIAL', '4-7-3', '技术转移示范机构称号', 100],
    ['CLINICAL_RESEARCH_CENTER', 'MUNICIPAL', '4-4-2', '首次通过绩效评价', 100],
  ])('%s %s: %s turns on %s, and is certain once that is told', async (kind, level, rule, words, sum) => {
    const before = (await estimateOf(titled(kind, level))).changes[0]!;
    const item = before.items.find((one) => one.rule.id === `sub-${rule}`)!;
    expect(item).toMatchObject({ outcome: 'DEPENDS', atLeastWan: 0, atMostWan: sum, openConditions: [{ words }] });
    expect(item.reasonZh).toContain(`“${words}”`);
    const after = (await estimateOf(titled(kind, level), met(item.openConditions[0]!.id))).changes[0]!;
    expect(told(after.items)).toMatchObject({ [rule]: paid(sum) });
  });

  test('a selective sum whose title is told still turns on the selection', async () => {
    const { changes } = await estimateOf(titled('MAKERSPACE', 'MUNICIPAL'), met('cond-4-6-3-2'));
    expect(told(changes[0]!.items)).toMatchObject({ '4-6-3': ['AT_MOST', 0, 100] });
  });

  test.each<[told: string, met: object[], argument: string, message: RegExp]>([
    ['of no change', [{ changeIndex: 1, conditions: [] }], 'met[0].changeIndex', /no change 1/],
    ['twice of one', [0, 0].map((changeIndex) => ({ changeIndex, conditions: [] })), 'met[1].changeIndex', /once/],
    [
      'that there is not',
      [{ changeIndex: 0, conditions: ['cond-x'] }],
      'met[0].conditions',
      /cond-4-6-2-3 \(称号 国家专业化众创空间\)/,
    ],
    ['of a rule not drawn', [{ changeIndex: 0, conditions: ['cond-4-7-2-2'] }], 'met[0].conditions', /draws no rule/],
    [
      'that the change tells',
      [{ changeIndex: 0, conditions: ['cond-4-6-2-4'] }],
      'met[0].conditions',
      /that you could tell/,
    ],
  ])('a condition %s is refused', async (_, met, argument, message) => {
    const { errors } = await api.ask(ESTIMATE, { changes: titled('MAKERSPACE', 'NATIONAL'), met });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});

test('changes that cannot be are refused as in a scenario', async () => {
  const { errors } = await api.ask(ESTIMATE, { changes: [{ upgrade: { platform: 'p-none', level: 'NATIONAL' } }] });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'changes[0].upgrade.platform',
  });
});

test('a scenario tells the same, and its parts go on into the graph', async () => {
  const changes = [{ add: { kind: 'INCUBATOR', level: 'PROVINCIAL', nameZh: '试验孵化器' } }];
  const matched = [{ changeIndex: 0, provincialWan: 60 }];
  const { data, errors } = await api.ask(
    `query ($changes: [ChangeInput!]!, $matched: [MatchedGrantInput!]) {
      coverageScenario(scope: { asOf: "${ON}" }, changes: $changes) {
        subsidyEstimate(matched: $matched) {
          certainWan
          changes(limit: 1) {
            platform { nameZh kind }
            items(offset: 1, limit: 1) { rule { recipient tasks { number } } clause { headingZh documents { number } } }
          }
        }
      }
    }`,
    { changes, matched },
  );
  expect(errors).toBeUndefined();
  expect(data.coverageScenario.subsidyEstimate).toEqual({
    certainWan: 60,
    changes: [
      {
        platform: { nameZh: '试验孵化器', kind: 'INCUBATOR' },
        items: [
          {
            rule: { recipient: '山东省品牌科技企业孵化器', tasks: [{ number: '四(六)' }] },
            clause: { headingZh: '积极打造双创服务平台升级版', documents: [{ number: '威政办字〔2018〕106号' }] },
          },
        ],
      },
    ],
  });
});
