import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config';
import { PROJECT_ROOT } from '../project-root';
import { HASHED_FILE_HEADERS, PAGE_HEADERS, varyBy } from './response-headers';

/** Where the build of `web/` puts the pages, and beside each text what it is compressed. */
const PAGES = path.join(PROJECT_ROOT, 'web', 'dist');

/** The views of the page that is for looking, each at an address of its own. */
const VIEWS = [
  '/coverage',
  '/coverage/scenario',
  '/architecture',
  '/network',
  '/entities',
  '/entities/:id',
  '/eligibility',
  '/evaluation',
  '/sharing',
  '/document',
];

/** Names without an empty part or one of dots, which could lead out of a folder. */
const NAME = /^(?:[\w-]+[./])*[\w-]+$/;

/** The pages of `web/` and what they load, and, where it may be read, the printed schema, to which the start page leads. */
export async function addPageRoutes(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(fastifyStatic, {
    root: PAGES,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    allowedPath: (name) => NAME.test(name),
  });

  app.get('/', (_request, reply) => sendPage(reply, 'index.html'));
  for (const view of VIEWS) app.get(view, (_request, reply) => sendPage(reply, 'explorer/index.html'));
  app.get('/favicon.svg', (_request, reply) => sendPage(reply, 'favicon.svg'));
  app.get<{ Params: { name: string } }>('/docs/:name', ({ params }, reply) => {
    return sendPage(reply, `docs/${params.name}.html`);
  });
  app.get<{ Params: { name: string } }>('/docs/files/:name', ({ params }, reply) => {
    return sendPage(reply, `docs/files/${params.name}`);
  });
  app.get<{ Params: { '*': string } }>('/assets/*', ({ params }, reply) => {
    return sendFile(reply, `assets/${params['*']}`, HASHED_FILE_HEADERS);
  });
  if (!config.INTROSPECTION) return;
  app.get('/schema.graphql', (_request, reply) => {
    // Browsers save what they have no name for.
    const type = 'text/plain; charset=utf-8';
    return reply
      .type(type)
      .header('cache-control', 'no-cache')
      .sendFile('api.graphql', path.join(PROJECT_ROOT, 'schema'), { contentType: false });
  });
}

/** GraphiQL, whose address is that of the API. */
export function sendGraphiql(reply: FastifyReply): FastifyReply {
  return sendPage(reply, 'graphiql/index.html');
}

function sendPage(reply: FastifyReply, file: string): FastifyReply {
  return sendFile(reply, file, PAGE_HEADERS);
}

function sendFile(reply: FastifyReply, file: string, headers: Record<string, string>): FastifyReply {
  varyBy(reply, 'Accept-Encoding');
  return reply.headers(headers).sendFile(file);
}
