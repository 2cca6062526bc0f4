import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { ClauseFact } from '../facts/document';
import type { PlatformFact } from '../facts/platform';
import { groupBy } from '../grouping';
import {
  type Basis,
  type PlatformKind,
  PlatformLevel,
  type PlatformState,
  UnitRelation,
  valuesOf,
  WayToCloseKind,
} from '../vocabulary';
import { candidatesFor, type LeadCandidate } from './candidates';
import type { CoverageGap } from './gaps';
import type { Named } from './score-facts';
import type { SubsidyFact } from './subsidies';
import { finishing, founding, upgrading, widening } from './way-kinds';
import { readWaysFacts, type WaysFacts } from './ways-facts';

/** A way in which a gap can be closed. */
export interface WayToClose {
  /** The gap, the kind, and the platform or the kind to be founded; stable from one answer to the next. */
  id: string;
  kind: WayToCloseKind;
  /** Null for FOUND. */
  platform: PlatformFact | null;
  /** Its kinds and level on the day. */
  fromKinds: PlatformKind[];
  fromLevel: PlatformLevel | null;
  /** The kind by which it then fills the slot. */
  toKind: PlatformKind;
  /** The level it is then to have; null where none is asked for. */
  toLevel: PlatformLevel | null;
  state: PlatformState | null;
  since: Day | null;
  /** For WIDEN, the unit that it serves. */
  from: Named | null;
  relation: UnitRelation | null;
  /** For UPGRADE to another kind, where that is read from. */
  basis: Basis | null;
  clause: ClauseFact | null;
  /** For FOUND. */
  candidates: LeadCandidate[];
  subsidies: SubsidyFact[];
  reasonZh: string;
  reasonEn: string;
}

/** A way as each kind finds it; what all have in common is added. */
export type Found = Omit<WayToClose, 'id' | 'subsidies'>;

/**
 * The ways in which each of some gaps can be closed, in one read for all gaps of a day and a region.
 *
 * @returns one list a gap, in their order; in each the most promising first: what is to be finished, then raised, widened,
 * founded; within a kind the nearest unit, the highest level, then by id or, of those founded, by the rule's kinds
 * @see 威政办字〔2018〕106号 三, 四(一), 四(三), 四(六), 四(十), 五(一)
 */
export async function waysToClose(graph: Graph, gaps: CoverageGap[]): Promise<WayToClose[][]> {
  const groups = groupBy(gaps, ({ origin: { asOf, region } }) => `${asOf} ${region}`);
  const found = await Promise.all(
    [...groups.values()].map(async (group) => {
      const { asOf, region } = (group[0] as CoverageGap).origin;
      const facts = await readWaysFacts(graph, {
        asOf,
        region,
        industries: unique(group.flatMap(({ industry }) => industry?.id ?? [])),
        slots: unique(group.map(({ standardSlot }) => standardSlot.id)),
        kinds: unique(group.flatMap(({ rule }) => rule.platformKinds)),
      });
      return group.map((gap) => [gap, waysIn(gap, facts)] as const);
    }),
  );
  const ways = new Map(found.flat());
  return gaps.map((gap) => ways.get(gap) ?? []);
}

/** The ways of one gap, from facts; touches nothing but its arguments. */
function waysIn(gap: CoverageGap, facts: WaysFacts): WayToClose[] {
  const leadRoles = facts.leadRoles.filter(({ slotId }) => slotId === gap.standardSlot.id);
  const candidates = candidatesFor(gap.unit.id, leadRoles, facts, gap.origin.asOf);
  return [
    ...finishing(gap),
    ...upgrading(gap, facts.transitions),
    ...widening(gap, facts),
    ...founding(gap, candidates),
  ]
    .map((way) => ({
      ...way,
      id: `${gap.id}:${way.kind}:${way.platform === null ? way.toKind : `${way.platform.id}:${way.toKind}`}`,
      subsidies: facts.subsidies.filter((rule) => pays(rule, way)),
    }))
    .sort((a, b) => byPromise(a, b, gap.rule.platformKinds));
}

/**
 * Whether a rule concerns what the platform becomes; one for a level only where that level is reached or none is set. A
 * platform that is widened becomes nothing that it is not.
 */
function pays({ platformKinds, level }: SubsidyFact, { kind, toKind, toLevel }: Found): boolean {
  if (kind === 'WIDEN') return false;
  return platformKinds.includes(toKind) && (level === null || toLevel === null || level === toLevel);
}

const KINDS = valuesOf(WayToCloseKind);
const RELATIONS = valuesOf(UnitRelation);
const LEVELS = valuesOf(PlatformLevel);

function byPromise(a: WayToClose, b: WayToClose, ruleKinds: PlatformKind[]): number {
  const relation = (way: WayToClose) => (way.relation === null ? -1 : RELATIONS.indexOf(way.relation));
  const level = (way: WayToClose) => (way.fromLevel === null ? -1 : LEVELS.indexOf(way.fromLevel));
  const platform = (way: WayToClose) => way.platform?.id ?? '';
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    relation(a) - relation(b) ||
    level(b) - level(a) ||
    byText(platform(a), platform(b)) ||
    ruleKinds.indexOf(a.toKind) - ruleKinds.indexOf(b.toKind)
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
