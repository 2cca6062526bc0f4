import type { Driver, Session } from 'neo4j-driver';

/** A statement on its way to the database. */
export interface Statement {
  text: string;
  parameters: Record<string, unknown>;
  /** What the database shows of its transaction. */
  metadata: Record<string, unknown>;
  /** What its session tells of the state of the data in place of the truth, so that what others write does not count. */
  state?: string;
}

/** What is sent in the place of a statement, at once or when the test says so. */
export type Stand = (statement: Statement) => Statement | Promise<Statement>;

/** The driver, with each statement that runs by itself gone through `stand`. What waits there ends with its session. */
export function standingBefore(driver: Driver, stand: Stand): Driver {
  return Object.create(driver, {
    session: {
      value({ bookmarks: _, ...options }: NonNullable<Parameters<Driver['session']>[0]>): Session {
        // A state that was told in place of the truth says nothing to the database.
        const session = driver.session(options);
        const { run, close } = session;
        let end = (_: Error) => {};
        const ended = new Promise<never>((_, reject) => {
          end = reject;
        });
        ended.catch(() => {});
        return Object.assign(session, {
          run(text: string, parameters: Statement['parameters'], settings: { metadata?: Statement['metadata'] } = {}) {
            const sent = stand({ text, parameters, metadata: settings.metadata ?? {} });
            const send = ({ text, parameters, state }: Statement) => {
              if (state !== undefined) Object.assign(session, { lastBookmarks: () => [state] });
              return run.call(session, text, parameters, settings);
            };
            if (!(sent instanceof Promise)) return send(sent);
            // In an object, since what is sent is itself one to wait for.
            const sending = Promise.race([sent, ended]).then((one) => ({ result: send(one) }));
            sending.catch(() => {});
            return {
              // biome-ignore lint/suspicious/noThenProperty: a result of the driver is waited for or gone through
              then: (...settled: Parameters<Promise<unknown>['then']>) =>
                sending.then(({ result }) => result).then(...settled),
              keys: () => sending.then(({ result }) => result.keys()),
              async *[Symbol.asyncIterator](): AsyncGenerator<unknown> {
                yield* (await sending).result;
              },
            };
          },
          close() {
            end(new Error('The session was closed.'));
            return close.call(session);
          },
        });
      },
    },
  });
}

/** Has the data be in one state, whatever other tests write. */
export const unwritten = (statement: Statement): Statement => ({ ...statement, state: 'one' });

/** A statement that is under way until it is ended; the database shows it with the words and parameters of the other. */
export function endless({ text, parameters, metadata }: Statement, mark?: string): Statement {
  const endlessly = 'UNWIND range(1, 1000000000000) AS step RETURN sum(sqrt(step)) AS sum';
  return { text: `${endlessly} /* ${text} */`, parameters: { ...parameters, mark }, metadata };
}

export const isOfAnalysis = ({ metadata }: Statement) => metadata.analysis !== undefined;

/** Has some statements wait until they are let go, or their session is closed. */
export function heldBack(isHeld: (statement: Statement) => boolean): { stand: Stand; letGo: () => void } {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { stand: (one) => (isHeld(one) ? released.then(() => one) : one), letGo };
}
