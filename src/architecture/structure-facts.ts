import type { Hypothesis } from '../changes/hypothesis';
import { OTHER_CITY } from '../coverage/other-city';
import { Columns } from '../database/columns';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { CLAUSE, type ClauseFact, DOCUMENT_106 } from '../facts/document';
import type { Named } from '../facts/named';
import { PLATFORM, type PlatformFact } from '../facts/platform';
import { FIVE_ONE } from '../facts/standard';
import type {
  Basis,
  CollaborationRole,
  OrganizationKind,
  OrganizationTieKind,
  PlatformKind,
  RegionKind,
  TierKind,
} from '../vocabulary';
import { supposedStructure } from './supposed-structure';

interface Span {
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

/** What ties a platform to an organization, to the platform it is part of or to an industry. */
interface TieFact extends Span {
  platform: Named;
}

export interface OrganizationFact extends Named {
  kind: OrganizationKind;
  roles: CollaborationRole[];
  /** Its normalized names, a line each. */
  matchText: string | null;
}

export interface OrganizationTie extends TieFact {
  kind: OrganizationTieKind;
  organization: OrganizationFact;
}

export interface PartTie extends TieFact {
  kind: 'PART_OF';
  parent: Named & { kind: PlatformKind };
}

export interface ServesTie extends TieFact {
  kind: 'SERVES';
  industry: Named;
}

export interface StructurePlatform {
  platform: Omit<PlatformFact, 'designations'>;
  organizations: OrganizationTie[];
  serves: ServesTie[];
}

/** All that the departures from the architecture are read from. */
export interface StructureFacts {
  framework: Named | null;
  /** The city that the framework is for, where the region asked for is of another one; else null. */
  otherCity: Named | null;
  region: (Named & { kind: RegionKind; nameEn: string | null; aliases: string[] }) | null;
  /** The units of the framework that are below no other. */
  units: Named[];
  tiers: { kind: TierKind; platformKinds: PlatformKind[] }[];
  clauses: ClauseFact[];
  platforms: StructurePlatform[];
  /** What the institutes of the second tier, and those above them, are part of. */
  parts: PartTie[];
  /** The centers of the first tier, wherever they are: their normalized names, a line each, and who leads them when. */
  centers: { matchText: string | null; ledBy: { id: string; since: Day | null; until: Day | null }[] }[];
}

const ANYWHERE = cypher`MATCH (platform:Platform)`;
// From the region down, so that one city does not grow with the nation.
const IN_REGION = cypher`MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)`;

const SPAN = new Columns<Span>(['basis', 'sourceIds'], ['since', 'until']);
const ORGANIZATION = new Columns<OrganizationFact>(['id', 'nameZh', 'kind', 'roles', 'matchText']);

interface StructureRow extends Omit<StructureFacts, 'platforms' | 'parts'> {
  /** The ties to organizations, by their ids, those to industries, then the columns. */
  platforms: [[OrganizationTieKind, string, ...unknown[]][], [string, ...unknown[]][], ...unknown[]][];
  organizations: unknown[][];
  industries: Named[];
  /** The ids and names of both ends, the kind of the upper one, then the span. */
  parts: [string, string, string, string, PlatformKind, ...unknown[]][];
}

/** Leans on the indexes region_id, coverage_standard_id, industry_framework_id and platform_kind. */
const statement = (byRegion: boolean) => cypher<StructureRow>`
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
    RETURN collect({
      matchText: center.matchText,
      ledBy: [(center)<-[lead:LEADS]-(organization:Organization) |
        {id: organization.id, since: toString(lead.since), until: toString(lead.until)}]
    }) AS centers
  }
  CALL {
    WITH region
    ${byRegion ? IN_REGION : ANYWHERE}
    WITH DISTINCT platform ORDER BY platform.id
    RETURN collect(platform) AS present
  }
  CALL {
    WITH present
    UNWIND present AS platform
    RETURN collect([
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) |
        [type(tie), organization.id, ${SPAN.of('tie')}]],
      [(platform)-[tie:SERVES]->(industry:Industry) | [industry.id, ${SPAN.of('tie')}]],
      ${PLATFORM.of('platform')}]) AS platforms
  }
  CALL {
    WITH present
    UNWIND present AS platform
    MATCH (platform)<-[:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)
    WITH DISTINCT organization
    RETURN collect([${ORGANIZATION.of('organization')}]) AS organizations
  }
  CALL {
    WITH present
    UNWIND present AS platform
    MATCH (platform)-[:SERVES]->(industry:Industry)
    WITH DISTINCT industry
    RETURN collect(industry { .id, .nameZh }) AS industries
  }
  CALL {
    WITH present, instituteKinds
    UNWIND [platform IN present WHERE platform.kind IN instituteKinds] AS institute
    MATCH (institute)-[:PART_OF*0..]->(below:Platform)-[tie:PART_OF]->(parent:Platform)
    WITH DISTINCT below, tie, parent ORDER BY below.id, parent.id
    RETURN collect([below.id, below.nameZh, parent.id, parent.nameZh, parent.kind, ${SPAN.of('tie')}]) AS parts
  }
  RETURN framework { .id, .nameZh } AS framework, ${OTHER_CITY} AS otherCity,
         region { .id, .kind, .nameZh, .nameEn, .aliases } AS region, tiers, centers, platforms, organizations,
         industries, parts,
         COLLECT {
           MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry) WHERE NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
           RETURN unit { .id, .nameZh } ORDER BY unit.id
         } AS units,
         COLLECT {
           MATCH (clause:Clause)-[:CLAUSE_OF]->(:Document {id: $document})
           RETURN clause ${CLAUSE}
         } AS clauses`;

/** Reads the facts of the structure in one round trip, with what is supposed beside them. */
export async function readStructure(
  graph: Graph,
  { hypothesis, ...query }: { region: string | null; framework: string | null; hypothesis: Hypothesis | null },
): Promise<StructureFacts> {
  const parameters = { ...query, standard: FIVE_ONE, document: DOCUMENT_106 };
  const [row] = await graph.read(statement(query.region !== null), parameters);
  if (row === undefined) throw new Error('The graph gave no structure; was the seed loaded?');
  const facts = factsOf(row);
  return hypothesis === null ? facts : supposedStructure(facts, hypothesis);
}

function factsOf({ platforms, organizations, industries, parts, ...rest }: StructureRow): StructureFacts {
  const organizationOf = new Map(
    organizations.map((one) => ORGANIZATION.read(one)).map((organization) => [organization.id, organization]),
  );
  const industryOf = new Map(industries.map((industry) => [industry.id, industry]));
  return {
    ...rest,
    platforms: platforms.map(([ties, services, ...columns]) => {
      const platform = PLATFORM.read(columns);
      const own = { platform: { id: platform.id, nameZh: platform.nameZh } };
      return {
        platform,
        organizations: ties.map(([kind, id, ...span]) => {
          const organization = organizationOf.get(id) as OrganizationFact;
          return Object.assign(SPAN.read(span), own, { kind, organization });
        }),
        serves: services.map(([id, ...span]) =>
          Object.assign(SPAN.read(span), own, { kind: 'SERVES' as const, industry: industryOf.get(id) as Named }),
        ),
      };
    }),
    parts: parts.map(([id, nameZh, parentId, parentNameZh, kind, ...span]) =>
      Object.assign(SPAN.read(span), {
        kind: 'PART_OF' as const,
        platform: { id, nameZh },
        parent: { id: parentId, nameZh: parentNameZh, kind },
      }),
    ),
  };
}
