import type { Graph } from '../database/graph';
import { rankOf } from '../facts/platform-state';
import { groupBy } from '../grouping';
import { type PlatformKind, UnitRelation, valuesOf, WayToCloseKind } from '../vocabulary';
import { candidatesFor } from './candidates';
import type { CoverageGap } from './gaps';
import type { SubsidyFact } from './subsidies';
import { finishing, founding, upgrading, type Way, widening } from './way-kinds';
import { readWaysFacts, type WaysFacts } from './ways-facts';

/** A way in which a gap can be closed. */
export interface WayToClose extends Way {
  /** The gap, the kind, and the platform or the kind to be founded; stable from one answer to the next. */
  key: string;
  subsidies: SubsidyFact[];
}

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
        industries: [...new Set(group.flatMap(({ industry }) => industry?.id ?? []))],
        slots: [...new Set(group.map(({ standardSlot }) => standardSlot.id))],
        kinds: [...new Set(group.flatMap(({ rule }) => rule.platformKinds))],
      });
      return group.map((gap) => [gap, waysIn(gap, facts)] as const);
    }),
  );
  const ways = new Map(found.flat());
  return gaps.map((gap) => ways.get(gap) ?? []);
}

/** How many ways of a kind there are. */
export interface WayCount {
  kind: WayToCloseKind;
  count: number;
}

/** How many of some ways are of each kind, of the kinds that there are, in their order. */
export function countWays(ways: readonly WayToClose[]): WayCount[] {
  return KINDS.map((kind) => ({ kind, count: ways.filter((way) => way.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
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
      key: `${gap.key}:${way.kind}:${way.platform === null ? way.toKind : `${way.platform.id}:${way.toKind}`}`,
      subsidies: facts.subsidies.filter((rule) => pays(rule, way)),
    }))
    .sort((a, b) => byPromise(a, b, gap.rule.platformKinds));
}

/**
 * Whether a rule concerns what the platform becomes; one for a level only where that level is reached or none is set. A
 * platform that is widened becomes nothing that it is not.
 */
function pays({ platformKinds, level }: SubsidyFact, { kind, toKind, toLevel }: Way): boolean {
  if (kind === 'WIDEN') return false;
  return platformKinds.includes(toKind) && (level === null || toLevel === null || level === toLevel);
}

const KINDS = valuesOf(WayToCloseKind);
const RELATIONS = valuesOf(UnitRelation);

function byPromise(a: WayToClose, b: WayToClose, ruleKinds: PlatformKind[]): number {
  const relation = (way: WayToClose) => RELATIONS.indexOf(way.relation as UnitRelation);
  const platform = (way: WayToClose) => way.platform?.id ?? '';
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    relation(a) - relation(b) ||
    rankOf(b.fromLevel) - rankOf(a.fromLevel) ||
    byText(platform(a), platform(b)) ||
    ruleKinds.indexOf(a.toKind) - ruleKinds.indexOf(b.toKind)
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
