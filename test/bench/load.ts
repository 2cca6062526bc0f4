import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './ask';
import { type Crowd, crowd, figures } from './crowd';
import { type Program, startProgram } from './program';
import * as queries from './queries';

/** How long each crowd asks. */
const SECONDS = 20;

/** The API under more load than it can carry: what those see who get in, those who don't, and whoever comes afterwards. */
export async function benchLoad(clients = '1000'): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-load-'));
  try {
    const program = await startProgram(dataFolder);
    try {
      await withCrowds(program, Number(clients));
    } finally {
      await program.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function withCrowds(program: Program, most: number): Promise<void> {
  await crowd(program.url, queries.coverage(), { clients: 16, seconds: SECONDS, isPatient: true });
  const crowds: Crowd[] = [
    { clients: 64, seconds: SECONDS, isPatient: true },
    { clients: most, seconds: SECONDS, isPatient: true },
    { clients: most, seconds: SECONDS, isPatient: false },
  ];
  for (const one of crowds) {
    const before = await program.residentMiB();
    let most = before;
    const watch = setInterval(async () => {
      most = Math.max(most, await program.residentMiB());
    }, 500);
    const answers = await crowd(program.url, queries.coverage(), one);
    clearInterval(watch);
    const patience = one.isPatient ? 'heed Retry-After' : 'ask again at once';
    console.log(`  ${one.clients} connections that ${patience}:\n${figures(answers, SECONDS)}`);
    console.log(`    API process ${before.toFixed(0)} MiB resident before, at most ${most.toFixed(0)}`);
    console.log(`    a question as soon as they are gone: ${(await timeOf(program.url)).toFixed(0)} ms`);
  }
}

async function timeOf(url: string): Promise<number> {
  const start = performance.now();
  await ask(url, queries.coverage());
  return performance.now() - start;
}
