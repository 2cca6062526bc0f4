import type { Graph } from '../../database/graph';
import { today } from '../../days';
import { unknownId } from '../../facts/near-matches';
import { compareIds } from '../../grouping';
import type { CollaborationRole, NoPartnersReason, TieWeighting } from '../../vocabulary';
import { roleHeptagon } from '../roles/role-heptagon';
import { type OpenEdge, openEdges } from '../ties/evidence';
import { edgeOf, NODE, type OrganizationFact } from '../ties/network.cypher';
import { type NetworkEdge, withKey } from '../ties/nodes-and-edges';
import { type NetworkScope, type UnderstoodScope, understood } from '../ties/scope';
import { type Ties, tiesFor } from '../ties/whole-network';
import { adamicAdar, commonNeighbours, type PartnerScorePart, partnerScore, resourceAllocation } from './partner-score';
import {
  type CandidateColumns,
  type CandidatesRow,
  candidatesStatement,
  type ReachRow,
  reachStatement,
  type SharingColumns,
} from './partners.cypher';

/** For whom partners are asked for. */
export interface PartnersQuestion {
  /**
   * Id of an organization, which need not be in the scope: outside of it, it is a partner. Those suggested are in the scope, or
   * are partners of one that is.
   */
  organization: string;
  /** Only those that play it. */
  role?: CollaborationRole | null;
  /** Id of an industry: only those behind a platform that serves it, or that play a role missing around it. */
  industry?: string | null;
  scope?: NetworkScope | undefined;
  weighting: TieWeighting;
}

/** An organization that both are tied to. */
export interface SharedNeighbour<Edge = OpenEdge> {
  organization: OrganizationFact;
  /** To how many organizations it is tied. */
  degree: number;
  toOrganization: Edge;
  toSuggested: Edge;
}

/** Why an organization is suggested. */
export interface PartnerReasons<Edge = OpenEdge> {
  sharedNeighbourCount: number;
  /** Those tied to the fewest first. */
  sharedNeighbours: SharedNeighbour<Edge>[];
  adamicAdar: number;
  resourceAllocation: number;
  sharedIndustries: CandidateColumns[0];
  sharedRegions: CandidateColumns[1];
  servesIndustry: boolean;
  complementaryRoles: CollaborationRole[];
  missingStars: CollaborationRole[];
}

export interface PartnerSuggestion<Edge = OpenEdge> {
  organization: OrganizationFact;
  score: number;
  scoreParts: PartnerScorePart[];
  reasons: PartnerReasons<Edge>;
}

/** Suggested partners. */
export interface SuggestedPartners {
  organization: OrganizationFact;
  scope: UnderstoodScope;
  /** The roles that are missing around the industry asked about. */
  missing: CollaborationRole[];
  /** All that are ranked. */
  suggestions: PartnerSuggestion<NetworkEdge>[];
  /** Some of them with the way to the evidence of their edges. */
  opened(some: readonly PartnerSuggestion<NetworkEdge>[]): PartnerSuggestion[];
  noneBecause: NoPartnersReason | null;
  leftOut: { neighbours: number; candidates: number };
}

/** So many neighbours are gone through, and so many candidates with and without shared neighbours are ranked. */
const BOUNDS = { mostNeighbours: 200, mostTied: 1_000, mostUntied: 1_000 };

/**
 * Organizations that one is not tied to, those first that are most likely to be by what is known, each with the reasons.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 * @see docs/network.md for who is suggested, what the score is and how well it foretells hidden ties
 */
export async function partnerSuggestions(graph: Graph, question: PartnersQuestion): Promise<SuggestedPartners> {
  const { organization, role = null, industry = null } = question;
  const { shape, parameters } = tiesFor({ ...question, minWeight: 0 }, 'ORGANIZATION_ORGANIZATION');
  const missing = industry === null ? [] : await missingAround(graph, industry, question.scope);
  const asked = { ...parameters, ...BOUNDS, organization, role, industry, missing };
  const reach = await graph.readRow(reachStatement(shape), { ...asked, organizations: [organization] });
  if (reach.asked === null) throw await unknownId(graph, 'organization', 'Organization', [organization]);
  const scope = await understood(graph, question.scope, parameters, reach);
  const { tied, reached, played } = reach;
  const sharing = reach.sharing.map(([id]) => id);
  const [found] = await graph.read(candidatesStatement(shape), { ...asked, tied, reached, played, sharing });
  if (found === undefined) throw new Error(`${organization} was there, and the next statement did not find it.`);
  const suggestions = suggestionsOf(reach, found, missing);
  return {
    organization: NODE.read(reach.asked),
    scope,
    missing,
    suggestions,
    opened: (some) => opened(graph, { shape, parameters }, some),
    noneBecause: suggestions.length > 0 ? null : noneBecause(reach, found),
    leftOut: {
      neighbours: tied.length - reach.neighbours.length,
      candidates: reached.length + found.untiedCount - suggestions.length,
    },
  };
}

/** The roles missing around an industry on the last day of the window that is not in the future. */
async function missingAround(graph: Graph, industry: string, scope: NetworkScope = {}): Promise<CollaborationRole[]> {
  const { asOf, to, directOnly } = scope;
  const [last] = [today(), ...(to == null ? [] : [to])].sort();
  const { missing } = await roleHeptagon(graph, {
    scope: { industry, directOnly, asOf: asOf ?? last },
    counting: 'FULL',
  });
  return missing;
}

function suggestionsOf(
  { neighbours: around, played, sharing }: ReachRow,
  { candidates }: CandidatesRow,
  missing: readonly CollaborationRole[],
): PartnerSuggestion<NetworkEdge>[] {
  const neighbours = new Map(
    around.map(([edge, ...columns]) => {
      const organization = NODE.read(columns);
      return [organization.id, { organization, toOrganization: withKey(edgeOf(edge)) }];
    }),
  );
  const sharedOf = ([id, degree, edge]: SharingColumns[number]): SharedNeighbour<NetworkEdge> => ({
    ...(neighbours.get(id) as Pick<SharedNeighbour<NetworkEdge>, 'organization' | 'toOrganization'>),
    degree,
    toSuggested: withKey(edgeOf(edge)),
  });
  const sharingOf = new Map(sharing);
  return candidates
    .map(([sharedIndustries, sharedRegions, servesIndustry, ...columns]): PartnerSuggestion<NetworkEdge> => {
      const organization = NODE.read(columns);
      const roles = organization.roles ?? [];
      const sharedNeighbours = (sharingOf.get(organization.id) ?? []).map(sharedOf).sort(fewestTiesFirst);
      const reasons: PartnerReasons<NetworkEdge> = {
        sharedNeighbourCount: commonNeighbours(sharedNeighbours),
        sharedNeighbours,
        adamicAdar: adamicAdar(sharedNeighbours),
        resourceAllocation: resourceAllocation(sharedNeighbours),
        sharedIndustries: sharedIndustries.sort(compareIds),
        sharedRegions: sharedRegions.sort(compareIds),
        servesIndustry,
        complementaryRoles: roles.filter((role) => !played.includes(role)),
        missingStars: roles.filter((role) => missing.includes(role)),
      };
      return { organization, ...scoreOf(reasons), reasons };
    })
    .sort((a, b) => b.score - a.score || compareIds(a.organization, b.organization));
}

/** Suggestions with the way to the evidence of their edges. */
function opened(graph: Graph, ties: Ties, suggestions: readonly PartnerSuggestion<NetworkEdge>[]): PartnerSuggestion[] {
  const shared = suggestions.flatMap(({ reasons }) => reasons.sharedNeighbours);
  const edges = shared.flatMap(({ toOrganization, toSuggested }) => [toOrganization, toSuggested]);
  const open = openEdges(graph, { ...ties, edges });
  return suggestions.map(({ reasons, ...suggestion }) => ({
    ...suggestion,
    reasons: {
      ...reasons,
      sharedNeighbours: reasons.sharedNeighbours.map((neighbour) => ({
        ...neighbour,
        toOrganization: open(neighbour.toOrganization),
        toSuggested: open(neighbour.toSuggested),
      })),
    },
  }));
}

function scoreOf(reasons: PartnerReasons<NetworkEdge>) {
  return partnerScore({
    sharedNeighbours: reasons.sharedNeighbours,
    sharedIndustries: reasons.sharedIndustries.length,
    isNear: reasons.sharedRegions.length > 0,
    fillsStar: reasons.missingStars.length > 0,
    bringsRole: reasons.complementaryRoles.length > 0,
  });
}

function noneBecause({ tied }: ReachRow, { hasIndustries, hasPlace }: CandidatesRow): NoPartnersReason {
  return tied.length > 0 || hasIndustries || hasPlace ? 'NONE_IN_REACH' : 'NOTHING_KNOWN';
}

function fewestTiesFirst(a: SharedNeighbour<NetworkEdge>, b: SharedNeighbour<NetworkEdge>): number {
  return a.degree - b.degree || compareIds(a.organization, b.organization);
}
