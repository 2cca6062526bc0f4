import { type Day, holdsOn } from '../days';
import type { ClauseFact, DutyUnitFact } from '../facts/document';
import { evaluatedBy } from '../facts/evaluation';
import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import { groupBy } from '../grouping';
import { type Claim, claimsOf, sumsOf } from '../subsidies/subsidy-claims';
import type { SubsidyGround } from '../subsidies/subsidy-draw';
import type { SubsidyPolicy, SubsidyRuleFact } from '../subsidies/subsidy-rules';
import type { DatePrecision, EligibilityMatter, EligibilityStatus, SubsidyOutcome, SubsidyRight } from '../vocabulary';
import type { Applicant } from './applicant';
import { happeningsOf, platformsThere } from './happenings';
import { ownVerdict } from './own-verdict';
import { type Considered, platformVerdicts } from './platform-verdicts';
import { reasonOf } from './reasons';
import type { UnreadPolicies } from './ruling';
import { type ToldConditions, toldWith } from './told';
import { bestOf, type Turning, turning, type Verdict, verdict } from './verdict';

/** How an applicant stands to one rule; sums in 万元. */
export interface EligibilityItem {
  /** The id of the rule. */
  key: string;
  rule: SubsidyRuleFact;
  clause: ClauseFact;
  status: EligibilityStatus;
  right: SubsidyRight;
  leadUnits: DutyUnitFact[];
  payer: string | null;
  /** What is lacking where it lacks; what speaks against it where the rule is not for it. */
  lacks: EligibilityMatter[];
  lackedConditions: SubsidyConditionFact[];
  /** What it turns on where it depends. */
  awaits: EligibilityMatter[];
  openConditions: SubsidyConditionFact[];
  /** The same with whatever they are about. */
  turnsOn: Turning[];
  eventOn: Day | null;
  eventOnPrecision: DatePrecision | null;
  /** Of the graph, those by which it stands so; the sum is that for each of them. */
  platforms: { id: string }[];
  /** Of a profile, the places of those. */
  profilePlatforms: number[];
  /** Null where it neither fits nor may. */
  outcome: SubsidyOutcome | null;
  amountWan: number | null;
  atLeastWan: number | null;
  atMostWan: number | null;
  excludedBy: SubsidyRuleFact | null;
  reasonZh: string;
  reasonEn: string;
}

/**
 * How an applicant stands to every rule of the documents that had been issued by a day. Touches nothing but its arguments.
 *
 * @param unread where such a policy is known nothing fits for certain, since it may say otherwise
 * @returns in the order of the documents
 * @see 威政办字〔2018〕106号 三 to 五
 */
export function eligibilityOf(
  applicant: Applicant,
  { rules: all, conflicts }: SubsidyPolicy,
  conditions: ToldConditions,
  unread: UnreadPolicies,
  asOf: Day,
): EligibilityItem[] {
  const rules = all.filter(({ issuedOn }) => issuedOn <= asOf);
  const told = toldWith(conditions, applicant, rules, asOf);
  const happenings = happeningsOf(platformsThere(applicant, asOf) ?? [], asOf, told.met);
  const evaluations = new Map(applicant.platforms?.map((platform) => [platform.key, platform.evaluations]));
  const evaluationsOf = ({ platformId }: SubsidyGround) => evaluatedBy(asOf, evaluations.get(platformId) ?? []);
  const considered = { applicant, happenings, from: { rules, evaluationsOf }, told, asOf };
  const reached = rules.map((rule) => ({ rule, verdicts: verdictsOn(rule, considered, unread) }));
  const draws = reached.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ status, draw }) => ((status === 'FITS' || status === 'DEPENDS') && draw ? [draw] : [])),
  );
  const inOrder = draws.sort((a, b) => a.ground.index - b.ground.index || a.rule.position - b.rule.position);
  const claims = groupBy(claimsOf(inOrder, conflicts), ({ draw }) => draw);
  return reached.map(({ rule, verdicts }) => {
    const first = verdicts[0] as Verdict;
    return itemOf(rule, verdicts, first.draw === null ? null : (claims.get(first.draw)?.[0] ?? null), unread);
  });
}

function verdictsOn(rule: SubsidyRuleFact, considered: Considered, unread: UnreadPolicies): Verdict[] {
  const { applicant, told, asOf } = considered;
  if (!holdsOn(asOf, applicant.foundedOn, applicant.closedOn)) return [verdict('NOT_FOR', [turning('EXISTENCE')])];
  const verdicts =
    rule.event === null ? [ownVerdict(rule, applicant, told, asOf)] : bestOf(platformVerdicts(rule, considered));
  const later = (unread.get(rule.clause.id) ?? []).map(({ id }) => turning('LATER_POLICY', [], id));
  if (later.length === 0) return verdicts;
  return verdicts.map((one) =>
    one.status === 'FITS' || one.status === 'DEPENDS'
      ? { ...one, status: 'DEPENDS', turnsOn: [...one.turnsOn, ...later] }
      : one,
  );
}

function itemOf(
  rule: SubsidyRuleFact,
  verdicts: readonly Verdict[],
  claim: Claim | null,
  unread: UnreadPolicies,
): EligibilityItem {
  const first = verdicts[0] as Verdict;
  const excludedBy = claim?.excludedBy ?? null;
  const status = excludedBy === null ? first.status : 'NOT_FOR';
  const turnsOn = excludedBy === null ? first.turnsOn : [];
  const isOpen = status === 'DEPENDS';
  const [matters, words] = [
    [...new Set(turnsOn.map(({ matter }) => matter))],
    [...new Set(turnsOn.flatMap(({ conditions }) => conditions))],
  ];
  const platforms = verdicts.flatMap(({ platform }) => platform ?? []);
  const item = {
    key: rule.id,
    rule,
    clause: rule.clause,
    status,
    right: rule.right,
    leadUnits: rule.leadUnits,
    payer: rule.payer,
    lacks: isOpen ? [] : matters,
    lackedConditions: isOpen ? [] : words,
    awaits: isOpen ? matters : [],
    openConditions: isOpen ? words : [],
    turnsOn,
    eventOn: first.day.on,
    eventOnPrecision: first.day.precision,
    platforms: [...new Set(platforms.flatMap(({ id }) => id ?? []))].map((id) => ({ id })),
    profilePlatforms: [...new Set(platforms.flatMap(({ id, key }) => (id === null ? Number(key) : [])))],
    excludedBy,
    ...sumOf(rule, status, claim),
  };
  return { ...item, ...reasonOf(item, first, unread) };
}

/** The sum as the estimate has it; where it neither fits nor may, that of the rule, of which nothing is paid. */
function sumOf(rule: SubsidyRuleFact, status: EligibilityStatus, claim: Claim | null) {
  if (status !== 'FITS' && status !== 'DEPENDS') {
    const none = rule.amountWan === null ? null : 0;
    return { outcome: null, amountWan: rule.amountWan, atLeastWan: none, atMostWan: none };
  }
  const { outcome, amountWan, atLeastWan, atMostWan } = claim ?? sumsOf(rule, null, []);
  if (status === 'FITS' || amountWan === null) return { outcome, amountWan, atLeastWan, atMostWan };
  const isSettled = outcome === 'PAYABLE' || outcome === 'MATCHING';
  return { outcome: isSettled ? ('DEPENDS' as const) : outcome, amountWan, atLeastWan: 0, atMostWan };
}
