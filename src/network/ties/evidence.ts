import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { byId, groupBy } from '../../grouping';
import type {
  Basis,
  CollaborationKind,
  CollaborationRole,
  NetworkTieKind,
  OrganizationKind,
  PlatformKind,
} from '../../vocabulary';
import { type GradedDay, type TieSpan, tieSpan } from './known-days';
import { type EdgeFact, type NetworkShape, startOf, tiesOfProjection } from './network.cypher';
import type { NetworkEdge } from './nodes-and-edges';
import type { Ties } from './whole-network';

/** One tie of an edge: one thing that its two nodes share. */
export interface TieEvidence extends TieSpan {
  kind: NetworkTieKind;
  /** What it adds to the weight of the edge. */
  weight: number;
  /** How many members the shared thing has. */
  size: number;
  collaboration: { id: string; kind: CollaborationKind; subject: string } | null;
  /** The platforms by which they are tied: the shared one or, between industries, those that serve the one or the other. */
  platforms: { id: string; kind: PlatformKind; nameZh: string }[];
  /** The organizations tied; between industries the one that ties them, to a platform the one tied to it. */
  organizations: { id: string; kind: OrganizationKind; roles: CollaborationRole[]; nameZh: string }[];
  /** Which of the two funds the other; null where they are tied otherwise. */
  funder: TieEvidence['organizations'][number] | null;
  basis: Basis;
  /** Whether it is made up. */
  synthetic: boolean;
  sourceIds: string[];
}

/** A tie as the statement gives it. */
interface EvidenceRow extends Omit<TieEvidence, keyof TieSpan> {
  edge: string;
  first: GradedDay | null;
  last: GradedDay | null;
}

const PLATFORM = cypher`{ .id, .kind, .nameZh }`;
const ORGANIZATION = cypher`{ .id, .kind, .roles, .nameZh }`;

/** The ties of some edges, by the same piece as the edges themselves. Leans on the index organization_id. */
const statement = (shape: NetworkShape) => cypher<EvidenceRow>`
  ${startOf(shape)}
  ${tiesOfProjection(shape)}
  WITH *, sourceId + '~' + targetId AS edge
  WHERE edge IN $edges
  RETURN edge, kind, weight, size,
         CASE WHEN shared:Collaboration THEN shared { .id, .kind, .subject } END AS collaboration,
         CASE WHEN shared:Platform THEN [shared ${PLATFORM}] ELSE [platform IN by | platform ${PLATFORM}] END AS platforms,
         CASE WHEN shared:Organization THEN [shared ${ORGANIZATION}]
              ELSE [end IN [source, target] WHERE end:Organization | end ${ORGANIZATION}] END AS organizations,
         CASE WHEN source.id = funder THEN source ${ORGANIZATION} WHEN target.id = funder THEN target ${ORGANIZATION} END AS funder,
         CASE WHEN from > $earliest THEN [toString(from), fromGrade] END AS first,
         CASE WHEN to < $latest THEN [toString(to), toGrade] END AS last,
         CASE WHEN isStated THEN 'STATED' ELSE 'INFERRED' END AS basis, synthetic, sourceIds
  ORDER BY edge, first, kind, shared.id`;

/** Edges with what they were read by. */
export interface ReadEdges extends Ties {
  edges: readonly NetworkEdge[];
}

/**
 * What the edges of a network are made of. Nothing is read before the evidence of a first edge is asked for; then that of
 * all edges is, in one statement. The weights of an edge's ties add up to its own.
 *
 * @returns for an edge its ties, those of the earliest known day first, those undated last
 */
export function evidenceOf(graph: Graph, { edges, ...ties }: ReadEdges): (edge: NetworkEdge) => Promise<TieEvidence[]> {
  const ofOrganizations = (edge: NetworkEdge): EdgeFact[] => edge.of ?? [edge];
  let byEdge: Promise<Map<string, TieEvidence[]>> | undefined;
  return async (edge) => {
    byEdge ??= readEvidence(graph, ties, [...new Set(edges.flatMap(ofOrganizations))]);
    const rows = await byEdge;
    return ofOrganizations(edge).flatMap((one) => rows.get(keyOf(one)) ?? []);
  };
}

/** An edge that tells its ties when they are asked for. */
export interface OpenEdge extends NetworkEdge {
  basis: Basis;
  /** Whether one of its ties is made up. */
  synthetic(): Promise<boolean>;
  evidence(): Promise<TieEvidence[]>;
}

/** Gives edges of one answer the way to their evidence, which is read once for all of them. */
export function openEdges(graph: Graph, read: ReadEdges): (edge: NetworkEdge) => OpenEdge {
  const ofAny = evidenceOf(graph, read);
  return (edge) => ({
    ...edge,
    basis: edge.isStated ? 'STATED' : 'INFERRED',
    synthetic: async () => graph.includesSynthetic && (await ofAny(edge)).some(({ synthetic }) => synthetic),
    evidence: () => ofAny(edge),
  });
}

async function readEvidence(
  graph: Graph,
  { shape, parameters }: Ties,
  edges: readonly EdgeFact[],
): Promise<Map<string, TieEvidence[]>> {
  // Going out from all ends of the edges finds what they share, be an end in the scope or a partner; what ties industries
  // is found by the scope.
  const byEnds = {
    ...shape,
    byId: shape.projection !== 'INDUSTRY_INDUSTRY',
    ties: { ...shape.ties, includePartners: false, withSources: true },
  };
  const organizations = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const rows = await graph.read(statement(byEnds), { ...parameters, edges: edges.map(keyOf), organizations });
  const byEdge = groupBy(rows, ({ edge }) => edge);
  return new Map([...byEdge].map(([edge, own]) => [edge, own.map(evidence)]));
}

const keyOf = ({ source, target }: EdgeFact) => `${source}~${target}`;

/** A row as evidence, in which a source or platform that comes with both members is one. */
function evidence({ edge: _, first, last, sourceIds, platforms, ...tie }: EvidenceRow): TieEvidence {
  const once = { platforms: [...byId(platforms).values()], sourceIds: [...new Set(sourceIds)] };
  return { ...tie, ...tieSpan(first, last), ...once };
}
