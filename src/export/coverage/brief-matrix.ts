import type { Cell } from '../../coverage/reckon';
import { CoverageStatus } from '../../vocabulary';
import { type Language, nameIn, namesIn, wordIn } from '../table/language';
import { type Html, html } from '../table/safe-text';
import { headings, lookedForInWords, mark } from './brief-words';
import { KNOWN_PLATFORMS, slotColumn, unitColumn } from './columns';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { Report } from './report';

/** How many platforms a cell of a page can well name; the workbook has all. */
const MOST_PLATFORMS = 2;

/** The units by the slots, with the platforms by which cells are what they are. */
export function matrix({ coverage }: Report, language: Language): Html {
  const { slots, units } = coverage;
  const head = headings([unitColumn(coverage), ...slots.map(slotColumn), KNOWN_PLATFORMS], language);
  const rows = units.map(({ unit, cells, known }) => {
    const inSlot = new Map(cells.map((cell) => [cell.standardSlot.id, cell]));
    const marks = slots.map(({ standardSlot }) => {
      const cell = inSlot.get(standardSlot.id);
      if (cell === undefined) return html`<td></td>`;
      return html`<td class="${cell.status}">${mark(cell.status, language)}${behind(cell, language)}</td>`;
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

/** The names of the platforms behind the status of a cell, the first ones where there are many; of a missing one how far it was looked for. */
function behind({ platforms, missingGround, lookedFor }: Cell, language: Language): Html {
  const { morePlatforms } = COVERAGE_TEXTS[language].brief;
  const [best] = platforms;
  const ground = missingGround();
  if (ground !== null) {
    return html`<br><span class="platforms">${lookedForInWords(ground, lookedFor().lookedOn, language)}</span>`;
  }
  if (best === undefined) return html``;
  const deciding = platforms.filter(({ state }) => state === best.state).map(({ platform }) => platform);
  const names = namesIn(deciding.slice(0, MOST_PLATFORMS), language);
  const more = deciding.length > MOST_PLATFORMS ? ` ${morePlatforms(deciding.length)}` : '';
  return html`<br><span class="platforms">${names}${more}</span>`;
}
