import type { NetworkMeasures, NetworkTrendPoint } from '../answers';
import { useWorld } from '../harness';

const { api, write } = useWorld();

const MEASURES = `{
  scope { regions { id } from to }
  projection weighting
  size { nodeCount edgeCount totalWeight density averageDegree isolatedCount }
  components { count sizes }
  clustering { average transitivity }
  averagePathLength { steps }
  modularity { value communityCount }
  degreeAssortativity { coefficient }
}`;

/** Two that stay, a third that closes the triangle with them in 2012 and leaves again. */
async function triangle() {
  const { id } = await write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: {
      first: { since: '2010-01-01', members: ['a', 'b'] },
      second: { since: '2012-01-01', until: '2013-06-01', members: ['a', 'b', 'c'] },
    },
  });
  return [id('here')];
}

const trend = (step: string) => `query ($regions: [ID!], $weighting: TieWeighting!) {
  networkTrend(scope: { regions: $regions }, weighting: $weighting, from: "2011-01-01", to: "2014-01-01", step: ${step}) {
    points { asOf measures ${MEASURES} }
  }
}`;

test('each point has all measures of the network on its day', async () => {
  const regions = await triangle();
  const { data, errors } = await api.ask(trend('YEAR'), { regions, weighting: 'NEWMAN' });
  expect(errors).toBeUndefined();
  const { points } = data.networkTrend;
  expect(
    points.map(({ asOf, measures }) => [
      asOf,
      measures!.size.nodeCount,
      measures!.size.totalWeight,
      measures!.clustering!.average,
    ]),
  ).toEqual([
    ['2011-01-01', 2, 1, 0],
    ['2012-01-01', 3, 2.5, 1],
    ['2013-01-01', 3, 2.5, 1],
    ['2014-01-01', 2, 1, 0],
  ]);
  for (const { asOf, measures } of points) {
    const alone = await api.ask(
      `query ($regions: [ID!], $asOf: Date) {
        networkMeasures(scope: { regions: $regions, asOf: $asOf }, weighting: NEWMAN) ${MEASURES}
      }`,
      { regions, asOf },
    );
    expect(measures).toEqual(alone.data.networkMeasures);
  }
});

test('only edges of the least weight or more are measured', async () => {
  const regions = await triangle();
  const { data, errors } = await api.ask(
    `query ($regions: [ID!]) {
      networkTrend(scope: { regions: $regions }, minWeight: 2, from: "2012-01-01", to: "2012-01-01", step: YEAR) {
        points { edgeCount measures { size { edgeCount totalWeight } } }
      }
    }`,
    { regions },
  );
  expect(errors).toBeUndefined();
  expect(data.networkTrend.points).toEqual([{ edgeCount: 1, measures: { size: { edgeCount: 1, totalWeight: 2 } } }]);
});

test('the points of all trends of a request that are measured count together, in the order of the query', async () => {
  const regions = await triangle();
  const of = (alias: string, step: string, points = 'measures { size { nodeCount } }', to = '2014-01-01') =>
    `${alias}: networkTrend(scope: { regions: $regions }, from: "2011-01-01", to: "${to}", step: ${step}) {
      points { ${points} }
    }`;
  const ask = async (...trends: string[]) => {
    const { data, errors = [] } = await api.ask<
      Record<'a' | 'b', { points: (NetworkTrendPoint & { sizes: NetworkMeasures })[] }>
    >(
      `query ($regions: [ID!]) { ${trends.join(' ')} }
       fragment Sizes on NetworkTrendPoint { sizes: measures { size { nodeCount } } }`,
      { regions },
    );
    return { data, errors, refused: errors.map(({ path = [] }) => path[0]) };
  };
  const most = await ask(of('a', 'MONTH', '...Sizes', '2014-04-01'));
  expect(most.errors).toEqual([]);
  expect(most.data.a.points).toHaveLength(40);

  const { data, errors, refused } = await ask(of('a', 'MONTH', '...Sizes'), of('b', 'YEAR'));
  expect(refused).toEqual(Array(4).fill('b'));
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(/^The `measures` of 41 points .* ask for one trend at a time/),
    extensions: { code: 'BAD_USER_INPUT', argument: 'step' },
  });
  expect(data.a.points[36]!.sizes.size.nodeCount).toBe(2);
  expect(data.b.points).toEqual(Array(4).fill({ measures: null }));
  expect((await ask(of('b', 'YEAR', '...Sizes'), of('a', 'MONTH'))).refused).toEqual(Array(37).fill('a'));

  const three = [of('a', 'QUARTER', '...Sizes'), of('b', 'QUARTER'), of('c', 'QUARTER')];
  expect((await ask(...three, of('d', 'MONTH', 'asOf organizationCount'))).errors).toEqual([]);
});

test('points of trends with synthetic facts count together with those of trends without', async () => {
  const regions = await triangle();
  const of = (alias: string, step: string, argument: string) =>
    `${alias}: networkTrend(
      scope: { regions: $regions }, from: "2011-01-01", to: "2014-01-01", step: ${step}, includeSynthetic: ${argument}
    ) { points { measures { size { nodeCount } } } }`;
  const refused = async (...trends: string[]) => {
    const { errors = [] } = await api.ask(`query ($regions: [ID!]) { ${trends.join(' ')} }`, { regions });
    return errors.map(({ path = [], extensions }) => `${path[0]} ${extensions.argument}`);
  };
  expect(await refused(of('a', 'MONTH', 'false'), of('b', 'YEAR', 'true'))).toEqual(Array(4).fill('b step'));
  expect(await refused(of('a', 'YEAR', 'true'), of('b', 'MONTH', 'false'))).toEqual(Array(37).fill('b step'));
  expect(await refused(of('a', 'QUARTER', 'true'), of('b', 'QUARTER', 'false'))).toEqual([]);
});

test('a trend of too many points is refused its measures, with the way on, and not the rest', async () => {
  const regions = await triangle();
  const asked = trend('MONTH').replace('2014-01-01', '2014-05-01').replace('measures', 'organizationCount measures');
  const { data, errors } = await api.ask(asked, { regions, weighting: 'COUNT' });
  const refused = {
    message: expect.stringMatching(/^The `measures` of 41 points .* 40 at most\. Take a longer step/),
    extensions: { code: 'BAD_USER_INPUT', argument: 'step' },
  };
  expect(errors).toMatchObject(Array(41).fill(refused));
  expect(data.networkTrend.points).toHaveLength(41);
  expect(data.networkTrend.points[40]).toMatchObject({ organizationCount: 2, measures: null });
});
