import type { Day } from '../days';
import type { Named } from '../facts/named';
import type { PlatformFact } from '../facts/platform';
import type { SourceFact } from '../facts/source';
import type { Basis, CollaborationRole, OrganizationKind, OrganizationTieKind, PlatformKind } from '../vocabulary';

export interface IndustryNamed extends Named {
  /** Itself and the units above it. */
  above: string[];
}

export interface OrganizationNamed extends Named {
  kind: OrganizationKind;
  roles: CollaborationRole[];
  nameEn: string | null;
  aliases: string[];
  /** Its normalized names, a line each. */
  matchText: string | null;
}

export interface SupposedTie {
  kind: OrganizationTieKind;
  organization: OrganizationNamed;
  since: Day;
}

/** A platform that changes speak of, as it is after all of them; what holds only from a day says so. */
export interface SupposedPlatform {
  platform: PlatformFact;
  /** As it is stored; null where it is added. */
  stored: PlatformFact | null;
  /** Its normalized names, a line each. */
  matchText: string | null;
  /** The region it is in and those above that. */
  regions: ReadonlySet<string>;
  /** Its supposed services, ties and parents; those that are stored stand with the facts. */
  serves: { industry: IndustryNamed; since: Day }[];
  ties: SupposedTie[];
  parents: { id: string; since: Day }[];
}

/** That a platform is part of another, as stored. */
export interface StoredPart {
  platform: Named;
  parent: Named & { kind: PlatformKind };
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

/**
 * What is supposed beside the facts: changes that have been found possible. Whoever reads facts lays it over a copy of
 * them, so that one reckoning serves what is and what might be.
 */
export interface Hypothesis {
  /** Every platform that a change names or adds, by its id. */
  platforms: ReadonlyMap<string, SupposedPlatform>;
  /** The sources of those platforms. */
  sources: SourceFact[];
  /** What those platforms, and those above them, are part of. */
  parts: StoredPart[];
}

/** Whether a supposed platform counts in a region; null is everywhere. */
export function isIn({ regions }: SupposedPlatform, region: string | null): boolean {
  return region === null || regions.has(region);
}

/** Facts of platforms as they are under a hypothesis; those that it does not name stay. */
export function supposedOf<Fact extends { id: string }>(hypothesis: Hypothesis, platform: Fact): Fact | PlatformFact {
  return hypothesis.platforms.get(platform.id)?.platform ?? platform;
}
