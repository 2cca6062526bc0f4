import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { isOfKeyIndustries } from '../facts/framework';
import { unknownId } from '../facts/near-matches';
import { UNDATED } from '../facts/platform-state';
import { IN_A_CITY, isAbroad } from '../facts/region';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import type { Applicant, LedPlatform, Place } from './applicant';
import type { Profile } from './profile';
import { checkProfile } from './profile-check';

interface Named {
  regions: { id: string; above: string[]; cities: string[]; isAbroad: boolean }[];
  industries: { id: string; isKey: boolean }[];
}

// Leans on the indexes region_id and industry_id.
const NAMED = cypher<Named>`
  CALL {
    MATCH (region:Region) WHERE region.id IN $regions
    RETURN collect(region { .id, isAbroad: ${isAbroad('region')},
      above: [(region)-[:PART_OF*0..]->(above:Region) | above.id],
      cities: [(region)-[:PART_OF*0..]->(city:Region) WHERE ${IN_A_CITY} | city.id] }) AS regions
  }
  CALL {
    MATCH (industry:Industry) WHERE industry.id IN $industries
    RETURN collect(industry { .id, isKey: ${isOfKeyIndustries('industry')} }) AS industries
  }
  RETURN regions, industries`;

/**
 * A profile as an applicant, in one read of the regions and industries that it names.
 *
 * @throws PublicError BAD_USER_INPUT naming what contradicts itself ({@link checkProfile}) or an id that the graph does not
 * hold: `profile.region`, `profile.platforms[0].region`, `profile.industries`
 */
export async function applicantOfProfile(
  graph: Graph,
  profile: Profile,
  rules: readonly SubsidyRuleFact[],
): Promise<Applicant> {
  checkProfile(profile, rules);
  const named = [
    { argument: 'profile.region', id: profile.region },
    ...(profile.platforms ?? []).map(({ region }, place) => ({
      argument: `profile.platforms[${place}].region`,
      id: region,
    })),
  ].flatMap(({ argument, id }) => (id === null ? [] : [{ argument, id }]));
  const industries = profile.industries ?? [];
  const asked = { regions: named.map(({ id }) => id), industries };
  const { regions, industries: found } = await graph.facts(NAMED, asked, ([row]) => row as Named);
  const unknown = named.find(({ id }) => !regions.some((one) => one.id === id));
  if (unknown !== undefined) throw await unknownId(graph, unknown.argument, 'Region', [unknown.id]);
  const missing = industries.filter((id) => !found.some((one) => one.id === id));
  if (missing.length > 0) throw await unknownId(graph, 'profile.industries', 'Industry', missing);
  const regionOf = (id: string | null) => regions.find((one) => one.id === id);
  const placeOf = (id: string | null): Place => {
    const region = regionOf(id);
    return { regions: region?.above ?? [], isAbroad: region?.isAbroad ?? false };
  };
  const own = { kind: profile.kind, cities: regionOf(profile.region)?.cities ?? [], isPlaced: profile.region !== null };
  const servesKeyIndustry = found.some(({ isKey }) => isKey) ? 'MET' : 'OPEN';
  return {
    kind: profile.kind,
    place: placeOf(profile.region),
    foundedOn: profile.foundedOn,
    closedOn: profile.closedOn,
    titles: profile.titles,
    platforms:
      profile.platforms?.map((one, place) => {
        const builder = { isApplicant: true, leads: true, organization: own, since: null, until: null };
        const government = { ...builder, isApplicant: false, leads: false, organization: GOVERNMENT };
        return {
          // No source saw it.
          ...UNDATED,
          key: String(place),
          id: null,
          kind: one.kind,
          nameZh: null,
          place: placeOf(one.region ?? profile.region),
          openedOn: one.openedOn,
          openedOnPrecision: one.openedOn === null ? null : ('DAY' as const),
          closedOn: one.closedOn,
          closedOnPrecision: one.closedOn === null ? null : ('DAY' as const),
          designations:
            one.designations?.map(({ level, since }) => ({
              kind: one.kind,
              level,
              since,
              sincePrecision: since === null ? null : ('DAY' as const),
              until: null,
            })) ?? null,
          builders: [builder, ...(one.governmentTakesPart ? [government] : [])],
          evaluations: [],
          servesKeyIndustry,
        } satisfies LedPlatform;
      }) ?? null,
  };
}

const GOVERNMENT = { kind: 'GOVERNMENT' as const, cities: [], isPlaced: false };
