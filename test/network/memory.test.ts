import { type Api, useWorld } from '../harness';
import { ended, started, succeeded } from './analyses';

const { write, startApi } = useWorld();
/** Its memory holds the network and what counting components takes, but not what finding communities does; analyses have more. */
let api: Api;
let scope: { regions: string[] };

beforeAll(async () => {
  api = await startApi({ PROJECTION_MEMORY_MB: 1 });
  const pairs = Array.from({ length: 1_200 }, (_, index) => [`${index} one`, `${index} other`]);
  const { id } = await write({
    organizations: Object.fromEntries(pairs.flat().map((name) => [name, {}])),
    collaborations: Object.fromEntries(pairs.map((members, index) => [`${index}`, { members }])),
  });
  scope = { regions: [id('here')] };
});

test('an algorithm that would take more memory than is allowed is refused with the way on, and others are not', async () => {
  const measured = (measure: string) =>
    api.ask(`query ($scope: NetworkScopeInput) { networkMeasures(scope: $scope) { ${measure} } }`, { scope });
  const { data, errors } = await measured('components { count }');
  expect([data?.networkMeasures, errors]).toEqual([{ components: { count: 1_200 } }, undefined]);
  expect((await measured('modularity { value }')).errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(
        /^A measure of this network would take about 2 MB .*; 1 MB are allowed \(PROJECTION_MEMORY_MB\)\. Narrow it/,
      ),
      extensions: { code: 'BAD_USER_INPUT', argument: 'scope' },
    }),
  ]);
});

test('so is an analysis whose algorithms would, once its network is held', async () => {
  const communities = { scope, measures: ['COMMUNITIES'] };
  const { estimatedMemoryMb } = await ended(api, (await started(api, communities)).id);
  const allowed = (estimatedMemoryMb as number) - 1;
  const narrow = await startApi({ ANALYSIS_MEMORY_MB: allowed });
  await succeeded(narrow, { scope, measures: ['COMPONENTS'] });
  const { id } = await started(narrow, communities);
  const message = `This analysis would take about ${estimatedMemoryMb} MB of the database's memory; ${allowed} MB are allowed (ANALYSIS_MEMORY_MB).`;
  expect(await ended(narrow, id)).toMatchObject({
    status: 'FAILED',
    estimatedMemoryMb,
    result: null,
    error: { code: 'BAD_USER_INPUT', argument: 'scope', message: expect.stringContaining(message) },
  });
});
