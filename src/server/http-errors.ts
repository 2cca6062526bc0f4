import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { ERROR_CODES, GivenUp, PublicError } from '../errors';
import { answeredError, errorEntry } from './error-entry';
import { errorPage } from './error-page';
import { prefersPage } from './page-or-data';
import { logWhenOver } from './request';
import { ANSWER_HEADERS } from './response-headers';

/** Answers what fails outside of GraphQL in the shape that GraphQL's own errors have, and for a person as a page. */
export function answerErrors(app: FastifyInstance, config: Config): void {
  app.setErrorHandler((error, request, reply) => {
    // The client is gone, so there is nobody to answer, and nothing is wrong.
    if (error instanceof GivenUp) return reply.hijack();
    const shown = error instanceof PublicError ? error : refusal(error as FastifyError, request, config);
    return send(shown, request, reply, error);
  });

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*/s, '');
    const allowed = app.supportedMethods.filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '));
      const message = `${path} does not answer ${request.method}. Use ${allowed.join(' or ')}.`;
      return send(new PublicError('METHOD_NOT_ALLOWED', message), request, reply);
    }
    return send(new PublicError('NOT_FOUND', `There is nothing at ${path}. GraphQL is at /graphql.`), request, reply);
  });
}

/** For an address that can't be read. Fastify finds it before any hook, so this also writes the request's line. */
export function answerUnreadableAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  logWhenOver(request, reply);
  send(new PublicError('BAD_REQUEST', 'The address is not a valid URL; check its % signs.'), request, reply);
}

/** For bytes that are not an HTTP request, where there is a socket but neither request nor reply. */
export function answerUnreadableRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const shown =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new PublicError(
          'HEADERS_TOO_LARGE',
          'The address and headers are longer than 16 KiB. Send a long query by POST.',
        )
      : new PublicError('BAD_REQUEST', 'This is not an HTTP request that can be read, or it took too long to come.');
  const body = JSON.stringify({ errors: [errorEntry(shown)] });
  const status = ERROR_CODES[shown.code].httpStatus;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** What is the request's own fault among Fastify's errors; undefined for anything else. */
function refusal(error: FastifyError, request: FastifyRequest, config: Config): PublicError | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const length = request.headers['content-length'];
      const seen = length === undefined ? 'The body is too long' : `The body has ${length} bytes`;
      return new PublicError(
        'PAYLOAD_TOO_LARGE',
        `${seen}; the limit is ${config.MAX_BODY_BYTES}. Send less, in several requests.`,
      );
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': {
      const message = `The body's Content-Type is ${request.headers['content-type']}; send JSON as application/json.`;
      return new PublicError('UNSUPPORTED_MEDIA_TYPE', message);
    }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return new PublicError('BAD_REQUEST', 'The body is not JSON. Send {"query": "…"}.');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new PublicError('BAD_REQUEST', 'The body is not as long as its Content-Length says.');
    case 'ECONNRESET':
      // The client is gone, which no one will read of; but it is not our fault.
      return request.raw.complete ? undefined : new PublicError('BAD_REQUEST', 'The body broke off.');
    default:
      return undefined;
  }
}

function send(
  shown: PublicError | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown = shown,
): FastifyReply {
  const { httpStatus } = ERROR_CODES[shown?.code ?? 'INTERNAL_SERVER_ERROR'];
  const entry = answeredError(shown, error, request);
  reply.code(httpStatus).headers(ANSWER_HEADERS).removeHeader('content-disposition');
  if (!prefersPage(request, reply)) return reply.type('application/json; charset=utf-8').send({ errors: [entry] });
  return reply.type('text/html; charset=utf-8').send(errorPage(entry, httpStatus, request));
}
