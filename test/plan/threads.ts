import { setImmediate as nextTurn } from 'node:timers/promises';

/** Threads that this process has besides its first. */
export function threads(): number {
  const { workers } = process.report.getReport() as unknown as { workers: unknown[] };
  return workers.length;
}

export async function untilThreads(count: number): Promise<void> {
  while (threads() !== count) await nextTurn();
}
