import { availableParallelism } from 'node:os';

/** Solving takes a core for seconds; one is left to the API. */
const AT_ONCE = Math.max(1, availableParallelism() - 1);

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Does a piece of work once it is its turn, first come, first served.
 *
 * @throws the signal's reason, where it is aborted before the turn comes
 */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  await turn(signal);
  try {
    return await work();
  } finally {
    handOn();
  }
}

async function turn(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const start = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(start), 1);
      reject(signal?.reason);
    };
    waiting.push(start);
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** The turn passes to the next without becoming free in between. */
function handOn(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}
