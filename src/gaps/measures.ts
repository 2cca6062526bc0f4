import type { Cell, UnitCoverage } from '../coverage/reckon';
import { type Day, daysBetween } from '../days';
import type { BilingualName } from '../facts/named';
import { reaches } from '../facts/platform-state';
import type { SlotFact } from '../facts/standard';
import type { CoverageStatus, GapScoreKind, PlatformLevel } from '../vocabulary';
import type { Nearest } from './distance';

/** A cell that is not covered, with all that its score is measured by. */
export interface CellToScore {
  asOf: Day;
  unit: UnitCoverage;
  cell: Cell;
  /** The enterprises behind the platforms that serve the unit, each once. */
  enterprises: BilingualName[];
  /** Published numbers of firms of the unit. */
  indicators: { id: string }[];
  /** The platforms that serve the unit and can be raised to fill the slot. */
  upgradable: BilingualName[];
  /** The organizations behind these platforms that may lead one of the slot; undefined where it names no roles. */
  leaders: BilingualName[] | undefined;
  /** What is nearest elsewhere, null where nothing is known; undefined where no region is asked for. */
  nearest: Nearest | null | undefined;
}

/** One measure of a gap. */
export interface Measure {
  part: GapScoreKind;
  /** What was counted, in the unit's words; null where it is no number or does not apply. */
  raw: number | null;
  unitZh: string;
  unitEn: string;
  /** From 0 to 1, the more the weightier; null where it does not apply. */
  value: number | null;
  reasonZh: string;
  reasonEn: string;
  /** What the reason speaks of. */
  platforms: BilingualName[];
  organizations: BilingualName[];
  slots: SlotFact[];
  indicators: { id: string }[];
}

/** How far each status is from being covered: an unknown state may turn out either way, a platform in progress is on its way. */
const STATUS_VALUE: Record<CoverageStatus, number> = { MISSING: 1, UNKNOWN: 0.5, IN_PROGRESS: 0.25, COVERED: 0 };

/** At so many the value of a count is a half; it nears 1 and never gets there, so that one more always tells. */
const HALF = {
  /** Most units of the seed have one to seven. */
  enterprises: 3,
  /** The clusters have none to eight. */
  highLevels: 3,
  /** One is enough to close the gap. */
  upgradable: 1,
  /** Who may lead are more, since universities and public bodies are among them. */
  leaders: 5,
};

/** From this level on a platform counts for `LEVEL`; the city designates those below it itself. */
const HIGH_LEVEL: PlatformLevel = 'PROVINCIAL';

/** Steps to a neighbouring district of the same city: near enough for its platform to serve. */
const NEIGHBOUR_STEPS = 2;

/** In progress for so many years is as old as it gets. */
const OLD_YEARS = 5;
const DAYS_A_YEAR = 365.25;

/** Every measure of a gap, in the order of the vocabulary. */
export function measuresOf(cell: CellToScore): Measure[] {
  return [
    statusOf(cell),
    enterprisesOf(cell),
    neighboursOf(cell),
    levelOf(cell),
    upgradableOf(cell),
    leadersOf(cell),
    distanceOf(cell),
    ageOf(cell),
  ];
}

function shareOf(count: number, half: number): number {
  return count / (count + half);
}

const NOTHING = { platforms: [], organizations: [], slots: [], indicators: [] };
const NOT_APPLICABLE = { ...NOTHING, raw: null, value: null };

function statusOf({ cell: { status } }: CellToScore): Measure {
  const reasons: Record<CoverageStatus, [string, string]> = {
    MISSING: ['图谱未知有此类平台', 'no such platform is known'],
    UNKNOWN: ['有此类平台，状态不明', 'there is such a platform, whose state is not known'],
    IN_PROGRESS: ['此类平台在建', 'such a platform is in progress'],
    COVERED: ['已覆盖', 'covered'],
  };
  const [reasonZh, reasonEn] = reasons[status];
  const value = STATUS_VALUE[status];
  return { ...NOTHING, part: 'STATUS', raw: null, unitZh: '状态', unitEn: 'status', value, reasonZh, reasonEn };
}

function enterprisesOf({ enterprises, indicators }: CellToScore): Measure {
  const raw = enterprises.length;
  return {
    ...NOTHING,
    part: 'ENTERPRISES',
    raw,
    unitZh: '家企业',
    unitEn: 'enterprises',
    value: shareOf(raw, HALF.enterprises),
    reasonZh: `其平台背后有 ${raw} 家企业牵头、共建、支持或出资`,
    reasonEn: `enterprises that lead, co-build, support or fund platforms that serve the unit: ${raw}`,
    organizations: enterprises,
    indicators,
  };
}

function neighboursOf({ unit: { coveredSlots, slotCount }, cell }: CellToScore): Measure {
  const slots = coveredSlots.filter(({ id }) => id !== cell.standardSlot.id);
  const others = slotCount - 1;
  const base = { part: 'NEIGHBOUR_SLOTS', unitZh: '个已覆盖槽位', unitEn: 'slots covered' } as const;
  if (others === 0) return { ...NOT_APPLICABLE, ...base, reasonZh: '没有其他槽位', reasonEn: 'there is no other slot' };
  return {
    ...NOTHING,
    ...base,
    raw: slots.length,
    value: slots.length / others,
    reasonZh: `其余 ${others} 个槽位中已覆盖 ${slots.length} 个`,
    reasonEn: `of the ${others} other slots ${slots.length} are covered`,
    slots,
  };
}

function levelOf({ unit: { serving } }: CellToScore): Measure {
  const platforms = serving.filter(({ level }) => reaches(level, HIGH_LEVEL)).map(({ platform }) => platform);
  const raw = platforms.length;
  return {
    ...NOTHING,
    part: 'LEVEL',
    raw,
    unitZh: '个省级或国家级平台',
    unitEn: 'platforms of provincial or national level',
    value: shareOf(raw, HALF.highLevels),
    reasonZh: `其平台中省级或国家级的有 ${raw} 个`,
    reasonEn: `platforms that serve the unit and are designated at provincial or national level: ${raw}`,
    platforms,
  };
}

function upgradableOf({ cell: { rule }, upgradable: platforms }: CellToScore): Measure {
  const base = { part: 'UPGRADABLE', unitZh: '个可升级平台', unitEn: 'platforms that can be raised' } as const;
  if (rule.platformKinds.length === 0) {
    const reasonEn = 'the rule of the slot names no kind of platform';
    return { ...NOT_APPLICABLE, ...base, reasonZh: '该槽位的规则未指明平台类型', reasonEn };
  }
  const raw = platforms.length;
  return {
    ...NOTHING,
    ...base,
    raw,
    value: shareOf(raw, HALF.upgradable),
    reasonZh: `其平台中可升级补上此槽位的有 ${raw} 个`,
    reasonEn: `platforms that serve the unit and can be raised to fill the slot: ${raw}`,
    platforms,
  };
}

function leadersOf({ leaders: organizations }: CellToScore): Measure {
  const base = { part: 'LEADERS', unitZh: '家可牵头机构', unitEn: 'organizations that may lead' } as const;
  if (organizations === undefined) {
    const reasonEn = 'the slot names no roles that may lead';
    return { ...NOT_APPLICABLE, ...base, reasonZh: '该槽位未指明可牵头的角色', reasonEn };
  }
  const raw = organizations.length;
  return {
    ...NOTHING,
    ...base,
    raw,
    value: shareOf(raw, HALF.leaders),
    reasonZh: `其平台背后的机构中可牵头的有 ${raw} 家`,
    reasonEn: `organizations behind its platforms that may lead one of the slot: ${raw}`,
    organizations,
  };
}

function distanceOf({ nearest }: CellToScore): Measure {
  const base = { part: 'DISTANCE', unitZh: '步（区划树）', unitEn: 'steps in the tree of regions' } as const;
  if (nearest === undefined)
    return { ...NOT_APPLICABLE, ...base, reasonZh: '未指定区划', reasonEn: 'no region is asked for' };
  if (nearest === null) {
    const reasonZh = '区划之外未知有运行中的此类平台';
    return { ...NOTHING, ...base, raw: null, value: 1, reasonZh, reasonEn: 'no such platform is known elsewhere' };
  }
  const { steps, platforms } = nearest;
  const name = platforms[0] as BilingualName;
  return {
    ...NOTHING,
    ...base,
    raw: steps,
    value: Math.max(0, 1 - NEIGHBOUR_STEPS / steps),
    reasonZh: `最近的此类平台相隔 ${steps} 步：${name.nameZh}`,
    reasonEn: `the nearest such platform is ${steps} steps away: ${name.nameEn ?? name.nameZh}`,
    platforms,
  };
}

function ageOf({ asOf, cell }: CellToScore): Measure {
  const base = { part: 'IN_PROGRESS_AGE', unitZh: '年', unitEn: 'years' } as const;
  const dated = cell.platforms.flatMap(({ platform, state, since }) =>
    state === 'IN_PROGRESS' && since !== null ? [{ platform, since }] : [],
  );
  if (cell.status !== 'IN_PROGRESS' || dated.length === 0)
    return { ...NOT_APPLICABLE, ...base, reasonZh: '不在建', reasonEn: 'not in progress' };
  const oldest = dated.map(({ since }) => since).sort()[0] as Day;
  const raw = daysBetween(oldest, asOf) / DAYS_A_YEAR;
  return {
    ...NOTHING,
    ...base,
    raw,
    value: Math.min(1, raw / OLD_YEARS),
    reasonZh: `自 ${oldest} 起在建`,
    reasonEn: `in progress since ${oldest}`,
    platforms: dated.filter(({ since }) => since === oldest).map(({ platform }) => platform),
  };
}
