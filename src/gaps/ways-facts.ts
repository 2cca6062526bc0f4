import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { CLAUSE, type ClauseFact } from '../facts/document';
import type { BilingualName } from '../facts/named';
import { holdsOn } from '../facts/on-day.cypher';
import { type DesignatedPlatform, type PlatformFact, platformOf, withDesignations } from '../facts/platform';
import { isInRegion } from '../facts/region';
import type { Tie } from '../facts/tie';
import type { Basis, CollaborationRole, OrganizationTieKind, PlatformKind, UnitRelation } from '../vocabulary';
import { SUBSIDIES_OF_KINDS, type SubsidyFact } from './subsidies';
import type { Transition } from './upgrades';

/** A platform serves, on the day, a unit of a gap itself or one that stands in a relation to it. */
export interface RelatedService {
  unitId: string;
  relation: UnitRelation | 'SELF';
  served: BilingualName;
  platformId: string;
}

export interface RelatedPlatform extends PlatformFact {
  /** Whether it is located in the region asked for; false where none is. */
  inRegion: boolean;
}

export interface PossibleLead extends BilingualName {
  roles: CollaborationRole[];
  inRegion: boolean;
}

/** A kind of platform can become another, by this reading of a clause. */
export interface TransitionFact extends Transition {
  basis: Basis;
  noteZh: string;
  noteEn: string;
  clause: ClauseFact;
}

/** Those of a role may lead a platform of a slot, by this clause; lower positions first. */
export interface LeadRoleFact {
  slotId: string;
  role: CollaborationRole;
  position: number;
  basis: Basis;
  clause: ClauseFact;
}

/** What ways to close gaps are found in, besides the coverage that the gaps are of. */
export interface WaysFacts {
  services: RelatedService[];
  platforms: RelatedPlatform[];
  /** Those of organizations that hold on the day. */
  ties: Pick<Tie<OrganizationTieKind>, 'kind' | 'to' | 'platform'>[];
  organizations: PossibleLead[];
  /** What the organizations do together, two of them at least. */
  collaborations: { id: string; organizationIds: string[] }[];
  transitions: TransitionFact[];
  leadRoles: LeadRoleFact[];
  subsidies: SubsidyFact[];
}

interface WaysRow extends Omit<WaysFacts, 'platforms'> {
  platforms: [inRegion: boolean, platform: DesignatedPlatform][];
}

// Leans on the indexes region_id, industry_id, kind_transition_to_kind and slot_id.
const WAYS_FACTS = cypher<WaysRow>`
  OPTIONAL MATCH (region:Region {id: $region})
  CALL {
    MATCH (unit:Industry) WHERE unit.id IN $industries
    CALL {
      WITH unit
      RETURN unit AS other, 'SELF' AS relation
      UNION
      WITH unit
      MATCH (unit)<-[:PART_OF*1..]-(other:Industry)
      RETURN other, 'BELOW' AS relation
      UNION
      WITH unit
      MATCH (unit)-[:PART_OF*1..]->(other:Industry)
      RETURN other, 'ABOVE' AS relation
      UNION
      WITH unit
      MATCH (unit)-[:PART_OF]->(:Industry)<-[:PART_OF]-(other:Industry) WHERE other <> unit
      RETURN other, 'BESIDE' AS relation
      UNION
      WITH unit
      MATCH (unit)-[:IN_FRAMEWORK]->(:IndustryFramework)<-[:IN_FRAMEWORK]-(other:Industry)
      WHERE NOT EXISTS { (unit)-[:PART_OF]->(:Industry) } AND NOT EXISTS { (other)-[:PART_OF]->(:Industry) }
      RETURN other, 'BESIDE' AS relation
    }
    WITH unit, other, relation
    MATCH (other)<-[serves:SERVES]-(platform:Platform)
    WHERE ${holdsOn(cypher`date($asOf)`, 'serves')}
      AND (relation IN ['SELF', 'BELOW'] OR platform.kind IN $kinds
           OR EXISTS { (platform)<-[:DESIGNATES]-(designation:Designation) WHERE designation.kind IN $kinds })
    RETURN collect({unitId: unit.id, relation: relation, platformId: platform.id,
                    served: other { .id, .nameZh, .nameEn }}) AS services,
           collect(DISTINCT platform) AS related,
           collect(DISTINCT CASE WHEN relation IN ['SELF', 'BELOW'] THEN platform END) AS own
  }
  CALL {
    WITH own
    UNWIND own AS platform
    MATCH (platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)
    WHERE ${holdsOn(cypher`date($asOf)`, 'tie')}
    RETURN collect({kind: type(tie), to: organization.id, platform: platform.id}) AS ties,
           collect(DISTINCT organization) AS backers
  }
  CALL {
    WITH backers
    UNWIND backers AS organization
    MATCH (organization)-[:TAKES_PART_IN]->(collaboration:Collaboration)
    WHERE ${holdsOn(cypher`date($asOf)`, 'collaboration')}
    WITH collaboration, collect(DISTINCT organization.id) AS organizationIds ORDER BY collaboration.id
    WHERE size(organizationIds) > 1
    RETURN collect({id: collaboration.id, organizationIds: organizationIds}) AS collaborations
  }
  CALL {
    MATCH (transition:KindTransition)-[:STATED_IN]->(clause:Clause) WHERE transition.toKind IN $kinds
    WITH transition, clause ORDER BY transition.position
    RETURN collect(transition { .fromKind, .toKind, .basis, .noteZh, .noteEn, clause: clause ${CLAUSE} }) AS transitions
  }
  CALL {
    MATCH (slot:Slot)-[lead:MAY_BE_LED_BY]->(role:Role) WHERE slot.id IN $slots
    MATCH (:Source {id: head(lead.sourceIds)})-[:TEXT_OF]->(clause:Clause)
    RETURN collect({slotId: slot.id, role: role.role, position: lead.position, basis: lead.basis,
                    clause: clause ${CLAUSE}}) AS leadRoles
  }
  CALL {
    ${SUBSIDIES_OF_KINDS}
  }
  RETURN services, ties, collaborations, transitions, leadRoles, subsidies,
         [organization IN backers | organization { .id, .nameZh, .nameEn, .roles,
           inRegion: region IS NOT NULL AND ${isInRegion('organization')} }
         ] AS organizations,
         [platform IN related | [
           region IS NOT NULL AND ${isInRegion('platform')},
           ${withDesignations('platform')}]] AS platforms`;

/** Which gaps the ways are asked for: their units that are industries, their slots, and the kinds that fill these. */
export interface WaysQuery {
  asOf: Day;
  /** Null where the gaps are of no region. */
  region: string | null;
  industries: string[];
  slots: string[];
  kinds: PlatformKind[];
}

/** Reads what ways to close gaps are found in, in one round trip. */
export async function readWaysFacts(graph: Graph, query: WaysQuery): Promise<WaysFacts> {
  return graph.facts(WAYS_FACTS, { ...query }, ([row]) => {
    const { platforms, ...facts } = row as WaysRow;
    return { ...facts, platforms: platforms.map(([inRegion, platform]) => ({ ...platformOf(platform), inRegion })) };
  });
}
