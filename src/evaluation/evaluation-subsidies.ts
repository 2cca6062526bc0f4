import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { CLAUSE, type ClauseFact } from '../facts/document';
import { decidingEvaluation, type EvaluationFact } from '../facts/evaluation';
import type { PlatformFact } from '../facts/platform';
import { designationsOn, isThere, reaches, stateOn } from '../facts/platform-state';
import type { RegionFact } from '../facts/region';
import { counted, type Summary } from '../text/summary';
import type { EvaluationFinding, EvaluationRequirement, LevelMatch, PlatformKind, PlatformLevel } from '../vocabulary';
import type { PlatformFacts } from './measures/platform-facts';
import { readPlatforms } from './read-platforms';

interface WaitingRule {
  id: string;
  platformKinds: PlatformKind[];
  level: PlatformLevel | null;
  levelMatch: LevelMatch | null;
  /** Null where it is about no platform. */
  event: string | null;
  evaluationRequirement: EvaluationRequirement;
  evaluationWords: string;
  clause: ClauseFact;
}

/** What the graph finds for a platform that such a rule is for. */
export interface FoundEvaluation {
  platform: PlatformFact;
  finding: EvaluationFinding;
  /** The one that decides; of several that do not answer to the rule the last. */
  evaluation: EvaluationFact | null;
}

/** A rule that waits for an evaluation, and what is found. */
export interface EvaluationSubsidy {
  rule: WaitingRule;
  clause: ClauseFact;
  requirement: EvaluationRequirement;
  words: string;
  isAboutPlatforms: boolean;
  met: number;
  platforms: FoundEvaluation[];
}

export interface EvaluationSubsidies {
  asOf: Day;
  region: RegionFact | null;
  /** In the order of the document. */
  rules: EvaluationSubsidy[];
  summary: Summary;
}

// All rules are read: those of a city's few documents.
const RULES = cypher<{ rule: WaitingRule }>`
  MATCH (document:Document)<-[:CLAUSE_OF]-(clause:Clause)<-[:STATED_IN]-(rule:SubsidyRule)
  WHERE rule.evaluationRequirement IS NOT NULL AND document.issuedOn <= date($asOf)
  RETURN rule {.id, .platformKinds, .level, .levelMatch, .event, .evaluationRequirement, .evaluationWords,
               clause: clause ${CLAUSE}} AS rule
  ORDER BY document.issuedOn, rule.position`;

/**
 * The subsidies that wait for an evaluation, each with the platforms that it is for and what the graph knows of their
 * evaluation.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id
 * @see 威政办字〔2018〕106号 四(四), 四(五), 五(二), 五(四)
 */
export async function evaluationSubsidies(
  graph: Graph,
  { region: asked, asOf = today() }: { region?: string | null | undefined; asOf?: Day | undefined },
): Promise<EvaluationSubsidies> {
  const [rules, { region, platforms }] = await Promise.all([
    graph.facts(RULES, { asOf }, (all) => all),
    readPlatforms(graph, { region: asked }),
  ]);
  const there = platforms.filter(({ platform }) => isThere(stateOn(platform, asOf)));
  const found = rules.map(({ rule }): EvaluationSubsidy => {
    const own = rule.event === null ? [] : there.filter(({ platform }) => isFor(rule, platform, asOf));
    const all = own.map((facts) => findingOf(rule, facts, asOf));
    return {
      rule,
      clause: rule.clause,
      requirement: rule.evaluationRequirement,
      words: rule.evaluationWords,
      isAboutPlatforms: rule.event !== null,
      met: all.filter(({ finding }) => finding === 'MET').length,
      platforms: all,
    };
  });
  return { asOf, region, rules: found, summary: summaryOf(found, there) };
}

function isFor({ platformKinds, level, levelMatch }: WaitingRule, platform: PlatformFact, asOf: Day): boolean {
  const held = designationsOn(platform.designations, asOf, 'OPERATING');
  const isOfKind = (kind: PlatformKind) => platformKinds.length === 0 || platformKinds.includes(kind);
  if (level === null) return isOfKind(platform.kind) || held.some(({ kind }) => isOfKind(kind));
  const isOfLevel = (one: PlatformLevel) => (levelMatch === 'AT_LEAST' ? reaches(one, level) : one === level);
  return held.some((one) => isOfKind(one.kind) && isOfLevel(one.level));
}

function findingOf(rule: WaitingRule, { platform, evaluations }: PlatformFacts, asOf: Day): FoundEvaluation {
  const known = evaluations.filter(({ year }) => String(year) <= asOf.slice(0, 4)).sort((a, b) => a.year - b.year);
  const evaluation = decidingEvaluation(rule.evaluationRequirement, known);
  if (evaluation !== null) return { platform, finding: 'MET', evaluation };
  const last = known.at(-1) ?? null;
  return { platform, finding: last === null ? 'NONE_KNOWN' : 'NOT_MET', evaluation: last };
}

function summaryOf(rules: readonly EvaluationSubsidy[], there: readonly PlatformFacts[]): Summary {
  const evaluated = there.filter(({ evaluations }) => evaluations.length > 0).length;
  const found =
    evaluated === 0
      ? { zh: '图谱未见其中任何平台的绩效评价。', en: 'No evaluation of any of them is known.' }
      : { zh: `其中${evaluated}个有绩效评价记录。`, en: `Evaluations are recorded of ${evaluated}.` };
  return {
    zh: `${rules.length}项补助待绩效评价；在范围内的平台共${there.length}个。${found.zh}`,
    en: `${counted(rules.length, 'subsidy', 'subsidies')} wait for an evaluation; the scope holds ${counted(there.length, 'platform')}. ${found.en}`,
  };
}
