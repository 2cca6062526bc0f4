import type { Day } from '../days';
import { type Answer, allOf } from '../facts/answer';
import { recipientIs, type SubsidyConditionFact } from '../facts/subsidy-condition';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import { EligibilityMatter, valueIn } from '../vocabulary';
import { type Applicant, type HeldTitle, liesIn } from './applicant';
import { DAY_NOT_KNOWN, happenedBefore, onDay } from './event-day';
import { platformsThere } from './happenings';
import { type Told, titlesFor, toldOf } from './told';
import { standing, type Turning, turning, type Verdict, verdict } from './verdict';

/**
 * How an applicant stands to a rule that no event of a platform draws: for what it is or bears itself, as a buyer or supplier,
 * or by leading a platform at all.
 */
export function ownVerdict(rule: SubsidyRuleFact, applicant: Applicant, told: Told, asOf: Day): Verdict {
  const titles = titlesAskedFor(rule, applicant, asOf);
  const answers = rule.conditions.map((condition) => ({
    condition,
    answer: answerTo(condition, rule, applicant, told, titles),
  }));
  const of = (answer: Answer) =>
    answers.filter((one) => one.answer === answer).map(({ condition }) => turningOf(condition));
  const unmet = of('UNMET');
  const isFor = unmet.every(({ matter }) => matter !== 'RECIPIENT');
  if (!isFor) return verdict('NOT_FOR', [turning('RECIPIENT', recipientsOf(rule))]);
  const where = rule.right === 'LEADER' ? leading(rule, applicant, asOf) : lying(rule, applicant);
  if (where?.status === 'NOT_FOR' || where?.status === 'LACKS') return where;
  if (unmet.length > 0) return verdict('LACKS', unmet);
  const day = dayOf(titles ?? [], rule.issuedOn);
  if (day !== null && happenedBefore(day, rule.issuedOn) === 'BEFORE') return verdict('PAST', [], { day });
  const dayOpen = day !== null && happenedBefore(day, rule.issuedOn) === 'OPEN';
  const open = [...of('OPEN'), ...(where?.turnsOn ?? []), ...(dayOpen ? [turning('DAY')] : [])];
  return standing(open, { day: day ?? DAY_NOT_KNOWN });
}

/** The words by which it is known for whom a rule is. */
export function recipientsOf({ conditions }: SubsidyRuleFact): SubsidyConditionFact[] {
  return conditions.filter(({ kind }) => kind === 'RECIPIENT' || kind === 'LEADER');
}

function lying({ regionIds }: SubsidyRuleFact, { place }: Applicant): Verdict | null {
  const isLocal = liesIn(place, regionIds);
  if (isLocal === 'MET') return null;
  return verdict(isLocal === 'UNMET' ? 'NOT_FOR' : 'DEPENDS', [turning('REGION')]);
}

function leading({ regionIds }: SubsidyRuleFact, applicant: Applicant, asOf: Day): Verdict | null {
  const platforms = platformsThere(applicant, asOf);
  if (platforms === null) return verdict('DEPENDS', [turning('PLATFORM')]);
  const isLocal = platforms.map(({ place }) => liesIn(place, regionIds));
  if (isLocal.includes('MET')) return null;
  if (isLocal.includes('OPEN')) return verdict('DEPENDS', [turning('REGION')]);
  return verdict('LACKS', [turning(platforms.length === 0 ? 'PLATFORM' : 'REGION')]);
}

/** The titles borne that a rule asks for; null where it asks for none, or it is not known which are borne. */
function titlesAskedFor(rule: SubsidyRuleFact, applicant: Applicant, asOf: Day): HeldTitle[] | null {
  const asking = rule.conditions.find(({ kind }) => kind === 'TITLE');
  return asking === undefined ? null : titlesFor(applicant, asking, asOf);
}

function answerTo(
  condition: SubsidyConditionFact,
  rule: SubsidyRuleFact,
  { kind }: Applicant,
  told: Told,
  titles: HeldTitle[] | null,
): Answer {
  const known = toldOf(told, condition);
  if (condition.kind === 'RECIPIENT') {
    // What an asker tells settles what kinds leave open, and no more.
    const byKind = recipientIs(rule, kind);
    return byKind === 'OPEN' ? known : allOf([byKind, known === 'UNMET' ? known : 'MET']);
  }
  if (condition.kind === 'LEVEL') return levelOf(rule, titles);
  return known;
}

/** Whether a title is borne at the level that a rule asks for. */
function levelOf({ level }: SubsidyRuleFact, titles: HeldTitle[] | null): Answer {
  if (titles === null) return 'OPEN';
  if (titles.some((one) => one.level === level)) return 'MET';
  return titles.some((one) => one.level === null) ? 'OPEN' : 'UNMET';
}

/** When the title was given that a rule asks for, the latest first; null where the rule turns on no day. */
function dayOf(titles: readonly HeldTitle[], issuedOn: Day) {
  const days = titles.map(({ since }) => onDay(since));
  const order = ['SINCE', 'OPEN', 'BEFORE'] as const;
  return order.flatMap((when) => days.filter((day) => happenedBefore(day, issuedOn) === when))[0] ?? null;
}

function turningOf(condition: SubsidyConditionFact): Turning {
  return turning(valueIn(EligibilityMatter, condition.kind) ?? 'CIRCUMSTANCE', [condition]);
}
