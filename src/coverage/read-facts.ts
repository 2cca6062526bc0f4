import type { Hypothesis } from '../changes/hypothesis';
import type { Graph } from '../database/graph';
import type { RuleFact, SlotFact } from '../facts/standard';
import { RULES_ALONE, ruledSlot } from './common-facts.cypher';
import type { IndustryFacts, RegionFacts } from './facts';
import { factsOf, factsStatement } from './facts.cypher';
import { REGION_FACTS, regionFactsOf } from './region-facts.cypher';
import { supposedFacts, supposedRegionFacts } from './supposed-facts';

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
  /** What is supposed beside the facts; null for nothing. */
  hypothesis: Hypothesis | null;
}

/** Which facts are wanted of a standard whose units are regions. */
export interface RegionFactsQuery {
  standard: string;
  /** Null for the standard's own; the units are those among it and its parts. */
  region: string | null;
  /** What is supposed beside the facts; null for nothing. */
  hypothesis: Hypothesis | null;
}

/**
 * Reads the facts of coverage in one round trip, with what is supposed beside them; no row means that the graph holds no
 * such standard.
 */
export async function readFacts(graph: Graph, query: FactsQuery): Promise<IndustryFacts> {
  const { standard, framework, industries, includeSubfields, region, rollUp, hypothesis } = query;
  const statement = factsStatement({ byIndustry: industries !== null, byRegion: region !== null, rollUp });
  const [row] = await graph.read(statement, { standard, framework, industries, includeSubfields, region });
  if (row === undefined) throw noStandard(standard);
  const facts = factsOf(row);
  return hypothesis === null ? facts : supposedFacts(facts, hypothesis, { rollUp });
}

/** As {@link readFacts}, where the units are regions. */
export async function readRegionFacts(graph: Graph, query: RegionFactsQuery): Promise<RegionFacts> {
  const { standard, region, hypothesis } = query;
  const [row] = await graph.read(REGION_FACTS, { standard, region });
  if (row === undefined) throw noStandard(standard);
  const facts = regionFactsOf(row);
  return hypothesis === null ? facts : supposedRegionFacts(facts, hypothesis);
}

function noStandard(standard: string): Error {
  return new Error(`The graph holds no coverage standard ${standard}; was the seed loaded?`);
}

/** Reads the rules of a standard's slots, each with its slot; the earliest of each slot first. */
export async function readRules(graph: Graph, standard: string): Promise<{ standardSlot: SlotFact; rule: RuleFact }[]> {
  const rows = await graph.read(RULES_ALONE, { standard });
  if (rows.length === 0) throw noStandard(standard);
  return rows.map(ruledSlot);
}
