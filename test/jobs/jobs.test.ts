import { PublicError } from '../../src/errors';
import { Jobs, type Work } from '../../src/jobs/jobs';

/** Work that ends when the test says so. */
class Task implements Work {
  signal: AbortSignal | undefined;
  end = () => {};
  fail = (_error: unknown) => {};

  run(signal: AbortSignal): Promise<void> {
    this.signal = signal;
    return new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  }
}

const LIMITS = { running: 1, queued: 1, kept: 2, keepMs: 60_000 };

function open(limits: Partial<typeof LIMITS> = {}) {
  const reported: unknown[] = [];
  const jobs = new Jobs({ ...LIMITS, ...limits }, (error) => reported.push(error));
  const tasks: Task[] = [];
  const start = (key: string) =>
    jobs.start(key, () => {
      const task = new Task();
      tasks.push(task);
      return task;
    });
  return { jobs, tasks, start, reported, status: (id: string) => jobs.find(id)?.status };
}

/** What is settled is known when the next turn begins. */
const nextTurn = () => new Promise(setImmediate);

test('all who ask for the same share one run, which goes on while one of them wants it', async () => {
  const { jobs, tasks, start, status } = open();
  const [one, other] = [start('a'), start('a')];
  expect(one.id).not.toBe(other.id);
  jobs.cancel(one.id);
  expect([status(one.id), status(other.id)]).toEqual(['CANCELLED', 'RUNNING']);
  expect(tasks.map(({ signal }) => signal?.aborted)).toEqual([false]);
  tasks[0]!.end();
  await nextTurn();
  expect([status(one.id), status(other.id)]).toEqual(['CANCELLED', 'SUCCEEDED']);
});

test('who asks for what is done already has it', async () => {
  const { jobs, tasks, start } = open();
  const first = start('a');
  tasks[0]!.end();
  await nextTurn();
  const again = start('a');
  expect(again).toEqual({ ...jobs.find(first.id), id: again.id });
  expect([again.status, tasks.length]).toEqual(['SUCCEEDED', 1]);
});

test('when all have given up the run is ended, and the next who asks has it done anew', async () => {
  const { jobs, tasks, start, status, reported } = open();
  const given = [start('a'), start('a')];
  for (const { id } of given) jobs.cancel(id);
  expect(tasks[0]!.signal?.aborted).toBe(true);
  const { id } = start('a');
  await nextTurn();
  expect([...given.map((one) => status(one.id)), status(id)]).toEqual(['CANCELLED', 'CANCELLED', 'RUNNING']);
  expect([tasks.length, reported]).toEqual([2, []]);
});

test('what must wait comes in its turn, and more than may wait is refused', async () => {
  const { jobs, tasks, start, status } = open({ queued: 2, kept: 3 });
  const ids = ['a', 'b', 'c'].map((key) => start(key).id);
  expect(ids.map(status)).toEqual(['RUNNING', 'QUEUED', 'QUEUED']);
  expect(() => start('d')).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
  // Who joins one that waits takes no room.
  expect(start('b').status).toBe('QUEUED');
  jobs.cancel(ids[2]!);
  tasks[0]!.end();
  await nextTurn();
  tasks[1]!.end();
  await nextTurn();
  expect(ids.map(status)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'CANCELLED']);
  expect(tasks[2]!.signal).toBeUndefined();
});

test.each([
  ['what is foreseen', new PublicError('QUERY_TIMEOUT', 'too long'), false],
  ['what is unforeseen', new Error('ours'), true],
])('%s fails the job, and the next who asks has it done anew', async (_name, error, isReported) => {
  const { jobs, tasks, start, reported } = open();
  const { id } = start('a');
  tasks[0]!.fail(error);
  await nextTurn();
  expect(jobs.find(id)).toMatchObject({ status: 'FAILED', error });
  expect(reported).toEqual(isReported ? [error] : []);
  expect(start('a').status).toBe('RUNNING');
});

test('of those that have ended, the oldest are forgotten first', async () => {
  const { tasks, start, status } = open();
  const ids: string[] = [];
  for (const key of ['a', 'b', 'c']) {
    ids.push(start(key).id);
    tasks.at(-1)!.end();
    await nextTurn();
  }
  expect(ids.map(status)).toEqual([undefined, 'SUCCEEDED', 'SUCCEEDED']);
});

test('closing gives up all', async () => {
  const { jobs, tasks, start, status } = open();
  const ids = ['a', 'b'].map((key) => start(key).id);
  await jobs.close();
  expect(ids.map(status)).toEqual(['CANCELLED', 'CANCELLED']);
  expect(tasks.map(({ signal }) => signal?.aborted)).toEqual([true, undefined]);
});
