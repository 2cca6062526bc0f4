import { setImmediate as nextTurn } from 'node:timers/promises';
import { Planning } from '../../src/database/planning';

const signal = new AbortController().signal;

/** A statement that is planned when the test says so, and then answers with its text. */
function statement(text: string) {
  let plan = () => {};
  let fail = (_: Error) => {};
  const planned = new Promise<void>((resolve, reject) => {
    plan = resolve;
    fail = reject;
  });
  const send = jest.fn(() =>
    Object.assign(
      planned.then(() => text),
      { keys: () => planned },
    ),
  );
  return { text, send, plan: () => plan(), fail: (error: Error) => fail(error) };
}

const begin = (planning: Planning, { text, send }: ReturnType<typeof statement>) => planning.inTurn(text, signal, send);

test('a new statement waits until one of those that are planned is done, the first first', async () => {
  const planning = new Planning(2);
  const all = ['a', 'b', 'c', 'd'].map(statement);
  const answers = all.map((one) => begin(planning, one));
  await nextTurn();
  expect(all.map(({ send }) => send.mock.calls.length)).toEqual([1, 1, 0, 0]);
  all[1]!.plan();
  expect(await answers[1]).toBe('b');
  await nextTurn();
  expect(all.map(({ send }) => send.mock.calls.length)).toEqual([1, 1, 1, 0]);
  for (const one of all) one.plan();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
});

test('one that was planned before does not wait', async () => {
  const planning = new Planning(1);
  const known = statement('known');
  known.plan();
  await begin(planning, known);
  const slow = statement('slow');
  const answer = begin(planning, slow);
  expect(await begin(planning, known)).toBe('known');
  slow.plan();
  await answer;
});

test('one that fails gives its turn on, and is new again', async () => {
  const planning = new Planning(1);
  const [bad, next] = [statement('bad'), statement('next')];
  const failed = expect(begin(planning, bad)).rejects.toThrow('syntax');
  const answer = begin(planning, next);
  bad.fail(new Error('syntax'));
  await failed;
  next.plan();
  expect(await answer).toBe('next');
});

test('one who leaves while waiting is not sent, and those behind come to their turn', async () => {
  const planning = new Planning(1);
  const [slow, left, next] = [statement('slow'), statement('left'), statement('next')];
  const first = begin(planning, slow);
  const leaving = new AbortController();
  const gone = expect(planning.inTurn('left', leaving.signal, left.send)).rejects.toThrow('gone');
  const answer = begin(planning, next);
  leaving.abort(new Error('gone'));
  await gone;
  slow.plan();
  await first;
  next.plan();
  expect(await answer).toBe('next');
  expect(left.send).not.toHaveBeenCalled();
});

test('of very many texts the latest are remembered', async () => {
  const planning = new Planning(1);
  const planned = async (text: string) => {
    const one = statement(text);
    one.plan();
    await begin(planning, one);
    await nextTurn();
  };
  for (let index = 0; index <= 400; index += 1) await planned(`text ${index}`);
  const slow = statement('slow');
  const answer = begin(planning, slow);
  const [oldest, latest] = [statement('text 0'), statement('text 400')];
  const waits = begin(planning, oldest);
  latest.plan();
  expect(await begin(planning, latest)).toBe('text 400');
  expect(oldest.send).not.toHaveBeenCalled();
  slow.plan();
  oldest.plan();
  await Promise.all([answer, waits]);
});
