/*
 * Imports point one way. The folders stand in one order, from the bottom up, and none imports a folder above it; within
 * a folder a bare name is domain and a suffix an edge. Types count like values: what a file knows is what it leans on.
 */

/** From the bottom up. A file or folder may import what stands before it, and within itself. */
const ORDER = [
  'src/node-env.ts',
  'src/project-root.ts',
  'src/versions.ts',
  'src/errors.ts',
  'src/cursors.ts',
  'src/vocabulary.ts',
  'src/days.ts',
  'src/grouping.ts',
  'src/megabytes.ts',
  'src/text/',
  'src/database/',
  'src/database/embedded/',
  'src/jobs/',
  'src/facts/',
  'src/evaluation/design/scoring/',
  'src/evaluation/design/',
  'src/intake/',
  'src/intake/tables/',
  'seed/',
  'seed/nation/',
  'src/graphql/gate/',
  'src/graphql/',
  'src/graphql/facets/',
  'src/surveys/',
  'src/published/',
  'src/changes/',
  'src/coverage/',
  'src/document/',
  'src/architecture/',
  'src/targets/',
  'src/ladders/',
  'src/subsidies/',
  'src/gaps/',
  'src/duties/',
  'src/eligibility/',
  'src/scenario/',
  'src/plan/',
  'src/network/algorithms/',
  'src/evaluation/measures/',
  'src/evaluation/',
  'src/network/ties/',
  'src/network/provenance/',
  'src/network/around/',
  'src/network/roles/',
  'src/network/engine/',
  'src/network/measures/of-nodes/',
  'src/network/measures/of-whole/',
  'src/network/measures/',
  'src/network/trend/',
  'src/network/comparison/',
  'src/network/partners/',
  'src/network/analysis/',
  'src/network/robustness/',
  'src/search/',
  'src/sharing/',
  'src/needs/',
  'src/export/table/',
  'src/export/coverage/',
  'src/export/network/',
  'src/export/analysis/',
  'src/export/linked/',
  'src/export/entities/',
  'src/export/dictionary/',
  'src/schema.ts',
  'src/config.ts',
  'src/server/',
  'src/cli/',
  'src/main.ts',
];

const EDGE = '[.](?:resolver|types|route|command)[.]ts$';
/** Folders of edges alone. */
const EDGES = '^src/(?:graphql|server|cli|schema[.]ts|main[.]ts)';
/** Found by their place in node_modules, so that a subpath such as `@apollo/server/plugin/disabled` counts too. */
const packages = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;

/** A folder of its own has a place of its own. */
const within = (place) => (place.endsWith('/') ? `^${place}[^/]+$` : `^${place}$`);

const upward = ORDER.slice(0, -1).map((place, index) => ({
  name: `nothing-above-${place}`,
  comment: 'A folder imports only what stands below it in the order of the folders.',
  severity: 'error',
  from: { path: within(place) },
  to: { path: ORDER.slice(index + 1).map(within) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'in-the-order',
      comment: 'Every file has its place in the order of the folders.',
      severity: 'error',
      from: {},
      to: { path: '^(?:src|seed)/', pathNot: ORDER.map(within) },
    },
    {
      name: 'no-circle-of-files',
      comment: 'Of two files that need each other one part belongs below both.',
      severity: 'error',
      from: { path: '^(?:src|seed|test)/' },
      to: { circular: true },
    },
    {
      name: 'driver-only-in-database',
      comment: 'Only src/database knows the driver; tests may use it too.',
      severity: 'error',
      from: { pathNot: ['^src/database/', '^test/'] },
      to: { path: packages('neo4j-driver', 'neo4j-driver-core', 'neo4j-driver-bolt-connection') },
    },
    {
      name: 'settings-only-in-server',
      comment: 'Below the server a setting comes as an argument.',
      severity: 'error',
      from: { path: '^(?:src|seed)/', pathNot: '^src/(?:server/|cli/|main[.]ts)' },
      to: { path: '^src/config[.]ts$' },
    },
    {
      name: 'domain-no-edge',
      comment: 'A bare name in a feature folder is domain: it knows neither an edge nor what resolvers share.',
      severity: 'error',
      from: { path: '^(?:src|seed)/', pathNot: [EDGES, EDGE] },
      to: { path: [EDGE, '^src/graphql/'] },
    },
    {
      name: 'domain-no-graphql-no-http',
      comment: 'The same domain functions serve the API, exports, the command line and tests.',
      severity: 'error',
      from: { path: '^(?:src|seed)/', pathNot: [EDGES, EDGE] },
      to: {
        path: packages(
          'graphql',
          'graphql-[^/]+',
          'type-graphql',
          '@graphql-tools',
          '@neo4j',
          '@apollo',
          '@as-integrations',
          'fastify',
          '@fastify',
        ),
      },
    },
    {
      name: 'server-knows-no-pages',
      comment:
        'Of the pages the server knows the files that their build has made. The other way is held by biome.json.',
      severity: 'error',
      from: { path: '^(?:src|seed)/' },
      to: { path: '^web/' },
    },
    {
      name: 'tests-imported-by-none',
      comment: 'The program does not need its tests.',
      severity: 'error',
      from: { path: '^(?:src|seed)/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that is not found would slip past every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};
