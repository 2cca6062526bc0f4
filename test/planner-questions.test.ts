import { asked, examplesIn } from './documented-examples';
import { useSeed } from './harness';

const api = useSeed();

const questions = examplesIn('docs/planner-questions.md');

test('there are twelve questions or more, numbered one by one', () => {
  const numbers = questions.map(([heading]) => Number.parseInt(heading, 10));
  expect(numbers.length).toBeGreaterThanOrEqual(12);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test.each(questions)('%s', async (_, query, answer) => {
  const { data, errors } = await asked(api.url, query);
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(answer));
});
