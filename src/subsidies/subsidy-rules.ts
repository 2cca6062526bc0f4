import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { CLAUSE, type ClauseFact } from '../facts/document';
import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import type {
  LeadRequirement,
  LevelMatch,
  PlatformKind,
  PlatformLevel,
  SubsidyEvent,
  SubsidyKind,
} from '../vocabulary';

/** What the document pays or grants, to whom and when; sums in 万元. */
export interface SubsidyRuleFact {
  id: string;
  position: number;
  recipient: string;
  recipientEn: string;
  /** Empty where it is not about a kind. */
  platformKinds: PlatformKind[];
  level: PlatformLevel | null;
  levelMatch: LevelMatch | null;
  /** Null where no sum is stated. */
  amountWan: number | null;
  kind: SubsidyKind;
  selective: boolean;
  ledBy: LeadRequirement | null;
  payer: string | null;
  /** The few words of the text that carry it. */
  excerpt: string | null;
  /** What must happen to a platform for it to be drawn; null where it is not about a platform. */
  event: SubsidyEvent | null;
  /** All that narrows it, word by word, in the order of the text. */
  conditions: SubsidyConditionFact[];
  clause: ClauseFact;
  /** The day its document was issued, before which there was no such rule. */
  issuedOn: Day;
}

/** That one rule excludes another where both are drawn, or that the text does not say whether both are paid. */
export interface SubsidyConflict {
  ruleId: string;
  relation: 'EXCLUDES' | 'UNSETTLED_WITH';
  otherRuleId: string;
  noteZh: string;
  noteEn: string;
}

/** All rules in the order of their documents, and how they bear on each other. */
export interface SubsidyPolicy {
  rules: SubsidyRuleFact[];
  conflicts: SubsidyConflict[];
}

// All rules are read: those of a city's few documents, any of which a change may draw.
const POLICY = cypher<SubsidyPolicy>`
  MATCH (document:Document)<-[:CLAUSE_OF]-(clause:Clause)<-[:STATED_IN]-(rule:SubsidyRule)
  WITH document, clause, rule ORDER BY document.issuedOn, rule.position
  WITH collect(rule {
         .id, .position, .recipient, .recipientEn, .platformKinds, .level, .levelMatch, .amountWan, .kind, .selective,
         .ledBy, .payer, .excerpt, .event,
         conditions: COLLECT { MATCH (condition:SubsidyCondition)-[:CONDITION_OF]->(rule)
           RETURN condition {.id, .position, .words, .wordsEn, .kind, .basis} ORDER BY condition.position },
         clause: clause ${CLAUSE}, issuedOn: document.issuedOn}) AS rules,
       collect([(rule)-[conflict:EXCLUDES|UNSETTLED_WITH]->(other:SubsidyRule) | {
         ruleId: rule.id, relation: type(conflict), otherRuleId: other.id, noteZh: conflict.noteZh,
         noteEn: conflict.noteEn}]) AS conflictsOfEach
  RETURN rules, reduce(all = [], own IN conflictsOfEach | all + own) AS conflicts`;

export async function readSubsidyPolicy(graph: Graph): Promise<SubsidyPolicy> {
  return graph.facts(POLICY, {}, ([policy]) => policy as SubsidyPolicy);
}
