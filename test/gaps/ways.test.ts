import { coverageGaps } from '../../src/gaps/gaps';
import { changeOf } from '../../src/gaps/way-change';
import { waysToClose } from '../../src/gaps/ways';
import { type Answers, type Api, useWorld } from '../harness';
import type { PlatformStory, SmallWorld, Story } from '../story';

const world = useWorld();
const { write, startApi, statementsOf } = world;
let api: Api;

beforeAll(async () => {
  api = await startApi({ FACTS_MEMORY_MB: 0 });
});

const asOf = '2022-01-01';

const WAYS = `query ($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 100) {
    edges { node {
      key slot industry { id } subsidies { id }
      waysToClose {
        key kind platform { id } fromKinds fromLevel toKind toLevel state since from { id } relation basis clause { number }
        reasonZh reasonEn candidateCount subsidies { id }
        candidates {
          organization { id } role basis clause { number } score
          reasons { kind count points level platforms { id } collaborations { id } }
        }
      }
    } }
  }
}`;

/** The ways for unit `u` and a slot, of a kind, with the names of the story for ids. */
async function waysOf(graph: SmallWorld, slot: string, scope: object = {}, kind?: string) {
  const { data, errors } = await api.ask(WAYS, { scope: { asOf, framework: graph.framework, ...scope } });
  expect(errors).toBeUndefined();
  const gap = data.coverageGaps.edges
    .map(({ node }) => node)
    .find((node) => node.slot === slot && node.industry!.id === graph.id('u'))!;
  return gap.waysToClose
    .filter((way) => kind === undefined || way.kind === kind)
    .map((way) => ({
      ...way,
      platform: way.platform && graph.name(way.platform.id),
      from: way.from && graph.name(way.from.id),
      candidates: way.candidates.map(({ organization, ...candidate }) => ({
        ...candidate,
        organization: graph.name(organization.id),
      })),
    }));
}

const lab: PlatformStory = { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2010-01-01' };
const park: PlatformStory = { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01' };

describe('FINISH', () => {
  test('has what is in progress and what is of unknown state, which is to be found out first', async () => {
    const graph = await write({
      units: { u: null },
      platforms: {
        building: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2020-01-01' },
        unknown: { kind: 'UNIVERSITY_SCIENCE_PARK', serves: ['u'] },
        closed: { ...park, closed: '2015-01-01' },
      },
    });
    expect(await waysOf(graph, 'SCIENCE_PARK', {}, 'FINISH')).toMatchObject([
      { platform: 'building', state: 'IN_PROGRESS', since: '2020-01-01', toKind: 'SCIENCE_PARK' },
      {
        platform: 'unknown',
        state: 'UNKNOWN',
        since: null,
        toKind: 'UNIVERSITY_SCIENCE_PARK',
        reasonZh: expect.stringContaining('查明'),
        reasonEn: expect.stringContaining('find out'),
      },
    ]);
  });
});

describe('UPGRADE', () => {
  test('raises what serves the unit and by a clause can become a kind that fills the slot', async () => {
    const graph = await write({
      units: { u: null, v: null },
      platforms: {
        lab: { ...lab, designations: [{ kind: 'KEY_LABORATORY', level: 'PROVINCIAL' }] },
        other: { ...lab, kind: 'OTHER' },
        elsewhere: { ...lab, serves: ['v'] },
        closed: { ...lab, closed: asOf },
        building: { kind: 'KEY_LABORATORY', serves: ['u'], seenInProgress: '2020-01-01' },
        left: { ...lab, serves: [{ unit: 'u', until: asOf }] },
      },
    });
    expect(await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER', {}, 'UPGRADE')).toMatchObject([
      {
        platform: 'lab',
        fromKinds: ['KEY_LABORATORY'],
        fromLevel: 'PROVINCIAL',
        toKind: 'TECHNOLOGY_INNOVATION_CENTER',
        toLevel: 'MUNICIPAL',
        basis: 'INFERRED',
        clause: { number: '四(三)' },
      },
    ]);
    expect(await waysOf(graph, 'PUBLIC_SERVICE_PLATFORM', {}, 'UPGRADE')).toEqual([]);
  });

  test('by a kind that it is designated as, once for each kind it can come to have', async () => {
    const designations = [{ kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', level: 'MUNICIPAL' }] as const;
    const graph = await write({
      units: { u: null },
      platforms: { institution: { ...lab, kind: 'NEW_RND_INSTITUTION', designations: [...designations] } },
    });
    const ways = await waysOf(graph, 'DOUBLE_INNOVATION_PLATFORM', {}, 'UPGRADE');
    expect(ways.map(({ platform, toKind }) => [platform, toKind])).toEqual([
      ['institution', 'INCUBATOR'],
      ['institution', 'TECHNOLOGY_TRANSFER_AGENCY'],
    ]);
  });

  test.each([
    ['PROVINCIAL', 'MUNICIPAL', [['park', 'MUNICIPAL', 'PROVINCIAL']]],
    ['NATIONAL', null, [['park', null, 'NATIONAL']]],
  ] as const)('raises to %s what fills the slot at %s', async (minLevel, level, expected) => {
    const designations = level === null ? [] : [{ kind: 'SCIENCE_PARK' as const, level }];
    const graph = await write({ units: { u: null }, platforms: { park: { ...park, designations } } });
    const ways = await waysOf(graph, 'SCIENCE_PARK', { minLevel }, 'UPGRADE');
    expect(ways.map((way) => [way.platform, way.fromLevel, way.toLevel])).toEqual(expected);
  });

  test('to another kind asks for the least level of the scope where the platform does not reach it', async () => {
    const graph = await write({ units: { u: null }, platforms: { lab } });
    const scope = { minLevel: 'PROVINCIAL' };
    expect(await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER', scope, 'UPGRADE')).toMatchObject([
      { platform: 'lab', toLevel: 'PROVINCIAL' },
    ]);
  });
});

describe('WIDEN', () => {
  const units = { top: null, u: 'top', sibling: 'top', below: 'u', cousin: 'other', other: null };

  test('has what fills the slot for units below, above and beside, in this order, then by level and id', async () => {
    const graph = await write({
      units,
      platforms: {
        beside: { ...park, serves: ['sibling'] },
        best: { ...park, serves: ['sibling'], designations: [{ kind: 'SCIENCE_PARK', level: 'NATIONAL' }] },
        above: { ...park, serves: ['top'] },
        below: { ...park, serves: ['below', 'sibling'] },
        cousin: { ...park, serves: ['cousin'] },
        building: { kind: 'SCIENCE_PARK', serves: ['sibling'], seenInProgress: '2020-01-01' },
        lab: { ...lab, serves: ['sibling'] },
        ended: { ...park, serves: [{ unit: 'sibling', until: asOf }] },
        coming: { ...park, serves: [{ unit: 'sibling', since: '2022-01-02' }] },
      },
    });
    const ways = await waysOf(graph, 'SCIENCE_PARK', { includeSubfields: true }, 'WIDEN');
    expect(ways).toMatchObject([
      { platform: 'below', from: 'below', relation: 'BELOW' },
      { platform: 'above', from: 'top', relation: 'ABOVE' },
      { platform: 'best', from: 'sibling', relation: 'BESIDE', fromLevel: 'NATIONAL' },
      { platform: 'beside', from: 'sibling', relation: 'BESIDE', fromLevel: null },
    ]);
    expect(ways).toHaveLength(4);
  });

  test('at the top has the other top-level units of the framework, and none of another', async () => {
    const graph = await write({
      units: { u: null, v: null, w: 'v' },
      platforms: { park: { ...park, serves: ['v'] }, sub: { ...park, serves: ['w'] } },
    });
    expect(await waysOf(graph, 'SCIENCE_PARK', {}, 'WIDEN')).toMatchObject([{ platform: 'park', relation: 'BESIDE' }]);
  });

  test('keeps to the region and to the level asked for, since it would not close the gap otherwise', async () => {
    const graph = await write({
      units: { u: null, v: null },
      regions: { city: null, east: 'city', west: 'city' },
      platforms: {
        east: { ...park, serves: ['v'], region: 'east', designations: [{ kind: 'SCIENCE_PARK', level: 'PROVINCIAL' }] },
        west: { ...park, serves: ['v'], region: 'west' },
      },
    });
    const names = async (scope: object) =>
      (await waysOf(graph, 'SCIENCE_PARK', scope, 'WIDEN')).map(({ platform }) => platform);
    expect(await names({})).toEqual(['east', 'west']);
    expect(await names({ region: graph.id('west') })).toEqual(['west']);
    expect(await names({ region: graph.id('city') })).toEqual(['east', 'west']);
    expect(await names({ minLevel: 'PROVINCIAL' })).toEqual(['east']);
    expect(await names({ minLevel: 'NATIONAL' })).toEqual([]);
  });
});

describe('FOUND', () => {
  const story: Story = {
    units: { u: null, sub: 'u', v: null },
    regions: { city: null, east: 'city' },
    platforms: {
      lab: { ...lab, designations: [{ kind: 'KEY_LABORATORY', level: 'NATIONAL' }] },
      below: { ...lab, serves: ['sub'] },
      elsewhere: { ...lab, serves: ['v'] },
      closed: { ...lab, closed: asOf },
    },
    organizations: {
      firm: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: null },
      leader: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: 'east' },
      university: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'], region: null },
      bureau: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'], region: null },
      stranger: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: null },
      gone: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: null },
    },
    collaborations: {
      now: { members: ['leader', 'university'], since: '2020-01-01' },
      past: { members: ['leader', 'university'], until: asOf },
      other: { members: ['leader', 'stranger'] },
    },
    ties: [
      ['firm', 'SUPPORTS', 'lab'],
      ['leader', 'LEADS', 'lab'],
      ['leader', 'LEADS', 'below'],
      ['university', 'LEADS', 'lab'],
      ['university', 'CO_BUILDS', 'below'],
      ['university', 'FUNDS', 'below'],
      ['bureau', 'LEADS', 'lab'],
      ['stranger', 'LEADS', 'elsewhere'],
      ['stranger', 'LEADS', 'closed'],
      ['gone', 'LEADS', 'lab', { until: asOf }],
    ],
  };

  test('ranks those of the industry whose role may lead, with the reasons', async () => {
    const graph = await write(story);
    const [way] = await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER', {}, 'FOUND');
    expect(way).toMatchObject({
      toKind: 'TECHNOLOGY_INNOVATION_CENTER',
      toLevel: null,
      platform: null,
      candidateCount: 3,
    });
    const reason = (kind: string, count: number, points: number) => expect.objectContaining({ kind, count, points });
    expect(way?.candidates).toEqual([
      {
        organization: 'leader',
        role: 'INDUSTRY',
        basis: 'STATED',
        clause: { number: '四(三)' },
        score: 11,
        reasons: [reason('LEADS', 2, 6), reason('LEVEL', 1, 4), reason('COLLABORATIONS', 1, 1)],
      },
      expect.objectContaining({ organization: 'firm', score: 1, reasons: [reason('SUPPORTS', 1, 1)] }),
      expect.objectContaining({
        organization: 'university',
        score: 11,
        reasons: [
          reason('LEADS', 1, 3),
          reason('CO_BUILDS', 1, 2),
          reason('SUPPORTS', 1, 1),
          reason('LEVEL', 1, 4),
          reason('COLLABORATIONS', 1, 1),
        ],
      }),
    ]);
  });

  test.each([
    ['PUBLIC_SERVICE_PLATFORM', ['bureau'], 1],
    ['INDUSTRIAL_RESEARCH_INSTITUTE', ['university'], 1],
    ['DOUBLE_INNOVATION_PLATFORM', ['leader', 'university', 'firm'], 4],
    ['SCIENCE_PARK', ['leader', 'university', 'bureau', 'firm'], 2],
  ])('of %s may be led by %j, and of each kind that fills the slot', async (slot, names, kinds) => {
    const graph = await write(story);
    const ways = await waysOf(graph, slot, {}, 'FOUND');
    expect(ways).toHaveLength(kinds);
    for (const { candidates } of ways) expect(candidates.map(({ organization }) => organization)).toEqual(names);
  });

  test('counts for a region those of the industry anywhere, and that they are in it', async () => {
    const graph = await write(story);
    const scope = { region: graph.id('city'), minLevel: 'PROVINCIAL' };
    const [way] = await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER', scope, 'FOUND');
    expect(way).toMatchObject({ toLevel: 'PROVINCIAL' });
    expect(way?.candidates.map(({ organization, score }) => [organization, score])).toEqual([
      ['leader', 13],
      ['firm', 1],
      ['university', 11],
    ]);
  });
});

const EVERY_WAY: Story = {
  units: { u: null, v: null },
  regions: { city: null },
  platforms: {
    building: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], seenInProgress: '2020-01-01', region: 'city' },
    lab: { ...lab, region: 'city' },
    center: { ...lab, kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['v'], region: 'city' },
  },
  organizations: { firm: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: null } },
  ties: [['firm', 'LEADS', 'lab']],
};

test('the ways come in the order finish, raise, widen, found, each with reasons in both languages', async () => {
  const graph = await write(EVERY_WAY);
  const ways = await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER');
  expect(ways.map(({ kind, platform }) => [kind, platform])).toEqual([
    ['FINISH', 'building'],
    ['UPGRADE', 'lab'],
    ['WIDEN', 'center'],
    ['FOUND', null],
  ]);
  expect(new Set(ways.map(({ key }) => key)).size).toBe(4);
  for (const { reasonZh, reasonEn } of ways) {
    expect(reasonZh).toMatch(/\p{Script=Han}/u);
    expect(reasonEn).not.toMatch(/^$|undefined|null/);
  }
});

test('each way draws the subsidies for what the platform becomes, at the level it then has', async () => {
  const graph = await write(EVERY_WAY);
  const subsidies = Object.fromEntries(
    (await waysOf(graph, 'TECHNOLOGY_INNOVATION_CENTER')).map((way) => [way.kind, way.subsidies.map(({ id }) => id)]),
  );
  const all = ['sub-4-3-1', 'sub-4-3-2', 'sub-4-3-3', 'sub-4-3-4', 'sub-4-3-5'];
  expect(subsidies).toEqual({
    FINISH: all,
    // To be municipal: no rule for the provincial or national rank.
    UPGRADE: ['sub-4-3-1', 'sub-4-3-2', 'sub-4-3-3'],
    // It becomes nothing that it is not.
    WIDEN: [],
    FOUND: all,
  });
});

test('a way is the change of a scenario that goes it', async () => {
  const graph = await write(EVERY_WAY);
  const scope = { asOf, framework: graph.framework, region: graph.id('city') };
  const gaps = await coverageGaps(world.graph, scope);
  const gap = gaps.find(({ key }) => key === `${graph.id('u')}:TECHNOLOGY_INNOVATION_CENTER`);
  if (gap === undefined) throw new Error('The gap is missing.');
  const [ways] = await waysToClose(world.graph, [gap]);
  expect(ways?.map((way) => changeOf(way, gap))).toEqual([
    { on: null, kind: 'OPEN', platform: graph.id('building') },
    {
      on: null,
      kind: 'UPGRADE',
      platform: graph.id('lab'),
      as: 'TECHNOLOGY_INNOVATION_CENTER',
      level: 'MUNICIPAL',
    },
    { on: null, kind: 'SERVE', platform: graph.id('center'), industry: graph.id('u') },
    {
      on: null,
      kind: 'ADD',
      add: {
        kind: 'TECHNOLOGY_INNOVATION_CENTER',
        nameZh: null,
        industries: [graph.id('u')],
        region: graph.id('city'),
        // Where no level is asked for, that at which the city pays for a center set up: 200 or 300.
        level: 'MUNICIPAL',
        ledBy: graph.id('firm'),
        coBuiltBy: [],
        partOf: null,
      },
    },
  ]);
});

test('one statement finds the ways of all gaps of a page, and one the subsidies', async () => {
  const ask = (fields: string) => () =>
    api.ask(`{ coverageGaps(scope: { includeSubfields: true }, first: 50) { edges { node { key ${fields} } } } }`);
  const without = await statementsOf(ask(''));
  expect(await statementsOf(ask('waysToClose { kind reasonZh }'))).toBe(without + 1);
  expect(await statementsOf(ask('subsidies { id }'))).toBe(without + 1);
});

test('gaps of several days in one request keep their own ways', async () => {
  const graph = await write({
    units: { u: null },
    platforms: { lab: { ...lab, opened: '2020-01-01' } },
  });
  const { data } = await api.ask<Record<'before' | 'after', Answers['coverageGaps']>>(
    `query ($f: ID) {
      before: coverageGaps(scope: { framework: $f, asOf: "2019-12-31" }) { ...Ways }
      after: coverageGaps(scope: { framework: $f, asOf: "2020-01-01" }) { ...Ways }
    }
    fragment Ways on CoverageGapConnection { edges { node { slot waysToClose { kind } } } }`,
    { f: graph.framework },
  );
  const kinds = (side: 'before' | 'after') =>
    data[side].edges.find(({ node }) => node.slot === 'TECHNOLOGY_INNOVATION_CENTER')!.node.waysToClose;
  expect(kinds('before')).toEqual([{ kind: 'FOUND' }]);
  expect(kinds('after')).toEqual([{ kind: 'UPGRADE' }, { kind: 'FOUND' }]);
});
