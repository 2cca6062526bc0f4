import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';
import type { Brokerage } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';

const { api, write } = useWorld();

type Role = 'coordinator' | 'consultant' | 'gatekeeper' | 'representative' | 'liaison';

interface Golden {
  nodes: string[];
  groups: string[];
  arcs: [funder: string, funded: string, weight: number][];
  directed: Measures & { density: number };
  undirected: Measures & {
    density: number;
    components: number[];
    degrees: number[];
    averageClustering: number;
    groupModularity: number;
  };
}

type Measures = Record<string, unknown> & { brokerage: Record<Role, [count: number, expected: number]>[] };

/** What NetworkX makes of a network of fundings, nodes without ties among its nodes; written by fundings.py. */
const GOLDEN: Golden = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'test/network/golden/fundings.json'), 'utf8'));
const ROLES = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison'] as const;
const OF_ARCS = ['inDegree', 'outDegree', 'inStrength', 'outStrength', 'pageRank'];
const OF_TIES = [
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'harmonic',
  'eigenvector',
  'pageRank',
  'coreNumber',
  'clustering',
];

let world: SmallWorld;
const scope = () => ({ regions: [world.id('here')], ties: ['FUNDING'] });

beforeAll(async () => {
  world = await write({
    organizations: Object.fromEntries(
      GOLDEN.nodes.map((name, node) => [name, { roles: [GOLDEN.groups[node] as 'FINANCE'] }]),
    ),
    ties: GOLDEN.arcs
      .flatMap(([funder, funded, weight]) => Array.from({ length: weight }, () => [funder, 'FUNDS', funded] as const))
      .map((tie) => [...tie]),
  });
});

async function rowsOf(directed: boolean, includeIsolates = true) {
  const { data, errors } = await api.ask(
    `query ($scope: NetworkScopeInput, $directed: Boolean!, $includeIsolates: Boolean!) {
      networkMeasures(scope: $scope, directed: $directed, includeIsolates: $includeIsolates) {
        directed includeIsolates
        size { nodeCount edgeCount density isolatedCount averageDegree }
        components { sizes } degreeDistribution { degree nodes } clustering { average }
        groupModularity(by: ROLE) { value ties groupCount }
      }
      organizationMeasures(scope: $scope, directed: $directed, includeIsolates: $includeIsolates, first: 100) {
        edges { node {
          organization { id }
          ${[...new Set([...OF_ARCS, ...OF_TIES])].join(' ')} constraint effectiveSize
          brokerage(by: ROLE) { total ${ROLES.map((role) => `${role} { count expected }`).join(' ')} }
        } }
      }
    }`,
    { scope: scope(), directed, includeIsolates },
  );
  expect(errors).toBeUndefined();
  const rows = data.organizationMeasures.edges.map(({ node }) => node);
  const byName = new Map(rows.map((row) => [world.name(row.organization.id), row]));
  return { whole: data.networkMeasures, rows: GOLDEN.nodes.map((name) => byName.get(name)!), count: rows.length };
}

function expectGolden(rows: object[], measures: readonly string[], golden: Measures): void {
  for (const measure of measures) {
    rows.forEach((row, node) => {
      const value = (row as Record<string, number>)[measure];
      const theirs = (golden[measure] as number[])[node] as number;
      expect([measure, GOLDEN.nodes[node], value]).toEqual([measure, GOLDEN.nodes[node], expect.closeTo(theirs, 6)]);
    });
  }
  rows.forEach((row, node) => {
    const { brokerage } = row as { brokerage: Brokerage };
    const scores = ROLES.map((role) => [role, brokerage[role].count, brokerage[role].expected]);
    expect([GOLDEN.nodes[node], scores]).toEqual([
      GOLDEN.nodes[node],
      ROLES.map((role) => {
        const [count, expected] = golden.brokerage[node]![role];
        return [role, count, expect.closeTo(expected, 9)];
      }),
    ]);
  });
}

test("with direction in- and out-degree, PageRank, brokerage and density are NetworkX's", async () => {
  const { whole, rows } = await rowsOf(true);
  expect(whole).toMatchObject({ directed: true, includeIsolates: true });
  expect(whole.size).toMatchObject({ nodeCount: 24, edgeCount: GOLDEN.arcs.length });
  expect(whole.size.density).toBeCloseTo(GOLDEN.directed.density, 9);
  expectGolden(rows, OF_ARCS, GOLDEN.directed);
  // What direction does not concern is that of the network without.
  const without = ({ brokerage: _, ...golden }: Measures) => ({ ...golden, brokerage: GOLDEN.directed.brokerage });
  expectGolden(
    rows,
    OF_TIES.filter((measure) => measure !== 'pageRank'),
    without(GOLDEN.undirected),
  );
});

test("without direction all measures of the whole graph, isolates and all, are NetworkX's", async () => {
  const { whole, rows } = await rowsOf(false);
  const { undirected } = GOLDEN;
  expect(whole.size).toMatchObject({ nodeCount: 24, isolatedCount: 3 });
  expect(whole.size.density).toBeCloseTo(undirected.density, 9);
  expect(whole.components?.sizes).toEqual(undirected.components);
  expect(whole.degreeDistribution).toEqual(
    undirected.degrees.flatMap((nodes, degree) => (nodes === 0 ? [] : [{ degree, nodes }])),
  );
  expect(whole.clustering?.average).toBeCloseTo(undirected.averageClustering, 9);
  expect(whole.groupModularity?.value).toBeCloseTo(undirected.groupModularity, 9);
  expectGolden(rows, OF_TIES, undirected);
  for (const measure of ['inDegree', 'outDegree', 'inStrength', 'outStrength'] as const) {
    expect(rows.map((row) => row[measure])).toEqual(rows.map(() => null));
  }
  const alone = rows.filter(({ degree }) => degree === 0);
  expect(alone.map(({ constraint, effectiveSize }) => [constraint, effectiveSize])).toEqual(
    Array.from({ length: 3 }, () => [null, null]),
  );
});

test('without isolates the same nodes have the same measures, but for those that count all nodes', async () => {
  const [all, tied] = [await rowsOf(false), await rowsOf(false, false)];
  expect([all.count, tied.count, tied.whole.size.isolatedCount]).toEqual([24, 21, 3]);
  all.rows.forEach((row, node) => {
    if (row.degree === 0) return;
    const { degree, strength, clustering, coreNumber, harmonic } = tied.rows[node]!;
    expect({ degree, strength, clustering, coreNumber, harmonic }).toEqual({
      degree: row.degree,
      strength: row.strength,
      clustering: row.clustering,
      coreNumber: row.coreNumber,
      harmonic: expect.closeTo(row.harmonic, 9),
    });
    expect(tied.rows[node]!.closeness).toBeGreaterThan(row.closeness);
  });
});

test('a network of nobody but isolates is measured too', async () => {
  const { data, errors } = await api.ask(
    `query ($scope: NetworkScopeInput) {
      networkMeasures(scope: $scope, includeIsolates: true) {
        size { nodeCount edgeCount density averageDegree } components { count } clustering { average transitivity }
        averagePathLength { steps pairs } diameter { steps ofLargestComponent } modularity { value communityCount }
        degreeAssortativity { coefficient } assortativity(by: ROLE) { ties } groupModularity(by: ROLE) { value ties }
      }
      organizationMeasures(scope: $scope, includeIsolates: true, first: 1) {
        totalCount
        edges { node { ${OF_TIES.join(' ')} constraint effectiveSize brokerage { total } } }
      }
      networkCommunities(scope: $scope, includeIsolates: true) { totalCount edges { node { size inside { weight } } } }
    }`,
    { scope: { regions: [world.id('here')], ties: ['ALLIANCE'] } },
  );
  expect(errors).toBeUndefined();
  expect(data.networkMeasures).toEqual({
    size: { nodeCount: 24, edgeCount: 0, density: 0, averageDegree: 0 },
    components: { count: 24 },
    clustering: { average: 0, transitivity: null },
    averagePathLength: { steps: null, pairs: 0 },
    diameter: { steps: null, ofLargestComponent: null },
    modularity: { value: null, communityCount: 24 },
    degreeAssortativity: { coefficient: null },
    assortativity: { ties: 0 },
    groupModularity: { value: null, ties: 0 },
  });
  const [row] = data.organizationMeasures.edges;
  expect(row?.node).toMatchObject({
    degree: 0,
    closeness: 0,
    coreNumber: 0,
    constraint: null,
    brokerage: { total: 0 },
  });
  expect(row?.node.pageRank).toBeCloseTo(1 / 24, 9);
  expect(data.networkCommunities.totalCount).toBe(24);
  expect(data.networkCommunities.edges[0]?.node).toEqual({ size: 1, inside: { weight: 0 } });
});

test('an order by what only a directed network has is refused without direction', async () => {
  const { errors } = await api.ask(
    `query ($scope: NetworkScopeInput) {
      organizationMeasures(scope: $scope, orderBy: { field: IN_DEGREE }) { totalCount }
    }`,
    { scope: scope() },
  );
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('ask for it with `directed`, or take DEGREE'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy.field' },
  });
});

test('in a directed network organizations come in the order of their in-degree', async () => {
  const { data, errors } = await api.ask(
    `query ($scope: NetworkScopeInput) {
      organizationMeasures(scope: $scope, directed: true, orderBy: { field: IN_DEGREE }, first: 100) {
        edges { node { inDegree } }
      }
    }`,
    { scope: scope() },
  );
  expect(errors).toBeUndefined();
  const shown = data.organizationMeasures.edges.map(({ node }) => node.inDegree as number);
  const tied = (GOLDEN.directed.inDegree as number[]).filter(
    (_, node) => (GOLDEN.undirected.degree as number[])[node]! > 0,
  );
  expect(shown).toEqual(tied.sort((a, b) => b - a));
});
