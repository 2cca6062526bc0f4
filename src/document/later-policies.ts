import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { CLAUSE, type ClauseFact } from '../facts/document';
import type { Basis } from '../vocabulary';

/** A policy as an answer carries it. */
interface PolicyFact {
  id: string;
  titleZh: string;
  documentNumber: string | null;
  promulgatedOn: Day | null;
  /** Its page; null where it is only cited or reported, so that its text is not known. */
  url: string | null;
}

/** How a later policy bears on what a document lays down. */
export interface LaterPolicy {
  policy: PolicyFact;
  /** The clause on which it bears, or a part that the clause stands in; null where it is the document as a whole. */
  clause: ClauseFact | null;
  basis: Basis;
  noteZh: string;
  noteEn: string;
}

export interface LaterPolicies {
  /** The latest first, those without a day last; then by id. */
  policies: LaterPolicy[];
  cautionZh: string;
  cautionEn: string;
}

/** What an answer leans on, and the day that it is for. */
export interface LeansOn {
  clauseIds: readonly string[];
  asOf: Day;
}

// Leans on the index clause_id. A policy whose day no source tells may be the later one, so it is told as well.
const LATER = cypher<{ policies: LaterPolicy[] }>`
  UNWIND $asked AS asked
  CALL {
    WITH asked
    UNWIND asked.clauseIds AS id
    MATCH (own:Clause {id: id})-[:CLAUSE_OF]->(document:Document)
    MATCH (own)-[:SUBCLAUSE_OF*0..]->(clause:Clause)
    WITH DISTINCT asked, document, clause
    CALL {
      WITH document, clause
      MATCH (policy:Policy)-[matter:BEARS_ON]->(clause)
      RETURN policy, matter, clause AS of
      UNION
      WITH document, clause
      MATCH (policy:Policy)-[matter:BEARS_ON]->(document)
      RETURN policy, matter, null AS of
    }
    WITH DISTINCT asked, document, policy, matter, of
    WHERE (policy.promulgatedOn IS NULL OR document.issuedOn < policy.promulgatedOn <= date(asked.asOf))
      AND (policy.repealedOn IS NULL OR policy.repealedOn > date(asked.asOf))
    WITH policy, matter, of ORDER BY coalesce(policy.promulgatedOn, date('0001-01-01')) DESC, policy.id, of.id
    RETURN collect({
      policy: policy { .id, .titleZh, .documentNumber, .url, promulgatedOn: toString(policy.promulgatedOn) },
      clause: of ${CLAUSE}, basis: matter.basis, noteZh: matter.noteZh, noteEn: matter.noteEn
    }) AS policies
  }
  RETURN policies`;

/**
 * Whether the graph knows policies that came after a document and bear on the same matters, which are the reason to check
 * what the document says, its sums above all.
 *
 * @returns in the order of what is asked; null where it knows none
 */
export async function laterPolicies(graph: Graph, asked: readonly LeansOn[]): Promise<(LaterPolicies | null)[]> {
  const rows = await graph.facts(LATER, { asked }, (all) => all);
  return rows.map(({ policies }) => (policies.length === 0 ? null : { policies, ...cautionOf(policies) }));
}

function cautionOf(policies: readonly LaterPolicy[]): Pick<LaterPolicies, 'cautionZh' | 'cautionEn'> {
  const named = [...new Map(policies.map(({ policy }) => [policy.id, policy])).values()];
  const isOne = named.length === 1;
  const zh = named.map((policy) => nameOf(policy, '，日期不知')).join('、');
  const en = named.map((policy) => nameOf(policy, ', day not known')).join(', ');
  return {
    cautionZh: `此处依据的文件之外，图谱知有 ${named.length} 份后续政策涉及同一事项：${zh}；规则和金额须对照核实。`,
    cautionEn: `The graph knows ${named.length} later ${isOne ? 'policy' : 'policies'} on the same matter as the document that this leans on: ${en}; rules and sums should be checked against ${isOne ? 'it' : 'them'}.`,
  };
}

function nameOf({ titleZh, documentNumber, promulgatedOn }: PolicyFact, dayNotKnown: string): string {
  const number = documentNumber === null ? '' : `（${documentNumber}）`;
  return `《${titleZh}》${number}${promulgatedOn === null ? dayNotKnown : ''}`;
}
