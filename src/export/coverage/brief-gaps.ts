import { asKnown } from '../../days';
import { groupBy } from '../../grouping';
import { bracketed, enumerated, type Language, MARKS, nameIn, namesIn } from '../table/language';
import { type Html, html } from '../table/safe-text';
import { headings, mark } from './brief-words';
import { KNOWN_PLATFORMS, RANK, SCORE, SLOT, STATUS, TASKS, unitColumn } from './columns';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { Report, ReportedGap } from './report';
import { wayInWords } from './ways';
import { slotName, subsidyLine, taskLine } from './words';

/** How many ways to close a gap a page can well tell; the workbook has all. */
const MOST_WAYS = 2;

const WAYS = { name: 'ways', header: { zh: COVERAGE_TEXTS.zh.brief.ways, en: COVERAGE_TEXTS.en.brief.ways } };

/** Every gap, the highest score first: what, in what state, under which tasks, how it could be closed, by what knowledge. */
export function gaps(report: Report, language: Language): Html {
  const { brief: words } = COVERAGE_TEXTS[language];
  const head = headings(
    [RANK, STATUS, SCORE, unitColumn(report.coverage), SLOT, TASKS, WAYS, KNOWN_PLATFORMS],
    language,
  );
  const rows = report.gaps.map((gap) => {
    const { key, unit, status, rank, score, tasks, known } = gap;
    const { newestSourceOn: day, newestSourceOnPrecision: precision } = known;
    const newest = day && asKnown(day, precision ?? 'DAY');
    const numbers = enumerated(
      tasks.map(({ number }) => number),
      language,
    );
    return html`<tr data-gap="${key}"><td>${rank}</td><td>${mark(status, language)}</td><td>${score.toFixed(2)}</td><td>${nameIn(unit, language)}</td><td>${slotName(gap, language)}</td><td>${numbers}</td><td>${ways(gap, language)}</td><td>${words.known(known.platforms, known.sources, newest)}</td></tr>
`;
  });
  return html`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** The most promising ways to close a gap, each on a line. */
function ways({ ways: all }: ReportedGap, language: Language): Html {
  const { moreWays } = COVERAGE_TEXTS[language].brief;
  const lines = all.slice(0, MOST_WAYS).map((way) => wayInWords(way, language));
  const more = all.length > MOST_WAYS ? [moreWays(all.length - MOST_WAYS)] : [];
  return html`<ul>${[...lines, ...more].map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Duty and money are the same for all gaps of a slot, so they are told once a slot. */
export function duties(report: Report, language: Language): Html {
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
