import type { NetworkQuestion } from '../../network/ties/network';
import type { NetworkScope } from '../../network/ties/scope';
import { CollaborationRole, NetworkCut, NetworkProjection, NetworkTieKind, TieWeighting } from '../../vocabulary';
import type { Language } from '../table/language';
import {
  day,
  language,
  list,
  numeric,
  one,
  oneOf,
  type Parameters,
  type Readers,
  readParameters,
  truth,
  wholeNumber,
  wordOf,
  wordsOf,
} from '../table/parameters';

/** The tables that a network is made of where a format has tables. */
export const TABLE_NAMES = ['nodes', 'edges', 'sources', 'about'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The shapes that JSON can have. */
const SHAPES = ['node-link', 'vosviewer'] as const;
export type Shape = (typeof SHAPES)[number];

/** What an address of a network asks for. */
export interface NetworkQuery {
  question: NetworkQuestion;
  language: Language;
}

type Size = Omit<NetworkQuestion, 'scope'>;

const SCOPE: Readers<NetworkScope> = {
  roles: wordsOf(CollaborationRole),
  industries: list,
  includeSubfields: truth,
  regions: list,
  includePartners: truth,
  ties: wordsOf(NetworkTieKind),
  since: day,
  until: day,
  asOf: day,
  datedOnly: truth,
};

type Fields = NetworkScope & Size & { lang: Language };

const READERS: Readers<Fields> = {
  ...SCOPE,
  projection: wordOf(NetworkProjection),
  weighting: wordOf(TieWeighting),
  minWeight: numeric,
  cut: wordOf(NetworkCut),
  limit: wholeNumber,
  edgeLimit: wholeNumber,
  lang: language,
};

/** What `collaborationNetwork` takes where an argument is left out. */
const DEFAULTS: Size = {
  projection: 'ORGANIZATION_ORGANIZATION',
  weighting: 'COUNT',
  minWeight: 0,
  cut: 'STRONGEST_TIES',
  limit: 500,
  edgeLimit: 2_000,
};

/**
 * Reads the query string of a network: the arguments of `collaborationNetwork`, the fields of its scope by their own
 * names, lists separated by commas or repeated, and `lang`.
 *
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readNetworkQuery(parameters: Parameters): NetworkQuery {
  return asQuery(readParameters(parameters, READERS));
}

const TABLE_READERS: Readers<Fields & { table: TableName }> = {
  ...READERS,
  table: (name, values) => oneOf(TABLE_NAMES, name, one(name, values)),
};

/** As {@link readNetworkQuery}, with the table that a file of one table is to have; by default the edges. */
export function readTableQuery(parameters: Parameters): NetworkQuery & { table: TableName } {
  const { table = 'edges', ...given } = readParameters(parameters, TABLE_READERS);
  return { ...asQuery(given), table };
}

const SHAPE_READERS: Readers<Fields & { shape: Shape }> = {
  ...READERS,
  shape: (name, values) => oneOf(SHAPES, name, one(name, values)),
};

/** As {@link readNetworkQuery}, with the shape that JSON is to have; by default node-link. */
export function readShapeQuery(parameters: Parameters): NetworkQuery & { shape: Shape } {
  const { shape = 'node-link', ...given } = readParameters(parameters, SHAPE_READERS);
  return { ...asQuery(given), shape };
}

function asQuery({ lang = 'zh', ...given }: Partial<Fields>): NetworkQuery {
  const names = Object.keys(given) as (keyof typeof given)[];
  const part = (isOfScope: boolean) =>
    Object.fromEntries(names.filter((name) => name in SCOPE === isOfScope).map((name) => [name, given[name]]));
  return { question: { ...DEFAULTS, ...part(false), scope: part(true) }, language: lang };
}

/** The query string that gives the same network again, with the defaults it rests on. */
export function queryString({ question: { scope, ...size }, language }: NetworkQuery): string {
  const given = Object.entries({ ...scope, ...size, lang: language }).filter(([, value]) => value != null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
