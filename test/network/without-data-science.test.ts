import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildDatabase } from '../../src/database/embedded/build';
import { type DatabaseProcess, launch, processLog } from '../../src/database/embedded/database-process';
import { findJava } from '../../src/database/embedded/java';
import { type Api, openWorld, type World } from '../harness';
import type { SmallWorld } from '../story';

/** A Neo4j whose folder of plugins is empty, as a plain server's is. */
let database: DatabaseProcess;
let dataFolder: string;
let world: World;
let api: Api;
let small: SmallWorld;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(os.tmpdir(), 'plain-neo4j-'));
  await mkdir(path.dirname(processLog(dataFolder)), { recursive: true });
  const plugins = path.join(dataFolder, 'no-plugins');
  await mkdir(plugins);
  const java = await findJava();
  const build = { ...(await buildDatabase(java, () => {})), plugins };
  const password = 'of this test alone';
  database = await launch({ java, build, dataFolder, port: 0, heapMegabytes: 512, password, javaOptions: [] });
  world = openWorld({ uri: `bolt://127.0.0.1:${database.port}`, username: 'neo4j', password, database: 'neo4j' });
  api = await world.startApi();
  small = await world.write({
    organizations: { a: { roles: ['GOVERNMENT'] }, b: { roles: ['INDUSTRY'] }, c: { roles: ['INDUSTRY'] } },
    collaborations: { ab: { members: ['a', 'b'] }, bc: { members: ['b', 'c'] } },
  });
});
afterAll(async () => {
  await world.close();
  await database.stop();
  await rm(dataFolder, { recursive: true });
});

const ask = (selection: string) =>
  api.ask(`query ($scope: NetworkScopeInput) { ${selection} }`, { scope: { regions: [small.id('here')] } });

test('small networks are measured without it, as far as there is a library', async () => {
  const { data, errors } = await ask(`
    networkMeasures(scope: $scope) {
      provenance { methods { measure library seed } }
      size { nodeCount edgeCount } diameter { steps } components { count } averagePathLength { steps } assortativity(by: ROLE) { ties }
    }
    organizationMeasures(scope: $scope, first: 1) { edges { node {
      organization { id } degree strength betweenness closeness harmonic eigenvector pageRank constraint effectiveSize
      brokerage { total gatekeeper { count } }
    } } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    networkMeasures: {
      // Only what can be reckoned has a method.
      provenance: {
        methods: expect.not.arrayContaining([expect.objectContaining({ measure: 'modularity' })]),
      },
      size: { nodeCount: 3, edgeCount: 2 },
      diameter: { steps: 2 },
      components: { count: 1 },
      averagePathLength: { steps: expect.closeTo(4 / 3, 9) },
      assortativity: { ties: 2 },
    },
    organizationMeasures: {
      edges: [
        {
          node: {
            organization: { id: small.id('b') },
            degree: 2,
            strength: 2,
            betweenness: 1,
            closeness: 1,
            harmonic: 2,
            eigenvector: expect.closeTo(Math.SQRT1_2, 6),
            pageRank: expect.closeTo(0.4865, 4),
            constraint: 0.5,
            effectiveSize: 2,
            brokerage: { total: 2, gatekeeper: { count: 1 } },
          },
        },
      ],
    },
  });
});

test.each([
  'organizationMeasures(scope: $scope) { edges { node { coreNumber } } }',
  'organizationMeasures(scope: $scope) { edges { node { clustering } } }',
  'organizationMeasures(scope: $scope) { edges { node { community } } }',
  'networkMeasures(scope: $scope) { clustering { average } }',
  'networkMeasures(scope: $scope) { modularity { value } }',
  'networkCommunities(scope: $scope) { totalCount }',
])('%s says what to install', async (selection) => {
  const { errors, status } = await ask(selection);
  expect(status).toBe(200);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/need Graph Data Science, which this database does not have: install the plugin/),
    extensions: { code: 'FEATURE_UNAVAILABLE' },
  });
});

test('of what can not be reckoned of the nodes one error tells, and they are there all the same', async () => {
  const { data, errors } = await ask(`collaborationNetwork(scope: $scope) {
    nodes { key community measures { degree betweenness coreNumber } }
    edges { key }
  }`);
  const nodes = data.collaborationNetwork.nodes.map(({ key, ...node }) => [small.name(key), node]);
  const none = { community: null, measures: null };
  expect(Object.fromEntries(nodes)).toEqual({ a: none, b: none, c: none });
  expect(data.collaborationNetwork.edges).toHaveLength(2);
  expect(errors?.map(({ path }) => path?.slice(0, -1))).toEqual(Array(2).fill(['collaborationNetwork', 'nodes', 0]));
  for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ code: 'FEATURE_UNAVAILABLE' });
});

test('what can be is', async () => {
  const { data, errors } = await ask('collaborationNetwork(scope: $scope) { nodes { key measures { betweenness } } }');
  expect(errors).toBeUndefined();
  const found = data.collaborationNetwork.nodes.map(({ key, measures }) => [small.name(key), measures?.betweenness]);
  expect(Object.fromEntries(found)).toEqual({ a: 0, b: 1, c: 0 });
});

test('what needs no measures is answered as ever', async () => {
  const { data, errors } = await ask('collaborationNetwork(scope: $scope) { nodeCount edgeCount }');
  expect(errors).toBeUndefined();
  expect(data.collaborationNetwork).toEqual({ nodeCount: 3, edgeCount: 2 });
});
