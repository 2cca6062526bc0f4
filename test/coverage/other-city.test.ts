import { useWorld } from '../harness';

const { api, write } = useWorld();

const story = {
  units: { u: null },
  regions: { city: null, district: 'city' },
  regionKinds: { city: 'CITY', district: 'DISTRICT' },
} as const;

test.each([
  ['coverage', 'query ($region: ID!) { coverage(scope: { region: $region }) { unitCount } }', 'scope.region'],
  ['coverage gaps', 'query ($region: ID!) { coverageGaps(scope: { region: $region }) { totalCount } }', 'scope.region'],
  [
    'a comparison',
    'query ($region: ID!) { coverageComparison(scopeBefore: {}, scopeAfter: { region: $region }) { changeCount } }',
    'scopeAfter.region',
  ],
  [
    'architecture issues',
    'query ($region: ID!) { architectureIssues(scope: { region: $region }) { totalCount } }',
    'scope.region',
  ],
])('%s of the clusters of one city in a region of another is an error that says so', async (_, query, argument) => {
  const graph = await write(story);
  for (const region of ['city', 'district']) {
    const { errors } = await api.ask(query, { region: graph.id(region) });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/of another city than r-a001 \(威海市\).*f-a001 \(七大千亿级产业集群\)/),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  }
});

const COVERAGE = 'query ($scope: CoverageScopeInput!) { coverage(scope: $scope) { unitCount } }';

test('a framework that is told for no region is reckoned in any', async () => {
  const graph = await write(story);
  const scope = { framework: graph.framework, region: graph.id('district') };
  const { data, errors } = await api.ask(COVERAGE, { scope });
  expect(errors).toBeUndefined();
  expect(data.coverage.unitCount).toBe(1);
});

test.each([
  ['the clusters of a zone elsewhere in its city', { framework: 'f-a004', region: 'r-a008' }],
  ['the clusters of a zone in its city', { framework: 'f-a004', region: 'r-a001' }],
  ['the clusters of the city in a zone', { framework: 'f-a001', region: 'r-a009' }],
])('%s are reckoned', async (_, scope) => {
  const { errors } = await api.ask(COVERAGE, { scope });
  expect(errors).toBeUndefined();
});
