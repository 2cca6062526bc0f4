import { setTimeout as delay } from 'node:timers/promises';
import { cypher } from './cypher';
import type { Graph, GraphTransaction } from './graph';

/**
 * Servers that come first together may each make one, since a constraint can't be had here: servers that define one at the
 * same moment end in a deadlock, from which the database does not always come out.
 */
const MAKE_LOCK = cypher`
  MERGE (:StartLock {id: 'start'})`;

// Writing to the nodes, not only finding them, is what takes their write locks; in one order, so that no two wait for
// each other. Of two servers at least one finds the other's, since each looks when its own is committed.
const TAKE_LOCK = cypher`
  MATCH (lock:StartLock)
  WITH lock ORDER BY elementId(lock)
  SET lock.takenAt = datetime()`;

const SAY_SO_AFTER_MS = 2_000;

/**
 * Does `work` while no other server that starts on the same database does its own.
 *
 * The lock is the write lock which an open transaction holds on a node. The database lets go of it with the transaction,
 * so a server that dies in the middle leaves nothing behind.
 *
 * @param work looks through the lock's own transaction at what the others have done (in a cluster another session may
 *   read from a member that has not heard of it yet) and writes through others, since constraints and indexes can't
 *   share a transaction with data. It may run a second time when the lock's transaction is lost.
 */
export async function exclusively<Result>(
  graph: Graph,
  work: (locked: GraphTransaction) => Promise<Result>,
  onProgress: (message: string) => void,
): Promise<Result> {
  await graph.write((transaction) => transaction.run(MAKE_LOCK));
  return graph.write(async (transaction) => {
    const waiting = new AbortController();
    delay(SAY_SO_AFTER_MS, undefined, { signal: waiting.signal }).then(
      () => onProgress('waiting for another server that is starting on the same database'),
      () => undefined,
    );
    await transaction.run(TAKE_LOCK).finally(() => waiting.abort());
    return work(transaction);
  });
}
