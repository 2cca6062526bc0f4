import { useWorld } from '../harness';
import type { SmallWorld } from '../story';

const { api, write } = useWorld();

let world: SmallWorld;
beforeAll(async () => {
  const survey = { region: 'city', lookedOn: '2020-05-01' } as const;
  world = await write({
    units: { fibre: null, ships: null, herbs: null },
    regions: { city: null, north: 'city', south: 'city' },
    regionKinds: { city: 'CITY' },
    platforms: {
      center: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['ships'], opened: '2010-01-01', region: 'north' },
    },
    surveys: {
      parks: { ...survey, platformKind: 'SCIENCE_PARK', completeness: 'PARTIAL' },
      parksOfFibre: { ...survey, platformKind: 'SCIENCE_PARK', units: ['fibre'] },
      agenciesOfNorth: { ...survey, platformKind: 'TECHNOLOGY_TRANSFER_AGENCY', region: 'north' },
    },
  });
});

const NEXT = `nextToLookUp { rank platformKind settlesAlone settlesWithOthers worth reasonZh reasonEn
  lookedFor { extent lookedOn } cells { industry { id } region { id } standardSlot { id } otherKinds } }`;

async function next(scope: object) {
  const { data } = await api.ask(`query ($scope: CoverageScopeInput) { coverage(scope: $scope) { ${NEXT} } }`, {
    scope: { asOf: '2021-01-01', region: world.id('city'), ...scope },
  });
  return data.coverage.nextToLookUp.map(({ cells, ...one }) => ({
    ...one,
    cells: cells.map(({ industry, region, otherKinds }) => [world.name((industry ?? region)?.id ?? ''), ...otherKinds]),
  }));
}

test('the survey that settles most missing cells comes first; one of several kinds that a slot takes counts as a part', async () => {
  const slots = ['TECHNOLOGY_INNOVATION_CENTER', 'SCIENCE_PARK'];
  const found = await next({ framework: world.framework, slots });
  expect(found).toMatchObject([
    // Of three parks one was looked for completely, so that of it the university's alone is wanting.
    {
      rank: 1,
      platformKind: 'TECHNOLOGY_INNOVATION_CENTER',
      settlesAlone: 2,
      settlesWithOthers: 0,
      worth: 2,
      lookedFor: { extent: 'NEVER_LOOKED_FOR', lookedOn: null },
      cells: [['fibre'], ['herbs']],
    },
    {
      rank: 1,
      platformKind: 'UNIVERSITY_SCIENCE_PARK',
      settlesAlone: 1,
      settlesWithOthers: 2,
      worth: 2,
      lookedFor: { extent: 'NEVER_LOOKED_FOR', lookedOn: null },
      cells: [['fibre'], ['herbs', 'SCIENCE_PARK'], ['ships', 'SCIENCE_PARK']],
    },
    {
      rank: 3,
      platformKind: 'SCIENCE_PARK',
      settlesAlone: 0,
      settlesWithOthers: 2,
      worth: 1,
      lookedFor: { extent: 'LOOKED_FOR_IN_PART', lookedOn: '2020-05-01' },
    },
  ]);
});

test('a reason says what it settles, with what else, how far it was looked for, and of how many units', async () => {
  const [, , park] = await next({
    framework: world.framework,
    slots: ['TECHNOLOGY_INNOVATION_CENTER', 'SCIENCE_PARK'],
  });
  expect(park?.reasonZh).toBe(
    '要定下 2 个缺失格，除“科技园区（基地）”外还须查全：大学科技园。至今只在 2020-05-01 部分查过。须逐产业查明（2 个）。',
  );
  expect(park?.reasonEn).toBe(
    '2 missing cells would be settled once every science park was looked for, and every university science park too. So far it was looked for in part, on 2020-05-01. It has to tell of each industry (2).',
  );
});

test('of districts a complete survey of the one settles nothing of the other, and what no kind fills is not to be looked up', async () => {
  const found = await next({ standard: 'std-county-transfer' });
  expect(found).toMatchObject([
    { rank: 1, platformKind: 'TECHNOLOGY_TRANSFER_AGENCY', settlesAlone: 2, cells: [['south'], ['south']] },
  ]);
});

test('where nothing is missing, or all that is missing was looked for completely, there is nothing to look up', async () => {
  expect(
    await next({
      framework: world.framework,
      industries: [world.id('ships')],
      slots: ['TECHNOLOGY_INNOVATION_CENTER'],
    }),
  ).toEqual([]);
  expect(await next({ standard: 'std-county-transfer', region: world.id('north') })).toEqual([]);
});
