import type { CellComparison } from '../../coverage/cell-comparison';
import { enumerated, type Language, MARKS, nameIn } from '../table/language';
import { type Html, html } from '../table/safe-text';
import { mark } from './brief-words';
import { causeInWords, changeInWords } from './changes';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { Report } from './report';
import { slotName } from './words';

/** What changed since the day of the comparison: the cells whose status differs, then those whose platforms alone do. */
export function changes({ comparison: { changes, sameStatusChanges } }: Report, language: Language): Html {
  const { brief: words } = COVERAGE_TEXTS[language];
  if (changes.length + sameStatusChanges.length === 0) return html`<p>${words.noChanges}</p>`;
  const same =
    sameStatusChanges.length === 0
      ? html``
      : html`<h3>${words.sameStatus}</h3>
${list(sameStatusChanges, language)}`;
  return html`${changes.length === 0 ? html`` : list(changes, language)}${same}`;
}

function list(cells: readonly CellComparison[], language: Language): Html {
  const items = cells.map((cell) => {
    const { unit, before, after, platforms } = cell;
    const statuses = [...new Set([before, after])].flatMap((status) => (status === null ? [] : mark(status, language)));
    const [from = html``, to] = statuses;
    const cause = causeInWords(cell, language);
    const names = enumerated(
      platforms.map((change) => changeInWords(change, language)),
      language,
    );
    return html`<li>${nameIn(unit, language)} · ${slotName(cell, language)}${MARKS[language].colon}${from}${to === undefined ? html`` : html` → ${to}`}${cause === null ? '' : `${MARKS[language].comma}${cause}`}${MARKS[language].semicolon}${names}</li>
`;
  });
  return html`<ul class="changes">
${items}</ul>
`;
}
