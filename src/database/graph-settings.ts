import type { AnswerState } from './answer-state';
import type { FactsMemory } from './facts-memory';

/** How the statements of a graph are run. */
export interface GraphSettings {
  database: string;
  /** How long a statement may run before the server ends it, in milliseconds. */
  timeoutMs: number;
  /** Ends the statements under way, and lets none begin any more, which fail with its reason. */
  signal?: AbortSignal;
  /** Somebody waits for the answer: no longer than the time of a statement, though the database may plan it for longer. */
  isWaitedFor?: boolean;
  /** When, as `performance.now()` tells it, an answer is no longer waited for, however many statements it takes. */
  endsAt?: number;
  /** Reads meet synthetic facts as well as real ones; by default real ones alone. */
  includeSynthetic?: boolean;
  /** What the server shows of each statement's transaction, so that it can be told from others. */
  metadata?: Record<string, string>;
  /** Told of which state of the data each read is. */
  answer?: AnswerState;
  /** Where {@link Graph.facts} are kept; they are read each time without it, and for what is no answer. */
  memory?: FactsMemory;
}
