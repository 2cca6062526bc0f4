import { LABELS, type Label } from '../../facts/nouns';
import { type Parameters, type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';

/** What an address of linked data asks for; absent is not narrowed. */
export interface LinkedQuery {
  types?: Label[];
  regions?: string[];
  includeSynthetic?: boolean;
}

const READERS: Readers<LinkedQuery> = {
  types: read.notEmpty(read.choices(LABELS)),
  regions: read.notEmpty(read.list),
  includeSynthetic: read.truth,
};

/**
 * Reads the query string of linked data: `types`, the names of types in the API, and `regions`, ids, lists separated by
 * commas or repeated, and `includeSynthetic`.
 *
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown or has a wrong value
 */
export function readLinkedQuery(parameters: Parameters): LinkedQuery {
  return readParameters(parameters, READERS);
}

/** The query string that gives the same again; empty for all. */
export function linkedQueryString({ types, regions, includeSynthetic }: LinkedQuery): string {
  const given = Object.entries({ types, regions }).flatMap(([name, values]): [string, string][] =>
    values === undefined ? [] : [[name, [...new Set(values)].sort().join(',')]],
  );
  if (includeSynthetic) given.push(['includeSynthetic', 'true']);
  return new URLSearchParams(given).toString();
}
