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
} & (Happening | { kind: 'ADD'; add: AddPlatform });

/** What a client calls the change at a place of its list. */
export type PathOf = (index: number) => string;

const OF_SCENARIO: PathOf = (index) => `changes[${index}]`;

/** The member of the input that a change of a kind is written in. */
export function memberOf(kind: Change['kind']): string {
  return kind.toLowerCase();
}

/** The id by which an answer shows, and other changes name, the platform that the change at a place of the list adds. */
export function addedId(index: number): string {
  return `added-${index + 1}`;
}

/** Changes as what happens to each platform, in the order of the list. */
export function eventsOf(changes: Change[], day: Day, pathOf: PathOf = OF_SCENARIO): PlatformEvent[] {
  return changes.flatMap((change, index): PlatformEvent[] => {
    const at = { path: `${pathOf(index)}.${memberOf(change.kind)}`, index, on: change.on ?? day };
    return change.kind === 'ADD' ? additionOf(change.add, at) : [{ ...change, ...at }];
  });
}

function additionOf(add: AddPlatform, at: Pick<PlatformEvent, 'path' | 'index' | 'on'>): PlatformEvent[] {
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
