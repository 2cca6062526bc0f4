import type { SlotCell } from '../answers';
import { useWorld } from '../harness';
import type { PlatformStory, Story } from '../story';

const { api, write } = useWorld();

const COVERAGE = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    counts { covered inProgress unknown missing }
    units {
      industry { id }
      cells {
        slot status
        platforms { platform { id } state since sincePrecision sinceFirstSeen level evidence { kind basis } }
        closedPlatforms { platform { id } since }
      }
    }
  }
}`;

/** The cells of a story by the unit's name and the slot. */
async function cellsOf(story: Story, scope: (id: (name: string) => string) => Record<string, unknown> = () => ({})) {
  const graph = await write(story);
  const { data, errors } = await api.ask(COVERAGE, {
    scope: { framework: graph.framework, includeSubfields: true, ...scope(graph.id) },
  });
  expect(errors).toBeUndefined();
  const { units } = data.coverage;
  return (unit: string, slot: string): SlotCell & { names: string[] } => {
    const cell = units.find(({ industry }) => industry!.id === graph.id(unit))?.cells.find((one) => one.slot === slot);
    if (cell === undefined) throw new Error(`No cell ${unit} ${slot}`);
    return { ...cell, names: cell.platforms.map(({ platform }) => graph.name(platform.id)) };
  };
}

/** The science park slot of unit `u` on a day, with one park that serves it. */
async function parkOn(asOf: string, park: Omit<PlatformStory, 'kind'>) {
  const story: Story = { units: { u: null }, platforms: { park: { kind: 'SCIENCE_PARK', serves: ['u'], ...park } } };
  return (await cellsOf(story, () => ({ asOf })))('u', 'SCIENCE_PARK');
}

describe('the state of a platform on a day', () => {
  const dated = { seenInProgress: '2017-01-01', opened: '2018-11-30', closed: '2024-06-30' };
  test.each([
    ['2016-12-31', dated, 'MISSING'],
    ['2017-01-01', dated, 'IN_PROGRESS'],
    ['2018-11-29', dated, 'IN_PROGRESS'],
    ['2018-11-30', dated, 'COVERED'],
    ['2024-06-29', dated, 'COVERED'],
    ['2024-06-30', dated, 'MISSING'],
    // No opening day: the first day a source saw it operating.
    ['2020-05-31', { seenOperating: '2020-06-01' }, 'UNKNOWN'],
    ['2020-06-01', { seenOperating: '2020-06-01' }, 'COVERED'],
    // An opening day that is known counts before the day a source happened to see it, and not sooner.
    ['2019-01-01', { opened: '2019-01-01', seenOperating: '2020-06-01' }, 'COVERED'],
    ['2018-12-31', { opened: '2019-01-01', seenOperating: '2018-06-01' }, 'MISSING'],
    // Planned, no opening day: unknown before it was first seen, in progress from then on.
    ['2020-05-31', { seenInProgress: '2020-06-01' }, 'UNKNOWN'],
    ['2026-01-01', { seenInProgress: '2020-06-01' }, 'IN_PROGRESS'],
    // Seen under construction, later seen operating.
    ['2019-01-01', { seenInProgress: '2018-01-01', seenOperating: '2020-06-01' }, 'IN_PROGRESS'],
    ['2020-06-01', { seenInProgress: '2018-01-01', seenOperating: '2020-06-01' }, 'COVERED'],
    // Nothing is known of when.
    ['2026-01-01', {}, 'UNKNOWN'],
    // A source saw it closed; when it closed is not known.
    ['2021-01-01', { opened: '2010-01-01', seenClosed: '2021-01-01' }, 'MISSING'],
    ['2020-12-31', { opened: '2010-01-01', seenClosed: '2021-01-01' }, 'COVERED'],
    ['2015-01-01', { opened: '2010-01-01', statedClosed: true }, 'MISSING'],
  ])('on %s a park with %j makes the slot %s', async (asOf, park, status) => {
    expect((await parkOn(asOf, park)).status).toBe(status);
  });

  test('a closed platform does not count, and is shown as closed with its day', async () => {
    const cell = await parkOn('2024-06-30', dated);
    expect(cell.platforms).toEqual([]);
    expect(cell.closedPlatforms).toEqual([expect.objectContaining({ since: '2024-06-30' })]);
  });

  test('the answer tells an opening day from the day a source first saw the platform', async () => {
    expect((await parkOn('2022-01-01', { opened: '2019-01-01' })).platforms[0]).toMatchObject({
      state: 'OPERATING',
      since: '2019-01-01',
      sincePrecision: 'DAY',
      sinceFirstSeen: false,
    });
    expect((await parkOn('2022-01-01', { seenOperating: '2019-01-01' })).platforms[0]).toMatchObject({
      since: '2019-01-01',
      sinceFirstSeen: true,
    });
  });
});

describe('which platforms count in a cell', () => {
  const opened = '2010-01-01';

  test('a platform that serves no unit fills no slot', async () => {
    const cell = await cellsOf({ units: { u: null }, platforms: { general: { kind: 'INCUBATOR', opened } } });
    expect(cell('u', 'DOUBLE_INNOVATION_PLATFORM').status).toBe('MISSING');
  });

  test('a platform of a kind that fills another slot, or none, does not count', async () => {
    const cell = await cellsOf({
      units: { u: null },
      platforms: {
        park: { kind: 'SCIENCE_PARK', serves: ['u'], opened },
        lab: { kind: 'KEY_LABORATORY', serves: ['u'], opened },
      },
    });
    expect(cell('u', 'SCIENCE_PARK').names).toEqual(['park']);
    expect(cell('u', 'TECHNOLOGY_INNOVATION_CENTER').status).toBe('MISSING');
    expect(cell('u', 'PUBLIC_SERVICE_PLATFORM').status).toBe('MISSING');
  });

  test('a platform that serves two units counts in each', async () => {
    const cell = await cellsOf({
      units: { u: null, v: null },
      platforms: { park: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], opened } },
    });
    expect(cell('u', 'SCIENCE_PARK').names).toEqual(['park']);
    expect(cell('v', 'SCIENCE_PARK').names).toEqual(['park']);
  });

  test.each([
    ['2019-12-31', 'MISSING'],
    ['2020-01-01', 'COVERED'],
    ['2020-12-31', 'COVERED'],
    ['2021-01-01', 'MISSING'],
  ])(
    'on %s a platform that serves the unit from 2020-01-01 until 2021-01-01 makes the slot %s',
    async (asOf, status) => {
      const serves = [{ unit: 'u', since: '2020-01-01', until: '2021-01-01' }];
      expect((await parkOn(asOf, { opened, serves })).status).toBe(status);
    },
  );

  test('a sub-field inherits nothing from its parent, nor the parent from it', async () => {
    const cell = await cellsOf({
      units: { parent: null, child: 'parent' },
      platforms: {
        above: { kind: 'SCIENCE_PARK', serves: ['parent'], opened },
        below: { kind: 'INCUBATOR', serves: ['child'], opened },
      },
    });
    expect(cell('child', 'SCIENCE_PARK').status).toBe('MISSING');
    expect(cell('parent', 'DOUBLE_INNOVATION_PLATFORM').status).toBe('MISSING');
  });

  test('with roll-up a unit counts all that is below it, and still nothing from above', async () => {
    const cell = await cellsOf(
      {
        units: { top: null, middle: 'top', bottom: 'middle' },
        platforms: {
          above: { kind: 'SCIENCE_PARK', serves: ['top'], opened },
          below: { kind: 'INCUBATOR', serves: ['bottom'], opened },
        },
      },
      () => ({ rollUp: true }),
    );
    expect(cell('top', 'DOUBLE_INNOVATION_PLATFORM').names).toEqual(['below']);
    expect(cell('middle', 'DOUBLE_INNOVATION_PLATFORM').names).toEqual(['below']);
    expect(cell('bottom', 'SCIENCE_PARK').status).toBe('MISSING');
  });

  test.each([
    ['2019-12-31', 'MISSING'],
    ['2020-01-01', 'COVERED'],
    ['2022-01-01', 'MISSING'],
  ])(
    'on %s an engineering center designated a technology innovation center from 2020 until 2022 makes that slot %s',
    async (asOf, status) => {
      const designations = [
        {
          kind: 'TECHNOLOGY_INNOVATION_CENTER',
          level: 'PROVINCIAL',
          since: '2020-01-01',
          until: '2022-01-01',
        } as const,
      ];
      const cell = await cellsOf(
        {
          units: { u: null },
          platforms: { center: { kind: 'ENGINEERING_RESEARCH_CENTER', serves: ['u'], opened, designations } },
        },
        () => ({ asOf }),
      );
      expect(cell('u', 'TECHNOLOGY_INNOVATION_CENTER').status).toBe(status);
    },
  );

  test.each([
    ['DESIGNATED', 'COVERED'],
    ['APPLIED', 'MISSING'],
    ['PREPARING', 'MISSING'],
    ['CULTIVATING', 'MISSING'],
    ['REVOKED', 'MISSING'],
  ] as const)('a designation at stage %s makes the slot of a platform at work %s', async (stage, status) => {
    const designations = [{ kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'PROVINCIAL', stage } as const];
    const cell = await cellsOf({
      units: { u: null },
      platforms: { center: { kind: 'ENGINEERING_RESEARCH_CENTER', serves: ['u'], opened, designations } },
    });
    expect(cell('u', 'TECHNOLOGY_INNOVATION_CENTER').status).toBe(status);
  });

  test('a platform not yet at work stands for what it is applied for', async () => {
    const designations = [{ kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'PROVINCIAL', stage: 'APPLIED' } as const];
    const cell = await cellsOf({
      units: { u: null },
      platforms: {
        center: { kind: 'ENGINEERING_RESEARCH_CENTER', serves: ['u'], seenInProgress: '2019-01-01', designations },
      },
    });
    expect(cell('u', 'TECHNOLOGY_INNOVATION_CENTER').status).toBe('IN_PROGRESS');
  });

  test('the best state decides, and the best comes first', async () => {
    const cell = await cellsOf({
      units: { u: null, v: null, w: null },
      platforms: {
        a: { kind: 'SCIENCE_PARK', serves: ['u', 'v', 'w'] },
        b: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], seenInProgress: '2018-01-01' },
        c: { kind: 'SCIENCE_PARK', serves: ['u'], opened },
      },
    });
    expect(cell('u', 'SCIENCE_PARK')).toMatchObject({ status: 'COVERED', names: ['c', 'b', 'a'] });
    expect(cell('v', 'SCIENCE_PARK')).toMatchObject({ status: 'IN_PROGRESS', names: ['b', 'a'] });
    expect(cell('w', 'SCIENCE_PARK')).toMatchObject({ status: 'UNKNOWN', names: ['a'] });
  });
});

describe('scopes', () => {
  const opened = '2010-01-01';
  const story: Story = {
    units: { u: null },
    regions: { city: null, district: 'city', town: 'district', elsewhere: null },
    platforms: {
      inTown: { kind: 'SCIENCE_PARK', serves: ['u'], opened, region: 'town' },
      inCity: { kind: 'INCUBATOR', serves: ['u'], opened, region: 'city' },
      nowhere: { kind: 'PUBLIC_SERVICE_PLATFORM', serves: ['u'], opened },
    },
  };

  test.each([
    ['city', ['SCIENCE_PARK', 'DOUBLE_INNOVATION_PLATFORM']],
    ['district', ['SCIENCE_PARK']],
    ['town', ['SCIENCE_PARK']],
    ['elsewhere', []],
  ])('the region %s counts with its parts and with nothing else', async (region, covered) => {
    const cell = await cellsOf(story, (id) => ({ region: id(region) }));
    for (const slot of ['SCIENCE_PARK', 'DOUBLE_INNOVATION_PLATFORM', 'PUBLIC_SERVICE_PLATFORM']) {
      expect([slot, cell('u', slot).status]).toEqual([slot, covered.includes(slot) ? 'COVERED' : 'MISSING']);
    }
  });

  test.each([
    ['COUNTY', ['county', 'national', 'provincial']],
    ['PROVINCIAL', ['national', 'provincial']],
    ['NATIONAL', ['national']],
  ])('the minimum level %s keeps those whose highest level on the day reaches it', async (minLevel, names) => {
    const kind = 'SCIENCE_PARK' as const;
    const cell = await cellsOf(
      {
        units: { u: null },
        platforms: {
          none: { kind, serves: ['u'], opened },
          county: { kind, serves: ['u'], opened, designations: [{ kind, level: 'COUNTY' }] },
          provincial: {
            kind,
            serves: ['u'],
            opened,
            designations: [
              { kind, level: 'PROVINCIAL' },
              { kind, level: 'NATIONAL', since: '2099-01-01' },
            ],
          },
          national: {
            kind,
            serves: ['u'],
            opened,
            designations: [
              { kind, level: 'COUNTY' },
              { kind, level: 'NATIONAL' },
            ],
          },
        },
      },
      () => ({ minLevel }),
    );
    expect(cell('u', 'SCIENCE_PARK').names).toEqual(names);
  });

  test('slots narrow the answer and its totals', async () => {
    const graph = await write(story);
    const { data } = await api.ask(
      'query ($scope: CoverageScopeInput) { coverage(scope: $scope) { slots { slot counts { covered missing } } counts { covered missing } units { cells { slot } } } }',
      { scope: { framework: graph.framework, slots: ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'] } },
    );
    expect(data.coverage.slots).toEqual([
      { slot: 'SCIENCE_PARK', counts: { covered: 1, missing: 0 } },
      { slot: 'TECHNOLOGY_INNOVATION_CENTER', counts: { covered: 0, missing: 1 } },
    ]);
    expect(data.coverage.counts).toEqual({ covered: 1, missing: 1 });
  });

  test('without includeSubfields only top-level units are asked; named industries are asked themselves', async () => {
    const graph = await write({ units: { top: null, child: 'top', grandchild: 'child' } });
    const unitsOf = async (scope: object) => {
      const { data } = await api.ask(
        'query ($s: CoverageScopeInput) { coverage(scope: $s) { units { industry { id } } } }',
        { s: scope },
      );
      return data.coverage.units.map((unit) => graph.name(unit.industry!.id));
    };
    expect(await unitsOf({ framework: graph.framework })).toEqual(['top']);
    expect(await unitsOf({ framework: graph.framework, includeSubfields: true })).toEqual([
      'child',
      'grandchild',
      'top',
    ]);
    expect(await unitsOf({ industries: [graph.id('child')] })).toEqual(['child']);
    expect(await unitsOf({ industries: [graph.id('child')], includeSubfields: true })).toEqual(['child', 'grandchild']);
  });
});

describe('what is known of a unit', () => {
  test('tells how many platforms of any kind are known, and the newest source', async () => {
    const graph = await write({
      units: { u: null, dark: null },
      platforms: { lab: { kind: 'KEY_LABORATORY', serves: ['u'] }, other: { kind: 'OTHER', serves: ['u'] } },
    });
    const { data } = await api.ask(
      'query ($f: ID) { coverage(scope: { framework: $f }) { units { industry { id } known { platforms sources newestSourceOn } } } }',
      { f: graph.framework },
    );
    expect(data.coverage.units).toEqual([
      { industry: { id: graph.id('dark') }, known: { platforms: 0, sources: 0, newestSourceOn: null } },
      { industry: { id: graph.id('u') }, known: { platforms: 2, sources: 1, newestSourceOn: '2020-06-01' } },
    ]);
  });
});

describe('a scope by status', () => {
  const story: Story = {
    units: { u: null, v: null },
    platforms: { park: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01' } },
  };
  const SHOWN = `query ($scope: CoverageScopeInput) {
    coverage(scope: $scope) {
      unitCount shownUnitCount counts { covered missing } slots { slot counts { covered missing } }
      units { industry { id } counts { missing } cells { slot status } }
    }
    coverageGaps(scope: $scope) { totalCount }
  }`;

  test('shows only those cells and the units that have one; totals stay', async () => {
    const graph = await write(story);
    const scope = { framework: graph.framework, statuses: ['COVERED'] };
    const { data } = await api.ask(SHOWN, { scope });
    expect(data.coverage).toMatchObject({
      unitCount: 2,
      shownUnitCount: 1,
      counts: { covered: 1, missing: 9 },
      units: [
        {
          industry: { id: graph.id('u') },
          counts: { missing: 4 },
          cells: [{ slot: 'SCIENCE_PARK', status: 'COVERED' }],
        },
      ],
    });
    expect(data.coverage.slots).toHaveLength(5);
    expect(data.coverageGaps.totalCount).toBe(0);
    const missing = await api.ask(SHOWN, { scope: { ...scope, statuses: ['MISSING', 'UNKNOWN'] } });
    expect(missing.data.coverage.shownUnitCount).toBe(2);
    expect(missing.data.coverageGaps.totalCount).toBe(9);
  });

  test('by no status is refused', async () => {
    const { errors } = await api.ask('{ coverage(scope: { statuses: [] }) { unitCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.statuses' });
  });
});
