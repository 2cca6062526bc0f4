import { type Cypher, cypher, joined } from '../../database/cypher';
import { hasCollaborations, type ScopeParameters } from './scope';
import { SERVES_AT_HAND, SERVES_INDUSTRY } from './scope.cypher';
import { COLLABORATION_SPAN, COUNTS, PLATFORM_SPAN, PLATFORM_TIE_COUNTS, TIE_SPAN } from './spans.cypher';

/** Which kinds of tie a statement looks for; each variant is one statement, so that each has a plan of its own. */
export interface TiesShape {
  collaborations: boolean;
  /** Platforms that both build, or also those that one of them only supports or funds. */
  platforms: 'NONE' | 'BUILT' | 'BUILT_OR_SUPPORTED';
  funding: boolean;
  /** Whether only platforms that serve the scope's industries count. */
  byIndustry: boolean;
  /** Whether only platforms that serve the `industry` at hand count, of which there may be one after another. */
  atIndustry: boolean;
  /** Whether those count too that are tied to one of `organizations` and are none of them. */
  includePartners: boolean;
  /** Whether of those only the ones count whose ids the parameter `partners` holds. */
  onlyNamedPartners: boolean;
  /** Whether a tie leads from the one that gives to the one that it is given to, as only funding does. */
  directed: boolean;
  /** Whether the ties of two members weigh 1 together. */
  countsPairsOnce: boolean;
  /** Whether a tie tells its sources and what is by: edges do without, and many ties with theirs take much memory. */
  withSources: boolean;
}

export function tiesShape(
  parameters: ScopeParameters,
  rules: Pick<TiesShape, 'directed' | 'countsPairsOnce'>,
): TiesShape {
  const { ties, industries, includePartners } = parameters;
  return {
    ...rules,
    includePartners,
    onlyNamedPartners: false,
    atIndustry: false,
    withSources: false,
    collaborations: hasCollaborations(parameters),
    platforms: ties.includes('SUPPORT') ? 'BUILT_OR_SUPPORTED' : ties.includes('CO_BUILDING') ? 'BUILT' : 'NONE',
    funding: ties.includes('FUNDING'),
    byIndustry: industries !== null,
  };
}

/** What ties an organization to a platform. */
export const platformTypes = ({ platforms }: TiesShape) =>
  platforms === 'BUILT' ? cypher`LEADS|CO_BUILDS` : cypher`LEADS|CO_BUILDS|SUPPORTS|FUNDS`;

export function servesIndustry({ byIndustry, atIndustry }: TiesShape): Cypher {
  if (atIndustry) return SERVES_AT_HAND;
  return byIndustry ? SERVES_INDUSTRY : cypher`true`;
}

/** What is at hand where ties are looked for. */
export const atHand = ({ atIndustry }: TiesShape) =>
  atIndustry ? cypher`organizations, industry` : cypher`organizations`;

/** Whether what is shared can tie any two: two of `organizations`, or one of them and a partner. */
export const canTie = ({ includePartners }: TiesShape) => (includePartners ? cypher`true` : cypher`size(inside) > 1`);

/** Who takes part in what an organization takes part in, and when: rows of `shared`, `inside`, `member`, `tie`, `from`, `to`. */
export const participants = (shape: TiesShape) => cypher`
  MATCH (organization)-[:TAKES_PART_IN]->(shared:Collaboration) WHERE shared.kind IN $ties
  WITH shared, collect(DISTINCT organization) AS inside WHERE ${canTie(shape)}
  MATCH (shared)<-[tie:TAKES_PART_IN]-(member:Organization)
  WITH shared, inside, member, tie, ${COLLABORATION_SPAN} WHERE ${COUNTS}`;

/** Who stands behind the platforms that an organization stands behind, and when: rows as of {@link participants}. */
export const backers = (shape: TiesShape, isWanted: Cypher) => cypher`
  MATCH (organization)-[:${platformTypes(shape)}]->(shared:Platform)
  WITH shared, collect(DISTINCT organization) AS inside WHERE ${isWanted}
  MATCH (shared)<-[tie:${platformTypes(shape)}]-(member:Organization)
  WITH shared, inside, member, tie, ${PLATFORM_SPAN} WHERE ${PLATFORM_TIE_COUNTS}`;

/** By which an organization funds another or is funded, and when: rows of `inside`, `tie`, `from`, `to`. */
export const fundings = (shape: TiesShape) => cypher`
  MATCH (organization)-[tie:FUNDS]-(:Organization)
  WITH tie, collect(DISTINCT organization) AS inside WHERE ${canTie(shape)}
  WITH tie, inside, ${TIE_SPAN} WHERE ${COUNTS}`;

/** A piece for each kind of tie. */
export type Kinds<Piece> = Record<'collaborations' | 'platforms' | 'funding', Piece>;

/** Those for the kinds that are looked for. */
export function lookedFor<Piece>(shape: TiesShape, pieces: Kinds<Piece>): Piece[] {
  return [
    ...(shape.collaborations ? [pieces.collaborations] : []),
    ...(shape.platforms === 'NONE' ? [] : [pieces.platforms]),
    ...(shape.funding ? [pieces.funding] : []),
  ];
}

/** The rows that pieces give which begin at each `organization` of `organizations`. */
export function ofEachKind(shape: TiesShape, pieces: Kinds<Cypher>): Cypher {
  const branches = lookedFor(shape, pieces).map((piece) => cypher`UNWIND organizations AS organization ${piece}`);
  return cypher`CALL (${atHand(shape)}) { ${joined(branches, cypher` UNION ALL `)} }`;
}
