import type { Vocabulary } from '../../vocabulary';
import { BY_BROKERAGE } from './of-nodes/brokerage';
import { NODE_MEASURES } from './of-nodes/list';

interface Named {
  name: string;
  term: string;
}

/** The word that stands for a measure: `PAGE_RANK` for `pageRank`. */
export function wordOf({ name }: Pick<Named, 'name'>): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The measure that a word stands for. */
export function measureOf<Measure extends Pick<Named, 'name'>>(
  measures: readonly Measure[],
  word: string,
): Measure | undefined {
  return measures.find((one) => wordOf(one) === word);
}

/** In which order organizations are given: by the word of a measure. */
export interface OrganizationOrder {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** The column of a measure in tables: `page_rank`. */
export function columnNameOf(measure: Pick<Named, 'name'>): string {
  return wordOf(measure).toLowerCase();
}

/** What words for measures mean. */
export function meaningsOf<Measure extends Named>(
  measures: readonly Measure[],
  meaningOf: (measure: Measure) => string,
): Record<string, string> {
  return Object.fromEntries(measures.map((one) => [wordOf(one), `${one.term}: ${meaningOf(one)}`]));
}

export const OrganizationMeasure: Vocabulary = {
  name: 'OrganizationMeasure',
  description: '机构测度: the measures by which organizations can be put in order',
  values: { ...meaningsOf(NODE_MEASURES, ({ meaning, order = meaning }) => order), BROKERAGE: BY_BROKERAGE },
};
