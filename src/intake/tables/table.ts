import type { z } from 'zod';
import type { FactSet } from '../facts';

/** A row as its table describes it, and the line of the file on which it begins. */
export type Row<Columns extends z.ZodRawShape = z.ZodRawShape> = z.output<z.ZodObject<Columns>> & {
  readonly line: number;
  /** Whether what it says is made up, where its file has a column for that. */
  readonly synthetic?: boolean | undefined;
};

/** What a CSV file must look like, and what it says. */
export interface Table<Columns extends z.ZodRawShape = z.ZodRawShape> {
  /** Folder and name of the file, without its ending. */
  readonly file: string;
  readonly columns: Columns;
  /** The columns that together tell a row from all others; the last names it for rows elsewhere. */
  readonly key: readonly string[];
  /**
   * Adds what a row says; absent where others read it along with theirs.
   *
   * @param position the place of the row in its file, from 1: the order of the document
   */
  add?(row: Row<Columns>, facts: FactSet, rows: Rows, position: bigint): void;
  /** Tells what is wrong with its rows besides what can be wrong with any. */
  check?(own: readonly Row<Columns>[], rows: Rows, problem: (line: number, reason: string) => void): void;
}

/** A row of a table. */
export type RowOf<T extends Table> = Row<T['columns']>;

/** Describes a table. */
export function table<Columns extends z.ZodRawShape>(
  file: string,
  columns: Columns,
  { key = ['id'], ...says }: Partial<Pick<Table<Columns>, 'add' | 'check'>> & { key?: (keyof Columns & string)[] },
): Table<Columns> {
  return { file, columns, key, ...says };
}

/** The rows of every table that was read. */
export class Rows {
  private readonly byFile = new Map<string, readonly Row[]>();
  private readonly byName = new Map<string, ReadonlyMap<unknown, Row>>();

  /** Names of rows that were wrong in themselves and left out: referring to them is no problem of its own. */
  readonly leftOut = new Set<string>();

  set({ file, key }: Table, rows: readonly Row[]): void {
    this.byFile.set(file, rows);
    this.byName.set(file, new Map(rows.map((row) => [row[key.at(-1) as string], row])));
  }

  of<Columns extends z.ZodRawShape>({ file }: Table<Columns>): readonly Row<Columns>[] {
    return this.byFile.get(file) as readonly Row<Columns>[];
  }

  /** The row that is named so. */
  find<Columns extends z.ZodRawShape>({ file }: Table<Columns>, name: string): Row<Columns> | undefined {
    return this.byName.get(file)?.get(name) as Row<Columns> | undefined;
  }
}
