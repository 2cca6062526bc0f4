import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';

export const COLOURINGS = ['ROLE', 'COMMUNITY', 'INDUSTRY', 'REGION'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** The measures that can be the size of a node. */
export const SIZES = ['BETWEENNESS', 'DEGREE', 'STRENGTH', 'PAGE_RANK'] as const;
export type Size = (typeof SIZES)[number];

export const TABS = ['organization', 'stars', 'mixing', 'brokers', 'communities', 'analysis'] as const;
export type Tab = (typeof TABS)[number];

/** How far around an organization the network reaches where that alone is shown. */
export const REACHES = ['PARTNERS', 'TWO_STEPS'] as const;
export type Reach = (typeof REACHES)[number];

export const stepsOf = (reach: Reach | undefined) => (reach === 'TWO_STEPS' ? 2 : 1);

/** What the view of the network shows, as its address says it; what is by default is left out. */
export interface NetworkState extends Dropped {
  /** Id of the framework whose industries are offered. */
  framework?: string | undefined;
  /** Id of an industry. */
  industry?: string | undefined;
  /** Id of a region. */
  region?: string | undefined;
  /** Whether partners outside the region are shown too. */
  partners?: 'yes' | undefined;
  /** The day asked about; by default all ties that ever were. */
  on?: string | undefined;
  /** Whether ties count only where it is known since when; without a day asked about it says nothing. */
  dated?: 'yes' | undefined;
  colour?: Colouring | undefined;
  size?: Size | undefined;
  /** Id of the organization chosen. */
  organization?: string | undefined;
  /** Id of the organization to which a path from that is sought. */
  to?: string | undefined;
  /** Shows what is around the organization chosen alone. */
  around?: Reach | undefined;
  /** Id of the core of the community chosen. */
  community?: string | undefined;
  tab?: Tab | undefined;
  /** Id of an analysis that was started. */
  analysis?: string | undefined;
  view?: 'table' | undefined;
}

const READABLE: Record<Exclude<keyof NetworkState, 'dropped'>, Reads> = {
  framework: isId,
  industry: isId,
  region: isId,
  partners: isOneOf(['yes']),
  on: isDay,
  dated: isOneOf(['yes']),
  colour: isOneOf(COLOURINGS),
  size: isOneOf(SIZES),
  organization: isId,
  to: isId,
  around: isOneOf(REACHES),
  community: isId,
  tab: isOneOf(TABS),
  analysis: isId,
  view: isOneOf(['table']),
};

export const readNetworkState = (search: Record<string, unknown>) => readAddress<NetworkState>(READABLE, search);

/** Changes of what is shown. */
export type Changes = Partial<Record<keyof NetworkState, string | undefined>>;

/** The part of the panel that is open: by default the organization chosen, else the seven stars. */
export function tabOf({ tab, organization }: NetworkState): Tab {
  return tab ?? (organization === undefined ? 'stars' : 'organization');
}
