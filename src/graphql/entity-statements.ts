import type { Graph } from '../database/graph';
import { Planning } from '../database/planning';
import { PublicError } from '../errors';

/** What may be asked of the statements of the entity API. */
export interface StatementLimits {
  /** In characters. */
  length: number;
  /** How many that are new to the database it plans at once. */
  plannedAtOnce: number;
}

/**
 * The statements of the entity API, whose texts are made of what clients ask. What is counted of a query foretells how long
 * its statement takes to plan; its length tells the rest, so a longer one is not sent.
 */
export class EntityStatements {
  private readonly planning: Planning;

  constructor(private readonly limits: StatementLimits) {
    this.planning = new Planning(limits.plannedAtOnce);
  }

  /** @throws PublicError QUERY_TOO_COMPLEX */
  async run(graph: Graph, text: string, parameters: Record<string, unknown>): ReturnType<Graph['run']> {
    const { length } = this.limits;
    if (text.length > length) {
      throw new PublicError(
        'QUERY_TOO_COMPLEX',
        `The query becomes a statement of ${text.length} characters; the limit is ${length} (MAX_STATEMENT_LENGTH). Ask for fewer relationships, filters and keys to sort by, or split the query.`,
      );
    }
    return graph.run(text, parameters, this.planning);
  }
}
