import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type LocatedOrganization, locatedFields } from '../facts/as-local';
import { EVALUATION } from '../facts/evaluation';
import { isOfKeyIndustries } from '../facts/framework';
import { type DesignatedPlatform, platformOf, withDesignations } from '../facts/platform';
import { isAbroad } from '../facts/region';
import { type TieList, tieItems, tieOf } from '../facts/tie';
import type { OrganizationKind } from '../vocabulary';
import type { Applicant, Builder, LedPlatform } from './applicant';

/** An organization as an applicant, and as an answer carries it. */
interface StoredApplicant extends Applicant {
  organization: { id: string; nameZh: string };
}

export interface ApplicantRow {
  id: string;
  nameZh: string;
  kind: OrganizationKind;
  regions: string[];
  isAbroad: boolean;
  platforms: [
    platform: DesignatedPlatform,
    regions: string[],
    isAbroad: boolean,
    isKey: boolean,
    builders: TieList<'LEADS' | 'CO_BUILDS', LocatedOrganization & { id: string }>[],
    evaluations: unknown[][],
  ][];
}

/** The `organization` at hand as an {@link ApplicantRow}: with what it leads, and whoever else leads or builds that. */
export const APPLICANT = cypher`
  organization { .id, .nameZh, .kind,
    regions: [(organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region) | region.id],
    isAbroad: EXISTS { (organization)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} },
    platforms: COLLECT {
      MATCH (organization)-[:LEADS]->(platform:Platform)
      WITH DISTINCT platform ORDER BY platform.id
      RETURN [${withDesignations('platform')},
        [(platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region) | region.id],
        EXISTS { (platform)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} },
        EXISTS { (platform)-[:SERVES]->(industry:Industry) WHERE ${isOfKeyIndustries('industry')} },
        [(platform)<-[tie:LEADS|CO_BUILDS]-(to:Organization) |
          [${tieItems('tie', cypher`to { .id, .kind, ${locatedFields('to')} }`)}]],
        [(platform)<-[:EVALUATES]-(evaluation:Evaluation) | [${EVALUATION.of('evaluation')}]]]
    }
  }`;

// Leans on the index organization_id.
const ONE = cypher<{ applicant: ApplicantRow }>`
  MATCH (organization:Organization {id: $id}) RETURN ${APPLICANT} AS applicant`;

/** An organization with what it leads; undefined where the graph holds none of that id. */
export function readApplicant(graph: Graph, id: string): Promise<ApplicantRow | undefined> {
  return graph.facts(ONE, { id }, ([row]) => row?.applicant);
}

/**
 * An organization as an applicant. Which titles it bears, and when it was founded or closed, the graph does not hold.
 *
 * @param cities those of the rules
 */
export function applicantOf(
  { id, nameZh, kind, regions, isAbroad: abroad, platforms }: ApplicantRow,
  cities: ReadonlySet<string>,
): StoredApplicant {
  return {
    organization: { id, nameZh },
    kind,
    place: { regions, isAbroad: abroad },
    foundedOn: null,
    closedOn: null,
    titles: null,
    platforms: platforms.map((one) => ledPlatform(one, id, cities)),
  };
}

function ledPlatform(
  [designated, regions, abroad, isKey, builders, evaluations]: ApplicantRow['platforms'][number],
  applicant: string,
  cities: ReadonlySet<string>,
): LedPlatform {
  const { designations, ...platform } = platformOf(designated);
  return {
    ...platform,
    key: platform.id,
    place: { regions, isAbroad: abroad },
    designations: designations.filter(({ stage }) => stage === 'DESIGNATED'),
    servesKeyIndustry: isKey ? 'MET' : 'OPEN',
    evaluations: evaluations.map((evaluation) => EVALUATION.read(evaluation)),
    builders: builders.map((list): Builder => {
      const { kind, to, since, until } = tieOf(platform.id, list);
      const organization = { ...to, cities: to.cities.filter((city) => cities.has(city)) };
      return { leads: kind === 'LEADS', organization, isApplicant: to.id === applicant, since, until };
    }),
  };
}
