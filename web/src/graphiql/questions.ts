import questions, { type Question } from 'virtual:questions';
import type { Language } from '../language';

/** The query of a question as it stands in the editor: under its words, and named, since a tab has the name of its query. */
export function editorText({ id, title, query }: Question, language: Language): string {
  const name = id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `# ${title[language]}\nquery ${name} ${query}`;
}

/** The first question of each document. */
export const FIRST_QUESTIONS = questions.filter(({ place }) => place === 1);

/** What the address asks: a documented question by its id, or a query of its own, as an API by GET takes it. */
export function askedByAddress(language: Language): { query?: string; variables?: string } {
  const parameters = new URLSearchParams(location.search);
  const question = questions.find(({ id }) => id === parameters.get('question'));
  const query = question ? editorText(question, language) : parameters.get('query');
  const variables = parameters.get('variables');
  return { ...(query !== null && { query }), ...(variables !== null && { variables }) };
}
