import { DEFAULTS, type NetworkQuestion } from '../../network/ties/network';
import type { NetworkScope } from '../../network/ties/scope';
import * as vocabulary from '../../vocabulary';
import type { Language } from '../table/language';
import { type Parameters, type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';

/** Around which organization alone, and how many steps from it. */
export interface Around {
  organization?: string;
  depth?: number;
}

export const AROUND: Readers<Around> = { organization: read.one, depth: read.wholeNumber };

/** What an address of a network asks for. */
export interface NetworkQuery {
  question: NetworkQuestion & Around;
  /** Whether of synthetic facts as well. */
  includeSynthetic: boolean;
  language: Language;
}

const SCOPE: Readers<NetworkScope> = {
  roles: read.choices(vocabulary.valuesOf(vocabulary.CollaborationRole)),
  industries: read.list,
  directOnly: read.truth,
  regions: read.list,
  includePartners: read.truth,
  ties: read.choices(vocabulary.valuesOf(vocabulary.NetworkTieKind)),
  from: read.day,
  to: read.day,
  asOf: read.day,
  datedOnly: read.truth,
};

const SIZE: Readers<Omit<NetworkQuestion, 'scope'>> = {
  projection: read.choice(vocabulary.valuesOf(vocabulary.NetworkProjection)),
  weighting: read.choice(vocabulary.valuesOf(vocabulary.TieWeighting)),
  minWeight: read.numeric,
  includeIsolates: read.truth,
  directed: read.truth,
  cut: read.choice(vocabulary.valuesOf(vocabulary.NetworkCut)),
  nodeLimit: read.wholeNumber,
  edgeLimit: read.wholeNumber,
};

/**
 * Reads the query string of a network: the arguments of `collaborationNetwork`, the fields of its scope by their own
 * names, lists separated by commas or repeated, `includeSynthetic` and `lang`.
 *
 * @param more readers of what an address takes besides
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readNetworkQuery<More extends object>(
  parameters: Parameters,
  more: Partial<Readers<More>>,
): NetworkQuery & Partial<More> {
  const given = readParameters(parameters, {
    ...SCOPE,
    ...SIZE,
    includeSynthetic: read.truth,
    lang: read.language,
    ...more,
  });
  const part = (readers: object) => Object.fromEntries(Object.entries(given).filter(([name]) => name in readers));
  return {
    question: { ...DEFAULTS, ...part(SIZE), scope: part(SCOPE) },
    includeSynthetic: given.includeSynthetic ?? false,
    language: given.lang ?? 'zh',
    ...(part(more) as Partial<More>),
  };
}

/** The query string that gives the same network again, with the defaults it rests on. */
export function queryString({ question: { scope, ...size }, includeSynthetic, language }: NetworkQuery): string {
  const synthetic = includeSynthetic ? { includeSynthetic } : {};
  const given = Object.entries({ ...scope, ...size, ...synthetic, lang: language }).filter(
    ([, value]) => value != null,
  );
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
