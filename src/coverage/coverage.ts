import type { Hypothesis } from '../changes/hypothesis';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput } from '../errors';
import type { FrameworkFact } from '../facts/framework';
import { unknownId } from '../facts/near-matches';
import type { RegionFact } from '../facts/region';
import { FIVE_ONE, type SlotFact, type StandardFact } from '../facts/standard';
import { type CoverageStatus, FiveOneSlot, type PlatformLevel, valueIn } from '../vocabulary';
import type { CoverageFacts, IndustryFacts } from './facts';
import { regionOfAnotherCity } from './other-city';
import { readFacts } from './read-facts';
import { type Counts, countStatuses, reckonCoverage, type UnitCoverage } from './reckon';
import { readRegionSlice } from './region-slice';
import { askedSlots, unitKindOf } from './standard';
import { supposedFacts, supposedRegionFacts } from './supposed-facts';
import { readThrough, type Through } from './through';

/** Which part of coverage is asked for; every part that is left out is not narrowed. */
export interface CoverageSlice {
  /** Id of a coverage standard, whose units, slots and rules are meant; by default 五个一. */
  standard?: string | null;
  /** Id of a framework; by default that of the industries, or else the one that the standard names. */
  framework?: string | null;
  /** Ids of industries of one framework; by default the framework's top-level units. */
  industries?: string[] | null;
  /** Whether the sub-fields below the units are units too. */
  includeSubfields?: boolean | null;
  /** Id of a region, whose parts count with it; where regions are the units, those among it and its parts. */
  region?: string | null;
  /** By default today. */
  asOf?: Day | null;
  /** Which of 五个一; of another standard all slots are shown. */
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
  /** Null where the slot is none of 五个一. */
  slot: FiveOneSlot | null;
  standardSlot: SlotFact;
  counts: Counts;
}

export interface Coverage {
  asOf: Day;
  standard: StandardFact;
  /** Null where the units are regions. */
  framework: FrameworkFact | null;
  /** Null for everywhere, which is never where the units are regions of a standard that names its own. */
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

/** The facts of a slice, which are the same for every day. */
export interface SliceFacts {
  facts: CoverageFacts;
  /** The same facts with something supposed beside them. */
  under(hypothesis: Hypothesis): CoverageFacts;
  framework: FrameworkFact | null;
  through: Through | null;
}

/**
 * Which slots of a standard each of its units has, lacks or is building on a day, and by which facts: which of the five
 * platforms (五个一) each industry, unless another standard is asked for.
 *
 * @returns one row per unit, each with one cell per slot; totals per slot and of all
 * @throws PublicError BAD_USER_INPUT naming `slice.standard`, `framework`, `industries`, `region` or `through`, with near
 * matches, when the graph holds none of that id, or `region` when it is of another city than the framework; and as {@link readRegionSlice} and {@link reckonSlice}
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
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
  const standard = slice.standard ?? FIVE_ONE;
  if ((await unitKindOf(graph, standard, argument)) === 'REGION') {
    const facts = await readRegionSlice(graph, slice, standard, argument);
    return {
      facts,
      under: (hypothesis) => supposedRegionFacts(facts, hypothesis),
      framework: null,
      through: null,
    };
  }
  const query = {
    standard,
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
  if (facts.otherCity !== null) throw regionOfAnotherCity(`${argument}.region`, facts);
  if (slice.through == null) {
    return { facts, under: (hypothesis) => supposedFacts(facts, hypothesis, query), framework, through: null };
  }
  const joined = await readThrough(graph, facts, { ...query, through: slice.through }, argument);
  return { ...joined, framework };
}

/**
 * The coverage of a slice on its day, all cells of it whatever `statuses` says.
 *
 * @throws PublicError BAD_USER_INPUT naming `statuses` of the slice when the list is empty; and as {@link askedSlots}
 */
export function reckonSlice(
  { facts, framework, through }: Omit<SliceFacts, 'under'>,
  slice: CoverageSlice,
  argument = 'slice',
): Coverage {
  const asOf = slice.asOf ?? today();
  if (slice.statuses?.length === 0)
    throw badUserInput(`${argument}.statuses`, 'An empty list asks for no cell; leave `statuses` out for all cells.');
  const slots = askedSlots(facts, slice.slots ?? null, argument);
  const units = reckonCoverage(facts, { asOf, slots: slots.map(({ id }) => id), minLevel: slice.minLevel ?? null });
  const cells = units.flatMap((unit) => unit.cells);
  return {
    asOf,
    standard: facts.standard,
    framework,
    region: facts.region,
    through,
    unitCount: units.length,
    shownUnitCount: units.length,
    units,
    slots: slots.map((standardSlot) => ({
      slot: valueIn(FiveOneSlot, standardSlot.id),
      standardSlot,
      counts: countStatuses(cells.filter((cell) => cell.standardSlot.id === standardSlot.id)),
    })),
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
  facts: IndustryFacts,
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
