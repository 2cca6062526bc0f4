import { asKnown } from '../../days';
import { bracketed, type Language, labelled, MARKS, nameIn } from '../table/language';
import { PRINT_STYLE } from '../table/print-style';
import { type Html, html } from '../table/safe-text';
import { changes } from './brief-changes';
import { duties, gaps } from './brief-gaps';
import { matrix } from './brief-matrix';
import { targets } from './brief-targets';
import { mark } from './brief-words';
import { COVERAGE_TEXTS, UNIT_TEXTS } from './coverage-texts';
import { sourcesOf } from './platform-rows';
import type { Report } from './report';
import { cautions, STATUSES, titleOf, untoldSlots } from './words';

/** How many sources a page can well hold; the workbook has all. */
const MOST_SOURCES = 12;

/**
 * Coverage as a page to print on A4: what it comes to, the matrix, what changed, every gap with ways to close it, whose duty
 * that is and what is paid for it, the targets and the sources. It loads nothing and runs nothing.
 */
export function brief(report: Report, language: Language): string {
  const texts = COVERAGE_TEXTS[language];
  const { asOf, framework, region, units } = report.coverage;
  const { about } = texts;
  const unitTexts = UNIT_TEXTS[report.coverage.standard.unitKind][language];
  const title = titleOf(report.coverage, language);
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
${report.dataVersion === null ? '' : labelled(about.dataVersion, report.dataVersion, language)}</p>
<h2>${texts.brief.summary}</h2>
<ul class="summary">${report.summaries.map((summary) => html`<li>${summary[language]}</li>\n`)}</ul>
<h2>${texts.brief.matrix}</h2>
${units.length === 0 ? html`<p>${unitTexts.noUnits}</p>` : matrix(report, language)}
<ul class="legend">${STATUSES.map((status) => html`<li>${mark(status, language)}</li>`)}</ul>
${[...cautions(report, language), unitTexts.missingNote, ...untoldSlots(report.coverage, language)].map(
  (note) => html`<p class="note">${note}</p>
`,
)}<h2>${texts.brief.changes(report.comparison.before.asOf)}</h2>
${changes(report, language)}
<h2>${texts.brief.gaps}</h2>
${report.gaps.length === 0 ? html`<p>${texts.brief.noGaps}</p>` : gaps(report, language)}
<h2>${texts.brief.money}</h2>
${report.gaps.length === 0 ? html`<p>${texts.brief.noGaps}</p>` : duties(report, language)}
<h2>${texts.brief.targets}</h2>
${targets(report, language)}
<h2>${texts.brief.sources}</h2>
${sources(report, language)}
</main>
</body>
</html>
`;
  return page.text;
}

function sources({ coverage }: Report, language: Language): Html {
  const all = sourcesOf(coverage);
  const shown = all.slice(0, MOST_SOURCES);
  const items = shown.map(({ title, publisher, publishedOn, publishedOnPrecision, url }) => {
    const day = publishedOn && asKnown(publishedOn, publishedOnPrecision ?? 'DAY');
    const told = [publisher, day].filter((part) => part !== null).join(MARKS[language].comma);
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
