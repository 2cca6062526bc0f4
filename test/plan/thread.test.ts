import { setImmediate as nextTurn } from 'node:timers/promises';
import { planWithinBudget } from '../../src/plan/plan';
import { ALIKE, manyCandidates } from './many-candidates';
import { threads, untilThreads } from './threads';

/** One that takes longer than any test waits for it. */
const ASKED = manyCandidates(1, ALIKE);

test('while a plan is sought the event loop goes on turning', async () => {
  const giveUp = new AbortController();
  let isDone = false;
  const sought = planWithinBudget(ASKED, { timeLimitSeconds: 60, signal: giveUp.signal }).finally(() => {
    isDone = true;
  });
  const ended = expect(sought).rejects.toThrow('Enough.');
  await untilThreads(1);
  for (let turn = 0; turn < 100; turn += 1) await nextTurn();
  expect(isDone).toBe(false);
  giveUp.abort(new Error('Enough.'));
  await ended;
});

test('no thread is left behind a plan that was found, nor one that could not be', async () => {
  await planWithinBudget({ ...ASKED, candidates: ASKED.candidates.slice(0, 5) });
  expect(threads()).toBe(0);
  await planWithinBudget(ASKED, { timeLimitSeconds: 0.001 });
  expect(threads()).toBe(0);
});

test('one that is given up ends at once, with its thread', async () => {
  const giveUp = new AbortController();
  const sought = planWithinBudget(ASKED, { timeLimitSeconds: 60, signal: giveUp.signal });
  const ended = expect(sought).rejects.toThrow('The client has gone.');
  await untilThreads(1);
  giveUp.abort(new Error('The client has gone.'));
  await ended;
  expect(threads()).toBe(0);
});

test('one that is given up before its turn leaves the others theirs', async () => {
  const giveUp = new AbortController();
  const running = Array.from({ length: 8 }, () => planWithinBudget(ASKED, { timeLimitSeconds: 0.1 }));
  const waiting = planWithinBudget(ASKED, { timeLimitSeconds: 60, signal: giveUp.signal });
  const ended = expect(waiting).rejects.toThrow('The client has gone.');
  giveUp.abort(new Error('The client has gone.'));
  await ended;
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual(Array(8).fill('FEASIBLE'));
  await expect(planWithinBudget(ASKED, { signal: giveUp.signal })).rejects.toThrow('The client has gone.');
  expect(threads()).toBe(0);
});
