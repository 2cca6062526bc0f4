import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { PlatformKind, PlatformLevel } from '../vocabulary';

/** A subsidy rule as far as it tells whom it is for. */
export interface SubsidyFact {
  id: string;
  platformKinds: PlatformKind[];
  level: PlatformLevel | null;
  /** In 万元; null where no sum is stated. */
  amountWan: number | null;
}

/**
 * The subsidy rules that concern some kinds of platform, in the order of the documents. From the documents down, of which
 * there are few, since no index reads a list of kinds.
 */
export const SUBSIDIES_OF_KINDS = cypher<{ subsidies: SubsidyFact[] }>`
  MATCH (document:Document)
  CALL {
    WITH document
    MATCH (document)<-[:CLAUSE_OF]-(:Clause)<-[:STATED_IN]-(rule:SubsidyRule)
    RETURN rule
  }
  WITH document, rule
  WHERE any(kind IN rule.platformKinds WHERE kind IN $kinds)
  WITH rule ORDER BY document.issuedOn, rule.position
  RETURN collect(rule { .id, .platformKinds, .level, .amountWan }) AS subsidies`;

/** Of which kinds of platform the subsidies are asked for; a gap is one. */
export interface Fillable {
  rule: { platformKinds: PlatformKind[] };
}

/**
 * What closing each of some gaps would draw: the rules that concern a kind of platform that fills its slot on the day,
 * in the document's order, in one read. Which of them are paid is for their levels and conditions to say.
 *
 * @returns one list a gap, in their order
 */
export async function subsidiesOf(graph: Graph, gaps: Fillable[]): Promise<SubsidyFact[][]> {
  const kinds = [...new Set(gaps.flatMap(({ rule }) => rule.platformKinds))];
  const row = await graph.facts(SUBSIDIES_OF_KINDS, { kinds }, ([one]) => one);
  return gaps.map(({ rule }) =>
    (row?.subsidies ?? []).filter(({ platformKinds }) =>
      platformKinds.some((kind) => rule.platformKinds.includes(kind)),
    ),
  );
}
