import type { Day } from '../days';
import type { PlatformFact } from '../facts/platform';
import type { StateOnDay } from '../facts/platform-state';
import type { SourceFact } from '../facts/source';
import type { KindOnDay } from '../facts/standing';
import type { Basis, DatePrecision, EvidenceKind, PlatformKind } from '../vocabulary';
import type { OverseasFact, UnitTie } from './facts';

/** Why a platform counts in a cell: that it serves the unit or is located in it, that its kind fills the slot, what state it is in. */
export interface Evidence {
  kind: EvidenceKind;
  basis: Basis;
  /** Whether it is made up. */
  synthetic: boolean;
  /** The industry it serves, for SERVES: the unit itself, a part or a correspondent of it; for CORRESPONDS that one. */
  industry: { id: string } | null;
  /** The region it is located in, for LOCATED_IN: the unit itself or a part of it; for AS_LOCAL the one abroad. */
  region: { id: string } | null;
  /** The kind that fills the slot, for KIND. */
  platformKind: PlatformKind | null;
  /** The designation by which it has that kind, for KIND; null where it is the platform's own. */
  designation: { id: string } | null;
  since: Day | null;
  sincePrecision: DatePrecision | null;
  until: Day | null;
  untilPrecision: DatePrecision | null;
  sources: SourceFact[];
}

/** What a platform counts by in a cell. */
export interface Grounds {
  platform: PlatformFact;
  state: StateOnDay;
  served: UnitTie[];
  kinds: KindOnDay[];
  /** By what it counts in the region though it lies abroad; absent of one that lies there. */
  overseas: OverseasFact | undefined;
}

/** The evidence of a platform in a cell: each way it serves the unit or is located in it, each kind that fills the slot, its state. */
export function evidenceOf(
  { platform, state, served, kinds, overseas }: Grounds,
  named: (ids: string[]) => SourceFact[],
): Evidence[] {
  return [
    ...served.map(({ kind, to, basis, synthetic, sourceIds, ...span }): Evidence => {
      const place = kind === 'SERVES' ? { industry: { id: to } } : { region: { id: to } };
      return { ...none, ...place, ...daysOf(span), kind, basis, synthetic, sources: named(sourceIds) };
    }),
    ...[...new Set(served.flatMap(({ mapping }) => mapping ?? []))].map((mapping): Evidence => {
      const { industryId, basis, synthetic, sourceIds } = mapping;
      const industry = { id: industryId };
      return {
        ...none,
        ...daysOf(mapping),
        kind: 'CORRESPONDS',
        basis,
        synthetic,
        industry,
        sources: named(sourceIds),
      };
    }),
    ...(overseas === undefined ? [] : [asLocal(overseas, named)]),
    ...kinds.map(({ kind, designation }): Evidence => {
      const { sourceIds } = designation ?? platform;
      const isSupposed = designation?.isSupposed ?? platform.supposed?.isAdded ?? false;
      return {
        ...none,
        ...(designation === null ? NO_DAYS : daysOf(designation)),
        kind: 'KIND',
        basis: isSupposed ? 'HYPOTHETICAL' : 'STATED',
        synthetic: (designation ?? platform).synthetic ?? false,
        platformKind: kind,
        designation,
        sources: named(sourceIds),
      };
    }),
    {
      ...none,
      kind: 'STATE',
      basis: isSupposed(platform, state) ? 'HYPOTHETICAL' : state.sinceFirstSeen ? 'INFERRED' : 'STATED',
      synthetic: platform.synthetic ?? false,
      since: state.since,
      sincePrecision: state.sincePrecision,
      until: platform.closedOn,
      untilPrecision: platform.closedOnPrecision,
      sources: isSupposed(platform, state) ? [] : named(platform.sourceIds),
    },
  ];
}

const none = { industry: null, region: null, platformKind: null, designation: null };

/** Inferred, since a clause says it of all such platforms and no source of this one. */
function asLocal(
  { place, sourceIds, isSupposed, synthetic }: OverseasFact,
  named: (ids: string[]) => SourceFact[],
): Evidence {
  const basis = isSupposed ? 'HYPOTHETICAL' : 'INFERRED';
  return { ...none, ...NO_DAYS, kind: 'AS_LOCAL', basis, synthetic, region: { id: place }, sources: named(sourceIds) };
}

/** Whether a platform is in its state by a hypothesis. */
function isSupposed({ supposed }: PlatformFact, { state }: StateOnDay): boolean {
  if (supposed === undefined) return false;
  return supposed.isAdded || (state === 'OPERATING' && supposed.opens) || (state === 'CLOSED' && supposed.closes);
}

type Days = Pick<Evidence, 'since' | 'sincePrecision' | 'until' | 'untilPrecision'>;

/** A platform's own kind is told by its sources, without a span of its own. */
const NO_DAYS: Days = { since: null, sincePrecision: null, until: null, untilPrecision: null };

function daysOf({ since, sincePrecision, until, untilPrecision }: Days): Days {
  return { since, sincePrecision, until, untilPrecision };
}
