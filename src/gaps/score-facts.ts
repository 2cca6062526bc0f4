import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { BilingualName } from '../facts/named';
import { holdsOn } from '../facts/on-day.cypher';
import type { CollaborationRole, OrganizationKind, PlatformKind } from '../vocabulary';
import type { Transition } from './upgrades';

/** What the graph tells of the gaps of an answer besides their coverage. */
export interface ScoreFacts {
  /** The organizations that lead, co-build, support or fund a platform on the day, by the id of the platform. */
  backers: { platformId: string; organizations: Backer[] }[];
  /** Published numbers of firms, by the id of the industry. */
  indicators: { industryId: string; indicators: { id: string }[] }[];
  /** The region asked for and those above it; none where no region is asked for. */
  region: RegionAbove[];
  /** The regions of the platforms elsewhere, each with those above it. */
  places: { platformId: string; regions: RegionAbove[] }[];
  /** Which kinds of platform can become one that fills a slot. */
  transitions: Transition[];
  /** Which roles may lead a platform of a slot. */
  leadRoles: { slotId: string; role: CollaborationRole }[];
}

/** An organization behind a platform. */
export interface Backer extends BilingualName {
  kind: OrganizationKind;
  roles: CollaborationRole[];
}

/** A region on the way up from where something is, itself included, and how many steps up it is. */
export interface RegionAbove {
  id: string;
  steps: number;
}

// Leans on the indexes platform_id, industry_id, region_id, kind_transition_to_kind and slot_id.
const SCORE_FACTS = cypher<ScoreFacts>`
  CALL {
    MATCH (platform:Platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(backer:Organization)
    WHERE platform.id IN $platforms AND ${holdsOn(cypher`date($asOf)`, 'tie')}
    WITH DISTINCT platform, backer ORDER BY backer.id
    WITH platform, collect(backer { .id, .nameZh, .nameEn, .kind, .roles }) AS organizations
    RETURN collect({platformId: platform.id, organizations: organizations}) AS backers
  }
  CALL {
    MATCH (industry:Industry)<-[:DESCRIBES]-(indicator:Indicator)
    WHERE industry.id IN $industries AND indicator.unit STARTS WITH '家' AND indicator.nameZh CONTAINS '企业'
    WITH industry, indicator ORDER BY indicator.id
    WITH industry, collect(indicator { .id }) AS indicators
    RETURN collect({industryId: industry.id, indicators: indicators}) AS indicators
  }
  CALL {
    MATCH path = (:Region {id: $region})-[:PART_OF*0..]->(above:Region)
    RETURN collect({id: above.id, steps: length(path)}) AS region
  }
  CALL {
    MATCH (platform:Platform) WHERE platform.id IN $elsewhere
    MATCH (platform)-[:LOCATED_IN]->(place:Region)
    MATCH path = (place)-[:PART_OF*0..]->(above:Region)
    WITH platform, collect({id: above.id, steps: length(path)}) AS regions
    RETURN collect({platformId: platform.id, regions: regions}) AS places
  }
  CALL {
    MATCH (transition:KindTransition) WHERE transition.toKind IN $kinds
    RETURN collect(transition { .fromKind, .toKind }) AS transitions
  }
  CALL {
    MATCH (slot:Slot)-[:MAY_BE_LED_BY]->(role:Role) WHERE slot.id IN $slots
    RETURN collect({slotId: slot.id, role: role.role}) AS leadRoles
  }
  RETURN backers, indicators, region, places, transitions, leadRoles`;

/**
 * Reads what gaps are scored by, for all gaps of an answer in one round trip.
 *
 * @param query.platforms ids of the platforms that serve the units of the gaps
 * @param query.industries ids of those units
 * @param query.elsewhere ids of platforms whose distance from the region counts
 * @param query.slots ids of the slots of the gaps
 * @param query.kinds those that fill these slots
 */
export async function readScoreFacts(
  graph: Graph,
  query: {
    asOf: Day;
    platforms: string[];
    industries: string[];
    region: string | null;
    elsewhere: string[];
    slots: string[];
    kinds: PlatformKind[];
  },
): Promise<ScoreFacts> {
  return graph.facts(SCORE_FACTS, query, ([facts]) => facts as ScoreFacts);
}
