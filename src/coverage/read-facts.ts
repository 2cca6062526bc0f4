import type { Graph } from '../database/graph';
import type { CoverageFacts, RuleFact } from './facts';
import { factsOf, factsStatement, RULES_ALONE, ruleOf } from './facts.cypher';

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
}

/** Reads the facts of coverage in one round trip; no row means that the graph holds no such standard. */
export async function readFacts(graph: Graph, query: FactsQuery): Promise<CoverageFacts> {
  const { standard, framework, industries, includeSubfields, region, rollUp } = query;
  const statement = factsStatement({ byIndustry: industries !== null, byRegion: region !== null, rollUp });
  const [row] = await graph.read(statement, { standard, framework, industries, includeSubfields, region });
  if (row === undefined) throw new Error(`The graph holds no coverage standard ${standard}; was the seed loaded?`);
  return factsOf(row);
}

/** Reads the rules of a standard's slots, the earliest of each slot first. */
export async function readRules(graph: Graph, standard: string): Promise<RuleFact[]> {
  const rows = await graph.read(RULES_ALONE, { standard });
  if (rows.length === 0) throw new Error(`The graph holds no rules of the standard ${standard}; was the seed loaded?`);
  return rows.map(ruleOf);
}
