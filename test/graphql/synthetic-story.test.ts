import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';

const { api, write } = useWorld();

const STORY: Story = {
  units: { cluster: null, field: 'cluster', other: null },
  regions: { city: null, part: 'city' },
  platforms: {
    center: {
      kind: 'TECHNOLOGY_INNOVATION_CENTER',
      serves: ['cluster', 'other'],
      opened: '2019-01-01',
      region: 'part',
    },
    park: {
      kind: 'SCIENCE_PARK',
      serves: [{ unit: 'field', since: '2018-01-01' }],
      seenInProgress: '2020-01-01',
      region: 'part',
    },
    incubator: {
      kind: 'INCUBATOR',
      serves: ['other'],
      opened: '2016-01-01',
      closed: '2021-06-01',
      designations: [{ kind: 'INCUBATOR', level: 'NATIONAL', since: '2017-01-01' }],
    },
  },
  organizations: {
    works: { roles: ['INDUSTRY'], region: 'part' },
    college: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'] },
    bank: { kind: 'FINANCIAL_INSTITUTION', roles: ['FINANCE'] },
    alone: { roles: ['SERVICE'] },
  },
  collaborations: {
    project: { members: ['works', 'college'], since: '2019-01-01' },
    alliance: { kind: 'ALLIANCE', members: ['works', 'college', 'bank'] },
  },
  surveys: {
    parks: { platformKind: 'SCIENCE_PARK', region: 'city', units: ['cluster'], lookedOn: '2020-03-01' },
    vouchers: { subject: 'VOUCHER', region: 'city', lookedOn: '2020-03-01' },
  },
  services: { patents: { organization: 'alone', service: 'INTELLECTUAL_PROPERTY' } },
  totals: {
    incubators: {
      value: 3,
      asOf: '2021-01-01',
      countedKinds: ['INCUBATOR'],
      countedLevel: 'NATIONAL',
      levelMatch: 'EXACT',
    },
  },
  ties: [
    ['works', 'LEADS', 'center'],
    ['college', 'CO_BUILDS', 'center'],
    ['bank', 'FUNDS', 'center'],
    ['bank', 'FUNDS', 'works'],
    ['college', 'SUPPORTS', 'park'],
    ['park', 'PART_OF', 'center'],
  ],
};

/** Questions of all ways of reading, about the world by its own ids. */
const QUESTIONS: [name: string, query: (world: SmallWorld, more: string) => string][] = [
  [
    'coverage',
    (
      { framework },
      more,
    ) => `{ coverage(scope: { framework: "${framework}", includeSubfields: true, rollUp: true }${more}) {
      counts { covered inProgress unknown missing }
      units { industry { id nameZh } cells { slot status platforms { state since platform { id kind level regions { id } } evidence { kind basis sources { id } } } } } } }`,
  ],
  [
    'what was looked for, published or counted',
    (
      { framework, id },
      more,
    ) => `{ surveyFindings(scope: { region: "${id('part')}" }, subject: VOUCHER${more}) { extent lookedOn surveys { id } }
      coverage(scope: { framework: "${framework}", region: "${id('city')}", slots: [SCIENCE_PARK] }${more}) {
        units { known { lookedOn } cells { missingGround lookedFor { surveys { id } kindsNotLookedFor } } } nextToLookUp { platformKind worth } }
      publishedTotals(scope: { region: "${id('here')}" }${more}) { totals { indicator { id } value known } }
      targetProgress(scope: { region: "${id('here')}" }${more}) { targets { target { id } known organizations { organization { id } } } } }`,
  ],
  [
    'gaps',
    ({ framework }, more) => `{ coverageGaps(scope: { framework: "${framework}" }, first: 20${more}) {
      totalCount edges { node { industry { id } slot status known { platforms } waysToClose(limit: 3) { __typename } } } } }`,
  ],
  [
    'totals',
    ({ framework }, more) => `{ coverageTotals(scope: { frameworks: ["${framework}"], includeSubfields: true }${more}) {
      unitCount counts { covered inProgress unknown missing } } }`,
  ],
  [
    'a trend',
    (
      { framework },
      more,
    ) => `{ coverageTrend(scope: { framework: "${framework}" }, from: "2016-01-01", to: "2022-01-01", step: YEAR${more}) {
      points { asOf counts { covered } changes { industry { id } slot before after platforms { platform { id } } } } } }`,
  ],
  [
    'a scenario',
    ({ framework, id }, more) =>
      `{ coverageScenario(changes: [{ add: { kind: INCUBATOR, industries: ["${id('cluster')}"], level: MUNICIPAL } }]${more}) { coverageComparison(scope: { framework: "${framework}" }) { changeCount } } }`,
  ],
  [
    'the architecture',
    ({ id }, more) => `{ doubleInnovationPlatforms(scope: { region: "${id('here')}" }${more}) { totalCount }
      architecture(scope: { region: "${id('city')}" }${more}) { asOf region { id nameZh } tiers { platformCount } } }`,
  ],
  [
    'a network',
    ({ id }, more) => `{ collaborationNetwork(scope: { regions: ["${id('here')}", "${id('part')}"] }${more}) {
      nodeCount edgeCount isolatedCount nodes { key degree } edges { key source target weight kinds evidence { kind sources { id } } } } }`,
  ],
  [
    'organizations and platforms',
    (
      { id },
      more,
    ) => `{ collaborationNetwork(projection: ORGANIZATION_PLATFORM, scope: { regions: ["${id('here')}", "${id('part')}"] }${more}) {
      nodes { key degree } edges { source target kinds } } }`,
  ],
  [
    'measures',
    ({ id }, more) => `{ organizationMeasures(scope: { regions: ["${id('here')}", "${id('part')}"] }${more}) {
      edges { node { organization { id nameZh } degree strength betweenness pageRank } } } }`,
  ],
  [
    'its neighbours',
    ({ id }, more) =>
      `{ networkNeighbours(organization: "${id('works')}"${more}) { edges { node { organization { id } tie { kinds weight } } } } }`,
  ],
  [
    'the heptagon',
    ({ id }, more) =>
      `{ roleHeptagon(scope: { industry: "${id('cluster')}" }${more}) { missing organizationCount stars { role organizationCount } } }`,
  ],
  [
    'the heptagons of a framework',
    ({ framework }, more) =>
      `{ roleHeptagons(scope: { framework: "${framework}", includeSubfields: true }${more}) { totalCount edges { node { industry { id } missing stars { role organizationCount tiedTo { role weight } } } } } }`,
  ],
  [
    'a trend of the network',
    ({ id }, more) =>
      `{ networkTrend(scope: { regions: ["${id('here')}", "${id('part')}"] }, from: "2018-01-01", to: "2021-01-01", step: YEAR${more}) { points { asOf organizationCount edgeCount tieCount } } }`,
  ],
  [
    'partners',
    ({ id }, more) =>
      `{ partnerSuggestions(organization: "${id('alone')}"${more}) { edges { node { organization { id } } } } }`,
  ],
  [
    'eligibility',
    ({ id }, more) =>
      `{ eligibility(organization: "${id('works')}", scope: { asOf: "2022-01-01" }${more}) { organization { id nameZh } items { key status lacks awaits platforms { id } } } }`,
  ],
  [
    'a search',
    ({ id }, more) =>
      `{ search(text: "${id('works')}"${more}) { totalCount facets { kind { value count } region { value count } } edges { node { ... on Entity { id } } kind matchedBy } } }`,
  ],
  [
    'a search in a region',
    ({ id }, more) =>
      `{ search(scope: { regions: ["${id('city')}"] }, text: "${id('works')}"${more}) { totalCount facets { region { value count } } edges { node { ... on Entity { id } } } } }`,
  ],
  [
    'stored things',
    ({ id }, more) =>
      `{ platformsConnection(where: { regions: { some: { id: { eq: "${id('part')}" } } } }${more}) { totalCount facets { kind { value count } } edges { node { id designations { id } industriesConnection { edges { node { id } properties { since basis } } } } } } }`,
  ],
];

test.each(QUESTIONS)(
  '%s of a synthetic world is as of the like that is real, where it is asked for',
  async (_, query) => {
    const real = await write(STORY);
    const madeUp = await write({ ...STORY, synthetic: true });
    const ofReal = await api.ask<object>(query(real, ''));
    expect(ofReal.errors).toBeUndefined();
    const ofMadeUp = await api.ask<object>(query(madeUp, ', includeSynthetic: true'));
    const named = ({ data, errors }: object & { data?: unknown; errors?: unknown }, world: SmallWorld) =>
      JSON.parse(world.name(JSON.stringify({ data, errors })));
    expect(named(ofMadeUp, madeUp)).toEqual(named(ofReal, real));
    // What is not asked for is not there at all.
    const hidden = await api.ask<object>(query(madeUp, ''));
    expect(JSON.stringify(hidden.data ?? {})).not.toContain(madeUp.id(''));
  },
);
