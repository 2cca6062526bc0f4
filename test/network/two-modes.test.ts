import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { EVENTS, GOLDEN, WOMEN } from './golden/southern-women';

const { api, write } = useWorld();
/** Davis's women at events as collaborations, and at the same as platforms. */
let events: SmallWorld;
let platforms: SmallWorld;

const organizations = Object.fromEntries(WOMEN.map((name) => [name, {}]));

beforeAll(async () => {
  events = await write({
    organizations,
    collaborations: Object.fromEntries(Object.entries(EVENTS).map(([name, members]) => [name, { members }])),
  });
  platforms = await write({
    organizations,
    platforms: Object.fromEntries(Object.keys(EVENTS).map((name) => [name, { kind: 'KEY_LABORATORY' as const }])),
    ties: Object.entries(EVENTS).flatMap(([name, members]) =>
      members.map((member): [string, 'CO_BUILDS', string] => [member, 'CO_BUILDS', name]),
    ),
  });
});

async function clusteringOf(scope: object, projection = 'ORGANIZATION_ORGANIZATION') {
  return api.ask(
    `query ($scope: NetworkScopeInput, $projection: NetworkProjection!) {
      networkMeasures(scope: $scope, projection: $projection) {
        twoModeClustering { coefficient paths cycles organizationCount thingCount }
      }
    }`,
    { scope, projection },
  );
}

test("of women at events it is NetworkX's, be the events collaborations or platforms", async () => {
  const { coefficient, paths, cycles } = GOLDEN.robinsAlexander;
  const expected = {
    coefficient: expect.closeTo(coefficient, 12),
    paths,
    cycles,
    organizationCount: 18,
    thingCount: 14,
  };
  const [here, there] = [{ regions: [events.id('here')] }, { regions: [platforms.id('here')] }];
  for (const answered of [
    clusteringOf(here),
    clusteringOf(there),
    clusteringOf({ ...there, ties: ['CO_BUILDING'] }, 'ORGANIZATION_PLATFORM'),
  ]) {
    const { data, errors } = await answered;
    expect(errors).toBeUndefined();
    expect(data.networkMeasures.twoModeClustering).toEqual(expected);
  }
});

test('ties choose what is shared; without anything there is no path', async () => {
  const { data } = await clusteringOf({ regions: [events.id('here')], ties: ['CO_BUILDING'] });
  const nothing = { coefficient: null, paths: 0, cycles: 0, organizationCount: 0, thingCount: 0 };
  expect(data.networkMeasures.twoModeClustering).toEqual(nothing);
  const fundings = await clusteringOf({ regions: [events.id('here')], ties: ['FUNDING'] });
  expect(fundings.data.networkMeasures.twoModeClustering).toEqual(nothing);
});

test('who is outside counts with partners alone, and what only one is in leads on to what others share', async () => {
  const small = await write({
    organizations: { a: {}, b: {}, outside: { region: null } },
    collaborations: {
      ab: { members: ['a', 'b'] },
      'ab again': { members: ['a', 'b', 'outside'] },
      'a alone': { members: ['a', 'outside'] },
    },
  });
  const regions = [small.id('here')];
  const { data } = await clusteringOf({ regions });
  // One ring, four of the paths; a's own thing begins one more over each thing that a shares with b.
  expect(data.networkMeasures.twoModeClustering).toMatchObject({ coefficient: 4 / 6, paths: 6, cycles: 1 });
  const { data: more } = await clusteringOf({ regions, includePartners: true });
  expect(more.networkMeasures.twoModeClustering).toMatchObject({ organizationCount: 3, cycles: 2 });
});

test('between industries there are no two modes', async () => {
  const { data, errors } = await clusteringOf({}, 'INDUSTRY_INDUSTRY');
  expect(data.networkMeasures.twoModeClustering).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'projection' });
});
