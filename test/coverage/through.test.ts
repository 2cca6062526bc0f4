import { cypher } from '../../src/database/cypher';
import { useWorld } from '../harness';

const world = useWorld();
const { api, write } = world;

const MAP = cypher`
  UNWIND $mappings AS mapping
  MATCH (later:Industry {id: mapping.from}), (earlier:Industry {id: mapping.to})
  CREATE (later)-[:CORRESPONDS_TO {basis: 'INFERRED', sourceIds: [$source], since: date(mapping.since)}]->(earlier)`;

/** Chains that correspond to clusters: `mapped` to `old`, `part` (below `whole`) to `field`; `alone` and `lost` to nothing. */
async function twoFrameworks() {
  const clusters = await write({
    units: { old: null, below: 'old', field: null, lost: null },
    regions: { north: null, south: null },
    platforms: {
      park: { kind: 'SCIENCE_PARK', serves: ['old'], opened: '2010-01-01', region: 'north' },
      deep: { kind: 'INCUBATOR', serves: ['below'], opened: '2010-01-01', region: 'south' },
      lab: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['field'], opened: '2010-01-01', region: 'south' },
    },
  });
  const chains = await write({
    units: { alone: null, mapped: null, whole: null, part: 'whole' },
    platforms: { own: { kind: 'PUBLIC_SERVICE_PLATFORM', serves: ['alone'], opened: '2010-01-01' } },
  });
  const mappings = [
    { from: chains.id('mapped'), to: clusters.id('old'), since: '2018-01-01' },
    { from: chains.id('part'), to: clusters.id('field'), since: null },
  ];
  await world.graph.write((transaction) => transaction.run(MAP, { mappings, source: chains.id('source') }));
  return { clusters, chains };
}

const COVERAGE = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    through { framework { id } unmapped { id } unreached { id } }
    units {
      industry { id }
      cells { slot status platforms { platform { id } evidence { kind basis industry { id } sources { id } } } }
    }
  }
}`;

type Graphs = Awaited<ReturnType<typeof twoFrameworks>>;

async function coverageOf(scope: (graphs: Graphs) => Record<string, unknown>, graphs?: Graphs) {
  const both = graphs ?? (await twoFrameworks());
  const { data, errors } = await api.ask(COVERAGE, {
    scope: { framework: both.chains.framework, through: both.clusters.framework, asOf: '2020-01-01', ...scope(both) },
  });
  expect(errors).toBeUndefined();
  const { through, units } = data.coverage;
  const names = (of: { id: string }[], graph: Graphs['chains']) => of.map(({ id }) => graph.name(id));
  return {
    ...both,
    units,
    covered: Object.fromEntries(
      units.map(({ industry, cells }) => [
        both.chains.name(industry!.id),
        cells.filter(({ status }) => status === 'COVERED').map(({ slot }) => slot),
      ]),
    ),
    unmapped: through && names(through.unmapped, both.chains),
    unreached: through && names(through.unreached, both.clusters),
  };
}

test('a unit counts what serves the unit it corresponds to, and the units that no mapping reaches are listed', async () => {
  const { covered, unmapped, unreached } = await coverageOf(() => ({}));
  expect(covered).toEqual({ alone: ['PUBLIC_SERVICE_PLATFORM'], mapped: ['SCIENCE_PARK'], whole: [] });
  expect(unmapped).toEqual(['alone', 'whole']);
  expect(unreached).toEqual(['below', 'field', 'lost']);
});

test('with roll-up the parts on either side count too', async () => {
  const { covered, unmapped, unreached } = await coverageOf(() => ({ rollUp: true }));
  expect(covered).toEqual({
    alone: ['PUBLIC_SERVICE_PLATFORM'],
    mapped: ['DOUBLE_INNOVATION_PLATFORM', 'SCIENCE_PARK'],
    whole: ['TECHNOLOGY_INNOVATION_CENTER'],
  });
  expect(unmapped).toEqual(['alone']);
  expect(unreached).toEqual(['lost']);
});

test('the mapping is evidence with its own basis and sources', async () => {
  const { units, clusters, chains } = await coverageOf(() => ({}));
  const cell = units[1]!.cells.find(({ slot }) => slot === 'SCIENCE_PARK')!;
  const { evidence } = cell.platforms[0]!;
  const old = { id: clusters.id('old') };
  expect(evidence.slice(0, 2)).toEqual([
    { kind: 'SERVES', basis: 'STATED', industry: old, sources: [{ id: clusters.id('source') }] },
    { kind: 'CORRESPONDS', basis: 'INFERRED', industry: old, sources: [{ id: chains.id('source') }] },
  ]);
});

test('a mapping counts from its first day on, regions narrow it, and without `through` none counts', async () => {
  const graphs = await twoFrameworks();
  const mapped = async (scope: (graphs: Graphs) => Record<string, unknown>) =>
    (await coverageOf(scope, graphs)).covered.mapped;
  expect(await mapped(() => ({ asOf: '2018-01-01' }))).toEqual(['SCIENCE_PARK']);
  expect(await mapped(() => ({ asOf: '2017-12-31' }))).toEqual([]);
  expect(await mapped(({ clusters }) => ({ region: clusters.id('south') }))).toEqual([]);
  expect(await mapped(({ clusters }) => ({ region: clusters.id('south'), rollUp: true }))).toEqual([
    'DOUBLE_INNOVATION_PLATFORM',
  ]);
  expect(await mapped(() => ({ through: null }))).toEqual([]);
});

test('a comparison tells what counts only through the mapping', async () => {
  const { chains, clusters } = await twoFrameworks();
  const { data } = await api.ask(
    `query ($f: ID, $t: ID) { coverageComparison(scopeBefore: { framework: $f }, scopeAfter: { framework: $f, through: $t }) {
      changes { industry { id } change platforms { kind why { kind } } }
    } }`,
    { f: chains.framework, t: clusters.framework },
  );
  expect(data.coverageComparison.changes).toEqual([
    {
      industry: { id: chains.id('mapped') },
      change: 'BETTER',
      platforms: [
        { kind: 'APPEARED', why: [{ kind: 'SERVES' }, { kind: 'CORRESPONDS' }, { kind: 'KIND' }, { kind: 'STATE' }] },
      ],
    },
  ]);
});

test.each([['f-nowhere'], ['f-a001']])('through %s the seven clusters are refused', async (through) => {
  const { errors } = await api.ask(`{ coverage(scope: { framework: "f-a001", through: "${through}" }) { unitCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.through' });
});
