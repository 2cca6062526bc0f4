import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ask } from './ask';
import { type Program, startProgram } from './program';

const START = `mutation ($seed: Int!) { startNetworkRobustness(permutations: 1000, resamples: 1000, seed: $seed) { id } }`;
const CHECK = `query ($id: ID!) {
  networkRobustness(id: $id) {
    status elapsedMs error { message }
    result { allTies { nodeCount edgeCount } datedTies { nodeCount edgeCount } organizations { totalCount } }
  }
}`;

interface Check {
  status: string;
  elapsedMs: number;
  error: unknown;
  result: unknown;
}

/**
 * 1,000 permutations and 1,000 resamples of the whole network of the seed as a job, with undated ties and without them. On a
 * busy machine the processor's time tells more than the clock's.
 */
export async function benchRobustnessOfSeed({ url, residentMiB, processorSeconds }: Program): Promise<string> {
  const lines: string[] = [];
  for (const seed of [1, 2, 3]) {
    const [before, taken] = [await residentMiB(), await processorSeconds()];
    const { startNetworkRobustness } = (await ask(url, START, { seed })) as { startNetworkRobustness: { id: string } };
    let most = before;
    let check: Check;
    do {
      await delay(100);
      check = ((await ask(url, CHECK, startNetworkRobustness)) as { networkRobustness: Check }).networkRobustness;
      most = Math.max(most, await residentMiB());
    } while (check.status === 'QUEUED' || check.status === 'RUNNING');
    const processor = ((await processorSeconds()) - taken).toFixed(2);
    const memory = `resident ${before.toFixed(0)} MiB before, ${most.toFixed(0)} at most`;
    const told = JSON.stringify(check.result ?? check.error);
    const seconds = (check.elapsedMs / 1000).toFixed(2);
    lines.push(`  seed ${seed}: ${check.status} after ${seconds} s (${processor} s of processor); ${memory}; ${told}`);
  }
  return lines.join('\n');
}

/** The same by itself, on a program of its own. */
export async function benchRobustness(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const program = await startProgram(dataFolder);
  try {
    console.log(`robustness of the network of the seed:\n${await benchRobustnessOfSeed(program)}`);
  } finally {
    await program.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
