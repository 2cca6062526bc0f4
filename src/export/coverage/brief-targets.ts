import { flat } from '../table/columns';
import type { Language } from '../table/language';
import { type Html, html } from '../table/safe-text';
import { headings } from './brief-words';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { Report } from './report';
import { TARGET_COLUMNS } from './targets';

/** On a page the ids of targets tell nobody anything, and the notes on what counts are too long. */
const COLUMNS = TARGET_COLUMNS.filter(({ name }) => name !== 'target_id' && name !== 'reason');

/** Each target and how far it is known to have come. */
export function targets({ targets: { targets } }: Report, language: Language): Html {
  if (targets.length === 0) return html`<p>${COVERAGE_TEXTS[language].brief.noTargets}</p>`;
  const rows = targets.map((progress) => {
    const cells = COLUMNS.map(({ read }) => html`<td>${String(flat(read(progress, language)) ?? '–')}</td>`);
    return html`<tr data-target="${progress.target.id}">${cells}</tr>
`;
  });
  return html`<table>
<thead><tr>${headings(COLUMNS, language)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
