import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { refuseEmpty } from '../errors';
import { FRAMEWORK, type FrameworkFact } from '../facts/framework';
import { unknownId } from '../facts/near-matches';
import { FIVE_ONE, type RuleFact, type SlotFact } from '../facts/standard';
import { FiveOneSlot, type PlatformKind, valuesOf } from '../vocabulary';
import type { SlotTotal } from './coverage';
import { readRules } from './read-facts';
import { type Counts, ruleOn } from './reckon';
import { RANKS, type TotalsRow, totalsStatement } from './totals.cypher';

/** Which totals are asked for; every part that is left out is not narrowed. */
export interface CoverageTotalsScope {
  /** Ids of frameworks; by default all of the graph. */
  frameworks?: string[] | null;
  /** By default today. */
  asOf?: Day | null;
  slots?: FiveOneSlot[] | null;
  /** Whether the sub-fields below the top-level units are units too. */
  includeSubfields?: boolean | null;
}

/** How many cells have each status. */
export interface Totals {
  unitCount: number;
  slots: SlotTotal[];
  counts: Counts;
}

export interface FrameworkTotals extends Totals {
  framework: FrameworkFact;
}

export interface CoverageTotals extends Totals {
  asOf: Day;
  /** By id. */
  frameworks: FrameworkTotals[];
}

/**
 * How many cells have each status in many frameworks at once, by the definitions of `reckonCoverage`, for each framework
 * as `coverage` counts it with no more than `framework`, `asOf`, `slots` and `includeSubfields`.
 *
 * The database reckons it, since the platforms of a nation are too many to be read in time.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.frameworks` when the graph holds none of an id, with near matches, or
 * naming `scope.frameworks` or `scope.slots` when the list is empty
 * @see 威政办字〔2018〕106号 五(一)
 */
export async function coverageTotals(graph: Graph, scope: CoverageTotalsScope): Promise<CoverageTotals> {
  refuseEmpty('scope.frameworks', scope.frameworks, 'no framework', 'all');
  refuseEmpty('scope.slots', scope.slots, 'no slot', 'all five');
  const asOf = scope.asOf ?? today();
  const slots = [...new Set(scope.slots ?? valuesOf(FiveOneSlot))];
  const frameworks = scope.frameworks == null ? null : [...new Set(scope.frameworks)];

  const ruled = await ruledSlots(graph, slots, asOf);
  const asked = {
    frameworks,
    asOf,
    includeSubfields: scope.includeSubfields ?? false,
    slotsOfKind: slotsOfKind(ruled),
  };
  const rows = await graph.facts(totalsStatement({ byFramework: frameworks !== null }), asked, (all) => all);
  const totals = rows.map((row) => totalsOf(row, ruled));
  const known = new Set(totals.map(({ framework }) => framework.id));
  const unknown = (frameworks ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownId(graph, 'scope.frameworks', 'IndustryFramework', unknown);
  return { asOf, ...sumOf(totals, ruled), frameworks: totals };
}

/** A slot asked for, with the rule that holds on the day; a slot without one is no cell at all. */
interface RuledSlot {
  slot: FiveOneSlot;
  standardSlot: SlotFact;
  rule: RuleFact | undefined;
}

async function ruledSlots(graph: Graph, slots: FiveOneSlot[], asOf: Day): Promise<RuledSlot[]> {
  const all = await readRules(graph, FIVE_ONE);
  const rules = all.map(({ rule }) => rule);
  return slots.flatMap((slot) => {
    const standardSlot = all.find((one) => one.standardSlot.id === slot)?.standardSlot;
    return standardSlot === undefined ? [] : [{ slot, standardSlot, rule: ruleOn(rules, slot, asOf) }];
  });
}

/** The slots that each kind of platform fills. */
function slotsOfKind(ruled: RuledSlot[]): Partial<Record<PlatformKind, FiveOneSlot[]>> {
  const slots: Partial<Record<PlatformKind, FiveOneSlot[]>> = {};
  for (const { slot, rule } of ruled) {
    for (const kind of rule?.platformKinds ?? []) slots[kind] = [...(slots[kind] ?? []), slot];
  }
  return slots;
}

function totalsOf({ framework, unitCount, cells }: TotalsRow, ruled: RuledSlot[]): FrameworkTotals {
  const perSlot = ruled.map(({ slot, standardSlot, rule }) => {
    const counts = { ...NONE };
    for (const [of, rank, count] of cells) {
      const status = RANKS[rank];
      if (of === slot && status !== undefined) counts[status] = count;
    }
    if (rule !== undefined) counts.missing = unitCount - counts.covered - counts.inProgress - counts.unknown;
    return { slot, standardSlot, counts };
  });
  return {
    framework: FRAMEWORK.read(framework),
    unitCount,
    slots: perSlot,
    counts: added(perSlot.map(({ counts }) => counts)),
  };
}

function sumOf(totals: Totals[], ruled: RuledSlot[]): Totals {
  return {
    unitCount: totals.reduce((sum, { unitCount }) => sum + unitCount, 0),
    slots: ruled.map(({ slot, standardSlot }, index) => ({
      slot,
      standardSlot,
      counts: added(totals.map((one) => (one.slots[index] as SlotTotal).counts)),
    })),
    counts: added(totals.map(({ counts }) => counts)),
  };
}

const NONE: Counts = { covered: 0, inProgress: 0, unknown: 0, missing: 0 };

function added(counts: Counts[]): Counts {
  const sum = { ...NONE };
  for (const { covered, inProgress, unknown, missing } of counts) {
    sum.covered += covered;
    sum.inProgress += inProgress;
    sum.unknown += unknown;
    sum.missing += missing;
  }
  return sum;
}
