import { badUserInput, type PublicError } from '../errors';
import { reaches } from '../facts/platform-state';
import { groupBy } from '../grouping';
import type { PlatformEvent } from './events';
import type { NamedThings } from './named-things';

type Upgrade = PlatformEvent & { kind: 'UPGRADE' };

/**
 * What is wrong between events of a list; null where all go together. The later one in the list is at fault.
 *
 * @param meet whether two of them can come together at all; by default all can
 */
export function contradiction(
  events: PlatformEvent[],
  named: NamedThings,
  meet: (a: PlatformEvent, b: PlatformEvent) => boolean = () => true,
): PublicError | null {
  for (const [platform, own] of groupBy(events, (event) => event.platform)) {
    for (const [index, later] of own.entries()) {
      for (const earlier of own.slice(0, index)) {
        if (!meet(earlier, later)) continue;
        const wrong = pair(earlier, later) ?? pair(later, earlier) ?? repetition(earlier, later, kindOf(platform));
        if (wrong !== null) return badUserInput(later.path, `${wrong} See ${earlier.path}.`);
      }
    }
  }
  return null;

  function kindOf(platform: string): string | undefined {
    const addition = events.find((event) => event.kind === 'ADD' && event.platform === platform);
    return addition?.kind === 'ADD' ? addition.add.kind : named.platforms.get(platform)?.platform.kind;
  }
}

/** What is wrong when `a` founds, opens or closes the platform of `b`. */
function pair(a: PlatformEvent, b: PlatformEvent): string | null {
  const { platform } = a;
  if (a.kind === 'ADD' && b.on < a.on) {
    return `${platform} is added on ${a.on} and not there on ${b.on}. Take a day from ${a.on} on.`;
  }
  if (a.kind === 'ADD' && b.kind === 'OPEN') {
    return `${platform} operates from ${a.on}, the day it is added; leave the opening out.`;
  }
  if (a.kind !== 'CLOSE' || b.kind === 'CLOSE' || b.on < a.on) return null;
  return b.kind === 'OPEN' || b.kind === 'ADD'
    ? `${platform} opens on ${b.on} and closes on ${a.on}. Let it close after it opens, or leave one of the two out.`
    : `${platform} is closed from ${a.on} on, so nothing of it changes on ${b.on}. Take an earlier day, or leave one of the two out.`;
}

/** What is wrong when two events say the same, or the same with another level. */
function repetition(a: PlatformEvent, b: PlatformEvent, ownKind: string | undefined): string | null {
  if (a.kind === 'UPGRADE' && b.kind === 'UPGRADE') {
    return (a.as ?? ownKind) === (b.as ?? ownKind) ? upgradedTwice(a, b) : null;
  }
  if (!isSame(a, b)) return null;
  if (a.on === b.on) return 'The same change stands in the list twice; leave one of them out.';
  const [first, second] = a.on < b.on ? [a, b] : [b, a];
  return `What happens to ${a.platform} on ${first.on} can't happen again on ${second.on}; leave one of the two out.`;
}

function isSame(a: PlatformEvent, b: PlatformEvent): boolean {
  if (a.kind === 'SERVE' && b.kind === 'SERVE') return a.industry === b.industry;
  if (a.kind === 'JOIN' && b.kind === 'JOIN') return a.organization === b.organization && a.as === b.as;
  if (a.kind === 'ATTACH' && b.kind === 'ATTACH') return a.parent === b.parent;
  return (a.kind === 'OPEN' || a.kind === 'CLOSE') && a.kind === b.kind;
}

function upgradedTwice(a: Upgrade, b: Upgrade): string | null {
  if (a.on === b.on) {
    return a.level === b.level
      ? 'The same change stands in the list twice; leave one of them out.'
      : `${a.platform} is upgraded to ${a.level} and to ${b.level} in one kind on ${a.on}; keep one of the two.`;
  }
  const [first, second] = a.on < b.on ? [a, b] : [b, a];
  if (!reaches(first.level, second.level)) return null;
  return `${a.platform} has the level ${first.level} from ${first.on} on, so ${second.level} on ${second.on} is no upgrade. Leave it out, or take a higher level.`;
}
