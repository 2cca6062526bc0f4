import { asked, examplesIn, rounded } from './documented-examples';
import { useSeed } from './harness';

const api = useSeed();

const questions = examplesIn('docs/researcher-questions.md');

test('the questions are numbered one by one', () => {
  const numbers = questions.map(([heading]) => Number.parseInt(heading, 10));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test.each(questions)('%s', async (_, query, answer) => {
  const { data, errors } = await asked(api.url, query);
  expect(errors).toEqual([]);
  expect(rounded(data)).toEqual(rounded(JSON.parse(answer)));
});
