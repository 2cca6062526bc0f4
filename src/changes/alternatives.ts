import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, type PublicError } from '../errors';
import { groupBy } from '../grouping';
import type { Change } from './change';
import { contradiction } from './contradictions';
import { eventsOf, type PlatformEvent } from './events';
import { type Hypothesis, hypothesisOf } from './hypothesis';
import { type NamedThings, readNamedThings } from './named-things';
import { namedIds } from './references';
import { faultOf } from './resolve';
import { type ScenarioChange, scenarioChange } from './scenario';

/** A change that may be made or not. */
export interface Proposal {
  change: Change;
  /** What a client calls it: `candidates[3].change`. */
  path: string;
  /** Of those of one group at most one is made; null for a group of its own. */
  group: string | null;
}

/** A change that was found possible, and what it supposes by itself. */
export interface Alternative {
  change: ScenarioChange;
  hypothesis: Hypothesis;
}

/**
 * Holds each of some changes against the graph, by itself, all in one read.
 *
 * @param on the day of the changes that name none
 * @returns for each what it supposes or, where it is not possible, why; in the order of the list
 * @throws PublicError BAD_USER_INPUT naming a change that speaks against one of another group
 */
export async function resolveAlternatives(
  graph: Graph,
  proposals: readonly Proposal[],
  on: Day,
): Promise<(Alternative | PublicError)[]> {
  const changes = proposals.map(({ change }) => change);
  const events = eventsOf(changes, on, (index) => (proposals[index] as Proposal).path);
  const named = await readNamedThings(graph, namedIds(events));
  const eventsBy = groupBy(events, ({ index }) => index);
  const added = new Set(events.filter(({ kind }) => kind === 'ADD').map(({ platform }) => platform));
  const resolved = await Promise.all(
    changes.map(async (change, index): Promise<Alternative | PublicError> => {
      const own = eventsBy.get(index) ?? [];
      const wrong = namesAddition(own, added, named) ?? (await faultOf(graph, changes, own, named));
      if (wrong !== null) return wrong;
      const resolution = { events: own, named, hypothesis: hypothesisOf(own, narrowedTo(own, named)) };
      return { change: scenarioChange(change, resolution), hypothesis: resolution.hypothesis };
    }),
  );
  const groupOf = (event: PlatformEvent) => proposals[event.index]?.group ?? null;
  const possible = events.filter(({ index }) => !(resolved[index] instanceof Error));
  const wrong = contradiction(possible, named, (a, b) => groupOf(a) === null || groupOf(a) !== groupOf(b));
  if (wrong !== null) throw wrong;
  return resolved;
}

/** That a change names the platform that another one adds, which may not be made. */
function namesAddition(own: PlatformEvent[], added: Set<string>, { platforms }: NamedThings): PublicError | null {
  const adds = own.some(({ kind }) => kind === 'ADD');
  for (const event of own) {
    const names = [...(adds ? [] : [event.platform]), ...(event.kind === 'ATTACH' ? [event.parent] : [])];
    const other = names.find((id) => added.has(id) && !platforms.has(id) && !(adds && id === event.platform));
    if (other !== undefined) {
      const message = `${other} is what another change adds, which may not be made. Name a platform that the graph holds.`;
      return badUserInput(event.path, message);
    }
  }
  return null;
}

/** Only the platforms that events name. */
function narrowedTo(events: PlatformEvent[], named: NamedThings): NamedThings {
  const platforms = namedIds(events).platforms.flatMap((id) => {
    const stored = named.platforms.get(id);
    return stored === undefined ? [] : [[id, stored] as const];
  });
  return { ...named, platforms: new Map(platforms) };
}
