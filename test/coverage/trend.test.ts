import { type Answer, type Api, useWorld } from '../harness';
import type { Story } from '../story';

const { write, startApi, statementsOf } = useWorld();
let api: Api;

beforeAll(async () => {
  api = await startApi({ FACTS_MEMORY_MB: 0 });
});

const TREND = `query ($scope: CoverageScopeInput, $from: Date!, $to: Date!, $step: TrendStep!) {
  coverageTrend(scope: $scope, from: $from, to: $to, step: $step) {
    unitCount
    points {
      asOf counts { covered inProgress unknown missing } slots { slot counts { covered } }
      changeCount
      changes { industry { id } slot before after platforms { platform { id } kind on } }
    }
  }
}`;

const STORY: Story = {
  units: { u: null, v: null },
  platforms: {
    park: {
      kind: 'SCIENCE_PARK',
      serves: ['u'],
      seenInProgress: '2019-01-10',
      opened: '2020-01-10',
      closed: '2021-01-10',
    },
    center: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['v'], opened: '2020-01-10' },
  },
};

test('a trend counts every point and tells which platforms changed it since the point before', async () => {
  const graph = await write(STORY);
  const { data, errors } = await api.ask(TREND, {
    scope: { framework: graph.framework, slots: ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'] },
    from: '2018-06-01',
    to: '2021-06-30',
    step: 'YEAR',
  });
  expect(errors).toBeUndefined();
  const { unitCount, points } = data.coverageTrend;
  expect(unitCount).toBe(2);
  const told = points.map(({ asOf, counts, slots, changes }) => {
    return [
      asOf,
      Object.values(counts),
      slots.map((slot) => slot.counts.covered),
      ...changes.map((cell) => [
        `${cell.before} → ${cell.after}`,
        ...cell.platforms.map(({ platform, kind, on }) => [graph.name(platform.id), kind, on]),
      ]),
    ];
  });
  expect(told).toEqual([
    ['2018-06-01', [0, 0, 0, 4], [0, 0]],
    ['2019-06-01', [0, 1, 0, 3], [0, 0], ['MISSING → IN_PROGRESS', ['park', 'APPEARED', '2019-01-10']]],
    [
      '2020-06-01',
      [2, 0, 0, 2],
      [1, 1],
      ['IN_PROGRESS → COVERED', ['park', 'STATE', '2020-01-10']],
      ['MISSING → COVERED', ['center', 'APPEARED', '2020-01-10']],
    ],
    ['2021-06-01', [1, 0, 0, 3], [0, 1], ['COVERED → MISSING', ['park', 'STATE', '2021-01-10']]],
  ]);
});

test('statuses choose the changes that came to them and leave the counts', async () => {
  const graph = await write(STORY);
  const { data } = await api.ask(TREND, {
    scope: { framework: graph.framework, statuses: ['MISSING'] },
    from: '2020-06-01',
    to: '2021-06-01',
    step: 'YEAR',
  });
  const point = data.coverageTrend.points[1]!;
  expect(point.changes).toMatchObject([{ before: 'COVERED', after: 'MISSING' }]);
  expect(point.counts).toEqual({ covered: 1, inProgress: 0, unknown: 0, missing: 9 });
});

test('by change there is a point on the first day and on each on which a cell changes, and none between', async () => {
  const graph = await write({
    ...STORY,
    platforms: {
      ...STORY.platforms,
      // Fills no slot that is asked for, and another changes nothing that counts.
      laboratory: { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2020-03-01' },
      pole: {
        kind: 'SCIENCE_PARK',
        serves: ['v'],
        opened: '2018-06-01',
        closed: '2021-06-01',
        designations: [{ kind: 'SCIENCE_PARK', level: 'NATIONAL', since: '2020-05-01', until: '2022-01-01' }],
      },
    },
  });
  const scope = { framework: graph.framework, slots: ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'] };
  const asked = async (from: string, to: string) => {
    const { data, errors } = await api.ask(TREND, { scope, from, to, step: 'CHANGE' });
    expect(errors).toBeUndefined();
    return data.coverageTrend.points.map(({ asOf, counts, changeCount }) => [asOf, counts.covered, changeCount]);
  };
  const points = [
    ['2018-06-01', 1, 0],
    ['2019-01-10', 1, 1],
    ['2020-01-10', 3, 2],
    // Its level alone.
    ['2020-05-01', 3, 0],
    ['2021-01-10', 2, 1],
    ['2021-06-01', 1, 1],
  ];
  expect(await asked('2018-06-01', '9999-12-30')).toEqual(points);
  expect(await asked('2018-06-01', '2021-06-01')).toEqual(points);
  expect(await asked('2018-06-01', '2021-05-31')).toEqual(points.slice(0, -1));
  expect(await asked('2020-01-09', '2020-01-10')).toEqual([['2020-01-09', 1, 0], points[2]]);
  expect(await asked('2020-01-10', '2020-01-10')).toEqual([['2020-01-10', 3, 0]]);
});

test('of more changes than one answer holds, the day of the next is told', async () => {
  const platforms = Object.fromEntries(
    Array.from({ length: 121 }, (_, index) => [
      `park${index}`,
      {
        kind: 'SCIENCE_PARK' as const,
        serves: ['u'],
        opened: new Date(Date.UTC(2000, 0, 2 + index)).toISOString().slice(0, 10),
      },
    ]),
  );
  const graph = await write({ units: { u: null }, platforms });
  const asked = (to: string) =>
    api.ask(TREND, { scope: { framework: graph.framework }, from: '2000-01-01', to, step: 'CHANGE' });
  const { data } = await asked('2000-04-29');
  expect(data.coverageTrend.points).toHaveLength(120);
  const { errors } = await asked('2000-04-30');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/120 points at most: the next is 2000-04-30\. Take an earlier `to`/),
    extensions: { code: 'BAD_USER_INPUT', argument: 'to' },
  });
});

test.each([
  'ladder(from: "2020-01-01", to: "2020-01-01", step: CHANGE) { stayCount }',
  'networkTrend(from: "2020-01-01", to: "2020-01-01", step: CHANGE) { unreckoned points { measures { size { nodeCount } } } }',
])('no other trend goes by change: %s', async (query) => {
  const { errors } = await api.ask(`{ ${query} }`);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('Take MONTH, QUARTER or YEAR'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'step' },
  });
});

test.each([
  ['MONTH', '2020-01-31', '2020-05-30', ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']],
  ['MONTH', '2019-01-31', '2019-02-28', ['2019-01-31', '2019-02-28']],
  ['QUARTER', '2019-11-30', '2020-05-30', ['2019-11-30', '2020-02-29', '2020-05-30']],
  ['YEAR', '2020-02-29', '2024-02-29', ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
  ['YEAR', '2020-02-29', '2020-02-29', ['2020-02-29']],
  ['MONTH', '9999-10-31', '9999-12-30', ['9999-10-31', '9999-11-30']],
])('by %s from %s to %s the points are %j', async (step, from, to, days) => {
  const { data } = await api.ask(TREND, { from, to, step });
  expect(data.coverageTrend.points.map(({ asOf }) => asOf)).toEqual(days);
});

test('120 months take one read of the facts', async () => {
  const query =
    '{ coverageTrend(from: "2015-01-15", to: "2024-12-31", step: MONTH) { points { counts { covered } changeCount } } }';
  let answer: Answer | undefined;
  const statements = await statementsOf(async () => {
    answer = await api.ask(query);
  });
  expect(answer?.data.coverageTrend.points).toHaveLength(120);
  expect(statements).toBe(1);
});

test.each([
  ['from: "2020-01-02", to: "2020-01-01", step: MONTH', 'from'],
  ['from: "2020-01-02", to: "2020-01-01", step: CHANGE', 'from'],
  ['scope: { region: "r-nowhere" }, from: "2020-01-01", to: "2020-01-01", step: CHANGE', 'scope.region'],
  ['from: "2015-01-15", to: "2025-01-15", step: MONTH', 'to'],
  ['from: "0001-01-01", to: "9999-12-30", step: YEAR', 'to'],
  ['from: "2020-02-30", to: "2020-03-01", step: MONTH', 'from'],
  ['scope: { asOf: "2020-01-01" }, from: "2020-01-01", to: "2020-01-01", step: MONTH', 'scope.asOf'],
  ['scope: { region: "r-nowhere" }, from: "2020-01-01", to: "2020-01-01", step: MONTH', 'scope.region'],
])('%s is refused naming %s', async (args, argument) => {
  const { errors } = await api.ask(`{ coverageTrend(${args}) { unitCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
