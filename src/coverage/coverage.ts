import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput } from '../errors';
import type { Hypothesis } from '../scenario/hypothesis';
import { unknownId } from '../search/near-matches';
import { type CoverageStatus, FiveOneSlot, type PlatformLevel, valuesOf } from '../vocabulary';
import type { CoverageFacts, FrameworkFact, RegionFact } from './facts';
import { readFacts } from './read-facts';
import { type Counts, countStatuses, reckonCoverage, type UnitCoverage } from './reckon';
import { readThrough, type Through } from './through';

/** Which part of coverage is asked for; every part that is left out is not narrowed. */
export interface CoverageSlice {
  /** Id of a framework; by default that of the industries, or else the one that the standard names. */
  framework?: string | null;
  /** Ids of industries of one framework; by default the framework's top-level units. */
  industries?: string[] | null;
  /** Whether the sub-fields below the units are units too. */
  includeSubfields?: boolean | null;
  /** Id of a region; its parts count with it. */
  region?: string | null;
  /** By default today. */
  asOf?: Day | null;
  slots?: FiveOneSlot[] | null;
  /** Only platforms whose highest level designated on the day reaches this one. */
  minLevel?: PlatformLevel | null;
  /** Whether a unit also counts what serves the units below it. */
  rollUp?: boolean | null;
  /** Id of another framework: a unit also counts what serves the units of it that it corresponds to. */
  through?: string | null;
  /** Only cells of these statuses are shown; totals stay those of all cells. */
  statuses?: CoverageStatus[] | null;
  /** What is supposed beside the facts; by default nothing. */
  hypothesis?: Hypothesis | null;
}

export interface SlotTotal {
  slot: FiveOneSlot;
  counts: Counts;
}

export interface Coverage {
  asOf: Day;
  framework: FrameworkFact;
  region: RegionFact | null;
  /** Null where no other framework counts. */
  through: Through | null;
  /** How many units are reckoned. */
  unitCount: number;
  /** How many of them are shown: all, or those with a cell of the statuses asked for. */
  shownUnitCount: number;
  units: UnitCoverage[];
  slots: SlotTotal[];
  counts: Counts;
}

/** The standard of 五个一 in the seed; its units, slots and rules are data. */
export const FIVE_ONE = 'std-five-one';

/** The facts of a slice, which are the same for every day. */
export interface SliceFacts {
  facts: CoverageFacts;
  framework: FrameworkFact;
  through: Through | null;
}

/**
 * Which of the five platforms (五个一) each industry has, lacks or is building on a day, and by which facts.
 *
 * @returns one unit per industry, each with one cell per slot; totals per slot and of all
 * @throws PublicError BAD_USER_INPUT naming `slice.framework`, `industries`, `region` or `through`, with near matches,
 * when the graph holds none of that id
 * @see 威政办字〔2018〕106号 五(一)
 */
export async function coverage(graph: Graph, slice: CoverageSlice): Promise<Coverage> {
  return shownOf(reckonSlice(await readSlice(graph, slice), slice), slice);
}

/**
 * Reads the facts of a slice, whatever its day.
 *
 * @param argument the slice's name as the client wrote it, for errors to name
 * @throws PublicError as {@link coverage}
 */
export async function readSlice(graph: Graph, slice: CoverageSlice, argument = 'slice'): Promise<SliceFacts> {
  const query = {
    standard: FIVE_ONE,
    framework: slice.framework ?? null,
    industries: slice.industries ?? null,
    includeSubfields: slice.includeSubfields ?? false,
    region: slice.region ?? null,
    rollUp: slice.rollUp ?? false,
    hypothesis: slice.hypothesis ?? null,
  };
  const facts = await readFacts(graph, query);
  const framework = await frameworkOf(graph, slice, facts, argument);
  if (slice.region != null && facts.region === null)
    throw await unknownId(graph, `${argument}.region`, 'Region', [slice.region]);
  if (slice.through == null) return { facts, framework, through: null };
  const joined = await readThrough(graph, facts, { ...query, through: slice.through }, argument);
  return { ...joined, framework };
}

/**
 * The coverage of a slice on its day, all cells of it whatever `statuses` says.
 *
 * @throws PublicError BAD_USER_INPUT naming `slots` or `statuses` of the slice when the list is empty
 */
export function reckonSlice(
  { facts, framework, through }: SliceFacts,
  slice: CoverageSlice,
  argument = 'slice',
): Coverage {
  const asOf = slice.asOf ?? today();
  if (slice.slots?.length === 0)
    throw badUserInput(`${argument}.slots`, 'An empty list asks for no slot; leave `slots` out for all five.');
  if (slice.statuses?.length === 0)
    throw badUserInput(`${argument}.statuses`, 'An empty list asks for no cell; leave `statuses` out for all cells.');
  const slots = [...new Set(slice.slots ?? valuesOf(FiveOneSlot))];
  const units = reckonCoverage(facts, { asOf, slots, minLevel: slice.minLevel ?? null });
  const cells = units.flatMap((unit) => unit.cells);
  return {
    asOf,
    framework,
    region: facts.region,
    through,
    unitCount: units.length,
    shownUnitCount: units.length,
    units,
    slots: slots.map((slot) => ({ slot, counts: countStatuses(cells.filter((cell) => cell.slot === slot)) })),
    counts: countStatuses(cells),
  };
}

/** Only the cells of the slice's statuses, and the units that have one; the totals stay those of all cells. */
function shownOf(coverage: Coverage, { statuses }: CoverageSlice): Coverage {
  if (statuses == null) return coverage;
  const units = coverage.units
    .map((unit) => ({ ...unit, cells: unit.cells.filter(({ status }) => statuses.includes(status)) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...coverage, shownUnitCount: units.length, units };
}

async function frameworkOf(
  graph: Graph,
  slice: CoverageSlice,
  facts: CoverageFacts,
  argument: string,
): Promise<FrameworkFact> {
  const { framework } = facts;
  if (framework === null) {
    throw await unknownId(graph, `${argument}.framework`, 'IndustryFramework', [slice.framework ?? '']);
  }
  if (slice.industries == null) return framework;
  if (slice.industries.length === 0) {
    throw badUserInput(
      `${argument}.industries`,
      'An empty list asks for no industry; leave `industries` out for all of the framework.',
    );
  }
  const known = new Set(facts.units.map(({ id }) => id));
  const unknown = slice.industries.filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownId(graph, `${argument}.industries`, 'Industry', unknown);
  const elsewhere = facts.units.filter(({ frameworkId }) => frameworkId !== null && frameworkId !== framework.id);
  if (elsewhere.length > 0) {
    const names = elsewhere.map(({ id, nameZh, frameworkId }) => `${id} (${nameZh}) is of ${frameworkId}`);
    throw badUserInput(
      `${argument}.industries`,
      `These are not units of the framework ${framework.id} (${framework.nameZh}): ${names.join(', ')}. One answer keeps to one framework; ask for each apart.`,
    );
  }
  return framework;
}
