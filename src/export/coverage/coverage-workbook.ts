import type { Readable } from 'node:stream';
import type { Coverage } from '../../coverage/coverage';
import { COUNT_OF, type UnitCoverage } from '../../coverage/reckon';
import { CoverageStatus } from '../../vocabulary';
import { type Cell, cellOf } from '../table/cells';
import { type Column, dated, type Linked } from '../table/columns';
import { bracketed, type Language, MARKS, nameIn, type Titled, wordIn } from '../table/language';
import { sheetOf, workbook } from '../table/workbook';
import { changeColumns, changeRows } from './changes';
import { evidenceColumns, gapColumns, matrixColumns, SLOT, UNIT_ID } from './columns';
import { COVERAGE_TEXTS, UNIT_TEXTS } from './coverage-texts';
import { evidenceRows } from './platform-rows';
import type { Report, ReportedGap } from './report';
import { TARGET_COLUMNS } from './targets';
import { type WayRow, wayColumns, wayRows } from './ways';
import { cautions, marked, STATUSES, slotName, titleOf, untoldSlots } from './words';

/**
 * Coverage as an Excel workbook: what it comes to, the matrix, what changed, the gaps, the ways to close them, the targets,
 * the evidence, and what it all is.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function coverageWorkbook(report: Report, language: Language): Readable {
  const { coverage, gaps, comparison, targets } = report;
  const { sheets } = COVERAGE_TEXTS[language];
  const ways = wayRows(gaps);
  return workbook(titleOf(coverage, language), [
    { name: sheets.summary, widths: [16, 110], rows: summaryRows(report, language) },
    sheetOf(
      sheets.matrix,
      matrixColumns(coverage, idToEvidence(coverage, language)),
      coverage.units,
      language,
      matrixFooter(report, language),
    ),
    sheetOf(sheets.changes, changeColumns(coverage), changeRows(comparison), language),
    sheetOf(sheets.gaps, gapColumns(coverage, slotToWays(ways, language)), gaps, language),
    sheetOf(sheets.ways, wayColumns(coverage, slotToGap(gaps, language)), ways, language),
    sheetOf(sheets.targets, TARGET_COLUMNS, targets.targets, language),
    sheetOf(sheets.evidence, evidenceColumns(coverage), evidenceRows(coverage), language),
    { name: sheets.about, widths: [16, 110], rows: aboutRows(report, language) },
  ]);
}

/** A text that leads to the beginning of a row of a sheet, its first row being 1. */
function inSheet(text: string, sheet: string, row = 1): Linked {
  return { text, address: `#'${sheet}'!A${row}` };
}

/** The first row of a sheet has the headings. */
const rowOf = (index: number) => index + 2;

/** The id of a unit, leading to the first evidence of it; where there is none it leads nowhere. */
function idToEvidence(coverage: Coverage, language: Language): Column<UnitCoverage> {
  const { evidence } = COVERAGE_TEXTS[language].sheets;
  const first = new Map<string, number>();
  let row = rowOf(0);
  for (const { unit } of evidenceRows(coverage)) {
    if (!first.has(unit.id)) first.set(unit.id, row);
    row += 1;
  }
  return {
    ...UNIT_ID,
    read: ({ unit: { id } }) => (first.has(id) ? inSheet(id, evidence, first.get(id)) : id),
  };
}

/** The slot of a gap, leading to the first way to close it. */
function slotToWays(ways: readonly WayRow[], language: Language): Column<ReportedGap> {
  const { ways: sheet } = COVERAGE_TEXTS[language].sheets;
  const first = new Map(ways.map(({ gap }, index) => [gap.key, rowOf(index)] as const).reverse());
  return {
    ...SLOT,
    read: (gap) => {
      const row = first.get(gap.key);
      return row === undefined ? slotName(gap, language) : inSheet(slotName(gap, language), sheet, row);
    },
  };
}

/** The slot of the gap of a way, leading to the gap. */
function slotToGap(gaps: readonly ReportedGap[], language: Language): Column<WayRow> {
  const { gaps: sheet } = COVERAGE_TEXTS[language].sheets;
  const rows = new Map(gaps.map(({ key }, index) => [key, rowOf(index)]));
  return { ...SLOT, read: ({ gap }) => inSheet(slotName(gap, language), sheet, rows.get(gap.key)) };
}

/** What it comes to, and what there is to go on with. */
function* summaryRows({ coverage, comparison, summaries }: Report, language: Language): Generator<Cell[]> {
  const { sheets, sheetNotes } = COVERAGE_TEXTS[language];
  yield [titleOf(coverage, language)];
  for (const summary of summaries) yield [sheets.summary, summary[language]];
  yield [];
  const notes = { ...sheetNotes, changes: sheetNotes.changes(comparison.before.asOf) };
  const { summary: _, ...others } = sheets;
  for (const [key, sheet] of Object.entries(others)) yield [inSheet(sheet, sheet), notes[key as keyof typeof notes]];
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

/** What the workbook is: the day, the standard, the framework, the region, the data, what the words mean, what was asked. */
function* aboutRows(report: Report, language: Language): Generator<Cell[]> {
  const { coverage, scope, comparison, dataVersion } = report;
  const { about, ...texts } = COVERAGE_TEXTS[language];
  const { missingNote, countingNote } = UNIT_TEXTS[coverage.standard.unitKind][language];
  const { asOf, standard, framework, region, counts } = coverage;
  const withId = (thing: Titled & { id: string }) => bracketed(nameIn(thing, language), thing.id, language);
  yield [titleOf(coverage, language)];
  yield [about.asOf, cellOf(dated(asOf), language)];
  yield [about.since, cellOf(dated(comparison.before.asOf), language)];
  yield [about.standard, withId(standard)];
  if (framework !== null) yield [about.framework, withId(framework)];
  yield [about.region, region === null ? about.everywhere : withId(region)];
  for (const status of STATUSES) {
    const { text } = marked(status, language);
    yield [texts.total, { text: `${text} ${counts[COUNT_OF[status]]}`, status }];
  }
  if (dataVersion !== null) yield [about.dataVersion, dataVersion];
  for (const [name, value] of Object.entries(scope)) {
    if (value != null) yield [about.query, `${name} = ${[value].flat().join(', ')}`];
  }
  for (const note of [...cautions(report, language), missingNote, ...untoldSlots(coverage, language)])
    yield [about.note, note];
  for (const note of [countingNote, ...texts.definitionNotes]) yield [about.definitions, note];
  for (const status of STATUSES) {
    yield [
      about.definitions,
      `${wordIn(CoverageStatus, status, language)}${MARKS[language].colon}${texts.statuses[status]}`,
    ];
  }
}
