import type { Day } from '../days';
import type { Answer } from '../facts/answer';
import { countsAsLocal, type LocatedOrganization } from '../facts/as-local';
import { decidingEvaluation, type EvaluationFact } from '../facts/evaluation';
import { reaches } from '../facts/platform-state';
import { recipientIs, type SubsidyConditionFact } from '../facts/subsidy-condition';
import { type PlatformKind, type PlatformLevel, SubsidyContingency, valueIn } from '../vocabulary';
import type { SubsidyRuleFact } from './subsidy-rules';

/** What happens to a platform, by a change or as the graph tells, as far as a subsidy can turn on it. */
export interface SubsidyGround {
  /** Its place among the changes, or among what has happened, from 0. */
  index: number;
  day: Day;
  platformId: string;
  /** Whether the change founds it. */
  isNew: boolean;
  /** The kinds that it is of by the change and was not before. */
  becomes: PlatformKind[];
  /** All its kinds after the change. */
  kinds: PlatformKind[];
  /** The designation that the change makes, and the highest that it already had in that kind. */
  designation: { kind: PlatformKind; level: PlatformLevel; levelBefore: PlatformLevel | null } | null;
  /** The organizations that lead it on the day; empty where none is known. */
  leaders: LocatedOrganization[];
  /** Whether government leads or co-builds it on the day, and whether that is what the change brings. */
  government: { takesPart: boolean; joins: boolean };
  /** Whether it lies abroad; null where its place is not known. */
  isAbroad: boolean | null;
  /** Whether it serves one of the key industries; never unmet, since what it serves is not all known. */
  servesKeyIndustry: Exclude<Answer, 'UNMET'>;
  /** What the province pays for it, in 万元; null where that is not given. */
  provincialWan: number | null;
  /** Ids of the conditions that whoever asks says are met. */
  met: ReadonlySet<string>;
}

/** A ground, and whether what is recorded of its platform answers to the rule. */
type EvaluatedGround = SubsidyGround & { isEvaluated: boolean };

/** Words that narrow a rule and are not known to be met, and what they turn on. */
export interface OpenCondition {
  condition: SubsidyConditionFact;
  awaits: SubsidyContingency;
}

/** That a rule concerns what a change does. */
export interface Draw {
  ground: SubsidyGround;
  rule: SubsidyRuleFact;
  /** Whether who leads is what the rule asks for. */
  lead: Answer;
  /** What it still turns on, in the order of the text. */
  open: OpenCondition[];
  /** The recorded evaluation by which what it waits for has come about; null where it waits for none, or none is known. */
  evaluation: EvaluationFact | null;
  /** Whether the platform already had the level or a higher one, so that nothing new is designated. */
  isAgain: boolean;
  /** Whether an earlier designation answered to the rule too. */
  hadBefore: boolean;
}

/** What a rule is drawn from besides itself and what happens. */
export interface DrawnFrom {
  rules: readonly SubsidyRuleFact[];
  /** The evaluations of the platform of a ground that count for it. */
  evaluationsOf: (ground: SubsidyGround) => readonly EvaluationFact[];
}

/**
 * Whether and how a rule concerns what happens to a platform; null where it does not. What lies abroad draws
 * rules only as far as one of those `rules` has it count as local.
 */
export function drawOf(rule: SubsidyRuleFact, ground: SubsidyGround, { rules, evaluationsOf }: DrawnFrom): Draw | null {
  if (rule.event === null || !happens(rule, ground)) return null;
  const isLocal = isLocalOr(ground, rules);
  if (isLocal === 'UNMET' || (isForAbroad(rule) && ground.isAbroad === false)) return null;
  const lead = leadOf(rule, ground.leaders);
  const { designation } = ground;
  const evaluation = evaluationFor(rule, evaluationsOf(ground));
  const levelBefore = rule.event === 'DESIGNATED' || rule.event === 'UPGRADED' ? designation?.levelBefore : null;
  return {
    ground,
    rule,
    lead,
    evaluation,
    open: openConditions(
      rule,
      { ...ground, isEvaluated: evaluation !== null },
      lead,
      isLocal === 'OPEN' ? leadersOfAbroad(ground, rules) : [],
    ),
    isAgain: levelBefore != null && designation !== null && reaches(levelBefore, designation.level),
    hadBefore: levelBefore != null && rule.level !== null && fitsLevel(rule, levelBefore),
  };
}

/** What is recorded and answers to the words of a rule that wait for an evaluation. */
function evaluationFor(
  { evaluationRequirement, conditions }: SubsidyRuleFact,
  evaluations: readonly EvaluationFact[],
): EvaluationFact | null {
  if (evaluationRequirement === null || !conditions.some(({ kind }) => kind === 'EVALUATION')) return null;
  return decidingEvaluation(evaluationRequirement, evaluations);
}

/** Whether a rule is for platforms abroad. */
function isForAbroad({ conditions }: SubsidyRuleFact): boolean {
  return conditions.some(({ kind }) => kind === 'ABROAD');
}

/** Whether a platform is local or counts so. */
function isLocalOr({ isAbroad, kinds, leaders }: SubsidyGround, rules: readonly SubsidyRuleFact[]): Answer {
  return isAbroad ? countsAsLocal(kinds, leaders, rules.filter(isForAbroad)) : 'MET';
}

/** The words by which it turns on who leads whether a platform abroad counts as local. */
function leadersOfAbroad(ground: SubsidyGround, rules: readonly SubsidyRuleFact[]): OpenCondition[] {
  const conditions = rulesOfAbroad(ground, rules).flatMap((rule) => rule.conditions);
  return conditions.flatMap((condition) => (condition.kind === 'LEADER' ? { condition, awaits: condition.kind } : []));
}

function rulesOfAbroad({ kinds }: SubsidyGround, rules: readonly SubsidyRuleFact[]): SubsidyRuleFact[] {
  return rules.filter((rule) => isForAbroad(rule) && kinds.some((kind) => rule.platformKinds.includes(kind)));
}

function happens(rule: SubsidyRuleFact, ground: SubsidyGround): boolean {
  const { event, platformKinds } = rule;
  const { isNew, becomes, kinds, designation, government } = ground;
  const concerns = (some: PlatformKind[]) => some.some((kind) => platformKinds.includes(kind));
  switch (event) {
    case 'SET_UP':
      return platformKinds.length === 0 ? isNew : concerns(becomes);
    case 'GOVERNMENT_PART':
      if (platformKinds.length === 0) return isNew || government.joins;
      return concerns(government.joins ? kinds : becomes);
    default:
      return designation !== null && concerns([designation.kind]) && fitsLevel(rule, designation.level);
  }
}

function fitsLevel({ level, levelMatch }: Pick<SubsidyRuleFact, 'level' | 'levelMatch'>, held: PlatformLevel): boolean {
  if (level === null) return true;
  return levelMatch === 'AT_LEAST' ? reaches(held, level) : held === level;
}

/** Open where those that lead are known not all to be on one side, or where the text places one of them on neither. */
function leadOf(rule: SubsidyRuleFact, leaders: readonly LocatedOrganization[]): Answer {
  if (rule.ledBy === null) return 'MET';
  const [first = 'OPEN', ...others] = new Set(leaders.map(({ kind }) => recipientIs(rule, kind)));
  return others.length > 0 ? 'OPEN' : first;
}

/**
 * The words of a rule that a change draws of which neither the change nor what is stored tells whether they are met, in the
 * order of the text. What no change ever tells is met where whoever asks says so.
 *
 * @param further those of other rules that it turns on too
 */
function openConditions(
  rule: SubsidyRuleFact,
  ground: EvaluatedGround,
  lead: Answer,
  further: readonly OpenCondition[],
): OpenCondition[] {
  const own = rule.conditions.flatMap((condition): OpenCondition[] => {
    const awaits = valueIn(SubsidyContingency, condition.kind) ?? 'CIRCUMSTANCE';
    return isMet(condition, rule, ground, lead) ? [] : [{ condition, awaits }];
  });
  return [...own, ...further.filter(({ condition }) => !own.some((one) => one.condition.id === condition.id))];
}

function isMet(
  { id, kind }: SubsidyConditionFact,
  rule: SubsidyRuleFact,
  { isNew, designation, government, isAbroad, servesKeyIndustry, provincialWan, met, isEvaluated }: EvaluatedGround,
  lead: Answer,
): boolean {
  switch (kind) {
    case 'RECIPIENT':
    case 'KIND':
    case 'LEVEL':
      return true;
    case 'EVENT':
      // The text pays for an upgrade; whether being founded at the level is one, or the first level at all, it does not say.
      return rule.event !== 'UPGRADED' || (!isNew && designation?.levelBefore != null);
    case 'LEADER':
      return lead === 'MET';
    case 'GOVERNMENT_PART':
      return government.takesPart;
    case 'ABROAD':
      // Of one at home the rule is not drawn.
      return isAbroad !== null;
    case 'EVALUATION':
      return isEvaluated || met.has(id);
    case 'PROVINCIAL_SUM':
      return provincialWan !== null;
    case 'INDUSTRY':
      return servesKeyIndustry === 'MET' || met.has(id);
    case 'TITLE':
      // Whoever knows what the province pays for the brand says thereby that it is one.
      return met.has(id) || (rule.kind === 'MATCHING' && provincialWan !== null);
    default:
      return met.has(id);
  }
}
