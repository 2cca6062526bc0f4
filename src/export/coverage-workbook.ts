import { PassThrough, type Readable } from 'node:stream';
import type { Column, Fill, stream, Worksheet } from 'exceljs';
import type { Language } from './language';
import { LOOK } from './look';
import type { Report } from './report';
import { looksLikeFormula } from './safe-text';
import { aboutRows, evidenceRows, gapRows, matrixFooter, matrixHeader, matrixRows, type SheetCell } from './sheet-rows';
import { titleOf } from './standard-texts';
import { textsIn } from './texts';
import { unitTextsIn } from './unit-texts';

type Workbook = stream.xlsx.WorkbookWriter;

interface Sheet {
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
 * Coverage as an Excel workbook: the matrix, the gaps, the evidence, and what it all is. A row is packed and sent as soon as
 * it is made.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function coverageWorkbook(report: Report, language: Language): Readable {
  const bytes = new PassThrough();
  write(report, language, bytes).catch((error: Error) => bytes.destroy(error));
  return bytes;
}

async function write(report: Report, language: Language, bytes: PassThrough): Promise<void> {
  // Loaded when first asked for: it takes memory that a server of queries alone can do without.
  const { default: excel } = await import('exceljs');
  const workbook: Workbook = new excel.stream.xlsx.WorkbookWriter({
    stream: bytes,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.creator = titleOf(report.coverage, language);
  workbook.lastModifiedBy = workbook.creator;
  for (const sheet of sheetsOf(report, language)) addSheet(workbook, sheet);
  await workbook.commit();
}

function sheetsOf(report: Report, language: Language): Sheet[] {
  const texts = textsIn(language);
  const { unit } = unitTextsIn(language, report.coverage);
  const slots = report.coverage.slots.map(() => 22);
  return [
    {
      name: texts.sheets.matrix,
      header: matrixHeader(report, language),
      widths: [26, 16, ...slots, 12],
      frozenColumns: 1,
      rows: matrixRows(report, language),
      footer: matrixFooter(report, language),
    },
    {
      name: texts.sheets.gaps,
      header: [unit, ...texts.gaps, ...texts.known],
      widths: [26, 10, 22, 14, 10, 10, 30, 30, 70, 70, 30, 12],
      frozenColumns: 1,
      rows: gapRows(report, language),
    },
    {
      name: texts.sheets.evidence,
      header: [unit, ...texts.evidence],
      widths: [22, 10, 22, 14, 34, 10, 12, 12, 10, 12, 10, 10, 30, 44, 44, 12, 12],
      frozenColumns: 1,
      rows: evidenceRows(report, language),
    },
    { name: texts.sheets.about, widths: [16, 110], rows: aboutRows(report, language) },
  ];
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
