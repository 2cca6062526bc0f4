import type { Day } from '../../days';
import { CoverageStatus, LookedForExtent } from '../../vocabulary';
import type { Column } from '../table/columns';
import { type Language, wordIn } from '../table/language';
import { LOOK } from '../table/look';
import { type Html, html } from '../table/safe-text';

/** The coloured sign of a status, and its name. */
export function mark(status: CoverageStatus, language: Language): Html {
  return html`<span class="mark ${status}" aria-hidden="true">${LOOK[status].sign}</span> ${wordIn(CoverageStatus, status, language)}`;
}

/** The headings of columns that the workbook has as well. */
export function headings(columns: readonly Pick<Column<never>, 'name' | 'header'>[], language: Language): Html[] {
  return columns.map(({ name, header }) => html`<th scope="col">${header?.[language] ?? name}</th>`);
}

/** How far something was looked for, and by when. */
export function lookedForInWords(extent: LookedForExtent, lookedOn: Day | null, language: Language): string {
  return [wordIn(LookedForExtent, extent, language), ...(lookedOn === null ? [] : [lookedOn])].join(' ');
}
