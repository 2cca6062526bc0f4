import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, type PublicError } from '../errors';
import { impossible } from './against-facts';
import type { Change } from './change';
import { contradiction } from './contradictions';
import { eventsOf, identified, type PathOf, type PlatformEvent } from './events';
import { type Hypothesis, hypothesisOf } from './hypothesis';
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
 * The order of the list is of no account: each change holds from its day. A platform that a change adds is named by
 * others as `added-` and the change's place in the list, from 1; what comes of it has an id of that and of the list.
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
  const shown = identified(events);
  return { events: shown, named, hypothesis: hypothesisOf(shown, named) };
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
