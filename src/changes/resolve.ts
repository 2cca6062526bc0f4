import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, type PublicError } from '../errors';
import type { PlatformFact } from '../facts/platform';
import { matchText } from '../intake/names';
import { PlatformKind } from '../vocabulary';
import { impossible } from './against-facts';
import type { AddPlatform, Change } from './change';
import { contradiction } from './contradictions';
import { eventsOf, type PathOf, type PlatformEvent } from './events';
import type { Hypothesis, IndustryNamed, OrganizationNamed, SupposedPlatform } from './hypothesis';
import { type NamedThings, readNamedThings } from './named-things';
import { namedIds, wrongReference } from './references';

/** How many changes one scenario takes. */
export const MOST_CHANGES = 500;
/** How many characters a name takes. */
const LONGEST_NAME = 100;

/** A scenario's changes, found possible: what happens to which platform, and what is supposed thereby. */
export interface ResolvedChanges {
  events: PlatformEvent[];
  hypothesis: Hypothesis;
  named: NamedThings;
}

/**
 * Holds changes against the graph, in one read, and against each other.
 *
 * The order of the list is of no account: each change holds from its day. A platform that a change adds has the id
 * `added-` and the change's place in the list, from 1, by which others may name it.
 *
 * @param on the day of the changes that name none
 * @param pathOf what the client calls a change, `changes[3]` unless given
 * @throws PublicError BAD_USER_INPUT naming the change at fault, `changes[3].serve.industry`: an id that is neither
 * stored nor added, with near matches; a change that what is stored, or another change, speaks against; an empty or too
 * long list or name
 */
export async function resolveChanges(
  graph: Graph,
  changes: Change[],
  on: Day,
  pathOf?: PathOf,
): Promise<ResolvedChanges> {
  if (changes.length === 0) throw badUserInput('changes', 'An empty list supposes nothing; name at least one change.');
  if (changes.length > MOST_CHANGES) {
    throw badUserInput('changes', `There are ${changes.length} changes; a scenario takes ${MOST_CHANGES} at most.`);
  }
  const events = eventsOf(changes, on, pathOf);
  const named = await readNamedThings(graph, namedIds(events));
  const wrong = await faultOf(graph, changes, events, named);
  if (wrong !== null) throw wrong;
  return { events, named, hypothesis: hypothesisOf(events, named) };
}

/** The first thing that is wrong with events, by what is stored and against each other; null where they are possible. */
export async function faultOf(
  graph: Graph,
  changes: Change[],
  events: PlatformEvent[],
  named: NamedThings,
): Promise<PublicError | null> {
  return (
    wrongName(events) ??
    (await wrongReference(graph, changes, events, named)) ??
    contradiction(events, named) ??
    impossible(events, named)
  );
}

function wrongName(events: PlatformEvent[]): PublicError | null {
  for (const event of events) {
    const nameZh = event.kind === 'ADD' ? event.add.nameZh : null;
    if (nameZh === null) continue;
    const path = `${event.path}.nameZh`;
    if (nameZh.trim() === '') return badUserInput(path, 'The name is empty; leave it out to use the kind.');
    if ([...nameZh].length > LONGEST_NAME) {
      return badUserInput(path, `The name has more than ${LONGEST_NAME} characters; shorten it.`);
    }
  }
  return null;
}

/** What changes that were found possible make of the platforms they name. */
export function hypothesisOf(events: PlatformEvent[], named: NamedThings): Hypothesis {
  const platforms = new Map<string, SupposedPlatform>(
    [...named.platforms].map(([id, { platform, matchText: text, regions }]) => [
      id,
      { platform, stored: platform, matchText: text, regions: new Set(regions), serves: [], ties: [], parents: [] },
    ]),
  );
  for (const event of events) if (event.kind === 'ADD') platforms.set(event.platform, added(event, named));
  for (const event of events) {
    const before = platforms.get(event.platform) as SupposedPlatform;
    platforms.set(event.platform, after(event, before, named));
  }
  return { platforms, sources: named.sources, parts: named.parts };
}

const UNDATED = {
  openedOn: null,
  openedOnPrecision: null,
  closedOn: null,
  closedOnPrecision: null,
  seenOperatingOn: null,
  seenOperatingOnPrecision: null,
  seenInProgressOn: null,
  seenInProgressOnPrecision: null,
  seenClosedOn: null,
  seenClosedOnPrecision: null,
  statedClosed: null,
};

function added({ platform: id, on, add }: PlatformEvent & { kind: 'ADD' }, { regions }: NamedThings): SupposedPlatform {
  const nameZh = add.nameZh?.trim() ?? kindName(add);
  const platform: PlatformFact = {
    ...UNDATED,
    id,
    kind: add.kind,
    nameZh,
    nameEn: null,
    aliases: [],
    note: null,
    sourceIds: [],
    designations: [],
    openedOn: on,
    openedOnPrecision: 'DAY',
    supposed: { isAdded: true, opens: true, closes: false, openingUnknown: false },
  };
  const above = add.region === null ? [] : (regions.get(add.region)?.above ?? []);
  const none = { stored: null, serves: [], ties: [], parents: [] };
  return { ...none, platform, matchText: matchText([nameZh]), regions: new Set(above) };
}

/** The Chinese term of a kind. */
function kindName({ kind }: AddPlatform): string {
  return PlatformKind.values[kind].split(':')[0] as string;
}

/** A platform with one more thing supposed of it. */
function after(event: PlatformEvent, one: SupposedPlatform, named: NamedThings): SupposedPlatform {
  const { on: since } = event;
  const { platform } = one;
  const supposed = platform.supposed ?? { isAdded: false, opens: false, closes: false, openingUnknown: false };
  switch (event.kind) {
    case 'ADD':
      return one;
    case 'OPEN': {
      const openingUnknown = platform.openedOn === null;
      const opened = { openedOn: since, openedOnPrecision: 'DAY' as const };
      return { ...one, platform: { ...platform, ...opened, supposed: { ...supposed, opens: true, openingUnknown } } };
    }
    case 'CLOSE': {
      const closed = { closedOn: since, closedOnPrecision: 'DAY' as const };
      return { ...one, platform: { ...platform, ...closed, supposed: { ...supposed, closes: true } } };
    }
    case 'UPGRADE': {
      const designation = {
        id: `designated-${event.index + 1}`,
        kind: event.as ?? platform.kind,
        level: event.level,
        stage: 'DESIGNATED' as const,
        since,
        until: null,
        sourceIds: [],
        isSupposed: true as const,
      };
      return { ...one, platform: { ...platform, designations: [...platform.designations, designation] } };
    }
    case 'SERVE': {
      const industry = named.industries.get(event.industry) as IndustryNamed;
      return { ...one, serves: [...one.serves, { industry, since }] };
    }
    case 'JOIN': {
      const organization = named.organizations.get(event.organization) as OrganizationNamed;
      return { ...one, ties: [...one.ties, { kind: event.as, organization, since }] };
    }
    case 'ATTACH':
      return { ...one, parents: [...one.parents, { id: event.parent, since }] };
  }
}
