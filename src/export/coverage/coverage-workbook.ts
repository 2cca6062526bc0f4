import type { Readable } from 'node:stream';
import type { Language } from '../table/language';
import { type Sheet, workbook } from '../table/workbook';
import type { Report } from './report';
import { aboutRows, evidenceRows, gapRows, matrixFooter, matrixHeader, matrixRows } from './sheet-rows';
import { titleOf } from './standard-texts';
import { textsIn } from './texts';
import { unitTextsIn } from './unit-texts';

/**
 * Coverage as an Excel workbook: the matrix, the gaps, the evidence, and what it all is.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function coverageWorkbook(report: Report, language: Language): Readable {
  return workbook(titleOf(report.coverage, language), sheetsOf(report, language));
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
