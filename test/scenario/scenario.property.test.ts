import fc from 'fast-check';
import { architecture } from '../../src/architecture/architecture';
import { architectureIssues } from '../../src/architecture/architecture-issues';
import { openScenario, type Scenario, under } from '../../src/changes/scenario';
import { type Coverage, coverage } from '../../src/coverage/coverage';
import { PublicError } from '../../src/errors';
import { OrganizationTieKind, type PlatformKind, PlatformLevel, valuesOf } from '../../src/vocabulary';
import type { Question } from '../coverage/independent-reckoning';
import { question, story } from '../coverage/random-stories';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { byIds, type NamedChange, written } from './written-changes';

const world = useWorld();
const { write } = world;

const DAYS = ['2017-12-31', '2018-11-30', '2019-01-01', '2019-01-02', '2020-02-29', '2021-07-01'];

/** Random changes of the platforms, units, regions and organizations that a story may have; many are impossible. */
function changesOf(names: { platforms: string[]; kinds: PlatformKind[]; organizations: string[] }) {
  const on = fc.constantFrom(...DAYS);
  const platform = fc.constantFrom(...names.platforms, 'added-1', 'added-2');
  const kind = fc.constantFrom(...names.kinds);
  const level = fc.constantFrom(...valuesOf(PlatformLevel));
  const industry = fc.constantFrom('a', 'b', 'c', 'd');
  const region = fc.option(fc.constantFrom('city', 'district', 'elsewhere'));
  const organization = fc.constantFrom(...names.organizations, names.organizations[0] ?? 'o');
  const add = fc.record({
    kind,
    nameZh: fc.constant(null),
    industries: fc.uniqueArray(industry, { maxLength: 2 }),
    region,
    level: fc.option(level),
    ledBy: names.organizations.length > 0 ? fc.option(organization) : fc.constant(null),
    coBuiltBy:
      names.organizations.length > 0 ? fc.uniqueArray(organization, { maxLength: 2 }) : fc.constant<string[]>([]),
    partOf: names.organizations.length > 0 ? fc.option(platform) : fc.constant(null),
  });
  const coverageChanges: fc.Arbitrary<NamedChange>[] = [
    fc.record({ on, kind: fc.constant('ADD' as const), add }),
    fc.record({ on, kind: fc.constant('OPEN' as const), platform }),
    fc.record({ on, kind: fc.constant('CLOSE' as const), platform }),
    fc.record({
      on,
      kind: fc.constant('UPGRADE' as const),
      platform,
      as: fc.option<PlatformKind>(kind),
      level,
    }),
    fc.record({ on, kind: fc.constant('SERVE' as const), platform, industry }),
  ];
  const tieChanges: fc.Arbitrary<NamedChange>[] = [
    fc.record({
      on,
      kind: fc.constant('JOIN' as const),
      platform,
      organization,
      as: fc.constantFrom(...valuesOf(OrganizationTieKind)),
    }),
    fc.record({ on, kind: fc.constant('ATTACH' as const), platform, parent: platform }),
  ];
  return fc.array(fc.oneof(...coverageChanges, ...(names.organizations.length > 0 ? tieChanges : [])), {
    minLength: 2,
    maxLength: 8,
  });
}

/** The changes that go together: those that an error names are left out, one after the other. */
async function possible(changes: NamedChange[], graph: SmallWorld): Promise<[NamedChange[], Scenario | null]> {
  const left = [...changes];
  while (left.length > 0) {
    try {
      return [left, await openScenario(world.graph, byIds(left, graph))];
    } catch (error) {
      const wrong = error instanceof PublicError ? /^changes\[(\d+)\]/.exec(error.argument ?? '')?.[1] : undefined;
      if (wrong === undefined) throw error;
      left.splice(Number(wrong), 1);
    }
  }
  return [left, null];
}

/** By which name a graph's answers show a platform; an added one has its own. */
const nameIn = (graph: SmallWorld, id: string) =>
  id.startsWith('added-') ? id.replace(/-[0-9a-f]{16}$/, '') : graph.name(id);

const cellsOf = ({ units }: Coverage, graph: SmallWorld) =>
  units.map(({ industry, cells }) => [
    graph.name((industry as { id: string }).id),
    cells.map(({ slot, status, platforms, closedPlatforms }) => [
      slot,
      status,
      [...platforms, ...closedPlatforms]
        .map(({ platform, state, since, level }) => [nameIn(graph, platform.id), state, since, level])
        .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    ]),
  ]);

/** On a machine busy with other tests as many runs as there is time for. */
const RUNS = { numRuns: 15 };

// The properties would say nothing if the API refused every change; this one holds whatever chance draws.
const CLOSED = (platform: string): NamedChange => ({ on: '2019-01-01', kind: 'CLOSE', platform });
const ONE_PLATFORM: Story = {
  units: { a: null, b: 'a', c: 'a', d: 'c' },
  regions: { city: null, district: 'city', elsewhere: null },
  platforms: { p: { kind: 'INCUBATOR', opened: '2010-01-01', serves: ['a'], region: 'city' } },
};
const CITY: Question = { asOf: '2019-01-02', rollUp: true, region: 'city', minLevel: null };

test('coverage under random changes is that of a graph into which those that hold are written', async () => {
  const changes = changesOf({
    platforms: ['p', 'q', 'r', 's', 't', 'u'],
    kinds: ['SCIENCE_PARK', 'INCUBATOR', 'TECHNOLOGY_INNOVATION_CENTER', 'KEY_LABORATORY'],
    organizations: [],
  });
  const asked = fc.record({
    asOf: fc.constantFrom(...DAYS),
    questions: fc.array(question, { minLength: 2, maxLength: 4 }),
  });
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(story, changes, asked, async (told, wanted, { asOf, questions }) => {
      const graph = await write(told);
      const [done, scenario] = await possible(wanted, graph);
      kept += done.length;
      if (scenario === null) return;
      const really = await write(written(told, done, asOf));
      for (const { rollUp, region, minLevel } of questions) {
        const scopeOf = (of: SmallWorld) => ({
          asOf,
          rollUp,
          minLevel: minLevel as PlatformLevel | null,
          framework: of.framework,
          includeSubfields: true,
          region: region && of.id(region),
        });
        const supposed = await coverage(scenario.graph, under(scenario, scopeOf(graph)));
        expect(cellsOf(supposed, graph)).toEqual(cellsOf(await coverage(world.graph, scopeOf(really)), really));
      }
    }),
    { ...RUNS, examples: [[ONE_PLATFORM, [CLOSED('p')], { asOf: '2019-01-02', questions: [CITY] }]] },
  );
  expect(kept).toBeGreaterThan(0);
});

const STRUCTURE: Story = {
  units: { a: null, b: 'a', c: 'a', d: 'c' },
  regions: { city: null, district: 'city', elsewhere: null },
  platforms: {
    center: { kind: 'REGIONAL_INNOVATION_CENTER', opened: '2010-01-01', region: 'city' },
    system: { kind: 'OTHER', opened: '2010-01-01', region: 'elsewhere' },
    upper: { kind: 'OTHER', seenOperating: '2019-01-01', region: 'city' },
    institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', opened: '2018-11-30', serves: ['a'], region: 'district' },
    young: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', seenInProgress: '2019-01-01', region: 'city' },
    firmless: { kind: 'SPECIALIZED_INSTITUTE', opened: '2010-01-01', serves: ['b'], region: 'city' },
    incubator: { kind: 'INCUBATOR', opened: '2010-01-01', region: 'district' },
  },
  organizations: {
    bureau: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'], region: null },
    firm: { kind: 'ENTERPRISE', roles: ['INDUSTRY', 'USER'], region: null },
    college: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'], region: null },
  },
  ties: [
    ['bureau', 'LEADS', 'center'],
    ['upper', 'PART_OF', 'system'],
    ['bureau', 'LEADS', 'incubator', { until: '2020-02-29' }],
  ],
};

test('structure and architecture under random changes are those of a graph into which they are written', async () => {
  const changes = changesOf({
    platforms: Object.keys(STRUCTURE.platforms ?? {}),
    kinds: ['REGIONAL_INNOVATION_CENTER', 'INDUSTRIAL_RESEARCH_INSTITUTE', 'SPECIALIZED_INSTITUTE', 'INCUBATOR'],
    organizations: Object.keys(STRUCTURE.organizations ?? {}),
  });
  const asked = fc.record({ asOf: fc.constantFrom(...DAYS), region: fc.constantFrom('city', 'district', 'elsewhere') });
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(changes, asked, async (wanted, { asOf, region }) => {
      const graph = await write(STRUCTURE);
      const [done, scenario] = await possible(wanted, graph);
      kept += done.length;
      if (scenario === null) return;
      const really = await write(written(STRUCTURE, done, asOf));
      const issuesOf = async (of: SmallWorld, supposed: Scenario | null) => {
        const options = { region: of.id(region), framework: of.framework, kinds: null, asOf };
        const { issues } = await architectureIssues(world.graph, supposed ? under(supposed, options) : options);
        const shown = issues.map(({ kind, severity, platform, industry, roles, evidence }) => [
          kind,
          severity,
          nameIn(of, (platform ?? industry)?.id ?? ''),
          roles,
          evidence
            // A platform that serves nothing yet shows also what it is going to serve, which is not written yet.
            .filter(({ since }) => since === null || since <= asOf)
            .map((tie) => {
              const other = tie.organization ?? tie.parent ?? tie.industry;
              return `${tie.kind} ${nameIn(of, tie.platform.id)} ${nameIn(of, other!.id)} ${tie.since}`;
            })
            .sort(),
        ]);
        return shown.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      };
      expect(await issuesOf(graph, scenario)).toEqual(await issuesOf(really, null));
      const tiersOf = async (of: SmallWorld, supposed: Scenario | null) => {
        const options = { region: of.id(region), asOf };
        const { tiers } = await architecture(world.graph, supposed ? under(supposed, options) : options);
        return tiers.map(({ platforms }) =>
          platforms
            .map(({ platform, state, since, ledBy, coBuiltBy, supportedBy, fundedBy, partOf }) => [
              nameIn(of, platform.id),
              state,
              since,
              [ledBy, coBuiltBy, supportedBy, fundedBy].map((ties) =>
                ties.map((tie) => [of.name(tie.organization.id), tie.since]),
              ),
              partOf.map((tie) => nameIn(of, tie.platform.id)).sort(),
            ])
            .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
        );
      };
      expect(await tiersOf(graph, scenario)).toEqual(await tiersOf(really, null));
    }),
    { ...RUNS, examples: [[[CLOSED('incubator')], { asOf: '2019-01-02', region: 'city' }]] },
  );
  expect(kept).toBeGreaterThan(0);
});
