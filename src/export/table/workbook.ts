import { PassThrough, type Readable } from 'node:stream';
import type { Column, Fill, stream, Worksheet } from 'exceljs';
import type { CoverageStatus } from '../../vocabulary';
import { LOOK } from './look';
import { looksLikeFormula } from './safe-text';

/** The content type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell of a sheet: a value, or one in the colours of a status. */
export type SheetCell = string | number | null | { text: string | number; status: CoverageStatus };

type Workbook = stream.xlsx.WorkbookWriter;

export interface Sheet {
  name: string;
  header?: string[];
  /** Widths of the columns, in characters; the last one is that of all further ones. */
  widths: number[];
  /** How many columns stay in sight while scrolling. */
  frozenColumns?: number;
  rows: Iterable<SheetCell[]>;
  /** Rows that the filter does not reach. */
  footer?: Iterable<SheetCell[]>;
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

function addSheet(workbook: Workbook, { name, header, widths, frozenColumns = 0, rows, footer = [] }: Sheet): void {
  const sheet = workbook.addWorksheet(name, {
    ...(header && { views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }] }),
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const count = header?.length ?? widths.length;
  const width = (index: number) => widths[index] ?? widths.at(-1);
  sheet.columns = Array.from({ length: count }, (_, index) => ({ width: width(index) }) as Column);
  let written = 0;
  if (header) {
    addRow(sheet, header, { font: { bold: true }, fill: solid('E8ECF2') });
    written += 1;
  }
  for (const row of rows) {
    addRow(sheet, row);
    written += 1;
  }
  if (header) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: written, column: count } };
  for (const row of footer) addRow(sheet, row);
  sheet.commit();
}

function addRow(sheet: Worksheet, cells: SheetCell[], style: { font?: { bold: boolean }; fill?: Fill } = {}): void {
  const row = sheet.addRow(cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.text : cell)));
  cells.forEach((content, index) => {
    const cell = row.getCell(index + 1);
    cell.alignment = { vertical: 'top', wrapText: true };
    Object.assign(cell, style);
    if (content !== null && typeof content === 'object') {
      const { fill, ink } = LOOK[content.status];
      cell.fill = solid(fill);
      cell.font = { color: { argb: `FF${ink}` } };
    }
    // It is text already; this keeps it text when someone edits it.
    if (typeof content === 'string' && looksLikeFormula(content)) cell.numFmt = '@';
  });
  row.commit();
}

function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour}` } };
}
