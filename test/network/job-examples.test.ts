import { rounded, stepsIn } from '../documented-examples';
import { type Answers, useWorld } from '../harness';

const { api } = useWorld();

test.each([
  ['From start to result', 'startNetworkAnalysis'],
  ['A check from start to result', 'startNetworkRobustness'],
] as const)('the documented way "%s" gives what the document shows', async (heading, field) => {
  const [start, poll, result, ...more] = stepsIn('docs/network-measures.md', heading);
  expect(more).toEqual([]);
  const answerOf = async (step = { query: '', answer: '' }, id?: string) => {
    const { data, errors } = await api.ask(step.query, { id });
    expect(errors).toBeUndefined();
    return { found: rounded(data), shown: rounded(JSON.parse(step.answer)) };
  };

  const begun = await answerOf(start);
  const anyId = { [field]: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } };
  expect(begun).toEqual({ found: anyId, shown: anyId });
  const { id } = (begun.found as Answers)[field];
  let seen = await answerOf(poll, id);
  while (/"(?:QUEUED|RUNNING)"/.test(JSON.stringify(seen.found))) seen = await answerOf(poll, id);
  expect(seen.found).toEqual(seen.shown);
  const { found, shown } = await answerOf(result, id);
  expect(found).toEqual(shown);
});
