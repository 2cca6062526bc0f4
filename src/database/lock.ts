import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { type Cypher, cypher } from './cypher';
import type { Graph, GraphTransaction } from './graph';

const LOCK_IS_ONE = cypher`
  CREATE CONSTRAINT start_lock_id IF NOT EXISTS FOR (n:StartLock) REQUIRE n.id IS UNIQUE`;

// Writing to the node, not only finding it, is what takes its write lock.
const TAKE_LOCK = cypher`
  MERGE (lock:StartLock {id: 'start'})
  SET lock.takenAt = datetime()`;

const SAY_SO_AFTER_MS = 2_000;

/**
 * Does `work` while no other server that starts on the same database does its own.
 *
 * The lock is the write lock which an open transaction holds on one node. The database lets go of it with the
 * transaction, so a server that dies in the middle leaves nothing behind.
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
  await defineOnce(graph, LOCK_IS_ONE);
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

/**
 * Runs a schema statement that says IF NOT EXISTS. Two servers running the same one at the same moment can both find
 * that nothing exists; the slower is refused, and finds at the second try that all is there.
 */
export async function defineOnce(graph: Graph, statement: Cypher): Promise<void> {
  try {
    await graph.define(statement);
  } catch (error) {
    const lostTheRace = error instanceof Neo4jError && /AlreadyExists|^Neo\.TransientError/.test(error.code);
    if (!lostTheRace) throw error;
    await graph.define(statement);
  }
}
