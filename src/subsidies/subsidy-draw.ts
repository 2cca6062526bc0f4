import type { Day } from '../days';
import { decidingEvaluation, type EvaluationFact } from '../facts/evaluation';
import { reaches } from '../facts/platform-state';
import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import {
  type LeadRequirement,
  type OrganizationKind,
  type PlatformKind,
  type PlatformLevel,
  SubsidyContingency,
  valueIn,
} from '../vocabulary';
import type { SubsidyPolicy, SubsidyRuleFact } from './subsidy-rules';

/** What a change does to a platform, as far as a subsidy can turn on it. */
export interface SubsidyGround {
  /** Place of the change among the changes, from 0. */
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
  /** The kinds of the organizations that lead it on the day; empty where none is known. */
  leaders: OrganizationKind[];
  /** Whether government leads or co-builds it on the day, and whether that is what the change brings. */
  government: { takesPart: boolean; joins: boolean };
  /** Whether it lies abroad; null where its place is not known. */
  isAbroad: boolean | null;
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

/** Whether who leads is what a rule asks for; open where it is not known. */
export type Lead = 'MET' | 'UNMET' | 'OPEN';

/** That a rule concerns what a change does. */
export interface Draw {
  ground: SubsidyGround;
  rule: SubsidyRuleFact;
  lead: Lead;
  /** What it still turns on, in the order of the text. */
  open: OpenCondition[];
  /** The recorded evaluation by which what it waits for has come about; null where it waits for none, or none is known. */
  evaluation: EvaluationFact | null;
  /** Whether the platform already had the level or a higher one, so that nothing new is designated. */
  isAgain: boolean;
  /** Whether an earlier designation answered to the rule too. */
  hadBefore: boolean;
}

/**
 * Which side of 四(三) an organization of a kind leads on. The clause names enterprises and "高校院所等公益性单位"; those
 * that it places on neither side (government, banks, funds, associations, agencies) leave open which of the two holds.
 *
 * @see 威政办字〔2018〕106号 四(三)
 */
const LEADS_AS: Partial<Record<OrganizationKind, LeadRequirement>> = {
  ENTERPRISE: 'ENTERPRISE',
  UNIVERSITY: 'PUBLIC_INSTITUTION',
  RESEARCH_INSTITUTE: 'PUBLIC_INSTITUTION',
  HOSPITAL: 'PUBLIC_INSTITUTION',
};

/**
 * Whether and how a rule concerns what a change does; null where it does not, or was not yet issued. What lies abroad draws
 * rules only as far as one of those `rules` has it count as local.
 */
export function drawOf(
  rule: SubsidyRuleFact,
  ground: SubsidyGround,
  { rules, evaluations }: Pick<SubsidyPolicy, 'rules' | 'evaluations'>,
): Draw | null {
  if (rule.event === null || ground.day < rule.issuedOn || !happens(rule, ground)) return null;
  const isLocal = countsAsLocal(ground, rules);
  if (isLocal === 'UNMET' || (isForAbroad(rule) && ground.isAbroad === false)) return null;
  const lead = leadOf(rule.ledBy, ground.leaders);
  const { designation } = ground;
  const evaluation = evaluationFor(rule, ground, evaluations.get(ground.platformId) ?? []);
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

/** What is recorded by the year of the change and answers to the words of a rule that wait for an evaluation. */
function evaluationFor(
  { evaluationRequirement, conditions }: SubsidyRuleFact,
  { day }: SubsidyGround,
  evaluations: readonly EvaluationFact[],
): EvaluationFact | null {
  if (evaluationRequirement === null || !conditions.some(({ kind }) => kind === 'EVALUATION')) return null;
  const known = evaluations.filter(({ year }) => String(year) <= day.slice(0, 4));
  return decidingEvaluation(evaluationRequirement, known);
}

/** Whether a rule is for platforms abroad. */
function isForAbroad({ conditions }: SubsidyRuleFact): boolean {
  return conditions.some(({ kind }) => kind === 'ABROAD');
}

/**
 * Whether a platform is local or counts so: one abroad does where a rule for such platforms is met, by its kinds and by who
 * leads it; open where who leads is not known.
 *
 * @see 威政办字〔2018〕106号 四(八): 视同在本地设立
 */
function countsAsLocal(ground: SubsidyGround, rules: readonly SubsidyRuleFact[]): Lead {
  if (!ground.isAbroad) return 'MET';
  const met = rulesOfAbroad(ground, rules).map(({ ledBy }) => leadOf(ledBy, ground.leaders));
  if (met.includes('MET')) return 'MET';
  return met.includes('OPEN') ? 'OPEN' : 'UNMET';
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

function leadOf(required: LeadRequirement | null, leaders: OrganizationKind[]): Lead {
  if (required === null) return 'MET';
  const sides = leaders.map((kind) => LEADS_AS[kind]);
  if (sides.length === 0 || sides.includes(undefined)) return 'OPEN';
  if (sides.every((side) => side === required)) return 'MET';
  return sides.includes(required) ? 'OPEN' : 'UNMET';
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
  lead: Lead,
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
  { isNew, designation, government, isAbroad, provincialWan, met, isEvaluated }: EvaluatedGround,
  lead: Lead,
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
    case 'TITLE':
      // Whoever knows what the province pays for the brand says thereby that it is one.
      return met.has(id) || (rule.kind === 'MATCHING' && provincialWan !== null);
    default:
      return met.has(id);
  }
}
