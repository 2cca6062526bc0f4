import { type Day, holdsOn } from '../days';
import type { OrganizationFact } from '../facts/organization';
import type { Tie } from '../facts/tie';
import { compareIds } from '../grouping';
import type { OrganizationTieKind } from '../vocabulary';

/** The ties that hold on a day, by what they are to. */
export function tiesOn<Held extends Tie<string, { id: string }, unknown>>(ties: readonly Held[], asOf: Day): Held[] {
  return ties.filter(({ since, until }) => holdsOn(asOf, since, until)).sort((a, b) => compareIds(a.to, b.to));
}

/** Who stands behind a platform, by how. */
export function backersIn(ties: readonly Tie<OrganizationTieKind, OrganizationFact, unknown>[]) {
  const by = (kind: OrganizationTieKind) =>
    ties.filter((tie) => tie.kind === kind).map((tie) => ({ ...tie, organization: tie.to }));
  return { ledBy: by('LEADS'), coBuiltBy: by('CO_BUILDS'), supportedBy: by('SUPPORTS'), fundedBy: by('FUNDS') };
}

/** Ties to platforms as answers have them. */
export function toPlatforms<To>(ties: readonly Tie<string, To, unknown>[]) {
  return ties.map((tie) => ({ ...tie, platform: tie.to }));
}
