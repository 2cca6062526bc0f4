import type { Graph } from '../database/graph';
import type { RuleFact, SlotFact } from '../facts/standard';
import { RULES_ALONE, ruledSlot } from './common-facts.cypher';
import type { CoverageFacts, IndustryFacts } from './facts';
import { factsOf, factsStatement, REGION_FACTS, regionFactsOf } from './facts.cypher';

/** Which facts are wanted of a standard whose units are industries. */
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
export async function readFacts(graph: Graph, { rollUp, ...query }: FactsQuery): Promise<IndustryFacts> {
  const { standard, industries, region } = query;
  const statement = factsStatement({ byIndustry: industries !== null, byRegion: region !== null, rollUp });
  const facts = await graph.facts(statement, query, ([row]) => row && factsOf(row));
  if (facts === undefined) throw noStandard(standard);
  return facts;
}

/** As {@link readFacts}, where the units are regions: those among the region, null for the standard's own, and its parts. */
export async function readRegionFacts(
  graph: Graph,
  query: { standard: string; region: string | null; includeZones: boolean },
): Promise<CoverageFacts> {
  const facts = await graph.facts(REGION_FACTS, query, ([row]) => row && regionFactsOf(row));
  if (facts === undefined) throw noStandard(query.standard);
  return facts;
}

function noStandard(standard: string): Error {
  return new Error(`The graph holds no coverage standard ${standard}; was the seed loaded?`);
}

/** Reads the rules of a standard's slots, each with its slot; the earliest of each slot first. */
export async function readRules(graph: Graph, standard: string): Promise<{ standardSlot: SlotFact; rule: RuleFact }[]> {
  const rules = await graph.facts(RULES_ALONE, { standard }, (rows) => rows.map(ruledSlot));
  if (rules.length === 0) throw noStandard(standard);
  return rules;
}
