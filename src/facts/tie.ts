import { Columns } from '../database/columns';
import { type Cypher, cypher, name } from '../database/cypher';
import type { Day } from '../days';
import { type Basis, type DatePrecision, OrganizationTieKind, type PlatformKind, valueIn } from '../vocabulary';
import type { Named } from './named';
import type { OrganizationFact } from './organization';

/** From when until when something holds, and by what. */
export interface Span {
  since: Day | null;
  sincePrecision: DatePrecision | null;
  until: Day | null;
  untilPrecision: DatePrecision | null;
  basis: Basis;
  /** Whether it is made up. */
  synthetic: boolean;
  sourceIds: string[];
}

/** That a platform is tied to an organization, an industry, a region or another platform; by default both as ids. */
export interface Tie<Kind extends string = string, To = string, Platform = string> extends Span {
  kind: Kind;
  platform: Platform;
  to: To;
}

export type OrganizationTie = Tie<OrganizationTieKind, OrganizationFact, Named>;
export type PartTie = Tie<'PART_OF', Named & { kind: PlatformKind }, Named>;

/** A tie with what it ties. */
export type PlatformTie = OrganizationTie | PartTie | Tie<'SERVES', Named, Named> | Tie<'LOCATED_IN', Named, Named>;

export function isOrganizationTie(tie: PlatformTie): tie is OrganizationTie {
  return valueIn(OrganizationTieKind, tie.kind) !== null;
}

const SPAN = new Columns<Span>(
  ['basis', 'sourceIds', 'sincePrecision', 'untilPrecision', 'synthetic'],
  ['since', 'until'],
);

/** A tie as a list: its kind, what it is to, then the span. */
export type TieList<Kind extends string, To> = [kind: Kind, to: To, ...span: unknown[]];

/** The items of a {@link TieList}, without brackets; `to` is what is wanted of that which the platform is tied to. */
export function tieItems(tie: string, to: Cypher): Cypher {
  return cypher`type(${name(tie)}), ${to}, ${SPAN.of(tie)}`;
}

export function tieOf<Kind extends string, To, Platform>(
  platform: Platform,
  tie: TieList<Kind, To>,
): Tie<Kind, To, Platform> {
  const span = SPAN.read(tie, 2);
  // Stored of what is made up alone.
  return Object.assign(span, { kind: tie[0], platform, to: tie[1], synthetic: span.synthetic ?? false });
}
