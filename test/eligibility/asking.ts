import type { Eligibility, EligibilityItem } from '../answers';
import type { Api } from '../harness';

const ITEM = `key status right lacks awaits eventOn eventOnPrecision profilePlatforms outcome amountWan atLeastWan atMostWan
  reasonZh reasonEn payer rule { id } clause { number } leadUnits { nameZh } excludedBy { id }
  platforms { id } lackedConditions { id words } openConditions { id words }`;

export const ELIGIBILITY = `query ($organization: ID, $profile: EligibilityProfileInput, $asOf: Date, $met: [ID!], $unmet: [ID!], $statuses: [EligibilityStatus!]) {
  eligibility(scope: { asOf: $asOf, statuses: $statuses }, organization: $organization, profile: $profile, met: $met, unmet: $unmet) {
    asOf organization { id } counts { fits depends lacks past notFor } nothingZh nothingEn
    items { ${ITEM} }
    questions { key matter title argument settles bearsOn questionZh questionEn conditions { id } policy { id } platform { id } rules { id } }
    laterPolicies { policies { policy { id } } }
  }
}`;

/** Before the general policy that followed, of which no text is known. */
export const BEFORE_LATER = '2022-01-01';
/** After it. */
export const TODAY = '2026-01-01';

export interface Told {
  organization?: string;
  profile?: Record<string, unknown>;
  asOf?: string;
  met?: string[];
  unmet?: string[];
  statuses?: string[];
}

export async function eligibilityBy(api: Api, told: Told): Promise<Eligibility> {
  const { data, errors } = await api.ask(ELIGIBILITY, { asOf: BEFORE_LATER, ...told });
  expect(errors).toBeUndefined();
  return data.eligibility;
}

/** The items by the end of the id of their rule. */
export function byRule({ items }: Eligibility): Record<string, EligibilityItem> {
  return Object.fromEntries(items.map((item) => [item.key.slice('sub-'.length), item]));
}
