import { type Day, holdsOn } from '../days';
import type { KindsThere } from '../facts/kinds-there';
import type { PlatformFact } from '../facts/platform';
import { isThere, reaches, type StateOnDay } from '../facts/platform-state';
import type { RuleFact, SlotFact } from '../facts/standard';
import { type KindOnDay, type Serving, type Standing, standingOn } from '../facts/standing';
import { byId, compareIds, groupBy } from '../grouping';
import type { LookedFor } from '../surveys/looked-for';
import {
  CoverageStatus,
  FiveOneSlot,
  type LookedForExtent,
  type PlatformKind,
  type PlatformLevel,
  type PlatformState,
  valueIn,
  valuesOf,
} from '../vocabulary';
import { type Evidence, evidenceOf } from './evidence';
import type { CoverageFacts, UnitTie } from './facts';
import { type Known, knownOf } from './known';
import { lookedForBy } from './looked-for';
import { countPlatforms, type PlatformCount } from './platform-counts';
import { type AboutUnit, aboutUnit } from './unit';

/** What to reckon from the facts. */
export interface Reckoning {
  asOf: Day;
  /** Ids of the standard's slots. */
  slots: string[];
  /** Only platforms whose highest level designated on the day reaches this one; null for all. */
  minLevel: PlatformLevel | null;
}

export interface CellPlatform extends StateOnDay {
  platform: PlatformFact;
  level: PlatformLevel | null;
  /** Why it counts; worked out when asked for, since most answers do without. */
  evidence(): Evidence[];
}

/** One unit and one slot on a day. */
export interface Cell extends AboutUnit {
  /** Its unit and its slot, stable from one answer to the next. */
  key: string;
  /** Id of the standard that asks for the slot. */
  standardId: string;
  /** Null where the slot is none of 五个一. */
  slot: FiveOneSlot | null;
  /** The slot of whatever standard. */
  standardSlot: SlotFact;
  status: CoverageStatus;
  rule: RuleFact;
  /** Those that count, the best state first. */
  platforms: CellPlatform[];
  /** Those that once counted and have closed. */
  closedPlatforms: CellPlatform[];
  /** How many of those that count are in each state at each level; worked out when asked for. */
  platformCounts(): PlatformCount[];
  /** How far platforms were looked for that would fill it; worked out when asked for, since most answers do without. */
  lookedFor(): LookedFor;
  /** The same of one of the kinds. */
  lookedForKind(kind: PlatformKind): LookedFor;
  /** The same where it is missing, else null: what it rests on that there is none. */
  missingGround(): LookedForExtent | null;
  /** Of what published totals tell how much of it the graph knows. */
  totalsOf: KindsThere;
  origin: Origin;
}

/** What a cell was reckoned from, for what is worked out only when it is asked for. */
export interface Origin {
  asOf: Day;
  /** Id of the region asked for; null for everywhere. */
  region: string | null;
  minLevel: PlatformLevel | null;
  /** The platforms that serve the unit, as {@link UnitCoverage} has them. */
  serving: Serving[];
}

export interface Counts {
  covered: number;
  inProgress: number;
  unknown: number;
  missing: number;
}

/** Under which name the cells of a status are counted. */
export const COUNT_OF = {
  COVERED: 'covered',
  IN_PROGRESS: 'inProgress',
  UNKNOWN: 'unknown',
  MISSING: 'missing',
} as const satisfies Record<CoverageStatus, keyof Counts>;

export interface UnitCoverage extends AboutUnit {
  cells: Cell[];
  /** Which of all its slots are covered, and how many it is to have, whichever of them are asked for. */
  coveredSlots: SlotFact[];
  slotCount: number;
  /** The platforms that serve it on the day, of whatever kind and level, in the order of their ids; not those closed. */
  serving: Serving[];
  counts: Counts;
  known: Known;
}

const STATUS_OF = { OPERATING: 'COVERED', IN_PROGRESS: 'IN_PROGRESS', UNKNOWN: 'UNKNOWN' } as const;

/**
 * Reckons coverage from facts: per unit and slot the best state among the platforms that serve the unit on the day and
 * whose kind on the day fills the slot. A slot whose rule names no kind is unknown, since nothing could tell. Touches
 * nothing but its arguments, so a history or a hypothesis is reckoned by the same rules as today.
 *
 * @returns the units in the order of the facts, each with one cell for every slot asked that has a rule
 */
export function reckonCoverage(facts: CoverageFacts, { asOf, slots, minLevel }: Reckoning): UnitCoverage[] {
  const sources = byId(facts.sources);
  const named = (ids: string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  const ruled = [...new Set([...slots, ...facts.slots.map(({ id }) => id)])].flatMap((id) => {
    const standardSlot = facts.slots.find((slot) => slot.id === id);
    const rule = ruleOn(facts.rules, id, asOf);
    return standardSlot && rule ? [{ slot: valueIn(FiveOneSlot, id), standardSlot, rule }] : [];
  });
  const standings = new Map(facts.platforms.map((platform) => [platform.id, standingOn(platform, asOf)]));
  const linksOf = groupBy(facts.links, (link) => link.unitId);
  const lookedForIn = lookedForBy(facts, asOf);
  const overseasOf = new Map(facts.overseas.map((one) => [one.platform, one]));

  return facts.units.map((unit) => {
    const about = aboutUnit(unit);
    const lookedFor = lookedForIn(unit);
    const region = unit.unitKind === 'REGION' ? unit.id : (facts.region?.id ?? null);
    const totalsOf = (rules: RuleFact[]) => ({ kinds: kindsOf(rules), region, asOf });
    const links = linksOf.get(unit.id) ?? [];
    const current = links.filter((link) => linkHoldsOn(asOf, link));
    const byPlatform = groupBy(current, (link) => link.platform);
    const there = [...byPlatform].flatMap(([platformId, served]) => {
      const standing = standings.get(platformId);
      if (standing?.state == null || (minLevel !== null && !reaches(standing.level, minLevel))) return [];
      return [{ ...standing, state: standing.state, served, overseas: overseasOf.get(platformId) }];
    });
    const serving = servingOf([...byPlatform.keys()], standings);
    const origin = { asOf, region: facts.region?.id ?? null, minLevel, serving };
    const allCells = ruled.map(({ slot, standardSlot, rule }): Cell => {
      const platforms = there.flatMap((one): CellPlatform[] => {
        const kinds = one.kinds.filter((kind) => fills(kind, rule));
        if (kinds.length === 0) return [];
        const { platform, state, level } = one;
        return [{ platform, ...state, level, evidence: () => evidenceOf({ ...one, kinds }, named) }];
      });
      const counting = platforms.filter(({ state }) => state !== 'CLOSED').sort(byStatusThenName);
      const status = counting[0] === undefined ? emptyStatus(rule) : statusOf(counting[0].state);
      const looked = () => lookedFor.ofKinds(rule.platformKinds);
      return {
        ...about,
        key: `${unit.id}:${standardSlot.id}`,
        slot,
        standardSlot,
        standardId: facts.standard.id,
        status,
        rule,
        platforms: counting,
        platformCounts: () => countPlatforms(counting),
        closedPlatforms: platforms.filter(({ state }) => state === 'CLOSED'),
        lookedFor: looked,
        lookedForKind: (kind) => lookedFor.ofKinds([kind]),
        totalsOf: totalsOf([rule]),
        origin,
        missingGround: () => (status === 'MISSING' ? looked().extent : null),
      };
    });
    const cells = allCells.filter(({ standardSlot }) => slots.includes(standardSlot.id));
    return {
      ...about,
      cells,
      coveredSlots: allCells.filter(({ status }) => status === 'COVERED').map(({ standardSlot }) => standardSlot),
      slotCount: allCells.length,
      serving,
      counts: countStatuses(cells),
      known: {
        ...knownOf(links, standings, named),
        lookedOn: lookedFor.lookedOn,
        totalsOf: totalsOf(ruled.map(({ rule }) => rule)),
      },
    };
  });
}

/** The kinds of platform that fill any of some slots. */
function kindsOf(rules: RuleFact[]): PlatformKind[] {
  return [...new Set(rules.flatMap(({ platformKinds }) => platformKinds))];
}

/** How many cells have each status. */
export function countStatuses(cells: Pick<Cell, 'status'>[]): Counts {
  const count = (status: CoverageStatus) => cells.filter((cell) => cell.status === status).length;
  return {
    covered: count('COVERED'),
    inProgress: count('IN_PROGRESS'),
    unknown: count('UNKNOWN'),
    missing: count('MISSING'),
  };
}

/**
 * The rule of a slot on a day; the slot's earliest rule also reads the time before it, so that years before the
 * document can be compared by its measure.
 *
 * @returns undefined when the slot has no rule, or none any more
 */
export function ruleOn(rules: RuleFact[], slotId: string, day: Day): RuleFact | undefined {
  const own = rules.filter((rule) => rule.slotId === slotId);
  const earliest = own[0];
  const valid = own.find(({ validFrom, validTo }) => holdsOn(day, validFrom, validTo));
  return valid ?? (earliest?.validFrom != null && day < earliest.validFrom ? earliest : undefined);
}

/** Whether a kind of a platform fills a slot: at a level, only the designation that reaches it does. */
function fills({ kind, designation }: KindOnDay, { platformKinds, minLevel }: RuleFact): boolean {
  return platformKinds.includes(kind) && (minLevel === null || reaches(designation?.level ?? null, minLevel));
}

/** What a cell without a platform is: where no kind fills the slot, nothing could tell that there is none. */
function emptyStatus({ platformKinds }: RuleFact): CoverageStatus {
  return platformKinds.length === 0 ? 'UNKNOWN' : 'MISSING';
}

function linkHoldsOn(day: Day, { since, until, mapping }: UnitTie): boolean {
  return holdsOn(day, since, until) && (mapping === undefined || holdsOn(day, mapping.since, mapping.until));
}

function servingOf(platformIds: string[], standings: Map<string, Standing>): Serving[] {
  return platformIds
    .sort()
    .flatMap((id) => standings.get(id) ?? [])
    .filter((standing): standing is Serving => isThere(standing.state));
}

/** The status that a platform in a state makes of a cell. */
export function statusOf(state: PlatformState): CoverageStatus {
  return state === 'CLOSED' ? 'MISSING' : STATUS_OF[state];
}

const STATUSES = valuesOf(CoverageStatus);

function byStatusThenName(a: CellPlatform, b: CellPlatform): number {
  const rank = STATUSES.indexOf(statusOf(a.state)) - STATUSES.indexOf(statusOf(b.state));
  return rank || compareIds(a.platform, b.platform);
}
