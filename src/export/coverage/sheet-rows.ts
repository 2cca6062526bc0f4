import type { Counts } from '../../coverage/reckon';
import { Basis, CoverageStatus, DatePrecision, PlatformLevel, PlatformState, valuesOf } from '../../vocabulary';
import { enumerated, type Language, nameIn, wordIn } from '../table/language';
import { LOOK } from '../table/look';
import type { SheetCell } from '../table/workbook';
import { subsidyLine, taskLine } from './duty-lines';
import { basisOf, bySource, platformRows, shownInWords } from './evidence-rows';
import type { Report } from './report';
import { slotName, titleOf, untoldSlots } from './standard-texts';
import { textsIn } from './texts';
import { unitTextsIn } from './unit-texts';

/** The sign and the name of a status, which tell it without colours. */
function statusInWords(status: CoverageStatus, language: Language): string {
  return `${LOOK[status].sign} ${wordIn(CoverageStatus, status, language)}`;
}

const STATUSES = valuesOf(CoverageStatus);
const COUNT_OF = {
  COVERED: 'covered',
  IN_PROGRESS: 'inProgress',
  UNKNOWN: 'unknown',
  MISSING: 'missing',
} as const satisfies Record<CoverageStatus, keyof Counts>;

/** The matrix: units by slots, one row a unit. */
export function matrixHeader({ coverage }: Report, language: Language): string[] {
  const texts = textsIn(language);
  return [
    unitTextsIn(language, coverage).unit,
    ...texts.matrix,
    ...coverage.slots.map((slot) => slotName(slot, language)),
    ...STATUSES.map((status) => wordIn(CoverageStatus, status, language)),
    ...texts.known,
  ];
}

export function* matrixRows({ coverage }: Report, language: Language): Generator<SheetCell[]> {
  for (const { unit, cells, counts, known } of coverage.units) {
    const statuses = new Map(cells.map(({ standardSlot, status }) => [standardSlot.id, status]));
    yield [
      nameIn(unit, language),
      unit.id,
      ...coverage.slots.map(({ standardSlot }): SheetCell => {
        const status = statuses.get(standardSlot.id);
        return status === undefined ? null : { text: statusInWords(status, language), status };
      }),
      ...STATUSES.map((status) => counts[COUNT_OF[status]]),
      known.platforms,
      known.sources,
      known.newestSourceOn,
    ];
  }
}

/** What stands below the matrix, out of reach of its filter: totals per slot and of all, and what signs and colours mean. */
export function* matrixFooter({ coverage }: Report, language: Language): Generator<SheetCell[]> {
  const texts = textsIn(language);
  yield [];
  for (const status of STATUSES) {
    const all = STATUSES.map((one) => (one === status ? coverage.counts[COUNT_OF[one]] : null));
    const perSlot = coverage.slots.map(({ counts }) => counts[COUNT_OF[status]]);
    yield [texts.total, { text: statusInWords(status, language), status }, ...perSlot, ...all];
  }
  yield [];
  for (const status of STATUSES) {
    yield [texts.legend, { text: statusInWords(status, language), status }, texts.statuses[status]];
  }
}

export function* gapRows({ gaps }: Report, language: Language): Generator<SheetCell[]> {
  for (const gap of gaps) {
    const { unit, status, score, clause, ledBy, responsible, tasks, platforms, known } = gap;
    const names = (named: { nameZh: string; nameEn: string | null }[]) =>
      enumerated(
        named.map((one) => nameIn(one, language)),
        language,
      );
    yield [
      nameIn(unit, language),
      unit.id,
      slotName(gap, language),
      { text: statusInWords(status, language), status },
      score,
      clause.number,
      names(ledBy),
      names(responsible),
      tasks.map((task) => taskLine(task, language)).join('\n'),
      tasks.flatMap(({ subsidies }) => subsidies.map((subsidy) => subsidyLine(subsidy, language))).join('\n'),
      names(platforms.map(({ platform }) => platform)),
      known.platforms,
      known.sources,
      known.newestSourceOn,
    ];
  }
}

/** One row a platform in a cell and a source. */
export function* evidenceRows({ coverage }: Report, language: Language): Generator<SheetCell[]> {
  const texts = textsIn(language);
  for (const {
    unit: { unit },
    cell,
    found,
  } of platformRows(coverage)) {
    if (found === null) continue;
    const { platform, state, since, sincePrecision, sinceFirstSeen, level } = found;
    for (const { source, shown } of bySource(found.evidence())) {
      yield [
        nameIn(unit, language),
        unit.id,
        slotName(cell, language),
        { text: statusInWords(cell.status, language), status: cell.status },
        nameIn(platform, language),
        platform.id,
        wordIn(PlatformState, state, language),
        since,
        sincePrecision && wordIn(DatePrecision, sincePrecision, language),
        sinceFirstSeen ? texts.yes : texts.no,
        level && wordIn(PlatformLevel, level, language),
        wordIn(Basis, basisOf(shown), language),
        shownInWords(shown, language),
        source?.title ?? null,
        source?.url ?? null,
        source?.publishedOn ?? null,
        source?.id ?? null,
      ];
    }
  }
}

/** What the workbook is: the day, the standard, the framework, the region, what the words mean, what was asked. */
export function* aboutRows({ coverage, slice }: Report, language: Language): Generator<SheetCell[]> {
  const { about, ...texts } = textsIn(language);
  const unitTexts = unitTextsIn(language, coverage);
  const { asOf, standard, framework, region, counts } = coverage;
  yield [titleOf(coverage, language)];
  yield [about.asOf, asOf];
  yield [about.standard, `${nameIn(standard, language)} (${standard.id})`];
  if (framework !== null) yield [about.framework, `${nameIn(framework, language)} (${framework.id})`];
  yield [about.region, region === null ? about.everywhere : `${nameIn(region, language)} (${region.id})`];
  for (const status of STATUSES) {
    yield [about.counts, { text: `${statusInWords(status, language)} ${counts[COUNT_OF[status]]}`, status }];
  }
  for (const [name, value] of Object.entries(slice)) {
    if (value != null) yield [about.query, `${name} = ${[value].flat().join(', ')}`];
  }
  for (const note of [unitTexts.missingNote, ...untoldSlots(coverage, language)]) yield [about.note, note];
  for (const note of [unitTexts.countingNote, ...texts.definitionNotes]) yield [about.definitions, note];
  for (const status of STATUSES) {
    yield [about.definitions, `${wordIn(CoverageStatus, status, language)}${texts.colon}${texts.statuses[status]}`];
  }
}
