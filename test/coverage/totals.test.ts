import { type Answer, useWorld } from '../harness';
import type { Story } from '../story';

const { api, write } = useWorld();

const COUNTS = 'counts { covered inProgress unknown missing }';
const TOTALS = `query ($frameworks: [ID!], $asOf: Date, $slots: [FiveOneSlot!], $includeSubfields: Boolean, $first: Int, $after: String) {
  coverageTotals(
    scope: { frameworks: $frameworks, includeSubfields: $includeSubfields, asOf: $asOf, slots: $slots }
  ) {
    asOf unitCount ${COUNTS} slots { slot ${COUNTS} }
    frameworks(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { framework { id nameZh } unitCount ${COUNTS} slots { slot ${COUNTS} } } }
    }
  }
}`;

const STORY: Story = {
  units: { u: null, v: null, below: 'u' },
  platforms: {
    park: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2018-11-30', closed: '2024-06-30' },
    planned: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u', 'v'], seenInProgress: '2018-01-01' },
    undated: { kind: 'INCUBATOR', serves: ['v', 'below'] },
    designated: {
      kind: 'KEY_LABORATORY',
      serves: [{ unit: 'v', since: '2020-01-01', until: '2021-01-01' }],
      opened: '2015-01-01',
      designations: [{ kind: 'PUBLIC_SERVICE_PLATFORM', level: 'NATIONAL', since: '2019-01-01' }],
    },
    laboratory: { kind: 'KEY_LABORATORY', serves: ['u', 'v'], opened: '2010-01-01' },
  },
};

test.each([
  ['2018-11-29', { covered: 0, inProgress: 2, unknown: 1, missing: 7 }],
  ['2018-11-30', { covered: 1, inProgress: 2, unknown: 1, missing: 6 }],
  ['2020-01-01', { covered: 2, inProgress: 2, unknown: 1, missing: 5 }],
  ['2021-01-01', { covered: 1, inProgress: 2, unknown: 1, missing: 6 }],
  ['2024-06-30', { covered: 0, inProgress: 2, unknown: 1, missing: 7 }],
])('on %s the top-level cells are %j', async (asOf, counts) => {
  const { framework } = await write(STORY);
  const { data, errors } = await api.ask(TOTALS, { frameworks: [framework], asOf });
  expect(errors).toBeUndefined();
  expect(data.coverageTotals).toMatchObject({ asOf, unitCount: 2, counts });
});

test.each([
  ['DESIGNATED', 1, 1],
  ['APPLIED', 0, 1],
  ['PREPARING', 0, 1],
  ['CULTIVATING', 0, 0],
  ['REVOKED', 0, 0],
] as const)(
  'a designation that is %s makes %i operating and %i planned platform count',
  async (stage, operating, planned) => {
    const designations = [{ kind: 'SCIENCE_PARK' as const, level: 'MUNICIPAL' as const, stage }];
    const { framework } = await write({
      units: { u: null, v: null },
      platforms: {
        atWork: { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2015-01-01', designations },
        toBe: { kind: 'KEY_LABORATORY', serves: ['v'], seenInProgress: '2015-01-01', designations },
      },
    });
    const { data } = await api.ask(TOTALS, { frameworks: [framework], slots: ['SCIENCE_PARK'] });
    expect(data.coverageTotals.counts).toEqual({
      covered: operating,
      inProgress: planned,
      unknown: 0,
      missing: 2 - operating - planned,
    });
  },
);

test('sub-fields are counted when asked for, and only the slots asked for', async () => {
  const { framework } = await write(STORY);
  const { data } = await api.ask(TOTALS, {
    frameworks: [framework],
    asOf: '2019-01-01',
    includeSubfields: true,
    slots: ['DOUBLE_INNOVATION_PLATFORM'],
  });
  const counts = { covered: 0, inProgress: 0, unknown: 2, missing: 1 };
  const slots = [{ slot: 'DOUBLE_INNOVATION_PLATFORM', counts }];
  expect(data.coverageTotals).toMatchObject({ unitCount: 3, counts, slots });
  expect(data.coverageTotals.frameworks.edges[0]!.node).toMatchObject({ unitCount: 3, counts, slots });
});

test('a framework without units has no cells', async () => {
  const { framework } = await write({ units: {} });
  const { data } = await api.ask(TOTALS, { frameworks: [framework] });
  const counts = { covered: 0, inProgress: 0, unknown: 0, missing: 0 };
  expect(data.coverageTotals).toMatchObject({ unitCount: 0, counts, frameworks: { totalCount: 1 } });
});

test('frameworks come a page at a time, while the totals are of all', async () => {
  const graphs = [await write(STORY), await write(STORY)];
  const frameworks = graphs.map(({ framework }) => framework).sort();
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await api.ask(TOTALS, { frameworks, first: 1, after });
    const totals = answer.data.coverageTotals;
    expect(totals).toMatchObject({ unitCount: 4, frameworks: { totalCount: 2 } });
    seen.push(...totals.frameworks.edges.map(({ node }) => node.framework.id));
    const { hasNextPage, endCursor } = totals.frameworks.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(frameworks);
});

test('all frameworks of the graph are counted where none is named', async () => {
  const { data } = await api.ask(TOTALS, { first: 500 });
  const ids = data.coverageTotals.frameworks.edges.map(({ node }) => node.framework.id);
  expect(ids).toEqual(expect.arrayContaining(['f-a001', 'f-a002', 'f-a003', 'f-a004']));
});

test.each([
  [{ frameworks: ['f-a01'] }, 'scope.frameworks', /IndustryFramework with the id "f-a01"\. Did you mean f-a0/],
  [{ frameworks: ['f-a001', 'nowhere'] }, 'scope.frameworks', /"nowhere"/],
  [{ frameworks: [] }, 'scope.frameworks', /empty list/],
  [{ slots: [] }, 'scope.slots', /empty list/],
  [{ after: 'nonsense' }, 'after', /cursor/],
  [{ first: 501 }, 'first', /501/],
])('%j is refused, naming the argument', async (variables, argument, message) => {
  const { errors } = await api.ask(TOTALS, variables);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(message),
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: expect.stringContaining(argument) }),
    }),
  ]);
});

test.each(['2010-01-01', '2018-11-30', '2021-06-30', '2026-11-24'])(
  'on %s the totals of every framework of the seed are those of its coverage',
  async (asOf) => {
    const { data: listed } = await api.ask('{ industryFrameworks(where: { id: { startsWith: "f-a" } }) { id } }');
    const frameworks = listed.industryFrameworks.map(({ id }) => id);
    expect(frameworks.length).toBeGreaterThan(4);
    for (const includeSubfields of [false, true]) {
      const { data } = await api.ask(TOTALS, { frameworks, asOf, includeSubfields });
      for (const { node } of data.coverageTotals.frameworks.edges) {
        const { data: single } = await api.ask(
          `query ($scope: CoverageScopeInput) { coverage(scope: $scope) { framework { id nameZh } unitCount ${COUNTS} slots { slot ${COUNTS} } } }`,
          { scope: { framework: node.framework.id, asOf, includeSubfields } },
        );
        expect(node).toEqual(single.coverage);
      }
    }
  },
);
