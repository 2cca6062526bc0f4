import { type Dropped, isDay, isId, type Reads, readAddress } from '../address';
import type {
  EligibilityProfileInput,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  RecognizedTitle,
} from '../graphql';

/** Whose eligibility is asked for, and what is told of it, as the address says it; what is by default is left out. */
export interface EligibilityState extends Dropped {
  /** The day asked about. */
  on?: string | undefined;
  /** Id of an organization of the graph. */
  org?: string | undefined;
  /** Without an organization, the kind of one that is told of; what is left out is not known, `none` says that there is none. */
  kind?: string | undefined;
  region?: string | undefined;
  /** Ids, parted by commas. */
  industries?: string | undefined;
  /** `TITLE:LEVEL@since`, parted by commas; level and day may be left out. */
  titles?: string | undefined;
  /** The platforms that it leads: `KIND:LEVEL@since`, parted by commas. */
  leads?: string | undefined;
  founded?: string | undefined;
  /** Ids of conditions that are met, and that are not. */
  met?: string | undefined;
  unmet?: string | undefined;
}

export const NONE = 'none';

/** A title that is borne or a platform that is led. */
export interface Named {
  /** A title, or a kind of platform. */
  what: string;
  level?: string | undefined;
  since?: string | undefined;
}

const isWord: Reads = (text) => /^[A-Z_]+$/.test(text);
const areIds: Reads = (text) => text.split(',').every(isId);
const areNamed: Reads = (text) =>
  text === NONE ||
  text.split(',').every((one) => {
    const [, day, ...more] = /^[A-Z_]+(?::(?:COUNTY|MUNICIPAL|PROVINCIAL|NATIONAL))?(?:@(.+))?$/.exec(one) ?? [
      NONE,
      NONE,
    ];
    return more.length === 0 && (day === undefined || isDay(day));
  });

const READABLE: Record<Exclude<keyof EligibilityState, 'dropped'>, Reads> = {
  on: isDay,
  org: isId,
  kind: isWord,
  region: isId,
  industries: areIds,
  titles: areNamed,
  leads: areNamed,
  founded: isDay,
  met: areIds,
  unmet: areIds,
};

export const readEligibilityState = (search: Record<string, unknown>) =>
  readAddress<EligibilityState>(READABLE, search);

/** A list of an address; undefined where it says nothing of it. */
export function listOf(text: string | undefined): string[] | undefined {
  return text === NONE ? [] : text?.split(',');
}

/** What an address names with level and day. */
export function namedIn(text: string | undefined): Named[] | undefined {
  return listOf(text)?.map((one) => {
    const [named = '', since] = one.split('@');
    const [what = '', level] = named.split(':');
    return { what, level, since };
  });
}

export function writeNamed(named: readonly Named[]): string {
  const written = named.map(({ what, level, since }) => what + (level ? `:${level}` : '') + (since ? `@${since}` : ''));
  return written.join(',') || NONE;
}

/** What is told of one that need not be in the graph; undefined where nothing is. */
export function profileOf(state: EligibilityState): EligibilityProfileInput | undefined {
  if (state.org !== undefined || state.kind === undefined) return undefined;
  const industries = listOf(state.industries);
  const titles = namedIn(state.titles);
  const led = namedIn(state.leads);
  return {
    kind: state.kind as OrganizationKind,
    ...(state.region !== undefined && { region: state.region }),
    ...(state.founded !== undefined && { foundedOn: state.founded }),
    ...(industries !== undefined && { industries }),
    ...(titles !== undefined && {
      titles: titles.map(({ what, level, since }) => ({
        title: what as RecognizedTitle,
        ...levelAndDay(level, since),
      })),
    }),
    ...(led !== undefined && {
      platforms: led.map(({ what, level, since }) => ({
        kind: what as PlatformKind,
        designations: level === undefined ? [] : [{ level: level as PlatformLevel, ...levelAndDay(undefined, since) }],
        ...(level === undefined && since !== undefined && { openedOn: since }),
      })),
    }),
  };
}

function levelAndDay(level: string | undefined, since: string | undefined) {
  return { ...(level !== undefined && { level: level as PlatformLevel }), ...(since !== undefined && { since }) };
}
