import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { BilingualName } from '../facts/named';
import type { DatePrecision, MilestoneKind } from '../vocabulary';

/** A day on which something of the documents and policies begins, ends or is due. */
export interface Milestone {
  on: Day;
  onPrecision: DatePrecision;
  kind: MilestoneKind;
  document: BilingualName | null;
  policy: BilingualName | null;
  targets: BilingualName[];
}

const DOCUMENT = cypher`document { .id, nameZh: document.titleZh, nameEn: document.titleEn } AS document`;
const POLICY = cypher`policy { .id, nameZh: policy.titleZh, .nameEn } AS policy`;

// There are few documents, targets and policies: all of them are read.
const MILESTONES = cypher<Milestone>`
  CALL {
    MATCH (document:Document)
    RETURN toString(document.issuedOn) AS on, 'DAY' AS onPrecision, 'DOCUMENT_ISSUED' AS kind,
           ${DOCUMENT}, null AS policy, [] AS targets
    UNION ALL
    MATCH (target:Target)-[:STATED_IN]->(:Clause)-[:CLAUSE_OF]->(document:Document)
    WHERE target.by IS NOT NULL
    WITH document, target.by AS by, target ORDER BY target.position
    WITH document, by, collect(target { .id, nameZh: target.name, .nameEn }) AS targets
    RETURN toString(by) AS on, 'DAY' AS onPrecision, 'TARGETS_DUE' AS kind,
           ${DOCUMENT}, null AS policy, targets
    UNION ALL
    MATCH (policy:Policy)
    WHERE policy.promulgatedOn IS NOT NULL
    RETURN toString(policy.promulgatedOn) AS on, policy.promulgatedOnPrecision AS onPrecision,
           'POLICY_PROMULGATED' AS kind, null AS document,
           ${POLICY}, [] AS targets
    UNION ALL
    MATCH (policy:Policy)
    WHERE policy.repealedOn IS NOT NULL
    RETURN toString(policy.repealedOn) AS on, policy.repealedOnPrecision AS onPrecision, 'POLICY_REPEALED' AS kind,
           null AS document, ${POLICY}, [] AS targets
  }
  RETURN on, onPrecision, kind, document, policy, targets
  ORDER BY on, kind, coalesce(document.id, policy.id)`;

/** The days that matter in what the documents and policies lay down, the earliest first: what to compare before and after. */
export function milestones(graph: Graph): Promise<Milestone[]> {
  return graph.facts(MILESTONES, {}, (rows) => rows);
}
