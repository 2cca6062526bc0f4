import type { PlatformDates } from '../coverage/platform-state';
import { FIVE_ONE } from '../coverage/standard';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { DOCUMENT_106 } from '../policy/document';
import { CLAUSE, type ClauseFact } from '../policy/document-facts';
import type {
  Basis,
  CollaborationRole,
  OrganizationKind,
  PlatformKind,
  RegionKind,
  TieKind,
  TierKind,
} from '../vocabulary';

interface Named {
  id: string;
  nameZh: string;
}

/** What ties a platform to an organization, to the platform it is part of or to an industry. */
export interface TieFact {
  kind: TieKind;
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
  platform: Named;
}

export interface OrganizationTie extends TieFact {
  organization: Named & {
    kind: OrganizationKind;
    roles: CollaborationRole[];
    /** Of the leader of an institute: whether it leads a platform of the first tier on the day, or bears the name of one. */
    isCenter: boolean;
  };
}

export interface PartTie extends TieFact {
  parent: Named & { kind: PlatformKind };
}

export interface ServesTie extends TieFact {
  industry: Named;
}

export interface StructurePlatform {
  platform: Named & PlatformDates & { kind: PlatformKind };
  organizations: OrganizationTie[];
  serves: ServesTie[];
}

/** A platform as the statement gives it: its ties do not repeat it. */
interface PlatformRow {
  platform: StructurePlatform['platform'];
  organizations: Omit<OrganizationTie, 'platform'>[];
  serves: Omit<ServesTie, 'platform'>[];
}

/** All that the departures from the architecture are read from. */
export interface StructureFacts {
  framework: Named | null;
  region: (Named & { kind: RegionKind; nameEn: string | null; aliases: string[] }) | null;
  /** The units of the framework that are below no other. */
  units: Named[];
  tiers: { kind: TierKind; platformKinds: PlatformKind[] }[];
  clauses: ClauseFact[];
  platforms: StructurePlatform[];
  /** What the institutes of the second tier, and those above them, are part of. */
  parts: PartTie[];
}

const ANYWHERE = cypher`MATCH (platform:Platform)`;
// From the region down, so that one city does not grow with the nation.
const IN_REGION = cypher`MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)`;

const TIE = cypher`
  kind: type(tie), since: toString(tie.since), until: toString(tie.until), basis: tie.basis,
  sourceIds: coalesce(tie.sourceIds, [])`;

/** Leans on the indexes region_id, coverage_standard_id, industry_framework_id and platform_kind. */
const statement = (byRegion: boolean) => cypher<Omit<StructureFacts, 'platforms'> & { platforms: PlatformRow[] }>`
  OPTIONAL MATCH (region:Region {id: $region})
  OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
  OPTIONAL MATCH (:CoverageStandard {id: $standard})-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
  WITH region, CASE WHEN $framework IS NULL THEN default ELSE asked END AS framework,
       COLLECT { MATCH (tier:Tier) RETURN tier { .kind, .platformKinds } ORDER BY tier.level } AS tiers
  WITH region, framework, tiers,
       head([tier IN tiers WHERE tier.kind = 'REGIONAL_INNOVATION_CENTER']).platformKinds AS centerKinds,
       head([tier IN tiers WHERE tier.kind = 'INDUSTRIAL_RESEARCH_INSTITUTE']).platformKinds AS instituteKinds
  CALL {
    WITH centerKinds
    MATCH (center:Platform) WHERE center.kind IN centerKinds
    RETURN collect(center) AS centers
  }
  CALL {
    WITH centers
    UNWIND centers AS center
    MATCH (center)<-[lead:LEADS]-(organization:Organization)
    WHERE coalesce(lead.since <= date($asOf), true) AND coalesce(date($asOf) < lead.until, true)
    RETURN collect(organization.id) AS leaderIds
  }
  WITH region, framework, tiers, instituteKinds, leaderIds,
       reduce(lines = [], center IN centers | lines + split(coalesce(center.matchText, ''), '\\n')) AS centerNames
  CALL {
    WITH region, instituteKinds, leaderIds, centerNames
    ${byRegion ? IN_REGION : ANYWHERE}
    WITH DISTINCT platform, platform.kind IN instituteKinds AS isInstitute, leaderIds, centerNames ORDER BY platform.id
    RETURN collect({
      platform: platform {
        .id, .kind, .nameZh, .statedClosed, .openedOnPrecision, .closedOnPrecision, .seenOperatingOnPrecision,
        .seenInProgressOnPrecision, .seenClosedOnPrecision, openedOn: toString(platform.openedOn),
        closedOn: toString(platform.closedOn), seenOperatingOn: toString(platform.seenOperatingOn),
        seenInProgressOn: toString(platform.seenInProgressOn), seenClosedOn: toString(platform.seenClosedOn) },
      organizations: [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) | {
        ${TIE}, organization: organization { .id, .nameZh, .kind, .roles,
          isCenter: isInstitute AND type(tie) = 'LEADS' AND (organization.id IN leaderIds OR any(
            line IN split(coalesce(organization.matchText, ''), '\\n') WHERE line <> '' AND line IN centerNames)) } }],
      serves: [(platform)-[tie:SERVES]->(industry:Industry) | { ${TIE}, industry: industry { .id, .nameZh } }]
    }) AS platforms
  }
  CALL {
    WITH region, instituteKinds
    ${byRegion ? IN_REGION : ANYWHERE}
    WHERE platform.kind IN instituteKinds
    MATCH (platform)-[:PART_OF*0..]->(below:Platform)-[tie:PART_OF]->(parent:Platform)
    WITH DISTINCT below AS platform, tie, parent ORDER BY platform.id, parent.id
    RETURN collect({ ${TIE}, platform: platform { .id, .nameZh }, parent: parent { .id, .nameZh, .kind } }) AS parts
  }
  RETURN framework { .id, .nameZh } AS framework,
         region { .id, .kind, .nameZh, .nameEn, .aliases } AS region, tiers, platforms, parts,
         COLLECT {
           MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry) WHERE NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
           RETURN unit { .id, .nameZh } ORDER BY unit.id
         } AS units,
         COLLECT {
           MATCH (clause:Clause)-[:CLAUSE_OF]->(:Document {id: $document})
           RETURN clause ${CLAUSE}
         } AS clauses`;

/** Reads the facts of the structure in one round trip. */
export async function readStructure(
  graph: Graph,
  query: { region: string | null; framework: string | null; asOf: Day },
): Promise<StructureFacts> {
  const parameters = { ...query, standard: FIVE_ONE, document: DOCUMENT_106 };
  const [facts] = await graph.read(statement(query.region !== null), parameters);
  if (facts === undefined) throw new Error('The graph gave no structure; was the seed loaded?');
  return {
    ...facts,
    platforms: facts.platforms.map(({ platform, organizations, serves }) => {
      const { id, nameZh } = platform;
      const own = <Tie>(tie: Tie) => ({ ...tie, platform: { id, nameZh } });
      return { platform, organizations: organizations.map(own), serves: serves.map(own) };
    }),
  };
}
