/*
 * Imports point one way: main → server → edges → graphql, domain → database.
 * The parser does not tell `import type` from `import`, so the rules hold for both; circles, which types may make
 * (a statement names the rows that its function hands on), are left to Biome, which does tell.
 */

/** Folders of `src/` that are no feature. */
const LAYERS = '(?:server|graphql|database)';
const FEATURE = `^src/(?!${LAYERS}/)[^/]+/`;
const EDGE = `${FEATURE}.*[.](?:resolver|types|route|command)[.]ts$`;
/** What anyone may import. */
const SHARED = '^src/(?:errors|vocabulary|days|jobs|grouping|megabytes|named|project-root|trend-days)[.]ts$';
/** Files right under `src/` put the parts together: main and what only it needs. */
const MAIN = '^src/[^/]+[.]ts$';
const CONFIG = '^src/config[.]ts$';
/** Found by their place in node_modules, so that a subpath such as `@apollo/server/plugin/disabled` counts too. */
const packages = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'driver-only-in-database',
      comment: 'Only src/database knows the driver; tests may use it too.',
      severity: 'error',
      from: { pathNot: ['^src/database/', '^test/'] },
      to: { path: packages('neo4j-driver', 'neo4j-driver-core', 'neo4j-driver-bolt-connection') },
    },
    {
      name: 'main-imported-by-none',
      comment: 'main and its parts import the rest, never the other way; only the server reads the settings.',
      severity: 'error',
      from: { path: '^(?:src/[^/]+/|seed/)' },
      to: { path: MAIN, pathNot: [SHARED, CONFIG] },
    },
    {
      name: 'settings-only-in-server',
      comment: 'Below the server a setting comes as an argument.',
      severity: 'error',
      from: { path: '^(?:src/[^/]+/|seed/)', pathNot: '^src/server/' },
      to: { path: CONFIG },
    },
    {
      name: 'server-only-by-main',
      comment: 'src/server is put together by main and imported by nothing below it.',
      severity: 'error',
      from: { path: '^(?:src/[^/]+/|seed/)', pathNot: '^src/server/' },
      to: { path: '^src/server/' },
    },
    {
      name: 'domain-no-edge',
      comment: 'A bare name in a feature folder is domain: it knows neither an edge nor what resolvers share.',
      severity: 'error',
      from: { path: FEATURE, pathNot: EDGE },
      to: { path: [EDGE, '^src/graphql/'] },
    },
    {
      name: 'domain-no-graphql-no-http',
      comment: 'The same domain functions serve the API, exports, the command line and tests.',
      severity: 'error',
      from: { path: FEATURE, pathNot: EDGE },
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
      name: 'graphql-no-feature',
      comment: 'src/graphql holds what resolvers share; a feature imports it.',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: FEATURE },
    },
    {
      name: 'database-lowest',
      comment: 'src/database imports nothing of the project but what anyone may.',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^(?:src|seed)/', pathNot: ['^src/database/', SHARED] },
    },
    {
      name: 'shared-imports-shared',
      comment: 'What anyone may import leans on nothing else.',
      severity: 'error',
      from: { path: SHARED },
      to: { path: '^(?:src|seed)/', pathNot: SHARED },
    },
    {
      name: 'seed-through-intake',
      comment: 'The seed is data written through src/intake.',
      severity: 'error',
      from: { path: '^seed/' },
      to: { path: '^src/', pathNot: ['^src/intake/', '^src/database/', SHARED] },
    },
    {
      name: 'seed-only-by-main',
      comment: 'Only the start of the program loads the seed.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^seed/' },
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
