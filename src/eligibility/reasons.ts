import { asKnown } from '../days';
import { quoted, type Reason } from '../subsidies/subsidy-reasons';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import { EligibilityMatter, EligibilityStatus, termOf } from '../vocabulary';
import type { UnreadPolicies } from './ruling';
import type { Turning, Verdict } from './verdict';

const EN_STATUS: Record<EligibilityStatus, string> = {
  FITS: 'It fits',
  DEPENDS: 'It depends',
  LACKS: 'It lacks something',
  PAST: 'The event lies before the day of the rule',
  NOT_FOR: 'The rule is for others',
};

/** What a matter is, in English, as what is open or lacking. */
export const EN_MATTER: Record<EligibilityMatter, string> = {
  RECIPIENT: 'whether it is one that the rule is for',
  REGION: 'whether it lies in the city',
  PLATFORM: 'whether it leads such a platform',
  LEVEL: 'the level',
  EVENT: 'whether that has happened',
  DAY: 'on which day it happened',
  EXISTENCE: 'whether it is there on the day',
  LATER_POLICY: 'what a later policy says',
  SELECTION: 'whether it is selected',
  EVALUATION: 'an evaluation',
  TITLE: 'a title',
  CIRCUMSTANCE: 'a circumstance',
  ABROAD: 'whether it lies abroad',
  LEADER: 'who leads',
  GOVERNMENT_PART: 'whether government takes part',
  PROVINCIAL_SUM: 'what the province pays',
  INDUSTRY: 'whether it serves a key industry',
};

interface Standing {
  status: EligibilityStatus;
  rule: SubsidyRuleFact;
  turnsOn: Turning[];
  excludedBy: SubsidyRuleFact | null;
}

/** Why an applicant stands to a rule as it does. */
export function reasonOf(
  { status, rule, turnsOn, excludedBy }: Standing,
  { day }: Verdict,
  unread: UnreadPolicies,
): Reason {
  const zh = [termOf(EligibilityStatus, status)];
  const en = [EN_STATUS[status]];
  if (excludedBy !== null) {
    zh.push(`适用“${excludedBy.recipient}”的规则，不再给`);
    en.push(`the rule for ${excludedBy.recipientEn} takes its place`);
  } else if (status === 'PAST') {
    const when = day.on === null ? day.notLaterThan : asKnown(day.on, day.precision ?? 'DAY');
    zh.push(`${day.on === null ? '不晚于' : ''}${when}，规则自${rule.issuedOn}起`);
    en.push(`${day.on === null ? 'by ' : ''}${when}, and the rule holds from ${rule.issuedOn}`);
  } else if (turnsOn.length > 0) {
    zh.push(turnsOn.map((one) => zhOf(one, rule.clause.id, unread)).join('、'));
    en.push(turnsOn.map((one) => enOf(one, rule.clause.id, unread)).join(', '));
  }
  return { reasonZh: `${zh.join('：')}。`, reasonEn: `${en.join(': ')}.` };
}

function zhOf({ matter, conditions, about }: Turning, clause: string, unread: UnreadPolicies): string {
  const words = conditions.map((condition) => quoted(condition.words)).join('');
  const policy = unread.get(clause)?.find(({ id }) => id === about);
  return `${termOf(EligibilityMatter, matter)}${words}${policy === undefined ? '' : `《${policy.titleZh}》全文未见`}`;
}

function enOf({ matter, conditions, about }: Turning, clause: string, unread: UnreadPolicies): string {
  const words = conditions.length === 0 ? '' : ` (${conditions.map(({ wordsEn }) => wordsEn).join(', ')})`;
  const policy = unread.get(clause)?.find(({ id }) => id === about);
  return `${EN_MATTER[matter]}${words}${policy === undefined ? '' : ` (${policy.documentNumber ?? policy.id}, of which no text is known)`}`;
}
