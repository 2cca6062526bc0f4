import type { Graph } from '../../database/graph';
import { toDatabaseDate } from '../../database/values';
import { type Day, NO_END } from '../../days';
import { badUserInput, refuseEmpty } from '../../errors';
import type { Named } from '../../facts/named';
import { unknownId } from '../../facts/near-matches';
import {
  CollaborationKind,
  type CollaborationRole,
  type IndustryKind,
  NetworkTieKind,
  type RegionKind,
  valuesOf,
} from '../../vocabulary';

/** Which part of the network is asked for; what is left out is not narrowed. */
export interface NetworkScope {
  /** Organizations that play any of these roles. */
  roles?: CollaborationRole[] | null;
  /** Ids of industries: organizations behind a platform that serves any of them. */
  industries?: string[] | null;
  /** Whether only what serves an industry itself counts in it; by default what serves the units below it does too. */
  directOnly?: boolean | null;
  /** Ids of regions: organizations located in any of them or of their parts. */
  regions?: string[] | null;
  /** Whether those outside the scope count too that are tied to one inside; by default not. */
  includePartners?: boolean | null;
  /** By default all. */
  ties?: NetworkTieKind[] | null;
  /** The first day of the window. */
  from?: Day | null;
  /** The last day of the window. */
  to?: Day | null;
  /** A window of this day alone. */
  asOf?: Day | null;
  /** Whether ties count only where a source tells since when; by default all. */
  datedOnly?: boolean | null;
}

/** A scope as it was understood: its defaults filled in, its ids found. */
export interface UnderstoodScope {
  roles: CollaborationRole[];
  industries: (Named & { kind: IndustryKind })[];
  directOnly: boolean;
  regions: (Named & { kind: RegionKind })[];
  includePartners: boolean;
  ties: NetworkTieKind[];
  from: Day | null;
  to: Day | null;
  datedOnly: boolean;
}

/** A scope as the statements take it. */
export interface ScopeParameters extends Record<string, unknown> {
  roles: CollaborationRole[] | null;
  industries: string[] | null;
  directOnly: boolean;
  regions: string[] | null;
  includePartners: boolean;
  ties: NetworkTieKind[];
  datedOnly: boolean;
  /** The first and the last day of the window, as the database has days. */
  firstDay: unknown;
  lastDay: unknown;
  /** What stands for the since and the until of a fact that has none. */
  earliest: unknown;
  latest: unknown;
}

/** The first day that there is: none that a fact can bear, or that can be asked about, is before it. */
const EARLIEST = '0000-01-01';

const LISTS = ['roles', 'industries', 'regions', 'ties'] as const;

/**
 * A scope with its defaults filled in, as the statements take it.
 *
 * @throws PublicError BAD_USER_INPUT naming the list that is empty, or the day that does not go with another
 */
export function scopeParameters(scope: NetworkScope = {}): ScopeParameters {
  for (const list of LISTS) refuseEmpty(`scope.${list}`, scope[list], 'nothing', 'all');
  const { first, last } = windowOf(scope);
  return {
    roles: scope.roles ?? null,
    industries: scope.industries ?? null,
    directOnly: scope.directOnly ?? false,
    regions: scope.regions ?? null,
    includePartners: scope.includePartners ?? false,
    ties: scope.ties == null ? valuesOf(NetworkTieKind) : [...new Set(scope.ties)],
    datedOnly: scope.datedOnly ?? false,
    firstDay: toDatabaseDate(first),
    lastDay: toDatabaseDate(last),
    earliest: toDatabaseDate(EARLIEST),
    latest: toDatabaseDate(NO_END),
  };
}

function windowOf({ from, to, asOf }: NetworkScope): { first: Day; last: Day } {
  if (asOf != null) {
    if (from != null || to != null) {
      throw badUserInput(
        'scope.asOf',
        '`asOf` is a window of one day; give either `asOf` or `from` and `to`, not both.',
      );
    }
    return { first: asOf, last: asOf };
  }
  if (from != null && to != null && from > to) {
    throw badUserInput(
      'scope.to',
      `The window ends on ${to}, which is before its first day, ${from}. Exchange the two.`,
    );
  }
  return { first: from ?? EARLIEST, last: to ?? NO_END };
}

/** The regions and industries of a scope that the graph holds. */
export interface FoundIds {
  regions: UnderstoodScope['regions'];
  industries: UnderstoodScope['industries'];
}

/**
 * The scope as an answer shows it.
 *
 * @throws PublicError BAD_USER_INPUT naming the ids that the graph does not hold, with near matches
 */
export async function understood(
  graph: Graph,
  scope: NetworkScope = {},
  parameters: ScopeParameters,
  found: FoundIds,
): Promise<UnderstoodScope> {
  await requireFound(graph, 'scope.regions', 'Region', parameters.regions, found.regions);
  await requireFound(graph, 'scope.industries', 'Industry', parameters.industries, found.industries);
  const { asOf } = scope;
  return {
    roles: parameters.roles ?? [],
    industries: found.industries,
    directOnly: parameters.directOnly,
    regions: found.regions,
    includePartners: parameters.includePartners,
    ties: parameters.ties,
    from: asOf ?? scope.from ?? null,
    to: asOf ?? scope.to ?? null,
    datedOnly: parameters.datedOnly,
  };
}

async function requireFound(
  graph: Graph,
  argument: string,
  label: 'Region' | 'Industry',
  asked: string[] | null,
  found: Named[],
): Promise<void> {
  const known = new Set(found.map(({ id }) => id));
  const unknown = (asked ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownId(graph, argument, label, unknown);
}

const DIRECT: readonly NetworkTieKind[] = valuesOf(CollaborationKind);

/** Whether any kind of collaboration is among the ties. */
export function hasCollaborations({ ties }: ScopeParameters): boolean {
  return ties.some((tie) => DIRECT.includes(tie));
}
