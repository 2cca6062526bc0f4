import type { Graph } from '../../database/graph';
import { daysAfter, today } from '../../days';
import { unknownId } from '../../facts/near-matches';
import { compareIds } from '../../grouping';
import type { CollaborationRole, NoPartnersReason, TieWeighting } from '../../vocabulary';
import { heptagon } from '../roles/heptagon';
import { type OpenEdge, openEdges } from '../ties/evidence';
import { edgeOf, NODE, type OrganizationFact } from '../ties/network.cypher';
import { type NetworkEdge, withKey } from '../ties/nodes-and-edges';
import { type NetworkScope, type UnderstoodScope, understood } from '../ties/scope';
import { tiesFor } from '../ties/whole-network';
import { adamicAdar, commonNeighbours, type PartnerScorePart, partnerScore, resourceAllocation } from './partner-score';
import {
  type CandidateColumns,
  type CandidatesRow,
  candidatesStatement,
  type ReachRow,
  reachStatement,
  type SharingColumns,
} from './partners.cypher';

/** For whom partners are asked for, and which page of them. */
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
export interface SharedNeighbour {
  organization: OrganizationFact;
  /** To how many organizations it is tied. */
  degree: number;
  toOrganization: OpenEdge;
  toSuggested: OpenEdge;
}

/** Why an organization is suggested. */
export interface PartnerReasons {
  sharedNeighbourCount: number;
  /** Those tied to the fewest first. */
  sharedNeighbours: SharedNeighbour[];
  adamicAdar: number;
  resourceAllocation: number;
  sharedIndustries: CandidateColumns[0];
  sharedRegions: CandidateColumns[1];
  servesIndustry: boolean;
  complementaryRoles: CollaborationRole[];
  missingStars: CollaborationRole[];
}

export interface PartnerSuggestion {
  organization: OrganizationFact;
  score: number;
  scoreParts: PartnerScorePart[];
  reasons: PartnerReasons;
}

/** A page of suggested partners. */
export interface SuggestedPartners {
  organization: OrganizationFact;
  scope: UnderstoodScope;
  /** The roles that are missing around the industry asked about. */
  missing: CollaborationRole[];
  /** All that are ranked; what ties those chosen can be asked for. */
  suggestions: PartnerSuggestion[];
  noneBecause: NoPartnersReason | null;
  leftOut: { neighbours: number; candidates: number };
}

/** So many neighbours are gone through, and so many candidates with and without shared neighbours are ranked. */
const BOUNDS = { mostNeighbours: 200, mostTied: 1_000, mostUntied: 1_000 };

/**
 * Organizations that one is not tied to, those first that are most likely to be by what is known, each with the reasons.
 *
 * @param chosen of which the ties to shared neighbours may be asked for; by default of all
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 * @see docs/network.md for who is suggested, what the score is and how well it foretells hidden ties
 */
export async function suggestPartners(
  graph: Graph,
  question: PartnersQuestion,
  chosen = (all: PartnerSuggestion[]) => all,
): Promise<SuggestedPartners> {
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
  const edges: NetworkEdge[] = [];
  const suggestions = suggestionsOf(reach, found, missing, openEdges(graph, { shape, parameters, edges }));
  const shared = chosen(suggestions).flatMap(({ reasons }) => reasons.sharedNeighbours);
  edges.push(...shared.flatMap(({ toOrganization, toSuggested }) => [toOrganization, toSuggested]));
  return {
    organization: NODE.read(reach.asked),
    scope,
    missing,
    suggestions,
    noneBecause: suggestions.length > 0 ? null : noneBecause(reach, found),
    leftOut: {
      neighbours: tied.length - reach.neighbours.length,
      candidates: reached.length + found.untiedCount - suggestions.length,
    },
  };
}

/** The roles missing around an industry on the last day of the window that is not in the future. */
async function missingAround(graph: Graph, industry: string, scope: NetworkScope = {}): Promise<CollaborationRole[]> {
  const { asOf, until, includeSubfields } = scope;
  const [last] = [today(), ...(until == null ? [] : [daysAfter(until, -1)])].sort();
  const { missing } = await heptagon(graph, {
    industry,
    includeSubfields: includeSubfields ?? true,
    counting: 'FULL',
    asOf: asOf ?? last,
  });
  return missing;
}

function suggestionsOf(
  { neighbours: around, played, sharing }: ReachRow,
  { candidates }: CandidatesRow,
  missing: readonly CollaborationRole[],
  open: (edge: NetworkEdge) => OpenEdge,
): PartnerSuggestion[] {
  const neighbours = new Map(
    around.map(([edge, ...columns]) => {
      const organization = NODE.read(columns);
      return [organization.id, { organization, toOrganization: open(withKey(edgeOf(edge))) }];
    }),
  );
  const sharedOf = ([id, degree, edge]: SharingColumns[number]): SharedNeighbour => ({
    ...(neighbours.get(id) as Pick<SharedNeighbour, 'organization' | 'toOrganization'>),
    degree,
    toSuggested: open(withKey(edgeOf(edge))),
  });
  const sharingOf = new Map(sharing);
  return candidates
    .map(([sharedIndustries, sharedRegions, servesIndustry, ...columns]): PartnerSuggestion => {
      const organization = NODE.read(columns);
      const roles = organization.roles ?? [];
      const sharedNeighbours = (sharingOf.get(organization.id) ?? []).map(sharedOf).sort(fewestTiesFirst);
      const reasons: PartnerReasons = {
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

function scoreOf(reasons: PartnerReasons) {
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

function fewestTiesFirst(a: SharedNeighbour, b: SharedNeighbour): number {
  return a.degree - b.degree || compareIds(a.organization, b.organization);
}
