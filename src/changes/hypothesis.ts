import { citiesAsLocal, type LocatedOrganization, type OverseasRule } from '../facts/as-local';
import type { Named } from '../facts/named';
import type { PlatformFact } from '../facts/platform';
import { UNDATED } from '../facts/platform-state';
import type { OrganizationTie, PartTie, Tie } from '../facts/tie';
import { matchText } from '../intake/names';
import { PlatformKind, termOf } from '../vocabulary';
import type { PlatformEvent } from './events';
import type { NamedThings, StoredPlatform, UnitNamed } from './named-things';

/** A supposed tie to an industry or a region. */
export type SupposedUnitTie = Tie<'SERVES' | 'LOCATED_IN', UnitNamed, Named>;

/** A tie that is supposed. */
export type SupposedTie = SupposedUnitTie | SupposedOrganizationTie | PartTie;
type SupposedOrganizationTie = OrganizationTie & { to: LocatedOrganization };

/** A platform that changes speak of, as it is after all of them; what holds only from a day says so. */
export interface SupposedPlatform extends Omit<StoredPlatform, 'ties'> {
  /** As it is stored; null where it is added. */
  stored: StoredPlatform | null;
  /** The cities of which it counts as one though it lies abroad. */
  asLocalIn: ReadonlySet<string>;
  /** Those supposed; those that are stored stand with the facts. */
  ties: SupposedTie[];
}

/**
 * What is supposed beside the facts: changes that have been found possible. Whoever reads facts lays it over a copy of
 * them by `supposed`, so that one reckoning serves what is and what might be.
 */
export interface Hypothesis extends Pick<NamedThings, 'sources' | 'parts'> {
  /** Every platform that a change names or adds, by its id. */
  platforms: ReadonlyMap<string, SupposedPlatform>;
}

/** What changes that were found possible make of the platforms they name. */
export function hypothesisOf(events: PlatformEvent[], named: NamedThings): Hypothesis {
  const platforms = new Map<string, SupposedPlatform>(
    [...named.platforms].map(([id, stored]) => [id, { ...stored, stored, ties: [], asLocalIn: NOWHERE }]),
  );
  for (const event of events) if (event.kind === 'ADD') platforms.set(event.platform, added(event, named));
  for (const event of events) platforms.set(event.platform, after(event, platforms, named));
  for (const [id, one] of platforms) {
    if (one.isAbroad) platforms.set(id, { ...one, asLocalIn: asLocalIn(one, named.overseasRules) });
  }
  return { platforms, sources: named.sources, parts: named.parts };
}

const NOWHERE: ReadonlySet<string> = new Set();

function added({ platform: id, on, add }: PlatformEvent & { kind: 'ADD' }, { regions }: NamedThings): SupposedPlatform {
  const nameZh = add.nameZh?.trim() ?? termOf(PlatformKind, add.kind);
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
  const { above = [], isAbroad = false } = regions.get(add.region ?? '') ?? {};
  const place = { regions: new Set(above), isAbroad, asLocalIn: NOWHERE };
  return { stored: null, platform, matchText: matchText([nameZh]), ...place, ties: [] };
}

/** A platform with one more thing supposed of it. */
function after(event: PlatformEvent, platforms: Map<string, SupposedPlatform>, named: NamedThings): SupposedPlatform {
  const one = platforms.get(event.platform) as SupposedPlatform;
  const { id, nameZh, supposed: before } = one.platform;
  const supposed = before ?? { isAdded: false, opens: false, closes: false, openingUnknown: false };
  const changed = (fields: Partial<PlatformFact>) => ({ ...one, platform: { ...one.platform, ...fields } });
  const dates = { since: event.on, sincePrecision: 'DAY' as const, until: null, untilPrecision: null };
  const span = { ...dates, basis: 'HYPOTHETICAL' as const, synthetic: false, sourceIds: [] };
  const tied = (tie: Pick<SupposedTie, 'kind' | 'to'>) => {
    return { ...one, ties: [...one.ties, { ...span, platform: { id, nameZh }, ...tie } as SupposedTie] };
  };
  switch (event.kind) {
    case 'ADD': {
      const region = named.regions.get(event.add.region ?? '');
      return region === undefined ? one : tied({ kind: 'LOCATED_IN', to: region });
    }
    case 'OPEN': {
      const openingUnknown = one.platform.openedOn === null;
      const opened = { openedOn: event.on, openedOnPrecision: 'DAY' as const };
      return changed({ ...opened, supposed: { ...supposed, opens: true, openingUnknown } });
    }
    case 'CLOSE':
      return changed({ closedOn: event.on, closedOnPrecision: 'DAY', supposed: { ...supposed, closes: true } });
    case 'UPGRADE': {
      const kind = event.as ?? one.platform.kind;
      const stage = 'DESIGNATED' as const;
      const made = {
        id: `designated-${event.index + 1}-${event.list}`,
        kind,
        level: event.level,
        stage,
        ...dates,
        sourceIds: [],
      };
      return changed({ designations: [...one.platform.designations, { ...made, isSupposed: true }] });
    }
    case 'SERVE':
      return tied({ kind: 'SERVES', to: named.industries.get(event.industry) as UnitNamed });
    case 'JOIN': {
      const to = named.organizations.get(event.organization) as SupposedOrganizationTie['to'];
      return tied({ kind: event.as, to });
    }
    case 'ATTACH':
      return tied({ kind: 'PART_OF', to: (platforms.get(event.parent) as SupposedPlatform).platform });
  }
}

/** The cities of which a platform abroad counts as one, by all its kinds and whoever leads it, stored or supposed. */
function asLocalIn({ platform, stored, ties }: SupposedPlatform, rules: readonly OverseasRule[]): ReadonlySet<string> {
  const kinds = [platform.kind, ...platform.designations.map(({ kind }) => kind)];
  const leads = [...(stored?.ties ?? []), ...ties].filter(({ kind }) => kind === 'LEADS') as SupposedOrganizationTie[];
  return citiesAsLocal(
    kinds,
    leads.map(({ to }) => to),
    rules,
  );
}
