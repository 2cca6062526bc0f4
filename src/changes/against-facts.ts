import { type Day, holdsOn } from '../days';
import { badUserInput, type PublicError } from '../errors';
import { designationsOn, reaches, stateOn } from '../facts/platform-state';
import type { PlatformEvent } from './events';
import type { NamedThings, StoredPlatform, StoredTie } from './named-things';

/** The first event that what is stored speaks against, as an error; null where none is. */
export function impossible(events: PlatformEvent[], named: NamedThings): PublicError | null {
  for (const [index, event] of events.entries()) {
    const stored = named.platforms.get(event.platform);
    const wrong =
      (stored && againstStored(event, stored, events)) ??
      (event.kind === 'ATTACH' ? wrongParent(event, events.slice(0, index), events, named) : null);
    if (wrong != null) return badUserInput(event.path, wrong);
  }
  return null;
}

function againstStored(event: PlatformEvent, stored: StoredPlatform, events: PlatformEvent[]): string | null {
  const { on } = event;
  const { platform } = stored;
  const name = `${platform.id} (${platform.nameZh})`;
  const state = stateOn(platform, on);
  const since = state?.since == null ? '' : ` since ${state.since}`;
  if (state?.state === 'CLOSED') {
    if (event.kind === 'CLOSE') return `${name} is closed on ${on} already${since}; leave this out.`;
    const wayOn = event.kind === 'OPEN' ? 'ADD a platform instead, or take' : 'Take';
    return `${name} is closed on ${on}${since}, and no change reopens it. ${wayOn} a day before it closed.`;
  }
  switch (event.kind) {
    case 'OPEN':
      return state?.state === 'OPERATING' ? `${name} operates on ${on} already${since}; leave this out.` : null;
    case 'CLOSE': {
      const opens = events.some((other) => other.kind === 'OPEN' && other.platform === event.platform);
      return state === null && !opens
        ? `${name} opens only on ${platform.openedOn}, after ${on}. Take a later day, or let it open before.`
        : null;
    }
    case 'UPGRADE': {
      const kind = event.as ?? platform.kind;
      const has = designationsOn(platform.designations, on, 'OPERATING').find(
        (one) => one.kind === kind && reaches(one.level, event.level),
      );
      return has === undefined
        ? null
        : `${name} is designated ${kind} at the level ${has.level} on ${on} already (${has.id}), so ${event.level} is no upgrade. Take a higher level or another kind.`;
    }
    case 'SERVE': {
      const does = isTied(stored, 'SERVES', event.industry, on);
      return does ? `${name} serves ${event.industry} on ${on} already; leave this out.` : null;
    }
    case 'JOIN': {
      const does = isTied(stored, event.as, event.organization, on);
      return does
        ? `${event.organization} is tied to ${name} as ${event.as} on ${on} already; leave this out, or take another tie.`
        : null;
    }
    default:
      return null;
  }
}

function isTied({ ties }: StoredPlatform, kind: StoredTie['kind'], to: string, day: Day): boolean {
  return ties.some((tie) => tie.kind === kind && tie.to.id === to && holdsOn(day, tie.since, tie.until));
}

type Attachment = PlatformEvent & { kind: 'ATTACH' };

/** What is wrong with what a platform is to be part of. */
function wrongParent(
  { platform, parent, on }: Attachment,
  before: PlatformEvent[],
  events: PlatformEvent[],
  named: NamedThings,
): string | null {
  if (platform === parent) return `${platform} can't be part of itself; name another platform as the parent.`;
  const stored = named.parts.filter((part) => holdsOn(on, part.since, part.until));
  if (stored.some((part) => part.platform.id === platform && part.to.id === parent)) {
    return `${platform} is part of ${parent} on ${on} already; leave this out.`;
  }
  const above = named.platforms.get(parent);
  if (above !== undefined && stateOn(above.platform, on)?.state === 'CLOSED') {
    return `${parent} is closed on ${on}. Take an earlier day, or another parent.`;
  }
  const gone = events.find((other) => other.platform === parent && !isThere(other, on));
  if (gone !== undefined)
    return `${parent} is not there on ${on} by ${gone.path}. Take another day, or another parent.`;
  const supposed = before.filter((other): other is Attachment => other.kind === 'ATTACH');
  const parentsOf = (id: string) => [
    ...stored.filter((part) => part.platform.id === id).map((part) => part.to.id),
    ...supposed.filter((other) => other.platform === id).map((other) => other.parent),
  ];
  const reached = [parent];
  for (const id of reached) reached.push(...parentsOf(id).filter((next) => !reached.includes(next)));
  if (!reached.includes(platform)) return null;
  const by = supposed.filter((other) => reached.includes(other.platform)).map(({ path }) => path);
  const where = by.length === 0 ? '' : ` by ${by.join(', ')}`;
  return `${parent} is itself part of ${platform}${where}, so this would make a circle. Turn it round, or take another parent.`;
}

/** Whether an event of a platform leaves it there on a day. */
function isThere(event: PlatformEvent, day: Day): boolean {
  if (event.kind === 'ADD') return event.on <= day;
  return event.kind !== 'CLOSE' || day < event.on;
}
