import type { Data, Row } from './csv';
import { DOCUMENT_TABLES } from './document-tables';
import { WEIHAI_TABLES } from './weihai-tables';

/** Every file of the seed: its columns, and which of them name a row. */
export const TABLES = { ...WEIHAI_TABLES, ...DOCUMENT_TABLES };

/** The name of a seed file: folder and name, without its ending. */
export type File = keyof typeof TABLES;

/** The rows of every seed file. */
export type SeedData = Data<typeof TABLES>;

/** A row of a seed file. */
export type SeedRow<F extends File> = Row<(typeof TABLES)[F]['columns']>;
