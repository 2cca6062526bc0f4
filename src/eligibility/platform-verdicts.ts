import type { Day } from '../days';
import { recipientIs, type SubsidyConditionFact } from '../facts/subsidy-condition';
import { type DrawnFrom, drawOf } from '../subsidies/subsidy-draw';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import type { SubsidyConditionKind } from '../vocabulary';
import { type Applicant, type LedPlatform, liesIn } from './applicant';
import { happenedBefore } from './event-day';
import { designationsHeld, type Happening, kindsOf, platformsThere } from './happenings';
import { recipientsOf } from './own-verdict';
import { type Told, toldOf } from './told';
import { standing, turning, type Verdict, verdict } from './verdict';

/** All that verdicts on a rule for platforms are reached from, besides the rule. */
export interface Considered {
  applicant: Applicant;
  happenings: readonly Happening[];
  from: DrawnFrom;
  told: Told;
  asOf: Day;
}

/** How an applicant stands to a rule that an event of a platform draws, for each thing that has happened to one that it leads. */
export function platformVerdicts(rule: SubsidyRuleFact, considered: Considered): Verdict[] {
  const { applicant, happenings } = considered;
  const recipients = recipientsOf(rule);
  if (recipients.length > 0 && recipientIs(rule, applicant.kind) === 'UNMET') {
    return [verdict('NOT_FOR', [turning('RECIPIENT', recipients)])];
  }
  const reached = happenings.flatMap((happening) => ofHappening(rule, happening, considered) ?? []);
  return reached.length > 0 ? reached : [lacking(rule, considered)];
}

function ofHappening(
  rule: SubsidyRuleFact,
  { platform, day, ground }: Happening,
  { from, told }: Considered,
): Verdict | null {
  const isLocal = ground.isAbroad ? 'MET' : liesIn(platform.place, rule.regionIds);
  const draw = isLocal === 'UNMET' ? null : drawOf(rule, ground, from);
  if (draw === null || draw.lead === 'UNMET') return null;
  const about = { day, platform, draw };
  const unmet = draw.open.filter(({ condition }) => toldOf(told, condition) === 'UNMET');
  if (unmet.length > 0) {
    return verdict(
      'LACKS',
      unmet.map(({ awaits, condition }) => turning(awaits, [condition])),
      about,
    );
  }
  const when = happenedBefore(day, rule.issuedOn);
  if (when === 'BEFORE') return verdict('PAST', [], about);
  const isPlaceOpen = isLocal === 'OPEN' && draw.open.every(({ awaits }) => awaits !== 'ABROAD');
  const open = [
    ...draw.open.map(({ awaits, condition }) => turning(awaits, [condition])),
    ...(isPlaceOpen ? [turning('REGION', [], platform.key)] : []),
    ...(when === 'OPEN' ? [turning('DAY', wordsOf(rule, 'EVENT'), platform.key)] : []),
  ];
  return standing(open, about);
}

/** Why nothing that has happened to a platform of the applicant is what a rule is for. */
function lacking(rule: SubsidyRuleFact, { applicant, asOf }: Considered): Verdict {
  const there = platformsThere(applicant, asOf);
  if (there === null) return verdict('DEPENDS', [turning('PLATFORM', wordsOf(rule, 'KIND', 'LEVEL', 'EVENT'))]);
  const ofKind = there.filter((one) => isOfKind(rule, one, asOf));
  if (ofKind.length === 0) return verdict('LACKS', [turning('PLATFORM', wordsOf(rule, 'KIND', 'LEVEL', 'EVENT'))]);
  const abroad = wordsOf(rule, 'ABROAD');
  if (abroad.length > 0 && ofKind.every(({ place }) => !place.isAbroad)) {
    return verdict('LACKS', [turning('ABROAD', abroad)]);
  }
  const near = ofKind.filter(({ place }) => liesIn(place, rule.regionIds) !== 'UNMET');
  if (near.length === 0) return verdict('LACKS', [turning('REGION')]);
  const untold = near.filter(({ designations }) => designations === null);
  const words = wordsOf(rule, 'LEVEL', 'EVENT');
  const matter = rule.level === null || near.some((one) => reachedLevel(rule, one, asOf)) ? 'EVENT' : 'LEVEL';
  return untold.length > 0
    ? verdict('DEPENDS', [turning(matter, words)], { platform: untold[0] as LedPlatform })
    : verdict('LACKS', [turning(matter, words)]);
}

function isOfKind({ platformKinds }: SubsidyRuleFact, platform: LedPlatform, asOf: Day): boolean {
  return platformKinds.length === 0 || kindsOf(platform, asOf).some((kind) => platformKinds.includes(kind));
}

/** Whether a platform is designated at a rule's level in one of its kinds, so that it is no level that is lacking. */
function reachedLevel({ platformKinds, level }: SubsidyRuleFact, platform: LedPlatform, asOf: Day): boolean {
  return designationsHeld(platform, asOf).some((one) => platformKinds.includes(one.kind) && one.level === level);
}

function wordsOf({ conditions }: SubsidyRuleFact, ...kinds: SubsidyConditionKind[]): SubsidyConditionFact[] {
  return conditions.filter(({ kind }) => kinds.includes(kind));
}
