/**
 * Changes as they would stand in the graph were they written: the story that they make of another. It shares nothing
 * with the code under test but the shape of a change.
 */
import type { Change } from '../../src/changes/change';
import type { PlatformStory, SmallWorld, Story } from '../story';

/** A change by the names of a story; its day is always told. */
export type NamedChange = Change & { on: string };

/** The story with those changes written that hold on a day. */
export function written(told: Story, changes: NamedChange[], day: string): Story {
  const story = structuredClone(told);
  story.platforms ??= {};
  story.ties ??= [];
  const { platforms, ties } = story;
  const platform = (name: string) => platforms[name] as PlatformStory;
  // What is added comes first, since the list may name it before.
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'ADD' || change.on > day) continue;
    const { kind, industries, region, level, ledBy, coBuiltBy, partOf } = change.add;
    const name = `added-${index + 1}`;
    platforms[name] = {
      kind,
      opened: change.on,
      serves: industries.map((unit) => ({ unit, since: change.on })),
      ...(region === null ? {} : { region }),
      designations: level === null ? [] : [{ kind, level, since: change.on }],
    };
    if (ledBy !== null) ties.push([ledBy, 'LEADS', name, { since: change.on }]);
    for (const builder of coBuiltBy) ties.push([builder, 'CO_BUILDS', name, { since: change.on }]);
    if (partOf !== null) ties.push([name, 'PART_OF', partOf, { since: change.on }]);
  }
  for (const change of changes) {
    if (change.on > day) continue;
    if (change.kind === 'OPEN') platform(change.platform).opened = change.on;
    if (change.kind === 'CLOSE') platform(change.platform).closed = change.on;
    if (change.kind === 'UPGRADE') {
      const one = platform(change.platform);
      const { as: kind, level } = change;
      one.designations = [...(one.designations ?? []), { kind: kind ?? one.kind, level, since: change.on }];
    }
    if (change.kind === 'SERVE') {
      const one = platform(change.platform);
      one.serves = [...(one.serves ?? []), { unit: change.industry, since: change.on }];
    }
    if (change.kind === 'JOIN') ties.push([change.organization, change.as, change.platform, { since: change.on }]);
    if (change.kind === 'ATTACH') ties.push([change.platform, 'PART_OF', change.parent, { since: change.on }]);
  }
  return story;
}

/** Changes as a client writes them, by the ids that the graph gives the names. */
export function byIds(changes: NamedChange[], graph: SmallWorld): Change[] {
  const id = (name: string) => (name.startsWith('added-') ? name : graph.id(name));
  return changes.map((change) => withIds(change, id));
}

function withIds(change: NamedChange, id: (name: string) => string): Change {
  const maybe = (name: string | null) => name && id(name);
  switch (change.kind) {
    case 'ADD': {
      const { industries, region, ledBy, coBuiltBy, partOf } = change.add;
      const things = { region: maybe(region), ledBy: maybe(ledBy), partOf: maybe(partOf) };
      const lists = { industries: industries.map(id), coBuiltBy: coBuiltBy.map(id) };
      return { ...change, add: { ...change.add, ...things, ...lists } };
    }
    case 'SERVE':
      return { ...change, platform: id(change.platform), industry: id(change.industry) };
    case 'JOIN':
      return { ...change, platform: id(change.platform), organization: id(change.organization) };
    case 'ATTACH':
      return { ...change, platform: id(change.platform), parent: id(change.parent) };
    default:
      return { ...change, platform: id(change.platform) };
  }
}
