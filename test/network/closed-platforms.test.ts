import { useWorld } from '../harness';

const { api, write } = useWorld();

/** Whatever asks about the network on a day. */
const ASKED = `query ($scope: NetworkScopeInput!, $platform: ID!, $a: ID!, $day: Date!, $trended: NetworkScopeInput!) {
  collaborationNetwork(scope: $scope) { edgeCount }
  toPlatforms: collaborationNetwork(scope: $scope, projection: ORGANIZATION_PLATFORM) { edgeCount }
  networkNeighbours(organization: $a, scope: $scope) { totalCount }
  networkMeasures(scope: $scope) { size { edgeCount } }
  networkCommunities(scope: $scope) { totalCount }
  organizationMeasures(scope: $scope) { totalCount }
  roleMixing(scope: $scope) { unassignedWeight }
  roleHeptagon(scope: { platform: $platform, asOf: $day }) { organizationCount }
  networkTrend(scope: $trended, from: $day, to: $day, step: YEAR) { points { edgeCount } }
  platforms(where: { id: { eq: $platform } }) { state(asOf: $day) }
}`;

const CLOSING = '2024-06-30';

/** Day by day, whether the platform is open. */
const OPEN: [day: string, untilClosing: boolean][] = [
  ['2015-12-31', true],
  ['2024-06-29', true],
  [CLOSING, false],
  ['2026-01-01', false],
];

describe.each([
  ['that is not closed', {}, () => true],
  ['closed on a day', { closed: CLOSING }, (untilClosing: boolean) => untilClosing],
  ['first seen closed on a day', { seenClosed: CLOSING }, (untilClosing: boolean) => untilClosing],
  ['closed on a day and seen so later', { closed: CLOSING, seenClosed: '2025-01-01' }, (open: boolean) => open],
  ['that a source without a date says is closed', { statedClosed: true }, () => false],
])('a platform %s', (_, dates, isOpenOn) => {
  test.each(OPEN)('ties on %s, whatever is asked, just where its state is not CLOSED', async (day, untilClosing) => {
    const { id } = await write({
      organizations: { a: {}, b: {} },
      platforms: { one: { kind: 'INCUBATOR', ...dates } },
      ties: [
        ['a', 'LEADS', 'one', { since: '2010-01-01' }],
        ['b', 'CO_BUILDS', 'one'],
      ],
    });
    const trended = { regions: [id('here')] };
    const variables = { scope: { ...trended, asOf: day }, platform: id('one'), a: id('a'), day, trended };
    const { data, errors } = await api.ask(ASKED, variables);
    expect(errors).toBeUndefined();
    const isOpen = isOpenOn(untilClosing);
    const one = isOpen ? 1 : 0;
    expect(data).toEqual({
      collaborationNetwork: { edgeCount: one },
      toPlatforms: { edgeCount: 2 * one },
      networkNeighbours: { totalCount: one },
      networkMeasures: { size: { edgeCount: one } },
      networkCommunities: { totalCount: one },
      organizationMeasures: { totalCount: 2 * one },
      roleMixing: { unassignedWeight: one },
      roleHeptagon: { organizationCount: 2 * one },
      networkTrend: { points: [{ edgeCount: one }] },
      platforms: [{ state: isOpen ? 'UNKNOWN' : 'CLOSED' }],
    });
  });
});
