import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { EVALUATION } from '../facts/evaluation';
import { unknownId } from '../facts/near-matches';
import { type DesignatedPlatform, platformOf, withDesignations } from '../facts/platform';
import { REGION, type RegionFact } from '../facts/region';
import { PlatformKind, valuesOf } from '../vocabulary';
import type { BehindFact, FigureFact, JoinedFact, PlatformFacts } from './measures/platform-facts';

/** Which platforms a question is about. */
export interface EvaluationScope {
  /** Id of a region, which counts with its parts. */
  region?: string | null | undefined;
  platformKinds?: PlatformKind[] | null | undefined;
}

/** What of them is looked at. */
export interface PlatformsAsked extends EvaluationScope {
  /** The names of published figures. */
  figures?: readonly string[];
  /** Whether collaborations of those behind them are counted. */
  collaborations?: boolean;
}

export interface PlatformsRead {
  region: RegionFact | null;
  /** By id. */
  platforms: PlatformFacts[];
}

const SPAN = ['basis', 'sourceIds'] as const;
const BEHIND = new Columns<Omit<BehindFact, 'organizationId' | 'organizationKind' | 'roles'>>(SPAN, ['since', 'until']);
const FIGURE = new Columns<Omit<FigureFact, 'leader'>>(
  ['nameZh', 'value', 'unit', 'asOfPrecision', 'sourceIds'],
  ['asOf'],
);

interface Row {
  region: unknown[] | null;
  rows: {
    platform: DesignatedPlatform;
    behind: [id: string, kind: BehindFact['organizationKind'], roles: BehindFact['roles'], ...span: unknown[]][];
    serves: [id: string, ...span: unknown[]][];
    joined: [organization: string, collaboration: string, since: string | null, sourceIds: string[]][];
    own: unknown[][];
    carried: [
      id: string,
      nameZh: string,
      leads: number,
      since: string | null,
      until: string | null,
      ...figure: unknown[],
    ][];
    evaluations: [schemeId: string, ...evaluation: unknown[]][];
  }[];
}

const ANYWHERE = cypher`
    CALL {
      MATCH (platform:Platform) WHERE platform.kind IN $kinds RETURN platform
      UNION
      MATCH (designation:Designation)-[:DESIGNATES]->(platform:Platform) WHERE designation.kind IN $kinds RETURN platform
    }`;
// From the region down, so that one city does not grow with the nation.
const IN_REGION = cypher`
    MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)
    WHERE platform.kind IN $kinds OR EXISTS { (platform)<-[:DESIGNATES]-(d:Designation) WHERE d.kind IN $kinds }`;

/** Leans on the indexes region_id, platform_kind and designation_kind. */
const statement = (where: Cypher) => cypher<Row>`
  OPTIONAL MATCH (region:Region {id: $region})
  CALL {
    WITH region
    ${where}
    WITH DISTINCT platform ORDER BY platform.id
    RETURN collect({
      platform: ${withDesignations('platform')},
      behind: [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) |
        [organization.id, organization.kind, organization.roles, ${BEHIND.of('tie')}]],
      serves: [(platform)-[tie:SERVES]->(industry:Industry) | [industry.id, ${BEHIND.of('tie')}]],
      joined: CASE WHEN $collaborations THEN
        [(platform)<-[:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)-[:TAKES_PART_IN]->(joint:Collaboration) |
          [organization.id, joint.id, toString(joint.since), joint.sourceIds]] ELSE [] END,
      own: [(platform)<-[:DESCRIBES]-(figure:Indicator) WHERE figure.nameZh IN $figures | [${FIGURE.of('figure')}]],
      carried: [(platform)<-[lead:LEADS]-(organization:Organization)<-[:DESCRIBES]-(figure:Indicator)
        WHERE figure.nameZh IN $figures |
        [organization.id, organization.nameZh,
         COUNT { (organization)-[:LEADS]->(other:Platform) WHERE other.kind = platform.kind },
         toString(lead.since), toString(lead.until), ${FIGURE.of('figure')}]],
      evaluations: [(platform)<-[:EVALUATES]-(evaluation:Evaluation)-[:UNDER_SCHEME]->(scheme:EvaluationScheme) |
        [scheme.id, ${EVALUATION.of('evaluation')}]]
    }) AS rows
  }
  RETURN CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region, rows`;

/**
 * The platforms of a scope with all that an evaluation may look at, in one statement.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id
 */
export async function readPlatforms(
  graph: Graph,
  { region: asked = null, platformKinds, figures = [], collaborations = false }: PlatformsAsked,
): Promise<PlatformsRead> {
  const kinds = platformKinds == null || platformKinds.length === 0 ? valuesOf(PlatformKind) : platformKinds;
  const read = await graph.facts(
    statement(asked === null ? ANYWHERE : IN_REGION),
    { region: asked, kinds, figures, collaborations },
    ([row]): PlatformsRead => {
      const { region, rows } = row as Row;
      return { region: region && REGION.read(region), platforms: rows.map(factsOf) };
    },
  );
  if (asked !== null && read.region === null) throw await unknownId(graph, 'scope.region', 'Region', [asked]);
  return read;
}

function factsOf({ platform, behind, serves, joined, own, carried, evaluations }: Row['rows'][number]): PlatformFacts {
  return {
    platform: platformOf(platform),
    behind: behind.map(([organizationId, organizationKind, roles, ...span]) =>
      Object.assign(BEHIND.read(span), { organizationId, organizationKind, roles }),
    ),
    serves: serves.map(([industryId, ...span]) => Object.assign(BEHIND.read(span), { industryId })),
    joined: joined.map(([organizationId, collaborationId, since, sourceIds]): JoinedFact => {
      return { organizationId, collaborationId, since, sourceIds };
    }),
    figures: [
      ...own.map((figure) => Object.assign(FIGURE.read(figure), { leader: null })),
      ...carried.map(([id, nameZh, leads, since, until, ...figure]) =>
        Object.assign(FIGURE.read(figure), { leader: { id, nameZh, leads, since, until } }),
      ),
    ],
    evaluations: evaluations.map(([schemeId, ...evaluation]) =>
      Object.assign(EVALUATION.read(evaluation), { schemeId }),
    ),
  };
}
