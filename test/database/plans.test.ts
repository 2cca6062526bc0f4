import neo4j from 'neo4j-driver';
import { architecture } from '../../src/architecture/architecture';
import { architectureIssues } from '../../src/architecture/architecture-issues';
import { tierViews } from '../../src/architecture/tier-views';
import type { Change } from '../../src/changes/change';
import { openScenario } from '../../src/changes/scenario';
import { coverage } from '../../src/coverage/coverage';
import { coverageTotals } from '../../src/coverage/totals';
import type { Cypher } from '../../src/database/cypher';
import { Graph } from '../../src/database/graph';
import { Projections } from '../../src/database/projections';
import { milestones } from '../../src/document/milestones';
import { eligibility } from '../../src/eligibility/ask-eligibility';
import { organizationsEligible } from '../../src/eligibility/organizations-eligible';
import type { Profile } from '../../src/eligibility/profile';
import { evaluationConsequences } from '../../src/evaluation/consequences';
import { evaluationSubsidies } from '../../src/evaluation/evaluation-subsidies';
import { evaluationProfile } from '../../src/evaluation/profile';
import { evaluationRanking } from '../../src/evaluation/ranking';
import { entityDocument } from '../../src/export/linked/entity';
import { linkedFile } from '../../src/export/linked/file';
import type { LinkedQuery } from '../../src/export/linked/linked-query';
import { sourcesByIds } from '../../src/export/network/sources';
import { coverageGaps } from '../../src/gaps/gaps';
import { subsidiesOf } from '../../src/gaps/subsidies';
import { waysToClose } from '../../src/gaps/ways';
import { ladder } from '../../src/ladders/ladder';
import { needMatches } from '../../src/needs/need-matches';
import { egoNetwork } from '../../src/network/around/ego-network';
import { networkNeighbours } from '../../src/network/around/network-neighbours';
import { networkPaths } from '../../src/network/around/network-paths';
import { type MeasureQuestion, measuredNetwork } from '../../src/network/engine/network';
import { networkCommunities, sharedThingsOf } from '../../src/network/measures/network-communities';
import { size } from '../../src/network/measures/of-whole/size';
import { type PartnersQuestion, partnerSuggestions } from '../../src/network/partners/partner-suggestions';
import { type RoleHeptagonScope, roleHeptagon } from '../../src/network/roles/role-heptagon';
import { roleHeptagons } from '../../src/network/roles/role-heptagons';
import { roleMixing } from '../../src/network/roles/role-mixing';
import { evidenceOf } from '../../src/network/ties/evidence';
import { collaborationNetwork, type NetworkQuestion } from '../../src/network/ties/network';
import { type NetworkTrendQuestion, networkTrend } from '../../src/network/trend/network-trend';
import { publishedTotals } from '../../src/published/published-totals';
import { facetsOf } from '../../src/search/facets';
import { search } from '../../src/search/search';
import { sharing } from '../../src/sharing/sharing';
import { subsidyEstimate } from '../../src/subsidies/change-subsidies';
import { lookedFor } from '../../src/surveys/looked-for';
import { targetProgress } from '../../src/targets/target-progress';
import { targets } from '../../src/targets/targets';
import { PATIENCE_MS, sharedDatabase } from '../environment';
import { oneSet, percent } from '../evaluation/schemes';
import { operators } from '../operators';
import { SETS_NOTHING } from '../story';

const { uri, username, password, database } = sharedDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
afterAll(() => driver.close());

/** The graph, keeping what is asked of it. */
class Watched extends Graph {
  readonly asked: { text: string; parameters: Record<string, unknown> }[] = [];

  override read<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    this.asked.push({ text: statement.text, parameters });
    return super.read(statement, parameters);
  }

  override readWithVersion<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}) {
    this.asked.push({ text: statement.text, parameters });
    return super.readWithVersion(statement, parameters);
  }
}

/** A network measured in all ways that read it by statements of ours. */
async function measures(graph: Graph, question: Pick<MeasureQuestion, 'scope'> & Partial<MeasureQuestion>) {
  const projections = new Projections(graph, {
    projections: 2,
    bytes: 1e9,
    bytesSetting: 'PROJECTION_MEMORY_MB',
    idleMs: 60_000,
    lifetimeMs: 3_600_000,
  });
  const asked = { ...TIES, projection: 'ORGANIZATION_ORGANIZATION', ...question } as const;
  const measured = await measuredNetwork(graph, projections, asked);
  await size.of(measured, 'ROLE');
  if (asked.projection !== 'INDUSTRY_INDUSTRY') {
    const [community] = await networkCommunities(measured);
    if (community !== undefined) await sharedThingsOf(community);
  }
  await projections.close();
}

/** Labels that hold what a city's few documents lay down, the policies on it, or one load: a handful of nodes, whose scan costs nothing. */
const FEW = /:(Tier|Document|Policy|Target|OrganizationService|CoverageStandard|SubsidyRule|Role|SeedLoad)\b/;

/** Changes that name something of each kind. */
const CHANGES: Change[] = [
  {
    on: null,
    kind: 'ADD',
    add: {
      kind: 'SCIENCE_PARK',
      nameZh: null,
      industries: ['i-a001'],
      region: 'r-a003',
      level: null,
      ledBy: 'o-a001',
      coBuiltBy: [],
      partOf: 'p-a001',
    },
  },
];
const TEN_YEARS = { from: '2016-01-01', to: '2026-01-01', step: 'YEAR' } as const;

const PROFILE: Profile = {
  kind: 'ENTERPRISE',
  region: 'r-a003',
  foundedOn: null,
  closedOn: null,
  industries: ['i-a001'],
  titles: [],
  platforms: [],
};
const TIES = { weighting: 'COUNT', minWeight: 0, nodeLimit: 500, edgeLimit: 2_000 } as const;

/** A network and the evidence of its edges. */
async function network(graph: Graph, question: Pick<NetworkQuestion, 'scope'> & Partial<NetworkQuestion>) {
  const asked = { ...TIES, projection: 'ORGANIZATION_ORGANIZATION', cut: 'STRONGEST_TIES', ...question } as const;
  const found = await collaborationNetwork(graph, asked);
  for (const edge of found.edges.slice(0, 1)) await evidenceOf(graph, found)(edge);
}

function partners(graph: Graph, question: Partial<PartnersQuestion>) {
  const asked = { organization: 'o-a062', role: null, industry: null, scope: {} };
  return partnerSuggestions(graph, { ...asked, weighting: 'COUNT', ...question });
}

/** The seven roles around one thing. */
function roles(graph: Graph, scope: RoleHeptagonScope) {
  return roleHeptagon(graph, { scope, counting: 'FULL' });
}

async function wholeFile(graph: Graph, query: LinkedQuery): Promise<void> {
  const { parts } = await linkedFile(graph, query);
  for await (const things of parts) expect(things).toBeDefined();
}

function networkByYear(graph: Graph, scope: NetworkTrendQuestion['scope']) {
  return networkTrend(graph, {
    scope,
    weighting: 'COUNT',
    minWeight: 0,
    from: '2018-01-01',
    to: '2020-01-01',
    step: 'YEAR',
  });
}

test.each<[string, (graph: Graph) => Promise<unknown>]>([
  ['coverage', (graph) => coverage(graph, {})],
  [
    'coverage of a region with roll-up',
    (graph) => coverage(graph, { region: 'r-a003', rollUp: true, includeSubfields: true }),
  ],
  ['coverage of industries', (graph) => coverage(graph, { industries: ['i-a001'], includeSubfields: true })],
  [
    'coverage through another framework',
    (graph) => coverage(graph, { framework: 'f-a003', through: 'f-a001', rollUp: true }),
  ],
  ['coverage of the county-level units', (graph) => coverage(graph, { standard: 'std-county-transfer' })],
  [
    'coverage of one county-level unit',
    (graph) => coverage(graph, { standard: 'std-county-transfer', region: 'r-a008' }),
  ],
  ['an unknown standard', (graph) => coverage(graph, { standard: 'std-x' }).catch(() => undefined)],
  ['coverage gaps', (graph) => coverageGaps(graph, {})],
  ['coverage gaps of a region', (graph) => coverageGaps(graph, { region: 'r-a003', includeSubfields: true })],
  ['ways to close gaps', async (graph) => waysToClose(graph, await coverageGaps(graph, { region: 'r-a003' }))],
  ['subsidies of gaps', async (graph) => subsidiesOf(graph, await coverageGaps(graph, {}))],
  ['totals of all frameworks', (graph) => coverageTotals(graph, {})],
  ['totals of some frameworks', (graph) => coverageTotals(graph, { frameworks: ['f-a001'], includeSubfields: true })],
  ['architecture', (graph) => architecture(graph, { region: null })],
  ['the platforms of a tier', (graph) => tierViews(graph, 'INDUSTRIAL_RESEARCH_INSTITUTE', {})],
  [
    'the centers of a region that serve an industry',
    (graph) => tierViews(graph, 'REGIONAL_INNOVATION_CENTER', { region: 'r-a001', industries: ['i-a004'] }),
  ],
  ['architecture of a region', (graph) => architecture(graph, { region: 'r-a003' })],
  ['targets', (graph) => targets(graph)],
  [
    'architecture issues of a region',
    (graph) => architectureIssues(graph, { region: 'r-a003', framework: null, kinds: null }),
  ],
  ['the changes of a scenario', (graph) => openScenario(graph, CHANGES)],
  [
    'a subsidy estimate',
    async (graph) => {
      const upgrade = { on: null, kind: 'UPGRADE', platform: 'p-doc-001', as: null, level: 'NATIONAL' } as const;
      return subsidyEstimate(await openScenario(graph, [upgrade]), { matched: [], met: [] });
    },
  ],
  ['a ranking by a scheme', (graph) => evaluationRanking(graph, { schemeId: 'es-001', year: 2019, scope: {} })],
  [
    'an unknown scheme',
    (graph) => evaluationRanking(graph, { schemeId: 'x', year: 2019, scope: {} }).catch(() => undefined),
  ],
  [
    'a profile of a region',
    (graph) => evaluationProfile(graph, { year: 2021, scope: { region: 'r-a003' }, figures: ['x'] }),
  ],
  [
    'the counts of some kinds',
    (graph) => evaluationProfile(graph, { year: 2021, scope: { platformKinds: ['INCUBATOR'] } }),
  ],
  [
    'the consequences of a design that names a source',
    (graph) => {
      const narrowed = { nameZh: 'a', source: 's-a001', platformKinds: [], levels: [] };
      const scheme = { ...SETS_NOTHING, ...narrowed, ...oneSet(percent('x', 100)) };
      return evaluationConsequences(graph, { scheme, year: 2021, scope: {} });
    },
  ],
  ['the subsidies that wait for an evaluation', (graph) => evaluationSubsidies(graph, { region: 'r-a001' })],
  [
    'the eligibility of an organization',
    (graph) => eligibility(graph, { organization: 'o-a062', profile: null }, { met: [], unmet: [] }),
  ],
  [
    'the eligibility of a profile',
    (graph) => eligibility(graph, { organization: null, profile: PROFILE }, { met: [], unmet: [] }),
  ],
  ['the organizations of a rule for platforms', (graph) => organizationsEligible(graph, 'sub-4-6-1', { first: 5 })],
  ['the organizations of a rule for others', (graph) => organizationsEligible(graph, 'sub-5-4-1', { first: 5 })],
  ['a search by words', (graph) => search(graph, { text: '碳纤维', first: 10 })],
  ['a search by a single character', (graph) => search(graph, { text: '纤', first: 10 })],
  [
    'a search in a region, and its facets',
    async (graph) => {
      const { by } = await search(graph, { scope: { regions: ['r-a003'] }, text: '碳纤维', first: 10 });
      await facetsOf(graph, by);
    },
  ],
  ['the network', (graph) => network(graph, { scope: {} })],
  [
    'the network of roles and industries in a region',
    (graph) => network(graph, { scope: { roles: ['INDUSTRY'], industries: ['i-a004'], regions: ['r-a001'] } }),
  ],
  [
    'the network of a region with its partners',
    (graph) => network(graph, { scope: { regions: ['r-a001'], includePartners: true } }),
  ],
  [
    'the network of platforms in a region',
    (graph) => network(graph, { scope: { regions: ['r-a001'] }, projection: 'ORGANIZATION_PLATFORM' }),
  ],
  ['the network of industries', (graph) => network(graph, { scope: {}, projection: 'INDUSTRY_INDUSTRY' })],
  [
    'the network of some industries',
    (graph) => network(graph, { scope: { industries: ['i-a001', 'i-a004'] }, projection: 'INDUSTRY_INDUSTRY' }),
  ],
  ['the sources of an exported network', (graph) => sourcesByIds(graph, new Set(['s-a001', 's-a002']))],
  ['all linked data', (graph) => wholeFile(graph, {})],
  ['the linked data of a region', (graph) => wholeFile(graph, { regions: ['r-a001'] })],
  ['the linked data of an entity', (graph) => entityDocument(graph, 'o-a001')],
  ['the network of roles', (graph) => network(graph, { scope: {}, projection: 'ROLE_ROLE' })],
  [
    'the network around an organization',
    (graph) => egoNetwork(graph, { ...TIES, organization: 'o-a062', depth: 2, scope: { regions: ['r-a001'] } }),
  ],
  [
    'the network around a partner of a region',
    (graph) =>
      egoNetwork(graph, {
        ...TIES,
        organization: 'o-a035',
        depth: 2,
        scope: { regions: ['r-a001'], includePartners: true },
      }),
  ],
  [
    'paths',
    (graph) =>
      networkPaths(graph, {
        ...TIES,
        fromOrganization: 'o-a062',
        toOrganization: 'o-a001',
        maxLength: 4,
        pathLimit: 2,
        scope: { roles: ['RESEARCH'] },
      }),
  ],
  [
    'neighbours',
    (graph) =>
      networkNeighbours(graph, { ...TIES, organization: 'o-a062', scope: { industries: ['i-a004'] } }, (all) => all),
  ],
  [
    'neighbours with the partners of an industry',
    (graph) => {
      const scope = { industries: ['i-a004'], includePartners: true };
      return networkNeighbours(graph, { ...TIES, organization: 'o-a062', scope }, (all) => all);
    },
  ],
  ['suggested partners', (graph) => partners(graph, {})],
  [
    'suggested partners in an industry and a region',
    (graph) =>
      partners(graph, {
        industry: 'i-a004',
        role: 'USER',
        scope: { regions: ['r-a001'], industries: ['i-a004'], includePartners: true },
      }),
  ],
  // Without awards, of which another test makes more than can be measured at once.
  [
    'measures',
    (graph) => measures(graph, { scope: { ties: ['PROJECT', 'AGREEMENT', 'CO_BUILDING', 'SUPPORT', 'FUNDING'] } }),
  ],
  [
    'measures of a region with its partners',
    (graph) => measures(graph, { scope: { regions: ['r-a001'], includePartners: true } }),
  ],
  [
    'measures of platforms in an industry',
    (graph) => measures(graph, { scope: { industries: ['i-a004'] }, projection: 'ORGANIZATION_PLATFORM' }),
  ],
  ['measures of industries', (graph) => measures(graph, { scope: {}, projection: 'INDUSTRY_INDUSTRY' })],
  [
    'the mixing of roles',
    (graph) =>
      roleMixing(graph, { scope: { regions: ['r-a001'] }, weighting: 'COUNT', minWeight: 0, counting: 'FULL' }),
  ],
  ['the roles around an industry', (graph) => roles(graph, { industry: 'i-a004' })],
  ['the roles around the units of a framework', (graph) => roleHeptagons(graph, { framework: 'f-a003' }, 'FULL')],
  ['the roles around a platform', (graph) => roles(graph, { platform: 'p-a001' })],
  ['the roles of a region', (graph) => roles(graph, { region: 'r-a001' })],
  ['the trend of the network', (graph) => networkByYear(graph, {})],
  [
    'the trend of the network of an industry in a region',
    (graph) => networkByYear(graph, { industries: ['i-a004'], regions: ['r-a001'], roles: ['INDUSTRY'] }),
  ],
  ['the targets of a region', (graph) => targetProgress(graph, { region: 'r-a001' })],
  ['milestones', milestones],
  ['published totals', (graph) => publishedTotals(graph, {})],
  ['published totals of a region', (graph) => publishedTotals(graph, { region: 'r-a001' })],
  ['what was looked for', (graph) => lookedFor(graph, { subject: 'EVALUATION' })],
  ['what was looked for in a region', (graph) => lookedFor(graph, { subject: 'EVALUATION' }, { region: 'r-a001' })],
  ['ladders', (graph) => ladder(graph, {}, TEN_YEARS)],
  ['ladders of a region', (graph) => ladder(graph, { region: 'r-a003' }, TEN_YEARS)],
  ['ladders of an industry', (graph) => ladder(graph, { industry: 'i-a004' }, TEN_YEARS)],
  [
    'ladders of an industry in a region',
    (graph) => ladder(graph, { industry: 'i-a004', region: 'r-a003', platformKinds: ['INCUBATOR'] }, TEN_YEARS),
  ],
  ['what is shared', (graph) => sharing(graph, {}, 1_400)],
  [
    'what is shared in a region for an industry',
    (graph) => sharing(graph, { region: 'r-a003', industry: 'i-a004' }, 1_400),
  ],
  [
    'matches for a need',
    (graph) => needMatches(graph, { need: { text: '碳纤维复合材料', industry: 'i-a004', region: 'r-a003' } }),
  ],
  ['an unknown industry', (graph) => coverage(graph, { industries: ['i-x'] }).catch(() => undefined)],
])('%s only reads, and is planned without a scan of all nodes of a kind', async (_, ask) => {
  const graph = new Watched(driver, { database, timeoutMs: PATIENCE_MS });
  await ask(graph);
  expect(graph.asked.length).toBeGreaterThan(0);
  for (const { text, parameters } of graph.asked) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
    expect(summary.queryType).toBe('r');
    if (summary.plan === false) throw new Error('The server gave no plan.');
    const scans = operators(summary.plan).filter((one) =>
      /^(AllNodesScan|\w*NodeByLabels?Scan|DirectedAll|UndirectedAll)/.test(one),
    );
    expect(scans.filter((one) => !FEW.test(one))).toEqual([]);
  }
});
