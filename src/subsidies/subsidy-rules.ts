import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { CLAUSE, type ClauseFact, DUTY_UNIT, type DutyUnitFact } from '../facts/document';
import { EVALUATION, type EvaluationFact } from '../facts/evaluation';
import type { Recipient, SubsidyConditionFact } from '../facts/subsidy-condition';
import { groupBy } from '../grouping';
import type {
  EvaluationRequirement,
  LeadRequirement,
  LevelMatch,
  PlatformKind,
  PlatformLevel,
  SubsidyEvent,
  SubsidyKind,
  SubsidyRight,
} from '../vocabulary';

/** What the document pays or grants, to whom and when; sums in 万元. */
export interface SubsidyRuleFact extends Recipient {
  id: string;
  position: number;
  recipient: string;
  recipientEn: string;
  right: SubsidyRight;
  /** Ids of the regions in which the recipient lies, or the platform for which it receives. */
  regionIds: string[];
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
  /** What must come of an evaluation for it to be drawn; null where it waits for none. */
  evaluationRequirement: EvaluationRequirement | null;
  /** All that narrows it, word by word, in the order of the text. */
  conditions: SubsidyConditionFact[];
  clause: ClauseFact;
  /** Those that lead the task that it stands under; none where it stands under none. */
  leadUnits: DutyUnitFact[];
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
  /** What is recorded of the platforms in question, by platform. */
  evaluations: ReadonlyMap<string, readonly EvaluationFact[]>;
}

interface Row extends Omit<SubsidyPolicy, 'evaluations'> {
  evaluations: [platformId: string, ...evaluation: unknown[]][];
}

// All rules are read: those of a city's few documents, any of which a change may draw. Leans on the index platform_id.
const POLICY = cypher<Row>`
  MATCH (document:Document)<-[:CLAUSE_OF]-(clause:Clause)<-[:STATED_IN]-(rule:SubsidyRule)
  WITH document, clause, rule ORDER BY document.issuedOn, rule.position
  WITH collect(rule {
         .id, .position, .recipient, .recipientEn, .platformKinds, .level, .levelMatch, .amountWan, .kind, .selective,
         .ledBy, .payer, .excerpt, .event, .evaluationRequirement, .right, .recipientKinds, .excludedKinds,
         regionIds: [(rule)-[:APPLIES_IN]->(region:Region) | region.id],
         conditions: COLLECT { MATCH (condition:SubsidyCondition)-[:CONDITION_OF]->(rule)
           RETURN condition {.id, .position, .words, .wordsEn, .kind, .recognizedTitle, .basis} ORDER BY condition.position },
         leadUnits: COLLECT { MATCH (rule)-[:UNDER_TASK]->(:Task)-[duty:LED_BY]->(unit:DutyUnit)
           RETURN unit ${DUTY_UNIT} ORDER BY duty.position },
         clause: clause ${CLAUSE}, issuedOn: document.issuedOn}) AS rules,
       collect([(rule)-[conflict:EXCLUDES|UNSETTLED_WITH]->(other:SubsidyRule) | {
         ruleId: rule.id, relation: type(conflict), otherRuleId: other.id, noteZh: conflict.noteZh,
         noteEn: conflict.noteEn}]) AS conflictsOfEach
  RETURN rules, reduce(all = [], own IN conflictsOfEach | all + own) AS conflicts,
         COLLECT { MATCH (evaluation:Evaluation)-[:EVALUATES]->(platform:Platform) WHERE platform.id IN $platforms
           RETURN [platform.id, ${EVALUATION.of('evaluation')}] } AS evaluations`;

/** @param platforms the ids of those that changes are about, of which evaluations are looked for */
export async function readSubsidyPolicy(graph: Graph, platforms: readonly string[] = []): Promise<SubsidyPolicy> {
  return graph.facts(POLICY, { platforms }, ([row]) => {
    const { evaluations, ...policy } = row as Row;
    const told = evaluations.map(([id, ...evaluation]) => ({ id, evaluation: EVALUATION.read(evaluation) }));
    const byPlatform = [...groupBy(told, ({ id }) => id)].map(([id, all]) => {
      return [id, all.map(({ evaluation }) => evaluation)] as const;
    });
    return { ...policy, evaluations: new Map(byPlatform) };
  });
}
