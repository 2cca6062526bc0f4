import { groupBy } from '../../grouping';
import { CoverageStatus } from '../../vocabulary';
import type { Column } from '../table/columns';
import { bracketed, enumerated, type Language, MARKS, nameIn, namesIn, wordIn } from '../table/language';
import { LOOK } from '../table/look';
import { PRINT_STYLE } from '../table/print-style';
import { type Html, html } from '../table/safe-text';
import { KNOWN_PLATFORMS, SCORE, SLOT, STATUS, slotColumn, TASKS, unitColumn } from './columns';
import { COVERAGE_TEXTS, UNIT_TEXTS } from './coverage-texts';
import { sourcesOf } from './platform-rows';
import type { Report, ReportedGap } from './report';
import { STATUSES, slotName, subsidyLine, taskLine, titleOf, untoldSlots } from './words';

/** How many sources a page can well hold; the workbook has all. */
const MOST_SOURCES = 20;

/**
 * Coverage as a page to print on A4: the matrix, every gap, whose duty it is to close them and what is paid for it, and the
 * sources. It loads nothing and runs nothing.
 */
export function brief(report: Report, language: Language): string {
  const texts = COVERAGE_TEXTS[language];
  const { asOf, framework, region, counts, units } = report.coverage;
  const { about } = texts;
  const unitTexts = UNIT_TEXTS[report.coverage.standard.unitKind][language];
  const title = titleOf(report.coverage, language);
  const cells = counts.covered + counts.inProgress + counts.unknown + counts.missing;
  const page = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} ${asOf}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${about.asOf}${MARKS[language].colon}<strong>${asOf}</strong>${framework === null ? '' : ` · ${about.framework}${MARKS[language].colon}${nameIn(framework, language)}`} · ${about.region}${MARKS[language].colon}${region === null ? about.everywhere : nameIn(region, language)}<br>
${unitTexts.units(units.length, counts.covered, cells)}</p>
<h2>${texts.brief.matrix}</h2>
${units.length === 0 ? html`<p>${unitTexts.noUnits}</p>` : matrix(report, language)}
<ul class="legend">${STATUSES.map((status) => html`<li>${mark(status, language)}</li>`)}</ul>
${[unitTexts.missingNote, ...untoldSlots(report.coverage, language)].map(
  (note) => html`<p class="note">${note}</p>
`,
)}<h2>${texts.brief.gaps}</h2>
${report.gaps.length === 0 ? html`<p>${texts.brief.noGaps}</p>` : gaps(report, language)}
<h2>${texts.brief.money}</h2>
${report.gaps.length === 0 ? html`<p>${texts.brief.noGaps}</p>` : duties(report, language)}
<h2>${texts.brief.sources}</h2>
${sources(report, language)}
</main>
</body>
</html>
`;
  return page.text;
}

/** The coloured sign of a status, and its name. */
function mark(status: CoverageStatus, language: Language): Html {
  return html`<span class="mark ${status}" aria-hidden="true">${LOOK[status].sign}</span> ${wordIn(CoverageStatus, status, language)}`;
}

/** The headings of columns that the workbook has as well. */
function headings(columns: readonly Column<never>[], language: Language): Html[] {
  return columns.map(({ name, header }) => html`<th scope="col">${header?.[language] ?? name}</th>`);
}

function matrix({ coverage }: Report, language: Language): Html {
  const { slots, units } = coverage;
  const head = headings([unitColumn(coverage), ...slots.map(slotColumn), KNOWN_PLATFORMS], language);
  const rows = units.map(({ unit, cells, known }) => {
    const inSlot = new Map(cells.map((cell) => [cell.standardSlot.id, cell]));
    const marks = slots.map(({ standardSlot }) => {
      const cell = inSlot.get(standardSlot.id);
      if (cell === undefined) return html`<td></td>`;
      const count = cell.platforms.length === 0 ? '' : ` ${cell.platforms.length}`;
      return html`<td class="${cell.status}">${mark(cell.status, language)}${count}</td>`;
    });
    return html`<tr><th scope="row">${nameIn(unit, language)}</th>${marks}<td>${known.platforms}</td></tr>
`;
  });
  const totals = slots.map(({ counts }) => html`<td>${counts.covered} / ${units.length}</td>`);
  return html`<table class="matrix">
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">${wordIn(CoverageStatus, 'COVERED', language)}</th>${totals}<td></td></tr></tfoot>
</table>`;
}

/** Every gap, the highest score first: what, in what state, under which tasks, by what knowledge. */
function gaps(report: Report, language: Language): Html {
  const { brief: words } = COVERAGE_TEXTS[language];
  const head = headings([STATUS, SCORE, unitColumn(report.coverage), SLOT, TASKS, KNOWN_PLATFORMS], language);
  const rows = report.gaps.map((gap) => {
    const { key, unit, status, score, tasks, known } = gap;
    const numbers = enumerated(
      tasks.map(({ number }) => number),
      language,
    );
    return html`<tr data-gap="${key}"><td>${mark(status, language)}</td><td>${score.toFixed(2)}</td><td>${nameIn(unit, language)}</td><td>${slotName(gap, language)}</td><td>${numbers}</td><td>${words.known(known.platforms, known.sources, known.newestSourceOn)}</td></tr>
`;
  });
  return html`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** Duty and money are the same for all gaps of a slot, so they are told once a slot. */
function duties(report: Report, language: Language): Html {
  const texts = COVERAGE_TEXTS[language];
  const [first] = report.gaps;
  const clause = first
    ? html`<p>${texts.brief.clauseOf} ${first.clause.number}${MARKS[language].colon}${texts.ledBy} ${namesIn(first.ledBy, language)}${MARKS[language].semicolon}${texts.responsible} ${namesIn(first.responsible, language)}${MARKS[language].stop}</p>`
    : html``;
  const bySlot = [...groupBy(report.gaps, ({ standardSlot }) => standardSlot.id).values()].map(
    (ofSlot) => html`<section>
<h3>${bracketed(slotName(ofSlot[0] as ReportedGap, language), ofSlot.length, language)}</h3>
<ul>
${(ofSlot[0] as ReportedGap).tasks.map((task) => html`<li>${taskLine(task, language)}${money(task, language)}</li>\n`)}</ul>
</section>
`,
  );
  return html`${clause}
${bySlot}`;
}

/** Sums one by one; those that are not stated are counted, not guessed. */
function money({ subsidies }: ReportedGap['tasks'][number], language: Language): Html {
  const { brief: words } = COVERAGE_TEXTS[language];
  const telling = subsidies.filter(({ amountWan, kind }) => amountWan !== null || kind !== 'UNSPECIFIED');
  const others = subsidies.length - telling.length;
  const lines = [
    ...telling.map((subsidy) => subsidyLine(subsidy, language)),
    ...(others > 0 ? [words.more(others)] : []),
  ];
  return lines.length === 0 ? html`` : html`<br><span class="money">${lines.join(MARKS[language].semicolon)}</span>`;
}

function sources({ coverage }: Report, language: Language): Html {
  const all = sourcesOf(coverage);
  const shown = all.slice(0, MOST_SOURCES);
  const items = shown.map(({ title, publisher, publishedOn, url }) => {
    const told = [publisher, publishedOn].filter((part) => part !== null).join(MARKS[language].comma);
    // An address of any other kind could run something.
    const named = url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}">${title}</a>` : html`${title}`;
    return html`<li>${named}${told === '' ? '' : bracketed('', told, language)}</li>
`;
  });
  const list =
    items.length === 0
      ? html``
      : html`<ol class="sources">
${items}</ol>`;
  return html`<p>${COVERAGE_TEXTS[language].brief.sourcesIn(all.length, shown.length)}</p>
${list}`;
}
