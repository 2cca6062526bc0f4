import type { Day } from '../days';
import type { ClauseFact } from '../facts/document';
import type { BilingualName } from '../facts/named';
import { highestLevel, isThere, rankOf } from '../facts/platform-state';
import { type Standing, standingOn } from '../facts/standing';
import { compareIds } from '../grouping';
import type { Basis, CollaborationRole, LeadReasonKind, PlatformLevel } from '../vocabulary';
import type { LeadRoleFact, PossibleLead, WaysFacts } from './ways-facts';

/** One thing that speaks for an organization to lead. */
export interface LeadReason {
  kind: LeadReasonKind;
  /** How many platforms or collaborations; 1 for a level and for being in the region. */
  count: number;
  /** What it adds to the score. */
  points: number;
  level: PlatformLevel | null;
  platforms: BilingualName[];
  collaborations: { id: string }[];
}

/** An organization that could lead a new platform. */
export interface LeadCandidate {
  organization: PossibleLead;
  /** By which of its roles it may lead, and where that is said. */
  role: CollaborationRole;
  basis: Basis;
  clause: ClauseFact;
  /** The sum of the points of the reasons. */
  score: number;
  reasons: LeadReason[];
}

/** What one of each is worth; a level is worth its rank, from 1 for a county's to 4 for the nation's. */
const POINTS = { LEADS: 3, CO_BUILDS: 2, SUPPORTS: 1, COLLABORATIONS: 1, IN_REGION: 2 } as const;

/** A body that works with everyone must not pass those who build for the unit. */
const MOST_COLLABORATIONS = 5;

/**
 * The organizations that could lead a platform of a slot for a unit: those behind platforms that serve the unit, or units
 * below it, on the day, and whose roles may lead such a platform.
 *
 * @returns those of the role that comes first first, then by score, then by id
 */
export function candidatesFor(unitId: string, leadRoles: LeadRoleFact[], facts: WaysFacts, asOf: Day): LeadCandidate[] {
  const standings = standingsBehind(unitId, facts, asOf);
  const ties = facts.ties.filter(({ platform }) => standings.has(platform));
  const backers = new Set(ties.map(({ to }) => to));
  return facts.organizations
    .filter(({ id }) => backers.has(id))
    .flatMap((organization): (LeadCandidate & { position: number })[] => {
      const may = [...leadRoles]
        .sort((a, b) => a.position - b.position)
        .find(({ role }) => organization.roles.includes(role));
      if (may === undefined) return [];
      const reasons = reasonsFor(organization, { ties, standings, backers, facts });
      const score = reasons.reduce((sum, { points }) => sum + points, 0);
      return [{ ...may, organization, score, reasons }];
    })
    .sort((a, b) => a.position - b.position || b.score - a.score || compareIds(a.organization, b.organization));
}

/** The platforms that serve the unit or those below it and are there on the day. */
function standingsBehind(unitId: string, { services, platforms }: WaysFacts, asOf: Day): Map<string, Standing> {
  const ids = new Set(
    services
      .filter((one) => one.unitId === unitId && (one.relation === 'SELF' || one.relation === 'BELOW'))
      .map(({ platformId }) => platformId),
  );
  const standings = platforms.filter(({ id }) => ids.has(id)).map((platform) => standingOn(platform, asOf));
  return new Map(standings.filter(({ state }) => isThere(state)).map((one) => [one.platform.id, one]));
}

interface Backing {
  ties: WaysFacts['ties'];
  standings: Map<string, Standing>;
  backers: Set<string>;
  facts: WaysFacts;
}

function reasonsFor({ id, inRegion }: PossibleLead, { ties, standings, backers, facts }: Backing): LeadReason[] {
  const none = { level: null, platforms: [], collaborations: [] };
  const behind = (...kinds: string[]): Standing[] => {
    const own = ties.filter((tie) => tie.to === id && kinds.includes(tie.kind));
    return [...new Set(own.map(({ platform }) => platform))].sort().flatMap((one) => standings.get(one) ?? []);
  };
  const byTie = (kind: 'LEADS' | 'CO_BUILDS' | 'SUPPORTS', own: Standing[]): LeadReason => ({
    ...none,
    kind,
    count: own.length,
    points: POINTS[kind] * own.length,
    platforms: own.map(({ platform }) => platform),
  });
  const built = behind('LEADS', 'CO_BUILDS');
  const level = highestLevel(built.flatMap((one) => one.level ?? []));
  const highest = level === null ? [] : built.filter((one) => one.level === level).map(({ platform }) => platform);
  const together = facts.collaborations.filter(
    ({ organizationIds }) =>
      organizationIds.includes(id) && organizationIds.some((other) => other !== id && backers.has(other)),
  );
  const reasons: LeadReason[] = [
    byTie('LEADS', behind('LEADS')),
    byTie('CO_BUILDS', behind('CO_BUILDS')),
    byTie('SUPPORTS', behind('SUPPORTS', 'FUNDS')),
    {
      ...none,
      kind: 'LEVEL',
      count: level === null ? 0 : 1,
      points: rankOf(level),
      level,
      platforms: highest,
    },
    {
      ...none,
      kind: 'COLLABORATIONS',
      count: together.length,
      points: POINTS.COLLABORATIONS * Math.min(together.length, MOST_COLLABORATIONS),
      collaborations: together.map((one) => ({ id: one.id })),
    },
    { ...none, kind: 'IN_REGION', count: inRegion ? 1 : 0, points: inRegion ? POINTS.IN_REGION : 0 },
  ];
  return reasons.filter(({ count }) => count > 0);
}
