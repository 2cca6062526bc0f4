import { sourceOf } from '../../facts/document';
import { type Label, NOUNS } from '../../facts/nouns';
import {
  contents,
  type FactSet,
  type Held,
  type NodeFact,
  type Provenance,
  type RelationshipFact,
  type Value,
} from '../facts';
import { REFERENCES } from './references';

/** A row, of which some columns mean the same in every table. */
interface AnyRow {
  readonly source_id?: readonly string[];
  readonly clause_id?: string | undefined;
  readonly basis?: Provenance['basis'];
  readonly name_zh?: string;
  readonly aliases?: readonly string[];
  readonly [column: string]: unknown;
}

/** Columns that become the node itself, its relationships or its sources. */
const NOT_HELD = new Set([
  ...['id', 'line', 'synthetic', 'parent_id', 'from_id', 'to_id', 'former_ids'],
  ...Object.keys(REFERENCES),
]);

/** Columns as properties and days: what the files write `name_zh` is `nameZh` in the graph. */
function held(row: AnyRow): Held {
  const columns = Object.entries(row).filter(([column]) => !NOT_HELD.has(column));
  return contents(Object.fromEntries(columns.map(([column, value]) => [camelCase(column), value as Value])));
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A row as a node: it holds the row's columns, but for those that name other rows. */
export function nodeOf(label: Label, row: AnyRow & { readonly id: string }): NodeFact {
  const { properties, days } = held(row);
  const isNamed = NOUNS[label].search?.by.includes('aliases');
  return {
    label,
    id: row.id,
    properties: { ...properties, ...(isNamed && { aliases: aliasesOf(row) }) },
    days,
    sourceIds: sourceIdsOf(row),
    clauseId: row.clause_id,
  };
}

/** The other names of a row; some rows list the name itself among them. */
function aliasesOf({ name_zh, aliases = [] }: AnyRow): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name_zh);
}

/** A row as what a relationship holds. */
export function tieOf(row: AnyRow): Omit<RelationshipFact, 'from' | 'type' | 'to'> {
  const { basis: _, ...columns } = row;
  return { ...held(columns), ...originOf(row) };
}

/** Where what a row says comes from, as a relationship holds it. */
export function originOf({ basis = 'STATED', ...row }: AnyRow): { provenance: Provenance } {
  return { provenance: { basis, sourceIds: sourceIdsOf(row) } };
}

function sourceIdsOf({ source_id, clause_id }: AnyRow): readonly string[] {
  return source_id ?? (clause_id === undefined ? [] : [sourceOf(clause_id)]);
}

/** One end of a relationship; its id is absent where the data names none. */
type End = readonly [label: Label, id: string | undefined];

/** Adds that two things stand in a relation, if both are named. */
export function addTie(
  facts: FactSet,
  [fromLabel, from]: End,
  type: string,
  [toLabel, to]: End,
  holds: Omit<RelationshipFact, 'from' | 'type' | 'to'> = {},
): void {
  if (from === undefined || to === undefined) return;
  facts.addRelationship({ from: { label: fromLabel, id: from }, type, to: { label: toLabel, id: to }, ...holds });
}
