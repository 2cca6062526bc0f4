import { DEFAULTS, type NetworkQuestion } from '../../network/ties/network';
import type { NetworkScope } from '../../network/ties/scope';
import {
  CollaborationRole,
  NetworkCut,
  NetworkProjection,
  NetworkTieKind,
  TieWeighting,
  valuesOf,
} from '../../vocabulary';
import type { Language } from '../table/language';
import {
  choice,
  choices,
  day,
  language,
  list,
  numeric,
  type Parameters,
  type Readers,
  readParameters,
  truth,
  wholeNumber,
} from '../table/parameters';

/** What an address of a network asks for. */
export interface NetworkQuery {
  question: NetworkQuestion;
  language: Language;
}

type Size = Omit<NetworkQuestion, 'scope'>;

const SCOPE: Readers<NetworkScope> = {
  roles: choices(valuesOf(CollaborationRole)),
  industries: list,
  includeSubfields: truth,
  regions: list,
  includePartners: truth,
  ties: choices(valuesOf(NetworkTieKind)),
  since: day,
  until: day,
  asOf: day,
  datedOnly: truth,
};

const SIZE: Readers<Size> = {
  projection: choice(valuesOf(NetworkProjection)),
  weighting: choice(valuesOf(TieWeighting)),
  minWeight: numeric,
  cut: choice(valuesOf(NetworkCut)),
  limit: wholeNumber,
  edgeLimit: wholeNumber,
};

/**
 * Reads the query string of a network: the arguments of `collaborationNetwork`, the fields of its scope by their own
 * names, lists separated by commas or repeated, and `lang`.
 *
 * @param more readers of what an address takes besides
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readNetworkQuery<More extends object>(
  parameters: Parameters,
  more: Partial<Readers<More>>,
): NetworkQuery & Partial<More> {
  const given = readParameters(parameters, { ...SCOPE, ...SIZE, lang: language, ...more });
  const part = (readers: object) => Object.fromEntries(Object.entries(given).filter(([name]) => name in readers));
  return {
    question: { ...DEFAULTS, ...part(SIZE), scope: part(SCOPE) },
    language: given.lang ?? 'zh',
    ...(part(more) as Partial<More>),
  };
}

/** The query string that gives the same network again, with the defaults it rests on. */
export function queryString({ question: { scope, ...size }, language }: NetworkQuery): string {
  const given = Object.entries({ ...scope, ...size, lang: language }).filter(([, value]) => value != null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
