import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Config } from '../config';
import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import type { RetiredIds } from '../facts/retired-ids';
import { contextOf } from '../graphql/context';
import type { EntityStatements } from '../graphql/entity-statements';
import type { Background } from '../jobs/background';
import { type AnswerMemory, tellDataVersion } from './answer-memory';
import { argumentLimits } from './argument-limits';
import { refuseOtherSites } from './cross-site';
import { errorFormatter, noteErrors } from './graphql-errors';
import { noteWellFormed, statusByMediaType } from './media-type-status';
import { prefersPage } from './page-or-data';
import { sendGraphiql } from './pages.route';
import { queryCost } from './query-cost';
import { noteErrorsIn, operationForLog, type RequestContext } from './request';
import { resolveRetiredIds } from './retired-ids';
import { knownOperations, queryLimits } from './validation-rules';

/** `/graphql`: queries by POST or GET, mutations by POST, and for a browser GraphiQL. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  {
    schema,
    graphFor,
    projections,
    background,
    statements,
    admission,
    retired,
    answers,
    config,
  }: {
    schema: GraphQLSchema;
    /** Gives the database for one request. */
    graphFor: (reply: FastifyReply) => Graph;
    projections: Projections;
    background: Background;
    statements: EntityStatements;
    /** Has what is long take its place. */
    admission: ApolloServerPlugin<RequestContext>;
    retired: RetiredIds;
    answers: AnswerMemory;
    config: Config;
  },
): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    formatError: errorFormatter(app.log),
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
      noteErrors,
      noteWellFormed,
      operationForLog,
      argumentLimits(config),
      queryCost(config),
      admission,
      resolveRetiredIds(retired),
      tellDataVersion,
      // It watches every field for cache hints, and this schema has none.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own pages load from its CDN.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const endsAt = performance.now() + config.QUERY_TIMEOUT_MS;
      return Object.assign(contextOf(graphFor(reply).within({ endsAt }), projections, background, statements), {
        request,
      });
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onSend: statusByMediaType,
    // Before it takes a place among those that are executed: what is remembered takes next to nothing.
    async preValidation(request, reply) {
      if (request.method !== 'POST' && prefersPage(request, reply)) return sendGraphiql(reply);
      refuseOtherSites(request, config);
      if (await answers.answer(request, reply)) return reply;
      return undefined;
    },
    async handler(request, reply) {
      const body = await handler.call(app, request, reply);
      if (typeof body === 'string' && reply.statusCode >= 400) noteErrorsIn(request, body);
      return answers.keep(request, reply, body);
    },
  });
}
