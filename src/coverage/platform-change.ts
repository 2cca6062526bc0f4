import { type Day, holdsOn } from '../days';
import type { DesignationFact } from '../facts/designation';
import type { PlatformFact } from '../facts/platform';
import { designationsOn } from '../facts/platform-state';
import type { DatePrecision, PlatformChangeKind } from '../vocabulary';
import type { Evidence } from './evidence';
import type { Cell, CellPlatform } from './reckon';

/** One thing that differs of a platform between the two sides of a cell. */
export interface PlatformChange {
  platform: PlatformFact;
  kind: PlatformChangeKind;
  /** As it was in the cell before, closed ones too; null where it was not in it. */
  before: CellPlatform | null;
  after: CellPlatform | null;
  /** The day between the two sides' days on which it came to differ; null where none is known or the days are one. */
  on: Day | null;
  /** How exactly `on` is known, where it is a day of the platform's own. */
  onPrecision: DatePrecision | null;
  /** Whether `on` is only the day a source first saw it so. */
  firstSeen: boolean;
  /** The designations that count on only one of the two days. */
  designations: DesignationFact[];
  /** The evidence that makes the difference; worked out when asked for. */
  why(): Evidence[];
}

/** A cell and the day it is reckoned for. */
export interface CellOnDay {
  cell: Cell;
  asOf: Day;
}

type Moment = Pick<PlatformChange, 'on' | 'onPrecision' | 'firstSeen'>;

const NO_MOMENT: Moment = { on: null, onPrecision: null, firstSeen: false };

/** What differs of the platforms of a cell; of those that count on neither side, nothing. By platform, then by kind. */
export function platformChanges(before: CellOnDay, after: CellOnDay): PlatformChange[] {
  const was = byId(before.cell);
  const is = byId(after.cell);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids.flatMap((id) => changesOf(was.get(id) ?? null, is.get(id) ?? null, before.asOf, after.asOf));
}

function byId({ platforms, closedPlatforms }: Cell): Map<string, CellPlatform> {
  return new Map([...platforms, ...closedPlatforms].map((one) => [one.platform.id, one]));
}

function changesOf(
  before: CellPlatform | null,
  after: CellPlatform | null,
  beforeDay: Day,
  afterDay: Day,
): PlatformChange[] {
  const counts = [before, after].some((one) => one !== null && one.state !== 'CLOSED');
  if (!counts) return [];
  const [earlierDay, laterDay] = beforeDay <= afterDay ? [beforeDay, afterDay] : [afterDay, beforeDay];
  if (before !== null && after !== null) {
    const { platform } = after;
    const sides = { platform, before, after, designations: designationsApart(before, after, beforeDay, afterDay) };
    const later = beforeDay <= afterDay ? after : before;
    const changes: PlatformChange[] = [];
    if (before.state !== after.state) {
      const why = () => later.evidence().filter(({ kind }) => kind === 'STATE');
      changes.push({ ...sides, kind: 'STATE', ...stateMoment(later), why });
    }
    if (before.level !== after.level) {
      const day = designationDay(sides.designations, earlierDay, laterDay);
      const moment = day === null && before.state !== after.state ? stateMoment(later) : { ...NO_MOMENT, on: day };
      changes.push({ ...sides, kind: 'LEVEL', ...moment, why: () => [] });
    }
    return changes;
  }
  const present = (before ?? after) as CellPlatform;
  const [day, otherDay] = before === null ? [afterDay, beforeDay] : [beforeDay, afterDay];
  const designations = designationsApart(present, present, beforeDay, afterDay);
  const moment = presenceMoment(present, day, otherDay);
  return [
    {
      platform: present.platform,
      kind: before === null ? 'APPEARED' : 'LEFT',
      before,
      after,
      ...(moment ?? { ...NO_MOMENT, on: designationDay(designations, earlierDay, laterDay) }),
      designations,
      why: () => {
        const all = present.evidence();
        const apart = all.filter(({ since, until }) => !holdsOn(otherDay, since, until));
        return apart.length > 0 ? apart : all;
      },
    },
  ];
}

function stateMoment({ since, sincePrecision, sinceFirstSeen }: CellPlatform): Moment {
  return { on: since, onPrecision: sincePrecision, firstSeen: sinceFirstSeen };
}

/**
 * When a platform came into the cell or went out of it between the day on which it is in it and the other: the last day
 * on which something it counts by began, or the first on which something ended. Null where nothing of it did, as
 * when it is not the day that makes the difference.
 */
function presenceMoment(present: CellPlatform, day: Day, otherDay: Day): Moment | null {
  if (day === otherDay) return null;
  const evidence = present.evidence();
  const groups = (['SERVES', 'LOCATED_IN', 'KIND', 'STATE'] as const).map((kind) =>
    evidence.filter((one) => one.kind === kind),
  );
  if (otherDay < day) {
    const began = groups.flatMap((group) => {
      const since = group.map((one) => one.since);
      const first = since.includes(null) ? null : (since as Day[]).sort()[0];
      return first != null && first > otherDay ? [first] : [];
    });
    const on = began.sort().at(-1);
    if (on === undefined) return null;
    return on === present.since ? stateMoment(present) : { ...NO_MOMENT, on };
  }
  const ended = groups.flatMap((group) => {
    const until = group.map((one) => one.until);
    const last = until.includes(null) ? null : (until as Day[]).sort().at(-1);
    return last != null && last <= otherDay ? [last] : [];
  });
  const on = ended.sort()[0];
  return on === undefined ? null : { ...NO_MOMENT, on };
}

function designationsApart(before: CellPlatform, after: CellPlatform, beforeDay: Day, afterDay: Day) {
  const was = designationsOn(before.platform.designations, beforeDay, before.state);
  const is = designationsOn(after.platform.designations, afterDay, after.state);
  const inBoth = new Set(was.map(({ id }) => id).filter((id) => is.some((one) => one.id === id)));
  return [...new Map([...was, ...is].map((one) => [one.id, one])).values()].filter(({ id }) => !inBoth.has(id));
}

/** The last day on which one of some designations began or ended, after the one day and until the other. */
function designationDay(designations: DesignationFact[], earlier: Day, later: Day): Day | null {
  const days = designations
    .flatMap(({ since, until }) => [since, until])
    .filter((day): day is Day => day !== null && earlier < day && day <= later);
  return days.sort().at(-1) ?? null;
}
