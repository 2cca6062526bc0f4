import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, type PublicError } from '../errors';
import { groupBy } from '../grouping';
import type { Change } from './change';
import { contradiction } from './contradictions';
import { eventsOf, OF_SCENARIO, type PlatformEvent } from './events';
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

/** A change that was found possible, and what it supposes by itself, beside what is supposed anyhow. */
export interface Alternative {
  change: ScenarioChange;
  /** The changes that are supposed anyhow. */
  anyhow: ScenarioChange[];
  /** Of all of these. */
  hypothesis: Hypothesis;
}

/**
 * Holds each of some changes against the graph and what is supposed anyhow, by itself, all in one read.
 *
 * @param on the day of the changes that name none
 * @param supposed changes that are made anyhow, found possible together; they come first in the list, so `added-1` is of them
 * @returns for each what it supposes or, where it is not possible, why; in the order of the list
 * @throws PublicError BAD_USER_INPUT naming a change that speaks against one of another group
 */
export async function resolveAlternatives(
  graph: Graph,
  proposals: readonly Proposal[],
  on: Day,
  supposed: readonly Change[] = [],
): Promise<(Alternative | PublicError)[]> {
  const first = supposed.length;
  const changes = [...supposed, ...proposals.map(({ change }) => change)];
  const events = eventsOf(changes, on, (index) => proposals[index - first]?.path ?? OF_SCENARIO(index));
  const named = await readNamedThings(graph, namedIds(events));
  const given = events.filter(({ index }) => index < first);
  const proposed = events.filter(({ index }) => index >= first);
  const eventsBy = groupBy(events, ({ index }) => index);
  const toldOf = (change: Change, index: number, hypothesis: Hypothesis) =>
    scenarioChange(change, { events: eventsBy.get(index) ?? [], named, hypothesis });
  const supposing = hypothesisOf(given, narrowedTo(given, named));
  const anyhow = supposed.map((change, index) => toldOf(change, index, supposing));
  const added = new Set(proposed.filter(({ kind }) => kind === 'ADD').map(({ platform }) => platform));
  const resolved = await Promise.all(
    proposals.map(async ({ change }, place): Promise<Alternative | PublicError> => {
      const own = eventsBy.get(first + place) ?? [];
      const all = [...given, ...own];
      const wrong = namesAddition(own, added, named) ?? (await faultOf(graph, changes, all, named));
      if (wrong !== null) return wrong;
      const hypothesis = hypothesisOf(all, narrowedTo(all, named));
      return { change: toldOf(change, first + place, hypothesis), anyhow, hypothesis };
    }),
  );
  const groupOf = (event: PlatformEvent) => proposals[event.index - first]?.group ?? null;
  const possible = proposed.filter(({ index }) => !(resolved[index - first] instanceof Error));
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
