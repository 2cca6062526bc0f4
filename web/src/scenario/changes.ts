import { isDay, isId } from '../address';
import type { ChangeInput, PlatformKind, PlatformLevel } from '../graphql';

/** A change that is supposed, by ids. */
export type Supposed = { on?: string | undefined } & (
  | {
      kind: 'add';
      platformKind: string;
      industries: readonly string[];
      region?: string | undefined;
      level?: string | undefined;
      ledBy?: string | undefined;
    }
  | { kind: 'upgrade'; platform: string; level: string; platformKind?: string | undefined }
  | { kind: 'open' | 'close'; platform: string }
  | { kind: 'serve'; platform: string; industry: string }
);

/**
 * Changes as an address has them: `add:kind:industries:region:level:leader`, `upgrade:platform:level:kind`, `open:platform`,
 * `close:platform`, `serve:platform:industry`, each with `@day` where it names one, parted by commas; the industries by `~`.
 */
export function writeChanges(changes: readonly Supposed[]): string | undefined {
  return changes.map(write).join(',') || undefined;
}

function write(change: Supposed): string {
  const parts = [change.kind, ...partsOf(change)].map((part) => part ?? '');
  const day = change.on === undefined ? '' : `@${change.on}`;
  return parts.join(':').replace(/:+$/, '') + day;
}

function partsOf(change: Supposed): (string | undefined)[] {
  if (change.kind === 'add') {
    return [change.platformKind, change.industries.join('~'), change.region, change.level, change.ledBy];
  }
  if (change.kind === 'upgrade') return [change.platform, change.level, change.platformKind];
  return change.kind === 'serve' ? [change.platform, change.industry] : [change.platform];
}

/** The changes of an address; those that can not be read are left out. */
export function readChanges(text: string | undefined): Supposed[] {
  return text?.split(',').flatMap((one) => read(one) ?? []) ?? [];
}

/** Whether all changes of a text can be read. */
export const isChanges = (text: string): boolean => text.split(',').every((one) => read(one) !== undefined);

const LEVELS = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL'];
const isWord = (text: string | undefined) => text !== undefined && /^[A-Z_]+$/.test(text);
const isLevel = (text: string | undefined) => text !== undefined && LEVELS.includes(text);
const isGiven = (text: string | undefined): text is string => text !== undefined && isId(text);
const unlessEmpty = (text: string | undefined) => text || undefined;

function read(text: string): Supposed | undefined {
  const [what = '', on, ...more] = text.split('@');
  if (more.length > 0 || (on !== undefined && !isDay(on))) return undefined;
  const [kind, first, second, ...rest] = what.split(':');
  const day = on === undefined ? {} : { on };
  if ((kind === 'open' || kind === 'close') && isGiven(first)) return { kind, platform: first, ...day };
  if (kind === 'serve' && isGiven(first) && isGiven(second)) return { kind, platform: first, industry: second, ...day };
  if (kind === 'upgrade' && isGiven(first) && isLevel(second) && (!rest[0] || isWord(rest[0]))) {
    return { kind, platform: first, level: second as string, platformKind: unlessEmpty(rest[0]), ...day };
  }
  if (kind !== 'add' || !isWord(first)) return undefined;
  const industries = second ? second.split('~') : [];
  const [region, level, ledBy] = rest;
  if (!industries.every(isId) || (level && !isLevel(level))) return undefined;
  if ([region, ledBy].some((id) => id && !isId(id))) return undefined;
  const named = { region: unlessEmpty(region), level: unlessEmpty(level), ledBy: unlessEmpty(ledBy) };
  return { kind, platformKind: first as string, industries, ...named, ...day };
}

/** All but one of the changes. What an earlier one added is called by its place, so what speaks of it moves or goes with it. */
export function without(changes: readonly Supposed[], index: number): Supposed[] {
  return changes.flatMap((change, at) => {
    if (at === index) return [];
    const added = 'platform' in change ? /^added-(\d+)$/.exec(change.platform)?.[1] : undefined;
    if (added === undefined || Number(added) <= index) return [change];
    return Number(added) === index + 1 ? [] : [{ ...change, platform: `added-${Number(added) - 1}` } as Supposed];
  });
}

/** A change as the API takes it. */
export function inputOf(change: Supposed): ChangeInput {
  const { on } = change;
  const day = on === undefined ? {} : { on };
  if (change.kind === 'add') {
    const { platformKind, industries, region, level, ledBy } = change;
    return {
      add: {
        kind: platformKind as PlatformKind,
        industries: [...industries],
        ...(region !== undefined && { region }),
        ...(level !== undefined && { level: level as PlatformLevel }),
        ...(ledBy !== undefined && { ledBy }),
        ...day,
      },
    };
  }
  const { platform } = change;
  if (change.kind === 'upgrade') {
    const { level, platformKind } = change;
    const kind = platformKind === undefined ? {} : { kind: platformKind as PlatformKind };
    return { upgrade: { platform, level: level as PlatformLevel, ...kind, ...day } };
  }
  if (change.kind === 'serve') return { serve: { platform, industry: change.industry, ...day } };
  return change.kind === 'open' ? { open: { platform, ...day } } : { close: { platform, ...day } };
}

/** A change that holds from the day on which it was found possible, where that is another than the one of the scenario. */
export function onDay(change: Supposed | undefined, day: string | undefined): Supposed | undefined {
  return change === undefined || day === undefined ? change : { ...change, on: day };
}

/** What an answer calls a platform that a change adds, as other changes name it. */
const asWritten = (id: string) => id.replace(/^(added-\d+)-[\da-f]{16}$/, '$1');

interface Way {
  kind: 'FINISH' | 'UPGRADE' | 'WIDEN' | 'FOUND';
  toKind: string;
  toLevel: string | null;
  platform: { id: string; kind: string } | null;
  candidates: readonly { organization: { id: string } }[];
  subsidies: readonly { level: string | null; amountWan: number | null }[];
}

/** What is founded is municipal where no level is asked for and the documents state a sum for a municipal one. */
const PAID_LEVEL = 'MUNICIPAL';

/** A way to close a gap as the change that goes it, as plans have it. */
export function changeOfWay(
  way: Way,
  unit: { industry: { id: string } | null; region: { id: string } | null },
  region: string | undefined,
): Supposed | undefined {
  const { kind, toKind, toLevel, platform } = way;
  if (kind === 'FOUND' || platform === null) {
    const isPaid = way.subsidies.some(({ level, amountWan }) => level === PAID_LEVEL && amountWan !== null);
    return {
      kind: 'add',
      platformKind: toKind,
      industries: unit.industry === null ? [] : [unit.industry.id],
      region: unit.region?.id ?? region,
      level: toLevel ?? (isPaid ? PAID_LEVEL : undefined),
      ledBy: way.candidates[0]?.organization.id,
    };
  }
  if (kind === 'FINISH') return { kind: 'open', platform: platform.id };
  if (kind === 'WIDEN') {
    return unit.industry === null ? undefined : { kind: 'serve', platform: platform.id, industry: unit.industry.id };
  }
  if (toLevel === null) return undefined;
  const platformKind = toKind === platform.kind ? undefined : toKind;
  return { kind: 'upgrade', platform: platform.id, level: toLevel, platformKind };
}

/** A change as the API understood it. */
interface Understood {
  kind: string;
  platform: { id: string };
  platformKind: string | null;
  level: string | null;
  industries: readonly { id: string }[];
  region: { id: string } | null;
  ties: readonly { kind: string; organization: { id: string } }[];
}

/** A change that a plan chose, to be supposed; undefined where an address has no word for it. */
export function changeOfPlan(change: Understood): Supposed | undefined {
  const { platform, platformKind, level } = change;
  if (change.kind === 'ADD' && platformKind !== null) {
    return {
      kind: 'add',
      platformKind,
      industries: change.industries.map(({ id }) => id),
      region: change.region?.id,
      level: level ?? undefined,
      ledBy: change.ties.find(({ kind }) => kind === 'LEADS')?.organization.id,
    };
  }
  const id = asWritten(platform.id);
  if (change.kind === 'OPEN') return { kind: 'open', platform: id };
  const [industry] = change.industries;
  if (change.kind === 'SERVE' && industry !== undefined) {
    return { kind: 'serve', platform: id, industry: industry.id };
  }
  if (change.kind !== 'UPGRADE' || level === null) return undefined;
  return { kind: 'upgrade', platform: id, level, platformKind: platformKind ?? undefined };
}
