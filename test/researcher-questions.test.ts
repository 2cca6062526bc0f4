import { examplesIn } from './documented-examples';
import { openWorld } from './harness';

const world = openWorld();
let api: Awaited<ReturnType<typeof world.startApi>>;

beforeAll(async () => {
  api = await world.startApi();
});
afterAll(() => world.close());

const questions = examplesIn('docs/researcher-questions.md');

/** An answer with its fractions to six decimals: sums of them differ in their last digits from machine to machine. */
function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)),
  );
}

test('the questions are numbered one by one', () => {
  const numbers = questions.map(([heading]) => Number.parseInt(heading, 10));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test.each(questions)('%s', async (_, query, answer) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(rounded(data)).toEqual(rounded(JSON.parse(answer)));
});
