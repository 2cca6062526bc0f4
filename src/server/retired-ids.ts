import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { presentId, type RetiredId, type RetiredIds } from '../facts/retired-ids';
import type { Context } from '../graphql/context';
import { withIdsOfDocument, withIdsOfVariables } from './ids-in-query';

/** The ids in the text of documents, which Apollo keeps and gives again for the same text. */
const idsOfDocuments = new WeakMap<DocumentNode, readonly string[]>();

/**
 * Has every id of an earlier row for a thing mean the thing, wherever in a query it is given, and tells so beside the answer,
 * as `extensions.retiredIds`; of what was withdrawn it tells why and what to look at instead.
 */
export function resolveRetiredIds(all: RetiredIds): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let retired: RetiredId[] = [];
      return {
        // After all limits have been seen to, and before the execution, which it leaves to be done.
        async responseForOperation(context) {
          const { schema, document, operation, request } = context;
          // Without one the execution refuses the request.
          if (!operation) return null;
          const { variables = {} } = request;
          const ids = [...idsOfDocument(schema, document)];
          withIdsOfVariables(schema, operation, variables, (id) => noted(id, ids));
          retired = [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
          const ofId = (id: string) => presentId(id, all);
          if (retired.every(({ id }) => ofId(id) === id)) return null;
          request.variables = withIdsOfVariables(schema, operation, variables, ofId);
          Object.assign(context, { document: withIdsOfDocument(schema, document, ofId) });
          return null;
        },
        async willSendResponse({ response: { body } }) {
          if (retired.length === 0 || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, retiredIds: retired };
        },
      };
    },
  };
}

function noted(id: string, ids: string[]): string {
  ids.push(id);
  return id;
}

function idsOfDocument(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const known = idsOfDocuments.get(document);
  if (known !== undefined) return known;
  const ids: string[] = [];
  withIdsOfDocument(schema, document, (id) => noted(id, ids));
  idsOfDocuments.set(document, ids);
  return ids;
}

/** The addresses that name things: files and pages of them, and each thing's own. */
const NAMES_THINGS = /^\/(export\/|brief|evidence|entity\/)/;

/** The address moved for good, and is to be asked in the same way. */
const MOVED = 308;

/**
 * Leads an address that names an earlier row of a thing to that which names the thing: from the one address to the other, since
 * a proxy may have put a path before both.
 */
export function redirectRetiredIds(app: FastifyInstance, retired: RetiredIds): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!NAMES_THINGS.test(request.routeOptions.url ?? '')) return;
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const last = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
    const named = [last, ...[...searchParams.values()].flatMap((value) => value.split(','))];
    if (named.every((id) => presentId(id, retired) === id)) return;
    const query = new URLSearchParams();
    for (const [name, value] of searchParams) {
      const ids = value.split(',').map((id) => presentId(id, retired));
      query.append(name, ids.join(','));
    }
    const present = encodeURIComponent(presentId(last, retired));
    return reply.redirect(query.size === 0 ? present : `${present}?${query}`, MOVED);
  });
}
