import type { Day } from '../days';
import type { OrganizationTieKind, PlatformKind, PlatformLevel } from '../vocabulary';
import type { AddPlatform, Change } from './change';

/** One thing that happens to one platform on a day; an addition is several. */
export type PlatformEvent = {
  /** What a client calls it: `changes[3].serve`. */
  path: string;
  /** The place of its change in the list, from 0. */
  index: number;
  platform: string;
  on: Day;
} & (
  | { kind: 'ADD'; add: AddPlatform }
  | { kind: 'OPEN' | 'CLOSE' }
  /** The kind of platform; null for the platform's own. */
  | { kind: 'UPGRADE'; as: PlatformKind | null; level: PlatformLevel }
  | { kind: 'SERVE'; industry: string }
  | { kind: 'JOIN'; organization: string; as: OrganizationTieKind }
  | { kind: 'ATTACH'; parent: string }
);

/** The member of the input that a change of a kind is written in. */
export const MEMBERS = {
  ADD: 'add',
  UPGRADE: 'upgrade',
  OPEN: 'open',
  CLOSE: 'close',
  SERVE: 'serve',
  JOIN: 'join',
  ATTACH: 'attach',
} as const satisfies Record<Change['kind'], string>;

/** What a client calls the change at a place of its list. */
export type PathOf = (index: number) => string;

const OF_SCENARIO: PathOf = (index) => `changes[${index}]`;

/** The id by which an answer shows, and other changes name, the platform that the change at a place of the list adds. */
export function addedId(index: number): string {
  return `added-${index + 1}`;
}

/** Changes as what happens to each platform, in the order of the list. */
export function eventsOf(changes: Change[], on: Day, pathOf: PathOf = OF_SCENARIO): PlatformEvent[] {
  return changes.flatMap((change, index) => {
    return eventsOfChange(change, { path: `${pathOf(index)}.${MEMBERS[change.kind]}`, index, on: change.on ?? on });
  });
}

function eventsOfChange(change: Change, at: Pick<PlatformEvent, 'path' | 'index' | 'on'>): PlatformEvent[] {
  switch (change.kind) {
    case 'ADD':
      return additionOf(change.add, { ...at, platform: addedId(at.index) });
    case 'OPEN':
      return [{ ...at, kind: 'OPEN', platform: change.open.platform }];
    case 'CLOSE':
      return [{ ...at, kind: 'CLOSE', platform: change.close.platform }];
    case 'UPGRADE': {
      const { platform, kind: as, level } = change.upgrade;
      return [{ ...at, kind: 'UPGRADE', platform, as, level }];
    }
    case 'SERVE':
      return [{ ...at, kind: 'SERVE', ...change.serve }];
    case 'JOIN':
      return [{ ...at, kind: 'JOIN', ...change.join }];
    case 'ATTACH':
      return [{ ...at, kind: 'ATTACH', ...change.attach }];
  }
}

function additionOf(add: AddPlatform, at: Pick<PlatformEvent, 'path' | 'index' | 'on' | 'platform'>): PlatformEvent[] {
  const within = (field: keyof AddPlatform) => ({ ...at, path: `${at.path}.${field}` });
  const { industries, level, ledBy, coBuiltBy, partOf } = add;
  return [
    { ...at, kind: 'ADD', add },
    ...industries.map((industry) => ({ ...within('industries'), kind: 'SERVE' as const, industry })),
    ...(level === null ? [] : [{ ...within('level'), kind: 'UPGRADE' as const, as: null, level }]),
    ...(ledBy === null
      ? []
      : [{ ...within('ledBy'), kind: 'JOIN' as const, organization: ledBy, as: 'LEADS' as const }]),
    ...coBuiltBy.map((organization) => ({
      ...within('coBuiltBy'),
      kind: 'JOIN' as const,
      organization,
      as: 'CO_BUILDS' as const,
    })),
    ...(partOf === null ? [] : [{ ...within('partOf'), kind: 'ATTACH' as const, parent: partOf }]),
  ];
}
