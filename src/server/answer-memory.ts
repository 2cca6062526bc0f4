import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Bounded } from '../database/bounded';
import type { DataState, DataStates } from '../database/data-state';
import { today } from '../days';
import { isOfEarlierQuestion } from '../graphql/synthetic';
import { isKnown, markWith, tagOf, tagsIn } from './etag';
import { type Question, questionOf, refusesMemory } from './question';
import { noteFromMemory, type Operation, operationOf, type RequestContext } from './request';
import { asksFor, asksForLong } from './root-fields';

/** An answer as it is sent. */
interface Kept {
  state: DataState;
  body: Buffer;
  type: string;
  operation: Operation | undefined;
  bytes: number;
}

/** What an answer takes besides its body. */
const OVERHEAD_BYTES = 500;

/** The state of the data that the answer to a request is of, where it may be kept. */
const states = new WeakMap<FastifyRequest, DataState>();
const questions = new WeakMap<FastifyRequest, Question>();

/** Tells in each answer which data it is of, and notes of which the answer to the same question stays the same as long as they do. */
export const tellDataVersion: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { graph, request }, operation, document }) {
        if (body.kind !== 'single' || body.singleResult.data === undefined) return;
        const { singleResult } = body;
        const dataVersion = graph.answer?.told;
        if (dataVersion === undefined) return;
        singleResult.extensions = { ...singleResult.extensions, dataVersion };
        const state = graph.answer?.only;
        if (state === undefined || singleResult.errors !== undefined) return;
        if (document === undefined || operation?.operation !== 'query') return;
        // What is reckoned for long may end by the clock, and what became of an earlier question goes on.
        const { selectionSet } = operation;
        if (asksForLong(selectionSet, document) || asksFor(isOfEarlierQuestion, selectionSet, document)) return;
        states.set(request, state);
      },
    };
  },
};

/**
 * Whole answers of `/graphql` in this process, by question and state of the data, and their tags, by which clients know them
 * again. Whether the data is still the same is asked of the database after the request has come, each time.
 */
export class AnswerMemory {
  private readonly kept: Bounded<Kept>;

  constructor(
    private readonly data: DataStates,
    /** What else the answers of this process depend on. */
    private readonly maker: string,
    bytes: number,
  ) {
    this.kept = new Bounded(bytes);
  }

  /** The database was gone. */
  forget(): void {
    this.kept.forget();
  }

  /** Answers a request from memory, or tells the client that what it has is right. @returns whether it did */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const question = questionOf(request);
    if (question === undefined) return false;
    questions.set(request, question);
    if (refusesMemory(request)) return false;
    const kept = this.kept.get(question.key);
    const tags = tagsHeldBy(request);
    if (kept === undefined && tags.length === 0) return false;
    // Who can't be told is told so by the way that needs the database for more.
    const state = await this.data.now().catch(() => undefined);
    if (state === undefined) return false;
    const tag = tagOf(this.maker, question, state);
    const right = kept?.state === state ? kept : undefined;
    // Whether there is any answer, a tag tells that was given to one; `*` does not.
    const isHeld = tags === '*' ? right !== undefined : isKnown(tag, tags);
    if (!isHeld && right === undefined) return false;
    noteFromMemory(request, kept?.operation);
    if (isHeld) markWith(reply, tag).code(304).send();
    else if (right !== undefined) markWith(reply, tag).type(right.type).send(right.body);
    return true;
  }

  /** Keeps the answer that was just made, where that may be. @returns what is sent of it */
  keep(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
    const [question, state] = [questions.get(request), states.get(request)];
    if (typeof body !== 'string' || question === undefined || state === undefined) return body;
    // One that is made past midnight may be of two days.
    if (reply.statusCode !== 200 || question.day !== today()) return body;
    const tag = tagOf(this.maker, question, state);
    markWith(reply, tag);
    if (!refusesMemory(request)) this.put(question, state, { request, reply, body });
    if (!isKnown(tag, tagsHeldBy(request))) return body;
    return reply.code(304).removeHeader('content-type').send();
  }

  private put(
    { key }: Question,
    state: DataState,
    { request, reply, body: text }: { request: FastifyRequest; reply: FastifyReply; body: string },
  ): void {
    const bytes = Buffer.byteLength(text) + OVERHEAD_BYTES;
    if (!this.kept.hasRoomFor(bytes)) return;
    const type = String(reply.getHeader('content-type'));
    this.kept.set(key, { state, body: Buffer.from(text), type, operation: operationOf(request), bytes });
  }
}

/** What the client has of the answer. A POST is answered whatever it has: 304 is for GET alone. */
function tagsHeldBy({ method, headers }: FastifyRequest): string[] | '*' {
  return method === 'POST' ? [] : tagsIn(headers['if-none-match']);
}
