import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyRequest } from 'fastify';

const storage = new AsyncLocalStorage<FastifyRequest>();

/** Does `work` for a request, which {@link currentRequest} then finds: Apollo's hooks are not given it. */
export function during<Result>(request: FastifyRequest, work: () => Result): Result {
  return storage.run(request, work);
}

/** The HTTP request that the running code answers. Only code that runs inside {@link during} may ask. */
export function currentRequest(): FastifyRequest {
  const request = storage.getStore();
  if (request === undefined) throw new Error('No request is being answered here.');
  return request;
}
