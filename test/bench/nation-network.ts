import { ask } from './ask';
import * as queries from './network-queries';
import { withSynthetic } from './queries';
import { report, sideBySide } from './side-by-side';

/** A city in the middle of the nation, as `npm run generate` makes it: by its region, and by its seven clusters. */
const IN_CITY = '{ regions: ["syn-r-150-0"] }';
const CLUSTERS = [1, 2, 3, 4, 5, 6, 7].map((cluster) => `"syn-i-150-${cluster}"`).join(', ');
const OF_CITY = `{ industries: [${CLUSTERS}] }`;
const OF_CITY_WITH_PARTNERS = `{ industries: [${CLUSTERS}], includePartners: true }`;
const A_HUB = 'syn-o-150-0';
const ANOTHER = 'syn-o-150-900';

const MONTHS = 'from: "2022-01-01", to: "2024-01-01", step: MONTH';
const MOST_POINTS = 'from: "2015-01-01", to: "2024-12-01", step: MONTH';

/** As those ask who mean the nation. */
const askOfNation = (url: string, query: string) => ask(url, withSynthetic(query));

interface Asked {
  name: string;
  query: string;
}

/** The network of collaboration among the nation: what Weihai's loses by it, what a city's costs, and the nation's own. */
export async function benchNationNetwork(alone: string, among: string): Promise<void> {
  await compareWeihai(alone, among);
  await time(among, 'the network of a synthetic city', CITY, { rounds: 20, warmUp: 5 });
  await time(among, 'the network of the whole nation', NATION, { rounds: 3, warmUp: 0 });
  await timeMeasures(among);
}

const scoped = (scope: string, more = '') => `(scope: ${scope}${more})`;

const CITY: Asked[] = [
  { name: 'collaborationNetwork of its region', query: queries.network(scoped(IN_CITY)) },
  { name: 'the same as of a day', query: queries.network(scoped('{ regions: ["syn-r-150-0"], asOf: "2022-01-01" }')) },
  { name: 'collaborationNetwork of its clusters', query: queries.network(scoped(OF_CITY)) },
  { name: 'the same with partners', query: queries.network(scoped(OF_CITY_WITH_PARTNERS)) },
  {
    name: 'organizations and platforms',
    query: queries.network(scoped(OF_CITY, ', projection: ORGANIZATION_PLATFORM')),
  },
  { name: 'industries', query: queries.network(scoped(OF_CITY, ', projection: INDUSTRY_INDUSTRY')) },
  { name: 'roles', query: queries.network(scoped(OF_CITY, ', projection: ROLE_ROLE')) },
  { name: 'egoNetwork of a hub, one step', query: queries.egoNetwork(`(organization: "${A_HUB}", depth: 1)`) },
  { name: 'egoNetwork of a hub, two steps', query: queries.egoNetwork(`(organization: "${A_HUB}", depth: 2)`) },
  { name: 'egoNetwork of another, two steps', query: queries.egoNetwork(`(organization: "${ANOTHER}", depth: 2)`) },
  { name: 'paths', query: queries.paths(`(fromOrganization: "${A_HUB}", toOrganization: "${ANOTHER}")`) },
  { name: 'neighbours of a hub', query: queries.neighbours(`(organization: "${A_HUB}")`) },
  { name: 'roleMixing', query: queries.roleMixing(scoped(OF_CITY)) },
  { name: 'roleHeptagon of a cluster', query: queries.roleHeptagon('(scope: { industry: "syn-i-150-1" })') },
  { name: 'roleHeptagon of its region', query: queries.roleHeptagon('(scope: { region: "syn-r-150-0" })') },
  { name: 'networkTrend of 24 months', query: queries.trend(`scope: ${OF_CITY}, ${MONTHS}`) },
  { name: 'networkTrend of 120 points', query: queries.trend(`scope: ${OF_CITY}, ${MOST_POINTS}`) },
];

const NATION: Asked[] = [
  { name: 'collaborationNetwork', query: queries.network() },
  { name: 'the same as of a day', query: queries.network(scoped('{ asOf: "2022-01-01" }')) },
  {
    name: 'of the universities, with partners',
    query: queries.network(scoped('{ roles: UNIVERSITY, includePartners: true }')),
  },
  { name: 'organizations and platforms', query: queries.network('(projection: ORGANIZATION_PLATFORM)') },
  { name: 'industries', query: queries.network('(projection: INDUSTRY_INDUSTRY)') },
  { name: 'roles', query: queries.network('(projection: ROLE_ROLE)') },
  { name: 'roleMixing', query: queries.roleMixing() },
  { name: 'networkTrend of 2 points', query: queries.trend('from: "2023-01-01", to: "2024-01-01", step: YEAR') },
  { name: 'networkTrend of 24 months', query: queries.trend(MONTHS) },
  { name: 'networkTrend of 120 points', query: queries.trend(MOST_POINTS) },
];

/** The first time, with the planning of the statements and what the database has not read yet, and then again. */
async function time(
  url: string,
  what: string,
  asked: Asked[],
  runs: { rounds: number; warmUp: number },
): Promise<void> {
  console.log(`${what}, the first time:`);
  const answered: Asked[] = [];
  for (const one of asked) {
    const begun = performance.now();
    const refusal = await askOfNation(url, one.query).then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (refusal === undefined) answered.push(one);
    const seconds = ((performance.now() - begun) / 1000).toFixed(2);
    console.log(`  ${one.name.padEnd(52)} ${seconds} s${refusal === undefined ? '' : `  ${refusal}`}`);
  }
  const times = await sideBySide(
    answered.map(({ name, query }) => ({ name, run: () => askOfNation(url, query) })),
    runs,
  );
  console.log(`${what}, again:\n${report(times)}`);
}

/** The same part of the network on both: what the scope of a region costs must not grow with the nation. */
async function compareWeihai(alone: string, among: string): Promise<void> {
  const pairs = [
    { name: 'network', query: queries.network(scoped('{ regions: ["r-a001"], includePartners: true }')) },
    { name: 'roles', query: queries.network(scoped('{ regions: ["r-a001"] }', ', projection: ROLE_ROLE')) },
    { name: 'egoNetwork', query: queries.egoNetwork('(organization: "o-a025", depth: 2)') },
    { name: 'measures', query: queries.measures(scoped('{ regions: ["r-a001"] }')) },
  ];
  for (const { name, query } of pairs) {
    const times = await sideBySide(
      [
        { name: 'the seed alone', run: () => ask(alone, query) },
        { name: 'the seed among the nation', run: () => ask(among, query) },
      ],
      { rounds: 50, warmUp: 20 },
    );
    console.log(`Weihai, ${name}:\n${report(times)}`);
  }
}

/** Warm, the values are there; cold, another least weight makes it another network, projected and measured anew. */
async function timeMeasures(url: string): Promise<void> {
  let round = 0;
  const another = () => {
    round += 1;
    return `minWeight: ${round / 1e6}`;
  };
  await time(
    url,
    'measures of a synthetic city',
    [
      { name: 'networkMeasures', query: queries.measures(scoped(OF_CITY)) },
      { name: 'organizationMeasures of 50', query: queries.organizationMeasures(`scope: ${OF_CITY}, first: 50`) },
      { name: 'communities', query: queries.communities(scoped(OF_CITY)) },
    ],
    { rounds: 20, warmUp: 5 },
  );
  const anew = await sideBySide(
    [
      { name: 'networkMeasures', run: () => askOfNation(url, queries.measures(scoped(OF_CITY, `, ${another()}`))) },
      {
        name: 'organizationMeasures of 50',
        run: () => askOfNation(url, queries.organizationMeasures(`scope: ${OF_CITY}, first: 50, ${another()}`)),
      },
      { name: 'communities', run: () => askOfNation(url, queries.communities(scoped(OF_CITY, `, ${another()}`))) },
    ],
    { rounds: 10, warmUp: 2 },
  );
  console.log(`the same of a network that is not projected yet:\n${report(anew)}`);
  await time(
    url,
    'measures of the whole nation',
    [
      { name: 'networkMeasures', query: queries.measures() },
      { name: 'organizationMeasures of 50', query: queries.organizationMeasures() },
      { name: 'communities', query: queries.communities() },
    ],
    { rounds: 1, warmUp: 0 },
  );
}
