import type { Graph } from '../database/graph';
import { remembering } from '../database/remembering';
import { type Day, today } from '../days';
import type { Named } from '../facts/named';
import { groupBy } from '../grouping';
import type { OrganizationTieKind, PlatformKind, PlatformLevel } from '../vocabulary';
import type { Change } from './change';
import type { PathOf, PlatformEvent } from './events';
import type { Hypothesis, SupposedPlatform } from './hypothesis';
import { type ResolvedChanges, resolveChanges } from './resolve';

/** A change as it was understood, with the things that it names. */
export interface ScenarioChange {
  /** Its place in the list, from 0. */
  index: number;
  kind: Change['kind'];
  on: Day;
  platform: Named;
  /** For ADD and UPGRADE, the kind and the level that it comes to have. */
  platformKind: PlatformKind | null;
  level: PlatformLevel | null;
  /** What it comes to serve. */
  industries: Named[];
  /** Where an added one is. */
  region: Named | null;
  /** Who comes to stand behind it. */
  ties: { kind: OrganizationTieKind; organization: Named }[];
  /** What it becomes part of. */
  parent: Named | null;
}

/** Changes under which everything can be asked. */
export interface Scenario {
  /** The day of answers that are asked for none, on which changes take effect that name none. */
  asOf: Day;
  /** The changes as they were asked for, each with its day. */
  list: Change[];
  changes: ScenarioChange[];
  hypothesis: Hypothesis;
  /** Reads once what several answers of the scenario lean on. */
  graph: Graph;
}

/**
 * Supposes changes. Nothing is written: what the graph holds is read, and the changes are laid over it.
 *
 * @throws PublicError as {@link resolveChanges}
 */
export async function openScenario(
  graph: Graph,
  changes: Change[],
  asOf: Day = today(),
  pathOf?: PathOf,
): Promise<Scenario> {
  const list = changes.map((change) => ({ ...change, on: change.on ?? asOf }));
  const { events, ...resolved } = await resolveChanges(graph, list, asOf, pathOf);
  const eventsBy = groupBy(events, ({ index }) => index);
  const told = list.map((change, index) => {
    return scenarioChange(change, { ...resolved, events: eventsBy.get(index) ?? [] });
  });
  return { asOf, list, changes: told, hypothesis: resolved.hypothesis, graph: remembering(graph) };
}

/** Options of a question as they are under a scenario: what it supposes and, where they name no day, its day. */
export function under<Options extends { asOf?: Day | null | undefined }>(
  { asOf, hypothesis }: Scenario,
  options: Options,
): Options & { asOf: Day; hypothesis: Hypothesis } {
  return { ...options, asOf: options.asOf ?? asOf, hypothesis };
}

/** A change as it was understood, of its own events. */
export function scenarioChange({ kind }: Change, { events, hypothesis, named }: ResolvedChanges): ScenarioChange {
  const { platforms } = hypothesis;
  const platformOf = (id: string): Named => {
    const { nameZh } = (platforms.get(id) as SupposedPlatform).platform;
    return { id, nameZh };
  };
  const of = (things: Map<string, Named>, id: string) => things.get(id) as Named;
  const first = events[0] as PlatformEvent;
  const region = first.kind === 'ADD' && first.add.region !== null ? of(named.regions, first.add.region) : null;
  const upgrade = events.find((event) => event.kind === 'UPGRADE');
  const attachment = events.find((event) => event.kind === 'ATTACH');
  return {
    index: first.index,
    kind,
    on: first.on,
    platform: platformOf(first.platform),
    platformKind:
      kind === 'ADD' || kind === 'UPGRADE'
        ? (upgrade?.as ?? platforms.get(first.platform)?.platform.kind ?? null)
        : null,
    level: upgrade?.level ?? null,
    industries: events.flatMap((event) => (event.kind === 'SERVE' ? of(named.industries, event.industry) : [])),
    region,
    ties: events.flatMap((event) =>
      event.kind === 'JOIN' ? { kind: event.as, organization: of(named.organizations, event.organization) } : [],
    ),
    parent: attachment === undefined ? null : platformOf(attachment.parent),
  };
}
