import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataStates } from '../database/data-state';
import { isKnown, markWith, tagOf, tagsIn } from './etag';
import { type Question, questionOfFile } from './question';
import { answerStateOf } from './request';

/**
 * Has the files and pages that are made of the data tell of which state of it they are, and be known again by a tag, so that
 * whoever has one takes it along once for each state of the data.
 *
 * A file is tagged by the state at which its first read began. What is committed while it is made may be in it under the
 * tag of the state before, by which nobody is answered any more.
 */
export function tagFiles(app: FastifyInstance, data: DataStates, maker: string): void {
  const asked = new WeakMap<FastifyRequest, Question>();
  app.addHook('preValidation', async (request, reply) => {
    if (request.method !== 'GET' || isOfGraphql(request)) return;
    const question = questionOfFile(request);
    asked.set(request, question);
    const tags = tagsIn(request.headers['if-none-match']);
    // The tags of what is no file of the data are shorter or longer.
    if (tags === '*' || !tags.some(isOfFile)) return;
    // Who can't be told is told so by the way that needs the database for more.
    const state = await data.now().catch(() => undefined);
    if (state === undefined) return;
    const tag = tagOf(maker, question, state);
    if (isKnown(tag, tags)) return markWith(reply, tag).code(304).send();
  });
  app.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, content: unknown) => {
    const answer = answerStateOf(reply);
    const question = asked.get(request);
    if (answer?.told === undefined || reply.statusCode !== 200 || question === undefined) return;
    const { exact, version } = answer.told;
    // What is still being made as it is sent may read on.
    const isExact = exact && typeof content === 'string';
    reply.header('x-data-version', isExact ? version : `${version}; at-least`);
    if (answer.since !== undefined) markWith(reply, tagOf(maker, question, answer.since));
  });
}

const isOfGraphql = ({ routeOptions }: FastifyRequest) => routeOptions.url === '/graphql';

const isOfFile = (tag: string) => /^"[\w-]{27}"$/.test(tag);
