import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { refuseEmpty } from '../errors';
import { unknownId } from '../facts/near-matches';
import type { PlatformFact } from '../facts/platform';
import { isThere, reaches, type StateOnDay } from '../facts/platform-state';
import type { RegionFact } from '../facts/region';
import { standingOn } from '../facts/standing';
import type { PlatformLevel, TierKind } from '../vocabulary';
import type { OrganizationTie, ParentTie } from './architecture';
import { backersIn, tiesOn, toPlatforms } from './on-day';
import { type PlatformToPlatform, readTierView, type TierViewFacts, type ViewedPlatform } from './tier-views-facts';

/** Which platforms of a tier are asked for. */
export interface TierScope {
  asOf?: Day | undefined;
  region?: string | null;
  industries?: string[] | null;
  minLevel?: PlatformLevel | null;
}

/** A platform as what its tier makes of it on a day: who stands behind it and how it stands to those of other tiers. */
export interface TierView extends StateOnDay {
  platform: PlatformFact;
  level: PlatformLevel | null;
  tier: TierViewFacts['tier'];
  functions: TierViewFacts['functions'];
  ledBy: OrganizationTie[];
  /** The same: the document says of institutes of the second tier that they are run. */
  runBy: OrganizationTie[];
  coBuiltBy: OrganizationTie[];
  supportedBy: OrganizationTie[];
  fundedBy: OrganizationTie[];
  /** Those of its leaders and co-builders that are enterprises. */
  enterprises: OrganizationTie[];
  /** The centers, and the institutes of the second tier, that it is part of. */
  centers: ParentTie[];
  institutes: ParentTie[];
  /** What is part of it, and of that the institutes of the third tier. */
  leads: ParentTie[];
  specializedInstitutes: ParentTie[];
  /** Of a center, what the organizations that lead it fund. */
  funds: ParentTie[];
}

export interface TierViews {
  asOf: Day;
  region: RegionFact | null;
  /** By the ids of the platforms. */
  views: TierView[];
}

/**
 * The platforms of a tier that are there on a day, as what the architecture makes of them. A tie counts that holds on it.
 *
 * @param scope.region id of a region, which counts with its parts; by default everywhere
 * @param scope.industries ids of industries of which a platform serves one on the day; by default whatever it serves
 * @param scope.minLevel the least level that it is designated at on the day; by default any, and none
 * @throws PublicError BAD_USER_INPUT naming `scope.region` or `scope.industries`
 * @see 威政办字〔2018〕106号 三
 */
export async function tierViews(
  graph: Graph,
  kind: TierKind,
  { asOf = today(), region = null, industries = null, minLevel = null }: TierScope,
): Promise<TierViews> {
  refuseEmpty('scope.industries', industries, 'nothing', 'all');
  const facts = await readTierView(graph, { kind, region, industries, asOf });
  if (region !== null && facts.region === null) throw await unknownId(graph, 'scope.region', 'Region', [region]);
  const unknown = (industries ?? []).filter((id) => !facts.industries.includes(id));
  if (unknown.length > 0) throw await unknownId(graph, 'scope.industries', 'Industry', unknown);
  const views = facts.platforms.flatMap((one) => viewOf(one, facts, asOf));
  return {
    asOf,
    region: facts.region,
    views: views.filter(({ level }) => minLevel === null || reaches(level, minLevel)),
  };
}

/** None where the platform is not there on the day. */
function viewOf(one: ViewedPlatform, { tier, functions }: TierViewFacts, asOf: Day): TierView[] {
  const { platform } = one;
  const { state, level } = standingOn(platform, asOf);
  if (!isThere(state)) return [];
  const backers = backersIn(tiesOn(one.organizations, asOf));
  const { ledBy, coBuiltBy } = backers;
  const onDay = (ties: PlatformToPlatform<string>[]) => toPlatforms(tiesOn(ties, asOf));
  const [leads, above] = [onDay(one.below), onDay(one.above)];
  return [
    {
      ...state,
      ...backers,
      ...{ platform, level, tier, functions, leads, runBy: ledBy },
      enterprises: [...ledBy, ...coBuiltBy].filter(({ organization }) => organization.kind === 'ENTERPRISE'),
      centers: above.filter(({ to }) => to.kind === 'REGIONAL_INNOVATION_CENTER'),
      institutes: above.filter(({ to }) => to.kind === 'INDUSTRIAL_RESEARCH_INSTITUTE'),
      specializedInstitutes: leads.filter(({ to }) => to.kind === 'SPECIALIZED_INSTITUTE'),
      funds: onDay(one.funded),
    },
  ];
}
