import { type Dropped, isId, isOneOf, type Reads, readAddress } from '../address';
import type { SearchKind } from '../graphql';

/** What the search shows, as its address says it; what is by default is left out. */
export interface SearchState extends Dropped {
  /** What is looked for. */
  q?: string | undefined;
  kind?: SearchKind | undefined;
  /** Id of the region in which it is looked for. */
  region?: string | undefined;
  /** The cursor of the hit behind which the page begins. */
  after?: string | undefined;
}

export const KINDS = [
  'PLATFORM',
  'ORGANIZATION',
  'INDUSTRY',
  'INDUSTRY_FRAMEWORK',
  'REGION',
  'COLLABORATION',
  'CLAUSE',
  'TASK',
  'DUTY_UNIT',
  'DOCUMENT',
  'POLICY',
  'SHARED_RESOURCE',
  'SOURCE',
] as const satisfies SearchKind[];

/** As many characters as the API searches by. */
export const MOST_CHARACTERS = 200;

const READABLE: Record<Exclude<keyof SearchState, 'dropped'>, Reads> = {
  q: (text) => text.length <= MOST_CHARACTERS,
  kind: isOneOf(KINDS),
  region: isId,
  after: (text) => /^[\w+/=.-]+$/.test(text),
};

export const readSearchState = (search: Record<string, unknown>) => readAddress<SearchState>(READABLE, search);
