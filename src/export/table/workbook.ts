import { PassThrough, type Readable } from 'node:stream';
import type { Fill, Style, stream, Column as Width, Worksheet } from 'exceljs';
import { type Cell, cellOf, writtenCell } from './cells';
import type { Column, Linked } from './columns';
import type { Language } from './language';
import { LOOK } from './look';
import { looksLikeFormula } from './safe-text';

type Workbook = stream.xlsx.WorkbookWriter;

/** Excel opens no sheet with more links; those that come later are texts. */
const MOST_LINKS = 65_000;

export interface Sheet {
  name: string;
  header?: string[];
  /** Of the columns, in characters. */
  widths: number[];
  rows: Iterable<Cell[]>;
  /** Rows that the filter does not reach. */
  footer?: Iterable<Cell[]>;
}

/** A table as a sheet, its first column and its headings always in sight. */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  language: Language,
  footer?: Sheet['footer'],
): Sheet {
  return {
    name,
    header: columns.map(({ header, name }) => header?.[language] ?? name),
    widths: columns.map(({ width = 12 }) => width),
    rows: cells(columns, rows, language),
    footer,
  };
}

function* cells<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>, language: Language): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ read }) => cellOf(read(row, language), language));
}

/**
 * An Excel workbook. A row is packed and sent as soon as it is made.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function workbook(title: string, sheets: Sheet[]): Readable {
  const bytes = new PassThrough();
  write(title, sheets, bytes).catch((error: Error) => bytes.destroy(error));
  return bytes;
}

async function write(title: string, sheets: Sheet[], bytes: PassThrough): Promise<void> {
  // Loaded when first asked for: it takes memory that a server of queries alone can do without.
  const { default: excel } = await import('exceljs');
  const written: Workbook = new excel.stream.xlsx.WorkbookWriter({
    stream: bytes,
    useStyles: true,
    useSharedStrings: true,
  });
  written.creator = title;
  written.lastModifiedBy = title;
  for (const sheet of sheets) addSheet(written, sheet);
  await written.commit();
}

function addSheet(workbook: Workbook, { name, header, widths, rows, footer = [] }: Sheet): void {
  const sheet = workbook.addWorksheet(name, {
    ...(header && { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] }),
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width }) as Width);
  let written = 0;
  let links = 0;
  const add = (row: Cell[], style: Partial<Style> = {}) => {
    addRow(
      sheet,
      row.map((cell) => (isLink(cell) && ++links > MOST_LINKS ? cell.text : cell)),
      style,
    );
    written += 1;
  };
  if (header) add(header, { font: { bold: true }, fill: solid('E8ECF2') });
  for (const row of rows) add(row);
  if (header) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: written, column: widths.length } };
  for (const row of footer) add(row);
  sheet.commit();
}

function addRow(sheet: Worksheet, row: Cell[], style: Partial<Style>): void {
  const added = sheet.addRow(row.map(writtenCell));
  row.forEach((content, index) => {
    const cell = added.getCell(index + 1);
    cell.alignment = { vertical: 'top', wrapText: true };
    Object.assign(cell, style, styleOf(content));
  });
  added.commit();
}

function styleOf(cell: Cell): Partial<Style> {
  if (cell instanceof Date) return { numFmt: 'yyyy-mm-dd' };
  if (isLink(cell)) return { font: { color: { argb: 'FF0B4F8A' }, underline: true } };
  if (cell !== null && typeof cell === 'object') {
    const { fill, ink } = LOOK[cell.status];
    return { fill: solid(fill), font: { color: { argb: `FF${ink}` } } };
  }
  // It is text already; this keeps it text when someone edits it.
  return typeof cell === 'string' && looksLikeFormula(cell) ? { numFmt: '@' } : {};
}

function isLink(cell: Cell): cell is Linked {
  return cell !== null && typeof cell === 'object' && 'address' in cell;
}

function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour}` } };
}
