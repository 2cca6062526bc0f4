import { createHash } from 'node:crypto';
import type { Day } from '../days';
import type { AddPlatform, Change, Happening } from './change';

/** One thing that happens to one platform on a day; an addition is several. */
export type PlatformEvent = {
  /** What a client calls it: `changes[3].serve`. */
  path: string;
  /** The place of its change in the list, from 0. */
  index: number;
  platform: string;
  on: Day;
  /** Tells its list of changes from any other: what only that list makes bears it in its id. */
  list: string;
} & (Happening | { kind: 'ADD'; add: AddPlatform });

/** What a client calls the change at a place of its list. */
export type PathOf = (index: number) => string;

/** What it calls one of a scenario. */
export const OF_SCENARIO: PathOf = (index) => `changes[${index}]`;

/** The member of the input that a change of a kind is written in. */
export function memberOf(kind: Change['kind']): string {
  return kind.toLowerCase();
}

/** The id by which other changes of its list name the platform that the change at a place adds. */
export function addedId(index: number): string {
  return `added-${index + 1}`;
}

/** Changes as what happens to each platform, in the order of the list. */
export function eventsOf(changes: Change[], day: Day, pathOf: PathOf = OF_SCENARIO): PlatformEvent[] {
  const dated = changes.map((change) => ({ ...change, on: change.on ?? day }));
  const list = createHash('sha256').update(JSON.stringify(dated)).digest('hex').slice(0, 16);
  return dated.flatMap((change, index): PlatformEvent[] => {
    const at = { path: `${pathOf(index)}.${memberOf(change.kind)}`, index, on: change.on, list };
    return change.kind === 'ADD' ? additionOf(change.add, at) : [{ ...change, ...at }];
  });
}

function additionOf(add: AddPlatform, at: Pick<PlatformEvent, 'path' | 'index' | 'on' | 'list'>): PlatformEvent[] {
  const platform = addedId(at.index);
  const each = <Value>(field: keyof AddPlatform, values: (Value | null)[], as: (value: Value) => Happening) =>
    values.flatMap((value) => (value === null ? [] : [{ ...at, path: `${at.path}.${field}`, ...as(value) }]));
  return [
    { ...at, kind: 'ADD', platform, add },
    ...each('industries', add.industries, (industry) => ({ kind: 'SERVE', platform, industry })),
    ...each('level', [add.level], (level) => ({ kind: 'UPGRADE', platform, as: null, level })),
    ...each('ledBy', [add.ledBy], (organization) => ({ kind: 'JOIN', platform, organization, as: 'LEADS' })),
    ...each('coBuiltBy', add.coBuiltBy, (organization) => ({ kind: 'JOIN', platform, organization, as: 'CO_BUILDS' })),
    ...each('partOf', [add.partOf], (parent) => ({ kind: 'ATTACH', platform, parent })),
  ];
}

/**
 * Events with the ids by which answers show the platforms that they add: an id like `added-1` is another platform in
 * every list, and a client that keeps entities by their ids must not take one for the other.
 */
export function identified(events: PlatformEvent[]): PlatformEvent[] {
  const added = new Set(events.filter(({ kind }) => kind === 'ADD').map(({ platform }) => platform));
  return events.map((event): PlatformEvent => {
    const shown = (id: string) => (added.has(id) ? `${id}-${event.list}` : id);
    const own = { ...event, platform: shown(event.platform) };
    return own.kind === 'ATTACH' ? { ...own, parent: shown(own.parent) } : own;
  });
}
