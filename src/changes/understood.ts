import type { Day } from '../days';
import type { Named } from '../facts/named';
import type { OrganizationTieKind, PlatformKind, PlatformLevel } from '../vocabulary';
import type { Change } from './change';
import type { PlatformEvent } from './events';
import type { ResolvedChanges } from './resolve';

/** A change as it was understood, with the things that it names. */
export interface UnderstoodChange {
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

/** Each change of a list as it was understood, in the order of the list. */
export function understood(changes: Change[], resolved: ResolvedChanges): UnderstoodChange[] {
  return changes.map((change, index) => {
    return understoodChange(change, { ...resolved, events: resolved.events.filter((event) => event.index === index) });
  });
}

/** A change as it was understood, of its own events. */
export function understoodChange({ kind }: Change, { events, hypothesis, named }: ResolvedChanges): UnderstoodChange {
  const platformOf = (id: string): Named => {
    const { nameZh } = hypothesis.platforms.get(id)?.platform ?? { nameZh: id };
    return { id, nameZh };
  };
  const of = (things: Map<string, Named>, id: string) => things.get(id) ?? { id, nameZh: id };
  const first = events[0] as PlatformEvent;
  const region = first.kind === 'ADD' && first.add.region !== null ? of(named.regions, first.add.region) : null;
  const upgrade = events.find((event) => event.kind === 'UPGRADE');
  const attachment = events.find((event) => event.kind === 'ATTACH');
  const platform = hypothesis.platforms.get(first.platform)?.platform;
  return {
    index: first.index,
    kind,
    on: first.on,
    platform: platformOf(first.platform),
    platformKind: kind === 'ADD' || kind === 'UPGRADE' ? (upgrade?.as ?? platform?.kind ?? null) : null,
    level: upgrade?.level ?? null,
    industries: events.flatMap((event) => (event.kind === 'SERVE' ? of(named.industries, event.industry) : [])),
    region,
    ties: events.flatMap((event) =>
      event.kind === 'JOIN' ? { kind: event.as, organization: of(named.organizations, event.organization) } : [],
    ),
    parent: attachment === undefined ? null : platformOf(attachment.parent),
  };
}
