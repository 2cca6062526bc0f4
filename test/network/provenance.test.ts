import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/project-root';
import { PROJECT_NAME, versionOf } from '../../src/versions';
import { fetched, rowsOf } from '../export/taken-along';
import { useWorld } from '../harness';
import { pythonWith } from '../python';
import type { SmallWorld } from '../story';
import { succeeded } from './analyses';
import { TWO_TRIANGLES } from './two-triangles';

const { api, write } = useWorld();
let world: SmallWorld;

beforeAll(async () => {
  world = await write({
    ...TWO_TRIANGLES,
    ties: [...(TWO_TRIANGLES.ties ?? []), ['f', 'FUNDS', 'a'], ['a', 'FUNDS', 'f']],
  });
});

const PROVENANCE = 'provenance { graphHash dataVersion methods { measure algorithm library version parameters seed } }';
const SHAPE = 'scope: $scope, weighting: $weighting, directed: $directed, includeIsolates: $includeIsolates';
const DECLARED =
  '$scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $directed: Boolean! = false, $includeIsolates: Boolean! = false';

async function ask(
  variables: { scope?: object; weighting?: string; directed?: boolean; includeIsolates?: boolean } = {},
) {
  const { data, errors } = await api.ask(
    `query (${DECLARED}) {
      collaborationNetwork(${SHAPE}) { nodes { key } edges { source target weight } }
      networkMeasures(${SHAPE}) { ${PROVENANCE} }
      organizationMeasures(${SHAPE}) { ${PROVENANCE} }
      networkCommunities(${SHAPE}) { ${PROVENANCE} }
      roleMixing(scope: $scope, weighting: $weighting) { ${PROVENANCE} }
    }`,
    { ...variables, scope: { regions: [world.id('here')], ...variables.scope } },
  );
  expect(errors).toBeUndefined();
  return data;
}

type Shown = Awaited<ReturnType<typeof ask>>;

/** As docs/network-measures.md lays the text down. */
function hashOf({ nodes, edges }: Shown['collaborationNetwork']): string {
  const ids = nodes.map(({ key }) => key).sort();
  const lines = edges.map(({ source, target, weight }) => `${source}\t${target}\t${weight.toFixed(12)}`).sort();
  return createHash('sha256')
    .update([...ids, ...lines].map((line) => `${line}\n`).join(''))
    .digest('hex');
}

test.each([
  ['as they are by default', {}],
  ['weighed by fractions', { weighting: 'FRACTIONAL' }],
  ['with isolates', { includeIsolates: true }],
  ['with direction', { directed: true, scope: { ties: ['FUNDING'] } }],
  ['without ties', { includeIsolates: true, scope: { ties: ['AWARD'] } }],
])('whoever has nodes and edges %s finds the hash of all measures of them', async (_what, variables) => {
  const shown = await ask(variables);
  const hash = hashOf(shown.collaborationNetwork);
  for (const field of ['networkMeasures', 'organizationMeasures', 'networkCommunities'] as const) {
    expect([field, shown[field].provenance.graphHash]).toEqual([field, hash]);
  }
});

test('the mixing of roles has the hash of the network along whose edges it is', async () => {
  const { networkMeasures, roleMixing } = await ask({ weighting: 'NEWMAN' });
  expect(roleMixing.provenance.graphHash).toBe(networkMeasures.provenance.graphHash);
  expect(roleMixing.provenance.methods.map(({ measure }) => measure)).toEqual(['cells', 'assortativity']);
});

test('another weight, node or direction is another hash', async () => {
  const hashes = [
    await ask(),
    await ask({ weighting: 'UNWEIGHTED' }),
    await ask({ includeIsolates: true }),
    await ask({ scope: { ties: ['FUNDING'] } }),
    await ask({ directed: true, scope: { ties: ['FUNDING'] } }),
  ].map(({ networkMeasures }) => networkMeasures.provenance.graphHash);
  expect(new Set(hashes).size).toBe(5);
});

test('each measure says which algorithm of which version reckons it, told what, by which seed', async () => {
  const { networkMeasures, organizationMeasures, networkCommunities } = await ask();
  const [{ version } = { version: '' }] = await api
    .ask<{ networkCommunities: Shown['networkCommunities'] }>(
      `query { networkCommunities(scope: { regions: ["${world.id('here')}"] }) { ${PROVENANCE} } }`,
    )
    .then(({ data }) => data.networkCommunities.provenance.methods);
  expect(version).toMatch(/^2\.\d+\.\d+/);
  const leiden = {
    algorithm: 'gds.leiden',
    library: 'Graph Data Science',
    version,
    parameters: expect.stringContaining('randomSeed'),
    seed: 42,
  };
  expect(networkCommunities.provenance.methods).toEqual([{ measure: 'community', ...leiden }]);
  expect(networkMeasures.provenance.methods).toContainEqual({ measure: 'modularity', ...leiden });
  expect(networkMeasures.provenance.methods).toContainEqual({
    measure: 'assortativity',
    algorithm: 'Newman 2003, eq. 2',
    library: PROJECT_NAME,
    version: versionOf(PROJECT_NAME),
    parameters: null,
    seed: null,
  });
  const { methods } = organizationMeasures.provenance;
  expect(methods).toContainEqual(expect.objectContaining({ measure: 'harmonic', algorithm: 'gds.closeness.harmonic' }));
  expect(methods).toContainEqual(
    expect.objectContaining({
      measure: 'eigenvector',
      library: 'graphology-metrics',
      version: versionOf('graphology-metrics'),
    }),
  );
  expect(methods).toContainEqual(expect.objectContaining({ measure: 'constraint', algorithm: 'Burt 1992, 2.4' }));
  // Only a directed network has it.
  expect(methods.map(({ measure }) => measure)).not.toContain('inDegree');
  const directed = await ask({ directed: true, scope: { ties: ['FUNDING'] } });
  expect(directed.organizationMeasures.provenance.methods).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ measure: 'inDegree', library: PROJECT_NAME }),
      expect.objectContaining({ measure: 'pageRank', library: 'graphology-metrics' }),
    ]),
  );
});

test('an analysis has the hash of the same network, and its file says by what it was reckoned', async () => {
  const { networkMeasures } = await ask({ includeIsolates: true });
  const id = await succeeded(api, {
    scope: { regions: [world.id('here')] },
    includeIsolates: true,
    measures: ['COMMUNITIES', 'PAGE_RANK'],
  });
  const { data, errors } = await api.ask(
    `query ($id: ID!) { networkAnalysis(id: $id) { includeIsolates result { nodeCount ${PROVENANCE} } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const { result, includeIsolates } = data.networkAnalysis;
  expect([includeIsolates, result?.nodeCount]).toEqual([true, 7]);
  expect(result?.provenance.graphHash).toBe(networkMeasures.provenance.graphHash);
  expect(result?.provenance.dataVersion).toBe(networkMeasures.provenance.dataVersion);
  expect(result?.provenance.methods).toContainEqual(
    expect.objectContaining({ measure: 'communities', algorithm: 'gds.leiden', seed: 42 }),
  );
  const rows = await rowsOf(await fetched(api.url, '/export/network-analysis.csv', { id, table: 'about', lang: 'en' }));
  const about = Object.fromEntries(rows.map(({ key, text }) => [key, text]));
  expect(about.graph_hash).toBe(result?.provenance.graphHash);
  expect(about.methods).toMatch(/communities: gds\.leiden \(Graph Data Science 2\.[^;]*seed 42\)/);
  expect(JSON.parse(about.query as string)).toMatchObject({ includeIsolates: true });
});

const python = pythonWith('import networkx');

(python === undefined ? test.skip : test)(
  'the Python of the documents finds the hash that a file says of itself',
  async () => {
    const document = await readFile(path.join(PROJECT_ROOT, 'docs/network-measures.md'), 'utf8');
    const script = /```python\n(.*?)```/s.exec(document)?.[1] as string;
    const folder = await mkdtemp(path.join(tmpdir(), 'hash-'));
    try {
      const asked: Record<string, string>[] = [{ weighting: 'NEWMAN' }, { directed: 'true', ties: 'FUNDING' }];
      for (const more of asked) {
        const file = await fetched(api.url, '/export/network.graphml', { regions: world.id('here'), ...more });
        await writeFile(path.join(folder, 'network.graphml'), await file.text());
        const { stdout } = await promisify(execFile)(python as string, ['-c', script], { cwd: folder });
        const [found, told] = stdout.trim().split(' ');
        expect([found, more]).toEqual([told, more]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test('a file of a network that is not cut has the hash that its measures have', async () => {
  const { networkMeasures } = await ask();
  const about = async (more: Record<string, string> = {}) => {
    const parameters = { regions: world.id('here'), table: 'about', ...more };
    const rows = await rowsOf(await fetched(api.url, '/export/network.csv', parameters));
    return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
  };
  expect((await about()).graph_hash).toBe(networkMeasures.provenance.graphHash);
  expect((await about({ nodeLimit: '3' })).graph_hash).toBeUndefined();
});
