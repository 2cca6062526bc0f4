import { examplesIn } from './documented-examples';
import { useWorld } from './harness';

const { api } = useWorld();

const examples = examplesIn('README.md');

test('there is an example for each of the three readers', () => {
  expect(examples.map(([reader]) => reader)).toEqual(['For planners', 'For researchers', 'For frontend developers']);
});

test.each(examples)('%s: the example gives the answer that the README shows', async (_, query, answer) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});
