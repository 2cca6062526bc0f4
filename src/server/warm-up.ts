import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, graphql } from 'graphql';
import { GivenUp } from '../errors';
import type { Context } from '../graphql/context';

/** The database plans one statement on one processor; two is what the program is made for. */
const AT_ONCE = 2;

/** Questions being asked that nobody waits for. */
export interface WarmUp {
  /** How many are answered so far. */
  answered(): number;
  /** Settles when all are asked, or the server closes; never rejects. */
  done: Promise<void>;
  /** From now on one at a time, each begun only while no request is under way. */
  goOnInBackground(): void;
}

/**
 * Prepares a server to ask questions of its own schema before the first client does: the database then has planned their
 * statements, and Java and Node have compiled what answers these and their like. A question that fails is left to whoever
 * asks it. Closing the server ends what runs.
 *
 * @param contextOf what a question is answered with, its statements ended by the signal
 * @returns begins with the questions, in their order
 */
export function addWarmUp(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (signal: AbortSignal) => Context,
): (questions: readonly string[]) => WarmUp {
  const over = new AbortController();
  // Every statement under way listens.
  setMaxListeners(0, over.signal);
  let done: Promise<unknown> = Promise.resolve();
  app.addHook('preClose', async () => {
    over.abort(new GivenUp());
    await done;
  });
  const quiet = quietOf(app, over.signal);

  return (questions) => {
    const left = [...questions];
    const context = contextOf(over.signal);
    let [answered, isInBackground] = [0, false];

    async function ask(isFirst: boolean): Promise<void> {
      while (isFirst || !isInBackground) {
        if (isInBackground) await quiet();
        const source = over.signal.aborted ? undefined : left.shift();
        if (source === undefined) return;
        const { errors } = await graphql({ schema, source, contextValue: context });
        if (errors !== undefined) app.log.debug({ err: errors[0] }, 'a question of the warm-up failed');
        answered += 1;
      }
    }

    const all = Promise.all(Array.from({ length: AT_ONCE }, (_, index) => ask(index === 0)));
    const warmUp: WarmUp = {
      answered: () => answered,
      done: all.then(
        () => {},
        (error: unknown) => app.log.warn({ err: error }, 'the warm-up failed'),
      ),
      goOnInBackground() {
        isInBackground = true;
      },
    };
    done = warmUp.done;
    return warmUp;
  };
}

/** Waits until no request is under way, or until all is over. */
function quietOf(app: FastifyInstance, over: AbortSignal): () => Promise<void> {
  let underWay = 0;
  let goOn = () => {};
  app.server.on('request', (_request, response: ServerResponse) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) goOn();
    });
  });
  over.addEventListener('abort', () => goOn());
  return async () => {
    if (underWay === 0 || over.aborted) return;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  };
}
