import type { Graph } from '../database/graph';
import { rankOf } from '../facts/platform-state';
import { groupBy } from '../grouping';
import { type PlatformKind, UnitRelation, valuesOf, WayToCloseKind } from '../vocabulary';
import { candidatesFor } from './candidates';
import type { SubsidyFact } from './subsidies';
import { finishing, founding, type OpenOrCovered, raising, upgrading, type Way, widening } from './way-kinds';
import { readWaysFacts, type WaysFacts } from './ways-facts';

/** A way in which a gap can be closed, or in which a covered cell comes to more. */
export interface WayToClose extends Way {
  /** The cell, the kind, and the platform or the kind to be founded; stable from one answer to the next. */
  key: string;
  subsidies: SubsidyFact[];
}

/**
 * The ways in which each of some gaps can be closed, in one read for all of a day and a region. Of a covered cell they are
 * those to a further platform, and to the next level for each that operates in it.
 *
 * @returns one list a cell, in their order; in each the most promising first: what is to be finished, then raised, widened,
 * founded; within a kind the nearest unit, the highest level, then by id or, of those founded, by the rule's kinds
 * @see 威政办字〔2018〕106号 三, 四(一), 四(三), 四(六), 四(十), 五(一)
 */
export async function waysToClose(graph: Graph, cells: OpenOrCovered[]): Promise<WayToClose[][]> {
  const groups = groupBy(cells, ({ origin: { asOf, region } }) => `${asOf} ${region}`);
  const found = await Promise.all(
    [...groups.values()].map(async (group) => {
      const { asOf, region } = (group[0] as OpenOrCovered).origin;
      const facts = await readWaysFacts(graph, {
        asOf,
        region,
        industries: [...new Set(group.flatMap(({ industry }) => industry?.id ?? []))],
        slots: [...new Set(group.map(({ standardSlot }) => standardSlot.id))],
        kinds: [...new Set(group.flatMap(({ rule }) => rule.platformKinds))],
      });
      return group.map((cell) => [cell, waysIn(cell, facts)] as const);
    }),
  );
  const ways = new Map(found.flat());
  return cells.map((cell) => ways.get(cell) ?? []);
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

/** The ways of one cell, from facts; touches nothing but its arguments. */
function waysIn(cell: OpenOrCovered, facts: WaysFacts): WayToClose[] {
  const leadRoles = facts.leadRoles.filter(({ slotId }) => slotId === cell.standardSlot.id);
  const candidates = candidatesFor(cell.unit.id, leadRoles, facts, cell.origin.asOf);
  return [
    ...finishing(cell),
    ...raising(cell),
    ...upgrading(cell, facts.transitions),
    ...widening(cell, facts),
    ...founding(cell, candidates),
  ]
    .map((way) => ({
      ...way,
      key: `${cell.key}:${way.kind}:${way.platform === null ? way.toKind : `${way.platform.id}:${way.toKind}`}`,
      subsidies: facts.subsidies.filter((rule) => pays(rule, way)),
    }))
    .sort((a, b) => byPromise(a, b, cell.rule.platformKinds));
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
