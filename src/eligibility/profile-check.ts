import type { Day } from '../days';
import { badUserInput } from '../errors';
import { reaches } from '../facts/platform-state';
import { recipientIs } from '../facts/subsidy-condition';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import { OrganizationKind, PlatformKind, RecognizedTitle, termOf } from '../vocabulary';
import type { Profile, ProfilePlatform, ProfileTitle } from './profile';

/**
 * That a profile does not contradict itself.
 *
 * @throws PublicError BAD_USER_INPUT naming the later of the two that contradict each other: `profile.closedOn`,
 * `profile.titles[0].title`, `.level`, `.since`, `.until`, `profile.platforms[0].openedOn`, `.closedOn`,
 * `.designations[0].since`
 */
export function checkProfile(profile: Profile, rules: readonly SubsidyRuleFact[]): void {
  const { foundedOn, closedOn, titles, platforms } = profile;
  assertOrder('profile.closedOn', closedOn, 'foundedOn', foundedOn);
  for (const [place, one] of (titles ?? []).entries()) checkTitle(`profile.titles[${place}]`, one, profile, rules);
  for (const [place, one] of (platforms ?? []).entries()) checkPlatform(`profile.platforms[${place}]`, one, profile);
}

function checkTitle(path: string, told: ProfileTitle, profile: Profile, rules: readonly SubsidyRuleFact[]): void {
  const { title, level, since, until } = told;
  assertOrder(`${path}.since`, since, 'profile.foundedOn', profile.foundedOn);
  assertOrder(`${path}.since`, profile.closedOn, 'its own day', since, 'profile.closedOn');
  assertOrder(`${path}.until`, until, 'since', since);
  const asking = rules.filter(({ conditions }) => conditions.some((one) => one.recognizedTitle === title));
  const term = termOf(RecognizedTitle, title);
  const ofPlatforms = asking.flatMap(({ event, platformKinds }) => (event === null ? [] : platformKinds));
  if (ofPlatforms.length === 0) {
    if (asking.length > 0 && asking.every((rule) => recipientIs(rule, profile.kind) === 'UNMET')) {
      throw badUserInput(
        `${path}.title`,
        `A title ${title} (${term}) is borne by none of kind ${profile.kind} (${termOf(OrganizationKind, profile.kind)}); correct \`profile.kind\`, or leave the title out.`,
      );
    }
  } else if (!profile.platforms?.some(({ kind }) => ofPlatforms.includes(kind))) {
    const kinds = ofPlatforms.map((kind) => `${kind} (${termOf(PlatformKind, kind)})`).join(' or ');
    throw badUserInput(
      `${path}.title`,
      `A title ${title} (${term}) is borne by a platform of kind ${kinds}; tell of that in \`profile.platforms\`, or leave the title out.`,
    );
  }
  const levels = [...new Set(asking.flatMap((rule) => rule.level ?? []))];
  if (level !== null && levels.length > 0 && !levels.includes(level)) {
    throw badUserInput(
      `${path}.level`,
      `A title ${title} (${term}) is given at ${levels.join(' or ')}, not at ${level}.`,
    );
  }
}

function checkPlatform(path: string, { openedOn, closedOn, designations }: ProfilePlatform, profile: Profile): void {
  assertOrder(`${path}.closedOn`, closedOn, 'openedOn', openedOn);
  assertOrder(`${path}.openedOn`, profile.closedOn, 'its own day', openedOn, 'profile.closedOn');
  for (const [place, { level, since }] of (designations ?? []).entries()) {
    const at = `${path}.designations[${place}]`;
    assertOrder(`${at}.since`, closedOn, 'its own day', since, 'closedOn');
    const other = designations?.slice(0, place).find((one) => one.level === level);
    if (other !== undefined) throw badUserInput(`${at}.level`, `${level} stands there already; name each level once.`);
    const higher = designations?.find(
      (one) => one.level !== level && reaches(one.level, level) && isBefore(one.since, since),
    );
    if (higher !== undefined) {
      throw badUserInput(
        `${at}.since`,
        `It was ${higher.level} from ${higher.since} and is told to have become ${level} later, on ${since}; correct one of the days.`,
      );
    }
  }
}

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}

/** That one day does not come before another; those not told contradict nothing. */
function assertOrder(argument: string, later: Day | null, name: string, earlier: Day | null, laterName = 'This'): void {
  if (!isBefore(later, earlier)) return;
  throw badUserInput(
    argument,
    `${laterName} (${later}) lies before ${name} (${earlier}); correct one of the two, or leave it out.`,
  );
}
