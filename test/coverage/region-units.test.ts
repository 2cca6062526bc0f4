import type { DesignationStage, PlatformKind, PlatformLevel } from '../../src/vocabulary';
import { useWorld } from '../harness';
import type { PlatformStory } from '../story';

const { api, write } = useWorld();

const COUNTY = 'std-county-transfer';

/** A city with two county-level units, one of which has a zone, and a zone beside them. */
function cityWith(platforms: Record<string, PlatformStory>) {
  return write({
    units: {},
    regions: { city: null, county: 'city', town: 'city', inner: 'county', zone: 'city' },
    regionKinds: { city: 'CITY', town: 'COUNTY_LEVEL_CITY', inner: 'DEVELOPMENT_ZONE', zone: 'DEVELOPMENT_ZONE' },
    platforms,
  });
}

const COVERAGE = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    standard { id unitKind } framework { id } region { id } through { framework { id } } unitCount
    counts { covered inProgress unknown missing }
    slots { slot standardSlot { id nameZh } counts { covered unknown missing } }
    units {
      industry { id }
      region { id kind }
      known { platforms sources newestSourceOn }
      cells {
        slot status
        standardSlot { id }
        rule { slot standardSlot { id } platformKinds minLevel basis source { id } }
        platforms { platform { id } level evidence { kind basis region { id } industry { id } designation { level } since until } }
        closedPlatforms { platform { id } }
      }
    }
  }
}`;

async function asked(scope: Record<string, unknown>) {
  const { data, errors } = await api.ask(COVERAGE, { scope: { standard: COUNTY, ...scope } });
  expect(errors).toBeUndefined();
  return data.coverage;
}

/** The status of each slot by the name of the unit. */
async function statusesOf(graph: Awaited<ReturnType<typeof cityWith>>, asOf: string) {
  const { units } = await asked({ region: graph.id('city'), asOf });
  return Object.fromEntries(
    units.map(({ region, cells }) => [
      graph.name(region!.id),
      Object.fromEntries(cells.map(({ standardSlot, status }) => [standardSlot.id, status])),
    ]),
  );
}

const NOTHING = {
  TECHNOLOGY_TRANSFER_INSTITUTION: 'MISSING',
  TECHNOLOGY_MARKET_REGISTRATION: 'UNKNOWN',
  SERVICE_AGENCY: 'MISSING',
};
const AGENCY = { ...NOTHING, SERVICE_AGENCY: 'COVERED' };
const kind = 'TECHNOLOGY_TRANSFER_AGENCY';
const opened = '2010-01-01';

describe('which units', () => {
  test('are the districts and county-level cities below the region; a zone is none', async () => {
    expect(await statusesOf(await cityWith({}), '2020-01-01')).toEqual({ county: NOTHING, town: NOTHING });
  });

  test('a platform counts in the unit in which it is, or in a part of which; one in a zone beside counts in none', async () => {
    const graph = await cityWith({
      inner: { kind, opened, region: 'inner' },
      beside: { kind, opened, region: 'zone' },
      above: { kind, opened, region: 'city' },
      nowhere: { kind, opened },
    });
    expect(await statusesOf(graph, '2020-01-01')).toEqual({ county: AGENCY, town: NOTHING });
  });

  test('a region that is one is the only one', async () => {
    const graph = await cityWith({ agency: { kind, opened, region: 'town' } });
    const { units, region, unitCount } = await asked({
      region: graph.id('town'),
      asOf: '2020-01-01',
    });
    expect({ region, unitCount }).toEqual({ region: { id: graph.id('town') }, unitCount: 1 });
    expect(units.map((unit) => unit.region!.id)).toEqual([graph.id('town')]);
    expect(units[0]?.cells.map(({ status }) => status)).toEqual(['MISSING', 'UNKNOWN', 'COVERED']);
  });

  test('the zones that 三 counts among 区市 are units as well where they are asked for, and no other zone', async () => {
    const named = async (scope: object) =>
      (await asked({ region: 'r-a001', ...scope })).units.map((unit) => unit.region!.id).sort();
    const divisions = ['r-a002', 'r-a008', 'r-a010', 'r-a011'];
    expect(await named({})).toEqual(divisions);
    expect(await named({ includeZones: false })).toEqual(divisions);
    expect(await named({ includeZones: true })).toEqual(
      [...divisions, 'r-a003', 'r-a004', 'r-a005', 'r-a006', 'r-a007'].sort(),
    );
    expect(await named({ includeZones: true, region: 'r-a006' })).toEqual(['r-a006']);
  });

  test('a zone beside the units counts what lies in it and its parts, of which none counts otherwise', async () => {
    // 吉林大学威海技术转移中心 lies in 南海新区.
    const units = async (includeZones: boolean) =>
      (await asked({ includeZones, asOf: '2026-01-01' })).units.filter(({ known }) => known.platforms > 0);
    const [without, within] = [await units(false), await units(true)];
    const zone = within.find(({ region }) => region?.id === 'r-a006');
    const agencies = zone?.cells.find(({ standardSlot }) => standardSlot.id === 'SERVICE_AGENCY')?.platforms ?? [];
    expect(agencies.map(({ platform }) => platform.id)).toContain('p-a026');
    expect(JSON.stringify(without)).not.toContain('"p-a026"');
  });

  test.each([
    [{ region: 'r-a003' }, 'scope.region', '`includeZones: true`'],
    [{ standard: 'std-five-one', includeZones: true }, 'scope.includeZones', 'zones are regions'],
  ])('%j is refused by the argument, with a way on', async (scope, argument, message) => {
    const { errors } = await api.ask(COVERAGE, { scope: { standard: COUNTY, ...scope } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(message);
  });

  test('without a region are those of the city that the standard names, whatever else the graph holds', async () => {
    const graph = await cityWith({});
    const { region, units } = await asked({});
    expect(region).toEqual({ id: 'r-a001' });
    expect(units.map((unit) => unit.region!.id)).not.toContain(graph.id('county'));
  });
});

describe('what counts', () => {
  test.each([
    ['2009-12-31', 'MISSING'],
    ['2010-01-01', 'COVERED'],
    ['2014-12-31', 'COVERED'],
    ['2015-01-01', 'MISSING'],
  ])('on %s an agency open from 2010 to 2015 makes the service agency %s', async (asOf, status) => {
    const graph = await cityWith({ agency: { kind, opened, closed: '2015-01-01', region: 'county' } });
    expect((await statusesOf(graph, asOf)).county?.SERVICE_AGENCY).toBe(status);
  });

  test.each([
    ['2011-12-31', NOTHING, AGENCY],
    ['2012-01-01', AGENCY, NOTHING],
  ])(
    'on %s an agency that moved from the town to the county on 2012-01-01 counts where it is',
    async (asOf, county, town) => {
      const graph = await cityWith({
        left: { kind, opened, region: 'town', located: { until: '2012-01-01' } },
        came: { kind, opened, region: 'county', located: { since: '2012-01-01' } },
      });
      expect(await statusesOf(graph, asOf)).toEqual({ county, town });
    },
  );

  test.each<[string, string, { kind: PlatformKind; level: PlatformLevel; stage?: DesignationStage; until?: string }[]]>(
    [
      ['MISSING', 'no designation', []],
      ['MISSING', 'a municipal one', [{ kind, level: 'MUNICIPAL' }]],
      ['COVERED', 'a provincial one', [{ kind, level: 'PROVINCIAL' }]],
      ['COVERED', 'a national one', [{ kind, level: 'NATIONAL' }]],
      ['MISSING', 'a provincial one that has ended', [{ kind, level: 'PROVINCIAL', until: '2020-01-01' }]],
      ['MISSING', 'a provincial one that was revoked', [{ kind, level: 'PROVINCIAL', stage: 'REVOKED' }]],
      [
        'MISSING',
        'a municipal one and a national one as of another kind',
        [
          { kind, level: 'MUNICIPAL' },
          { kind: 'KEY_LABORATORY', level: 'NATIONAL' },
        ],
      ],
    ],
  )('the high-level institution is %s with an agency that has %s', async (status, _, designations) => {
    const graph = await cityWith({ agency: { kind, opened, region: 'county', designations } });
    const { county } = await statusesOf(graph, '2020-01-01');
    expect(county).toEqual({ ...AGENCY, TECHNOLOGY_TRANSFER_INSTITUTION: status });
  });

  test('the scope’s own level narrows all slots, whatever their rules ask for', async () => {
    const graph = await cityWith({
      agency: { kind, opened, region: 'county', designations: [{ kind, level: 'PROVINCIAL' }] },
    });
    const { counts } = await asked({ region: graph.id('county'), asOf: '2020-01-01', minLevel: 'NATIONAL' });
    expect(counts).toEqual({ covered: 0, inProgress: 0, unknown: 1, missing: 2 });
  });

  test('no platform makes a registration known, since the rule names no kind', async () => {
    const graph = await cityWith({ office: { kind: 'OTHER', opened, region: 'county' } });
    const { units } = await asked({ region: graph.id('county'), asOf: '2020-01-01' });
    expect(units[0]!.cells[1]).toMatchObject({
      status: 'UNKNOWN',
      platforms: [],
      rule: {
        slot: null,
        standardSlot: { id: 'TECHNOLOGY_MARKET_REGISTRATION' },
        platformKinds: [],
        basis: 'INFERRED',
        source: { id: 's-doc-106-4-7' },
      },
    });
    expect(units[0]!.known).toEqual({ platforms: 1, sources: 1, newestSourceOn: '2020-06-01' });
  });
});

describe('the answer', () => {
  test('shows regions and the slots of the standard, with the place as evidence', async () => {
    const located = { since: '2011-01-01', until: '2030-01-01' };
    const graph = await cityWith({ agency: { kind, opened, region: 'inner', located } });
    const { standard, framework, through, slots, units } = await asked({
      region: graph.id('county'),
      asOf: '2020-01-01',
    });
    expect({ standard, framework, through }).toEqual({
      standard: { id: COUNTY, unitKind: 'REGION' },
      framework: null,
      through: null,
    });
    expect(slots.map(({ slot, standardSlot }) => [slot, standardSlot.nameZh])).toEqual([
      [null, '高层次技术转移转化机构'],
      [null, '技术市场登记'],
      [null, '服务机构'],
    ]);
    expect(units[0]).toMatchObject({ industry: null, region: { id: graph.id('county'), kind: 'DISTRICT' } });
    expect(units[0]!.cells[2]).toMatchObject({ slot: null, standardSlot: { id: 'SERVICE_AGENCY' } });
    expect(units[0]!.cells[2]!.platforms[0]!.evidence[0]).toEqual({
      kind: 'LOCATED_IN',
      basis: 'STATED',
      region: { id: graph.id('inner') },
      industry: null,
      designation: null,
      ...located,
    });
  });

  test('of 五个一 shows industries, each of the five as a slot of the standard too', async () => {
    const { data } = await api.ask(COVERAGE, { scope: { standard: 'std-five-one' } });
    const { data: silent } = await api.ask(COVERAGE);
    expect(data).toEqual(silent);
    expect(data.coverage).toMatchObject({ standard: { id: 'std-five-one', unitKind: 'INDUSTRY' }, region: null });
    for (const { slot, standardSlot } of data.coverage.slots) expect(standardSlot.id).toBe(slot);
    for (const { industry, region } of data.coverage.units) expect([industry === null, region]).toEqual([false, null]);
  });

  test('tells each gap under 四(七), whose task it is and what is paid for it', async () => {
    const graph = await cityWith({ agency: { kind, opened, region: 'county' } });
    const { data } = await api.ask(
      `query ($scope: CoverageScopeInput) {
        coverageGaps(scope: $scope) { edges { node {
          key industry { id } region { id } slot standardSlot { id } status clause { number } ledBy { nameZh } responsible { nameZh }
          tasks { number subsidyRules(where: { level: { eq: NATIONAL } }, limit: 1) { amountWan } }
        } } }
      }`,
      { scope: { standard: COUNTY, region: graph.id('county'), asOf: '2020-01-01' } },
    );
    const county = graph.id('county');
    const gap = (slot: string, status: string) => ({
      key: `${county}:${slot}`,
      industry: null,
      region: { id: county },
      slot: null,
      standardSlot: { id: slot },
      status,
      clause: { number: '四(七)' },
      ledBy: ['市科技局', '市教育局', '市教育工委', '市人力资源社会保障局', '市金融办'].map((nameZh) => ({ nameZh })),
      responsible: [{ nameZh: '各区市政府〔管委〕' }],
      tasks: [{ number: '四(七)', subsidyRules: [{ amountWan: 200 }] }],
    });
    expect(data.coverageGaps.edges.map(({ node }) => node)).toEqual([
      gap('TECHNOLOGY_TRANSFER_INSTITUTION', 'MISSING'),
      gap('TECHNOLOGY_MARKET_REGISTRATION', 'UNKNOWN'),
    ]);
  });

  test('puts the gaps under the duties of 四(七) alone', async () => {
    const graph = await cityWith({});
    const { data } = await api.ask(
      'query ($scope: CoverageScopeInput) { duties(scope: $scope, dutyUnit: "u-science") { gapCount duties { task { number } gapCount } } }',
      { scope: { standard: COUNTY, region: graph.id('city'), asOf: '2020-01-01' } },
    );
    const under = data.duties.duties.filter(({ gapCount }) => gapCount > 0);
    expect(under).toEqual([{ task: { number: '四(七)' }, gapCount: 6 }]);
    expect(data.duties.gapCount).toBe(6);
  });
});

describe('between days', () => {
  const CHANGE = `slot standardSlot { id } region { id } before after change
    platforms { kind on platform { id } why { kind region { id } } }`;

  test('a comparison tells that an agency moved in, and when', async () => {
    const graph = await cityWith({ agency: { kind, opened, region: 'town', located: { since: '2012-03-01' } } });
    const scope = { standard: COUNTY, region: graph.id('city') };
    const { data, errors } = await api.ask(
      `query ($a: CoverageScopeInput!, $b: CoverageScopeInput!) {
        coverageComparison(scopeBefore: $a, scopeAfter: $b) { unitCount units { industry { id } region { id } side } changes { ${CHANGE} } }
      }`,
      { a: { ...scope, asOf: '2012-01-01' }, b: { ...scope, asOf: '2013-01-01' } },
    );
    expect(errors).toBeUndefined();
    const town = { id: graph.id('town') };
    expect(data.coverageComparison).toEqual({
      unitCount: 2,
      units: [
        { industry: null, region: { id: graph.id('county') }, side: 'BOTH' },
        { industry: null, region: town, side: 'BOTH' },
      ],
      changes: [
        {
          slot: null,
          standardSlot: { id: 'SERVICE_AGENCY' },
          region: town,
          before: 'MISSING',
          after: 'COVERED',
          change: 'BETTER',
          platforms: [
            {
              kind: 'APPEARED',
              on: '2012-03-01',
              platform: { id: graph.id('agency') },
              why: [{ kind: 'LOCATED_IN', region: town }],
            },
          ],
        },
      ],
    });
  });

  test('a trend counts the cells of the standard', async () => {
    const graph = await cityWith({ agency: { kind, opened: '2012-01-01', region: 'town' } });
    const { data, errors } = await api.ask(
      `query ($scope: CoverageScopeInput) {
        coverageTrend(scope: $scope, from: "2011-01-01", to: "2012-01-01", step: YEAR) {
          standard { id } framework { id } unitCount
          points { counts { covered unknown missing } changes { ${CHANGE} } }
        }
      }`,
      { scope: { standard: COUNTY, region: graph.id('city') } },
    );
    expect(errors).toBeUndefined();
    expect(data.coverageTrend).toMatchObject({
      standard: { id: COUNTY },
      framework: null,
      unitCount: 2,
      points: [
        { counts: { covered: 0, unknown: 2, missing: 4 }, changes: [] },
        {
          counts: { covered: 1, unknown: 2, missing: 3 },
          changes: [{ after: 'COVERED', region: { id: graph.id('town') } }],
        },
      ],
    });
  });
});

describe('what does not go', () => {
  test.each<[Record<string, unknown>, string, string]>([
    [{ standard: 'std-x' }, 'scope.standard', 'std-county-transfer'],
    [{ framework: 'f-a001' }, 'scope.framework', '`region` narrows the units'],
    [{ industries: ['i-a001'] }, 'scope.industries', '`region` narrows the units'],
    [{ includeSubfields: true }, 'scope.includeSubfields', 'Leave it out'],
    [{ rollUp: true }, 'scope.rollUp', 'Leave it out'],
    [{ through: 'f-a003' }, 'scope.through', 'Leave it out'],
    [{ slots: ['SCIENCE_PARK'] }, 'scope.slots', 'does not ask for SCIENCE_PARK'],
    [{ region: 'r-a00' }, 'scope.region', 'Did you mean'],
    [{ region: 'r-a003' }, 'scope.region', 'DISTRICT, COUNTY_LEVEL_CITY'],
  ])('%j is refused, naming %s', async (scope, argument, wayOn) => {
    for (const field of ['coverage(scope: $scope) { unitCount }', 'coverageGaps(scope: $scope) { totalCount }']) {
      const { errors } = await api.ask(`query ($scope: CoverageScopeInput) { ${field} }`, {
        scope: { standard: COUNTY, ...scope },
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(errors?.[0]?.message).toContain(wayOn);
    }
  });

  test('what only industries have may be left to its default in words', async () => {
    const { unitCount } = await asked({ framework: null, includeSubfields: false, rollUp: false });
    expect(unitCount).toBe(4);
  });

  test('two standards are not compared', async () => {
    const { errors } = await api.ask(
      `{ coverageComparison(scopeBefore: {}, scopeAfter: { standard: "${COUNTY}" }) { unitCount } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scopeAfter.standard' });
  });
});

test('what a scenario adds in a part of a unit counts for the unit, located in that part as if it were written', async () => {
  const graph = await cityWith({ stored: { kind, opened: '2020-01-01', region: 'inner' } });
  const query = `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) {
    coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { coverage(scope: $scope) { units { region { id } cells {
      status platforms { platform { id } evidence { kind region { id } } }
    } } } }
  }`;
  const { data, errors } = await api.ask(query, {
    changes: [{ add: { kind, region: graph.id('inner') } }],
    scope: { standard: COUNTY, region: graph.id('city') },
  });
  expect(errors).toBeUndefined();
  const { units } = data.coverageScenario.coverage;
  const cells = units.flatMap(({ region, cells }) => (region!.id === graph.id('county') ? cells : []));
  const platforms = cells.flatMap((cell) => cell.platforms);
  expect(platforms.map(({ platform }) => platform.id.replace(/-[0-9a-f]{16}$/, '')).sort()).toEqual(
    ['added-1', graph.id('stored')].sort(),
  );
  for (const { evidence } of platforms) {
    expect(evidence).toContainEqual({ kind: 'LOCATED_IN', region: { id: graph.id('inner') } });
  }
});
