import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';

const { api, write } = useWorld();

const STORY: Story = {
  units: { fibre: null, ships: null },
  regions: { city: null, district: 'city' },
  regionKinds: { city: 'CITY' },
  platforms: { park: { kind: 'SCIENCE_PARK', serves: ['ships'], opened: '2010-01-01', region: 'district' } },
};

interface Shown {
  units: {
    industry: { id: string };
    known: { lookedOn: string | null };
    cells: {
      missingGround: string | null;
      lookedFor: { lookedOn: string | null; kindsNotLookedFor: string[]; surveys: { id: string }[] };
    }[];
  }[];
  missingGrounds: Record<string, number>;
}

async function coverage(
  { framework, id, name }: SmallWorld,
  slot: string,
  { asOf = '2021-01-01', region = 'city' } = {},
) {
  const { data } = await api.ask<{ coverage: Shown }>(
    `query ($scope: CoverageScopeInput) { coverage(scope: $scope) {
      missingGrounds { lookedFor lookedForInPart neverLookedFor }
      units { industry { id } known { lookedOn } cells { missingGround lookedFor { lookedOn kindsNotLookedFor surveys { id } } } } } }`,
    { scope: { framework, region: id(region), asOf, slots: [slot] } },
  );
  const cells = data.coverage.units.map(({ industry, known, cells: [cell] }) => {
    const { lookedOn, kindsNotLookedFor, surveys } = cell?.lookedFor ?? { surveys: [] };
    return {
      unit: name(industry.id),
      ground: cell?.missingGround,
      lookedOn,
      kindsNotLookedFor,
      surveys: surveys.map((survey) => name(survey.id)),
      known: known.lookedOn,
    };
  });
  return {
    cells,
    of: Object.fromEntries(cells.map((cell) => [cell.unit, cell])),
    missingGrounds: data.coverage.missingGrounds,
  };
}

const CENTER = { platformKind: 'TECHNOLOGY_INNOVATION_CENTER', region: 'city', lookedOn: '2020-05-01' } as const;

test.each([
  ['no survey', {}, 'NEVER_LOOKED_FOR', null],
  ['a complete survey of the unit', { units: ['fibre'] }, 'LOOKED_FOR', '2020-05-01'],
  [
    'a survey of the unit that was not complete',
    { units: ['fibre'], completeness: 'PARTIAL' },
    'LOOKED_FOR_IN_PART',
    '2020-05-01',
  ],
  ['a complete survey of the city, of no industry in particular', { units: [] }, 'LOOKED_FOR_IN_PART', '2020-05-01'],
  [
    'a complete survey of the unit in a part of the city',
    { units: ['fibre'], region: 'district' },
    'LOOKED_FOR_IN_PART',
    '2020-05-01',
  ],
  [
    'a complete survey of the unit after the day',
    { units: ['fibre'], lookedOn: '2021-01-02' },
    'LOOKED_FOR_IN_PART',
    '2021-01-02',
  ],
  ['a survey of another industry alone', { units: ['ships'] }, 'NEVER_LOOKED_FOR', null],
  ['a survey of another kind', { units: ['fibre'], platformKind: 'INCUBATOR' }, 'NEVER_LOOKED_FOR', null],
  [
    'a survey of another subject',
    { units: ['fibre'], subject: 'EVALUATION', platformKind: undefined },
    'NEVER_LOOKED_FOR',
    null,
  ],
] as const)('with %s a missing center is %s', async (_, told, ground, lookedOn) => {
  const surveys = Object.keys(told).length === 0 ? {} : { survey: { ...CENTER, ...told } };
  const world = await write({ ...STORY, surveys: surveys as NonNullable<Story['surveys']> });
  const { of } = await coverage(world, 'TECHNOLOGY_INNOVATION_CENTER');
  expect(of.fibre).toMatchObject({ ground, lookedOn, surveys: lookedOn === null ? [] : ['survey'] });
});

test('a slot was looked for only if every kind that fills it was, and then as far as the least of them', async () => {
  const park = { platformKind: 'SCIENCE_PARK', region: 'city', units: ['fibre'], lookedOn: '2020-05-01' } as const;
  const other = { ...park, platformKind: 'UNIVERSITY_SCIENCE_PARK', lookedOn: '2020-09-01' } as const;
  const one = await write({ ...STORY, surveys: { park } });
  expect((await coverage(one, 'SCIENCE_PARK')).of.fibre).toEqual({
    unit: 'fibre',
    ground: 'NEVER_LOOKED_FOR',
    lookedOn: null,
    kindsNotLookedFor: ['UNIVERSITY_SCIENCE_PARK'],
    surveys: ['park'],
    known: '2020-05-01',
  });
  const both = await write({ ...STORY, surveys: { park, other } });
  const { of, missingGrounds } = await coverage(both, 'SCIENCE_PARK');
  // The day by which all of them had been looked for is that of the kind whose last survey is the oldest.
  expect(of.fibre).toMatchObject({
    ground: 'LOOKED_FOR',
    lookedOn: '2020-05-01',
    kindsNotLookedFor: [],
    surveys: ['other', 'park'],
    known: '2020-09-01',
  });
  expect(of.ships).toMatchObject({ ground: null, known: null });
  expect(missingGrounds).toEqual({ lookedFor: 1, lookedForInPart: 0, neverLookedFor: 0 });
  const least = await write({ ...STORY, surveys: { park, other: { ...other, completeness: 'PARTIAL' } } });
  expect((await coverage(least, 'SCIENCE_PARK')).of.fibre).toMatchObject({ ground: 'LOOKED_FOR_IN_PART' });
});

test.each([
  ['of the region that its framework is for', 'city', { lookedFor: 1 }],
  // No survey looked everywhere.
  ['from wherever, in part, where its framework is for none', undefined, { lookedFor: 0 }],
])('a scope without a region rests on the surveys %s', async (_, home, missingGrounds) => {
  const world = await write({ ...STORY, ...(home && { home }), surveys: { survey: { ...CENTER, units: ['fibre'] } } });
  const { data } = await api.ask(
    `query ($scope: CoverageScopeInput) { coverage(scope: $scope) {
      missingGrounds { lookedFor } units { industry { id } cells { lookedFor { surveys { id } } } } } }`,
    { scope: { framework: world.framework, asOf: '2021-01-01', slots: ['TECHNOLOGY_INNOVATION_CENTER'] } },
  );
  expect(data.coverage.missingGrounds).toEqual(missingGrounds);
  const fibre = data.coverage.units.find(({ industry }) => industry?.id === world.id('fibre'));
  expect(fibre?.cells[0]?.lookedFor.surveys.map(({ id }) => id)).toContain(world.id('survey'));
});

test('a gap says what it rests on as its cell does', async () => {
  const world = await write({ ...STORY, surveys: { survey: { ...CENTER, units: ['fibre'] } } });
  const { data } = await api.ask(
    `query ($scope: CoverageScopeInput) { coverageGaps(scope: $scope) { edges { node {
      industry { id } missingGround known { lookedOn } lookedFor { extent lookedOn surveys { id } summary { zh } } } } } }`,
    {
      scope: {
        framework: world.framework,
        region: world.id('city'),
        asOf: '2021-01-01',
        slots: ['TECHNOLOGY_INNOVATION_CENTER'],
      },
    },
  );
  const gaps = data.coverageGaps.edges.map(({ node }) => [world.name(node.industry?.id ?? ''), node] as const);
  expect(Object.fromEntries(gaps).fibre).toMatchObject({
    missingGround: 'LOOKED_FOR',
    known: { lookedOn: '2020-05-01' },
    lookedFor: { lookedOn: '2020-05-01', surveys: [{ id: world.id('survey') }] },
  });
  expect(Object.fromEntries(gaps).ships).toMatchObject({ missingGround: 'NEVER_LOOKED_FOR' });
});
