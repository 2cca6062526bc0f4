import { Projections } from '../../src/database/projections';
import { attributeAssortativity, degreeAssortativity } from '../../src/network/algorithms/assortativity';
import { partSizes } from '../../src/network/algorithms/components';
import { componentDiameters } from '../../src/network/algorithms/diameter';
import { groupModularity } from '../../src/network/algorithms/group-modularity';
import { engineFor } from '../../src/network/engine/engine';
import { InProcessEngine } from '../../src/network/engine/in-process';
import { type MeasureEngine, valuesOf } from '../../src/network/engine/measure-engine';
import { clustering } from '../../src/network/measures/of-nodes/clustering';
import { communities } from '../../src/network/measures/of-nodes/communities';
import { components } from '../../src/network/measures/of-nodes/components';
import { degree } from '../../src/network/measures/of-nodes/degree';
import { NODE_MEASURES } from '../../src/network/measures/of-nodes/list';
import { isOfArcsAlone } from '../../src/network/measures/of-nodes/node-measure';
import { averageClustering, transitivity } from '../../src/network/measures/of-whole/clustering';
import { countsOf } from '../../src/network/measures/of-whole/degree-distribution';
import { averagePathLength } from '../../src/network/measures/of-whole/path-length';
import { density } from '../../src/network/measures/of-whole/size';
import { useWorld } from '../harness';
import { CLASSIC_GRAPHS, type ClassicGraph, classicGraph, tieSource } from './classic-graphs';
import { modularityByDefinition } from './definitions';

const { graph, atEnd } = useWorld();
const projections = new Projections(graph, {
  projections: 8,
  bytes: 1e9,
  bytesSetting: 'PROJECTION_MEMORY_MB',
  idleMs: 60_000,
  lifetimeMs: 3_600_000,
});
atEnd(() => projections.close());

const OF_NODES: Record<string, (engine: MeasureEngine) => Promise<readonly (number | null)[]>> = Object.fromEntries(
  NODE_MEASURES.flatMap((measure) =>
    isOfArcsAlone(measure) ? [] : [[measure.name, (engine: MeasureEngine) => valuesOf(engine, measure)]],
  ),
);

const OF_GRAPH: Record<string, (engine: MeasureEngine, groups: string[]) => Promise<unknown>> = {
  density: async (engine) => density((await engine.nodes()).length, (await engine.adjacency()).size),
  components: async (engine) => partSizes(await engine.values(components)),
  degrees: async (engine) => countsOf(await engine.values(degree)),
  averageClustering: async (engine) => averageClustering(await engine.values(clustering)),
  transitivity: async (engine) => transitivity(await engine.values(clustering), await engine.values(degree)),
  averagePathLength: async (engine) => (await averagePathLength(engine)).steps,
  diameter: async (engine) =>
    Math.max(...(await componentDiameters(await engine.adjacency())).map(({ steps }) => steps)),
  largestComponentDiameter: async (engine) => (await componentDiameters(await engine.adjacency()))[0]?.steps,
  groupModularity: async (engine, groups) =>
    groupModularity(
      await engine.adjacency(),
      groups.map((group) => [group]),
    ).value,
  // The one group that is left out is as if it were not known.
  knownGroupModularity: async (engine, groups) =>
    groupModularity(
      await engine.adjacency(),
      groups.map((group) => (group === groups[0] ? [] : [group])),
    ).value,
  degreeAssortativity: async (engine) => degreeAssortativity(await engine.adjacency()).coefficient,
  groupAssortativity: async (engine, groups) =>
    attributeAssortativity(
      await engine.adjacency(),
      groups.map((group) => [group]),
    ).coefficient,
};

/** NetworkX's list has a place for every degree up to the highest. */
function theirs({ ofGraph }: ClassicGraph, measure: string): unknown {
  if (measure !== 'degrees') return ofGraph[measure];
  return ofGraph.degrees.flatMap((nodes, degree) => (nodes === 0 ? [] : [{ degree, nodes }]));
}

/** What this process has no library for, nor what follows from it. */
const NEED_DATA_SCIENCE = ['coreNumber', 'clustering', 'averageClustering', 'transitivity'];

function expectNear(ours: unknown, value: unknown): void {
  if (typeof value === 'number') expect(Math.abs((ours as number) - value)).toBeLessThan(1e-6);
  else expect(ours).toEqual(value);
}

describe.each(CLASSIC_GRAPHS)('on %s', (name) => {
  const golden = classicGraph(name);
  let engine: MeasureEngine;
  beforeAll(async () => {
    engine = await engineFor(graph, projections, tieSource(golden.nodes.length, golden.ties), 'any');
  });
  const inProcess = new InProcessEngine({
    nodes: golden.nodes.map((_, node) => node),
    sources: golden.ties.map(([a]) => a),
    targets: golden.ties.map(([, b]) => b),
    weights: golden.ties.map(([, , weight]) => weight),
  });

  test('there is a value of NetworkX for every measure of nodes, and for no other', () => {
    expect(Object.keys(OF_NODES).sort()).toEqual(Object.keys(golden.ofNodes).sort());
  });

  test.each(Object.keys(OF_NODES))("%s of every node is NetworkX's", async (measure) => {
    const ours = await OF_NODES[measure]!(engine);
    expect(ours).toHaveLength(golden.nodes.length);
    golden.ofNodes[measure]!.forEach((value, node) => expectNear(ours[node], value));
  });

  test.each(Object.keys(OF_GRAPH))("%s of the whole is NetworkX's", async (measure) => {
    expectNear(await OF_GRAPH[measure]!(engine, golden.groups), theirs(golden, measure));
  });

  test.each(Object.keys({ ...OF_NODES, ...OF_GRAPH }))(
    'without Graph Data Science %s is the same or says what to install',
    async (measure) => {
      const ofNodes = OF_NODES[measure];
      const ours = ofNodes ? ofNodes(inProcess) : OF_GRAPH[measure]!(inProcess, golden.groups);
      if (NEED_DATA_SCIENCE.includes(measure)) {
        await expect(ours).rejects.toMatchObject({
          code: 'FEATURE_UNAVAILABLE',
          message: expect.stringContaining('Graph Data Science'),
        });
      } else if (ofNodes) {
        const values = (await ours) as number[];
        golden.ofNodes[measure]!.forEach((value, node) => expectNear(values[node], value));
      } else {
        expectNear(await ours, theirs(golden, measure));
      }
    },
  );

  test('without Graph Data Science a sampled path length is the same too', async () => {
    const sampled = await averagePathLength(inProcess, 0);
    expectNear(sampled.steps, golden.ofGraph.averagePathLength);
  });

  test('a path length from a sample of all nodes is that from all', async () => {
    const { steps } = await averagePathLength(engine);
    const sampled = await averagePathLength(engine, 0);
    expect(sampled).toMatchObject({ isSampled: true, sources: golden.nodes.length });
    expect(sampled.steps).toBeCloseTo(steps as number, 9);
  });

  test('the modularity of the communities is that of their definition, and as high as known ones', async () => {
    const of = await engine.values(communities);
    const modularity = await engine.summary(communities);
    expect(modularity).toBeCloseTo(modularityByDefinition(golden.ties, of), 9);
    expect(modularityByDefinition(golden.ties, golden.groups)).toBeCloseTo(golden.ofGraph.groupModularity!, 9);
    expect(modularity).toBeGreaterThan(golden.ofGraph.groupModularity! - 0.01);
  });
});

test.each([
  [1_001, 1_000, '1000 nodes'],
  [200, 10_001, '10000 ties'],
])('without Graph Data Science a network of %i nodes and %i ties is refused', (order, size, says) => {
  const ends = Array.from({ length: size }, (_, tie) => [tie % order, (tie + 1 + Math.floor(tie / order)) % order]);
  const lists = {
    nodes: Array.from({ length: order }, (_, node) => node),
    sources: ends.map(([a]) => a as number),
    targets: ends.map(([, b]) => b as number),
    weights: ends.map(() => 1),
  };
  const refusal = { code: 'FEATURE_UNAVAILABLE', message: expect.stringContaining(says) };
  expect(() => new InProcessEngine(lists)).toThrow(expect.objectContaining(refusal));
});
