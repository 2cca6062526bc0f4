import type { Readable } from 'node:stream';
import { COUNT_OF } from '../../coverage/reckon';
import { CoverageStatus } from '../../vocabulary';
import type { Cell } from '../table/cells';
import { bracketed, type Language, MARKS, nameIn, type Titled, wordIn } from '../table/language';
import { sheetOf, workbook } from '../table/workbook';
import { evidenceColumns, gapColumns, matrixColumns } from './columns';
import { COVERAGE_TEXTS, UNIT_TEXTS } from './coverage-texts';
import { evidenceRows } from './platform-rows';
import type { Report } from './report';
import { marked, STATUSES, titleOf, untoldSlots } from './words';

/**
 * Coverage as an Excel workbook: the matrix, the gaps, the evidence, and what it all is.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function coverageWorkbook(report: Report, language: Language): Readable {
  const { coverage, gaps } = report;
  const { sheets } = COVERAGE_TEXTS[language];
  return workbook(titleOf(coverage, language), [
    sheetOf(sheets.matrix, matrixColumns(coverage), coverage.units, language, matrixFooter(report, language)),
    sheetOf(sheets.gaps, gapColumns(coverage), gaps, language),
    sheetOf(sheets.evidence, evidenceColumns(coverage), evidenceRows(coverage), language),
    { name: sheets.about, widths: [16, 110], rows: aboutRows(report, language) },
  ]);
}

/** What stands below the matrix, out of reach of its filter: totals per slot and of all, and what signs and colours mean. */
function* matrixFooter({ coverage }: Report, language: Language): Generator<Cell[]> {
  const texts = COVERAGE_TEXTS[language];
  yield [];
  for (const status of STATUSES) {
    const all = STATUSES.map((one) => (one === status ? coverage.counts[COUNT_OF[one]] : null));
    const perSlot = coverage.slots.map(({ counts }) => counts[COUNT_OF[status]]);
    yield [texts.total, marked(status, language), ...perSlot, ...all];
  }
  yield [];
  for (const status of STATUSES) yield [texts.legend, marked(status, language), texts.statuses[status]];
}

/** What the workbook is: the day, the standard, the framework, the region, what the words mean, what was asked. */
function* aboutRows({ coverage, scope }: Report, language: Language): Generator<Cell[]> {
  const { about, ...texts } = COVERAGE_TEXTS[language];
  const { missingNote, countingNote } = UNIT_TEXTS[coverage.standard.unitKind][language];
  const { asOf, standard, framework, region, counts } = coverage;
  const withId = (thing: Titled & { id: string }) => bracketed(nameIn(thing, language), thing.id, language);
  yield [titleOf(coverage, language)];
  yield [about.asOf, asOf];
  yield [about.standard, withId(standard)];
  if (framework !== null) yield [about.framework, withId(framework)];
  yield [about.region, region === null ? about.everywhere : withId(region)];
  for (const status of STATUSES) {
    const { text } = marked(status, language);
    yield [texts.total, { text: `${text} ${counts[COUNT_OF[status]]}`, status }];
  }
  for (const [name, value] of Object.entries(scope)) {
    if (value != null) yield [about.query, `${name} = ${[value].flat().join(', ')}`];
  }
  for (const note of [missingNote, ...untoldSlots(coverage, language)]) yield [about.note, note];
  for (const note of [countingNote, ...texts.definitionNotes]) yield [about.definitions, note];
  for (const status of STATUSES) {
    yield [
      about.definitions,
      `${wordIn(CoverageStatus, status, language)}${MARKS[language].colon}${texts.statuses[status]}`,
    ];
  }
}
