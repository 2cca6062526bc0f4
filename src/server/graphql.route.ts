import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Config } from '../config';
import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import { type Context, contextOf } from '../graphql/context';
import type { Background } from '../jobs/background';
import { refuseOtherSites } from './cross-site';
import { formatError } from './graphql-errors';
import { noteWellFormed, statusByMediaType } from './media-type-status';
import { pageSizes } from './page-size';
import { during, operationForLog } from './request';
import { startPage } from './start-page';
import { knownOperations, queryLimits } from './validation-rules';

/** `/graphql`: queries by POST or GET, mutations by POST, and for a browser the start page. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  {
    schema,
    graphFor,
    projections,
    background,
    config,
  }: {
    schema: GraphQLSchema;
    /** Gives the database for one request. */
    graphFor: (reply: FastifyReply) => Graph;
    projections: Projections;
    background: Background;
    config: Config;
  },
): Promise<void> {
  const page = startPage(config.PORT);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    logger: app.log,
    // Apollo takes the next four from NODE_ENV; this API is the same everywhere.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !config.INTROSPECTION,
    // What it takes for a request that another site can't have sent is not enough for us: cross-site.ts knows more.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Clients that try hashes send the query itself after this answer; a cache that any of them can fill helps none.
    persistedQueries: false,
    parseOptions: { maxTokens: config.MAX_QUERY_TOKENS },
    validationRules: [
      knownOperations,
      queryLimits(config),
      ...(config.INTROSPECTION ? [] : [NoSchemaIntrospectionCustomRule]),
    ],
    plugins: [
      noteWellFormed,
      operationForLog,
      pageSizes(config),
      // It watches every field for cache hints, and this schema has none.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own pages load from its CDN.
      { serverWillStart: async () => ({ renderLandingPage: async () => ({ html: page }) }) },
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const handler = fastifyApolloHandler(apollo, {
    context: async (_request, reply) => contextOf(graphFor(reply), projections, background),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onSend: statusByMediaType,
    handler(request, reply) {
      refuseOtherSites(request, config);
      return during(request, () => handler.call(app, request, reply));
    },
  });
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
