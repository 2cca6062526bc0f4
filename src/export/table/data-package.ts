import type { Vocabulary } from '../../vocabulary';
import { valuesOf } from '../../vocabulary';
import type { Attribute } from './columns';

/** A CSV as a data dictionary tells of it. */
export interface DescribedTable {
  /** In small letters, by which others refer to it. */
  name: string;
  /** Where it lies, seen from the dictionary. */
  path: string;
  /** Chinese term first. */
  title: string;
  columns: readonly Attribute<never>[];
  /** The column whose value names a row. */
  key?: string;
  /** The tables whose keys columns hold, by the names of the columns. */
  refersTo?: Readonly<Record<string, string>>;
}

/** What the tables of a dictionary have in common. */
export interface PackageBasis {
  name: string;
  title: string;
  description: string;
  /** Which data of the project was loaded; null where none was. */
  version: string | null;
}

const TYPES: Record<Attribute<never>['type'], string> = {
  string: 'string',
  list: 'string',
  day: 'date',
  integer: 'integer',
  double: 'number',
  boolean: 'boolean',
};

/**
 * A data dictionary of tables, as a Frictionless data package: what each column is called, is of, may hold and means.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage({ version, ...basis }: PackageBasis, tables: readonly DescribedTable[]): object {
  return {
    profile: 'tabular-data-package',
    ...basis,
    ...(version !== null && { version }),
    resources: tables.map(resource),
  };
}

function resource({ name, path, title, columns, key, refersTo = {} }: DescribedTable): object {
  const foreignKeys = Object.entries(refersTo).map(([fields, of]) => ({
    fields,
    reference: { resource: of, fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      ...(key !== undefined && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field({ name, type, meaning, words }: Attribute<never>): object {
  const [title] = meaning.split(': ', 1);
  return {
    name,
    type: TYPES[type],
    title,
    description: type === 'list' ? `${meaning}; items have " | " between them${wordsOfItems(words)}` : meaning,
    ...(words !== undefined && type === 'string' && { constraints: { enum: valuesOf(words) } }),
  };
}

function wordsOfItems(words: Vocabulary | undefined): string {
  return words === undefined ? '' : `, each one of ${valuesOf(words).join(', ')}`;
}
