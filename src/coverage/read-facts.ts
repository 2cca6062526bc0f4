import type { Graph } from '../database/graph';
import type { Hypothesis } from '../scenario/hypothesis';
import type { CoverageFacts } from './facts';
import { factsOf, factsStatement } from './facts.cypher';
import { supposedFacts } from './supposed-facts';

/** Which facts are wanted. */
export interface FactsQuery {
  standard: string;
  /** Null for the standard's own. */
  framework: string | null;
  /** Null for the framework's units. */
  industries: string[] | null;
  includeSubfields: boolean;
  /** Null for everywhere; a region counts with all its parts. */
  region: string | null;
  /** Whether a unit also counts what serves the units below it. */
  rollUp: boolean;
  /** What is supposed beside the facts; null for nothing. */
  hypothesis: Hypothesis | null;
}

/** Reads the facts of coverage in one round trip, with what is supposed beside them; no row means that the graph holds no such standard. */
export async function readFacts(graph: Graph, query: FactsQuery): Promise<CoverageFacts> {
  const { standard, framework, industries, includeSubfields, region, rollUp, hypothesis } = query;
  const statement = factsStatement({ byIndustry: industries !== null, byRegion: region !== null, rollUp });
  const [row] = await graph.read(statement, { standard, framework, industries, includeSubfields, region });
  if (row === undefined) throw new Error(`The graph holds no coverage standard ${standard}; was the seed loaded?`);
  const facts = factsOf(row);
  return hypothesis === null ? facts : supposedFacts(facts, hypothesis, { rollUp });
}
