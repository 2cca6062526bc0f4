import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import { type Context, contextOf } from '../graphql/context';
import { EntityStatements } from '../graphql/entity-statements';
import type { Background } from '../jobs/background';
import { argumentLimits } from './argument-limits';
import { formatError } from './graphql-errors';
import { prefersPage } from './page-or-data';
import { pageSizes } from './page-size';
import { sendGraphiql } from './pages.route';
import { queryCost } from './query-cost';
import { during, operationForLog } from './request';
import { knownOperations, queryLimits } from './validation-rules';

/** `/graphql`: queries by POST or GET, mutations by POST, and for a browser GraphiQL. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  {
    schema,
    graphFor,
    projections,
    background,
    admission,
    config,
  }: {
    schema: GraphQLSchema;
    /** Gives the database for one request. */
    graphFor: (reply: FastifyReply) => Graph;
    projections: Projections;
    background: Background;
    /** Has what is long take its place. */
    admission: ApolloServerPlugin<Context>;
    config: Config;
  },
): Promise<void> {
  const statements = new EntityStatements({
    length: config.MAX_STATEMENT_LENGTH,
    plannedAtOnce: config.MAX_PLANNED_AT_ONCE,
  });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    logger: app.log,
    // Apollo takes the next four from NODE_ENV; this API is the same everywhere.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Clients that try hashes send the query itself after this answer; a cache that any of them can fill helps none.
    persistedQueries: false,
    parseOptions: { maxTokens: config.MAX_QUERY_TOKENS },
    validationRules: [knownOperations, queryLimits(config)],
    plugins: [
      operationForLog,
      argumentLimits(config),
      pageSizes(config),
      queryCost(config),
      admission,
      // It watches every field for cache hints, and this schema has none.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own pages load from its CDN.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const handler = fastifyApolloHandler(apollo, {
    context: async (_request, reply) => contextOf(graphFor(reply), projections, background, statements),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler(request, reply) {
      if (request.method !== 'POST' && prefersPage(request, reply)) return sendGraphiql(reply);
      return during(request, () => handler.call(app, request, reply));
    },
  });
}
