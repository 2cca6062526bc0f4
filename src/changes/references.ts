import type { Graph } from '../database/graph';
import { badUserInput, type PublicError } from '../errors';
import { unknownId } from '../facts/near-matches';
import type { Change } from './change';
import { addedId, memberOf, type PlatformEvent } from './events';
import type { NamedIds, NamedThings } from './named-things';

/** An id that a change names, and where. */
interface Reference {
  /** `changes[3].serve.industry` */
  path: string;
  label: 'Platform' | 'Industry' | 'Organization' | 'Region';
  id: string;
}

/** Every id that events name, in their order. */
function referencesOf(events: PlatformEvent[]): Reference[] {
  return events.flatMap((event): Reference[] => {
    // What an addition names stands in a field of its own, which is the event's path.
    const at = (field: string) =>
      event.path.endsWith(`.${memberOf(event.kind)}`) ? `${event.path}.${field}` : event.path;
    const platform: Reference = { path: at('platform'), label: 'Platform', id: event.platform };
    switch (event.kind) {
      case 'ADD':
        return event.add.region === null ? [] : [{ path: at('region'), label: 'Region', id: event.add.region }];
      case 'SERVE':
        return [platform, { path: at('industry'), label: 'Industry', id: event.industry }];
      case 'JOIN':
        return [platform, { path: at('organization'), label: 'Organization', id: event.organization }];
      case 'ATTACH':
        return [platform, { path: at('parent'), label: 'Platform', id: event.parent }];
      default:
        return [platform];
    }
  });
}

/** The ids to read: all that events name, and those that additions take, since none may be taken twice. */
export function namedIds(events: PlatformEvent[]): NamedIds {
  const references = referencesOf(events);
  const of = (label: Reference['label']) => [
    ...new Set(references.filter((one) => one.label === label).map(({ id }) => id)),
  ];
  const added = events.filter(({ kind }) => kind === 'ADD').map(({ platform }) => platform);
  return {
    platforms: [...new Set([...of('Platform'), ...added])],
    industries: of('Industry'),
    organizations: of('Organization'),
    regions: of('Region'),
  };
}

/**
 * The first id named that is neither stored nor added, as an error; null where all are known.
 *
 * An added platform whose id a stored one has already is an error too, since a change that names it could mean either.
 */
export async function wrongReference(
  graph: Graph,
  changes: Change[],
  events: PlatformEvent[],
  named: NamedThings,
): Promise<PublicError | null> {
  const added = new Set(events.filter(({ kind }) => kind === 'ADD').map(({ platform }) => platform));
  for (const event of events) {
    if (event.kind === 'ADD' && named.platforms.has(event.platform)) {
      return badUserInput(
        event.path,
        `The graph holds a platform with the id ${event.platform}, by which this one would be named. Put it at another place of the list.`,
      );
    }
  }
  const holders = {
    Platform: named.platforms,
    Industry: named.industries,
    Organization: named.organizations,
    Region: named.regions,
  };
  const isKnown = ({ label, id }: Reference) => holders[label].has(id) || (label === 'Platform' && added.has(id));
  const wrong = referencesOf(events).find((reference) => !isKnown(reference));
  if (wrong === undefined) return null;
  const place = /^added-([1-9]\d{0,3})(?:-[0-9a-f]{16})?$/.exec(wrong.id)?.[1];
  if (wrong.label === 'Platform' && place !== undefined) {
    const index = Number(place) - 1;
    const change = changes[index];
    if (change?.kind === 'ADD') {
      return badUserInput(
        wrong.path,
        `${wrong.id} is what an answer calls the platform that changes[${index}] adds; changes name it ${addedId(index)}.`,
      );
    }
    const found = change === undefined ? `there are ${changes.length} changes` : 'that change adds none';
    return badUserInput(
      wrong.path,
      `${addedId(index)} is the platform that changes[${index}] adds, but ${found}. Name it by its place in the list, from 1.`,
    );
  }
  return unknownId(graph, wrong.path, wrong.label, [wrong.id]);
}
