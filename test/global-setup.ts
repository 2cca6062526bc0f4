import './node-env';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../src/database/connect';
import { serveApi } from './api';
import { PATIENCE_MS, share } from './environment';
import { makeSeededStore, startSeeded } from './seeded-database';

declare global {
  /** Ends what the global setup began. */
  var stopShared: () => Promise<void>;
}

/**
 * Room for the code of all that tests ask, which Java would else throw out and compile anew. What is optimized has run five
 * times as often as by default: a third less work for the compiler, and statements take no longer. (Without the optimizing
 * compiler, as below, they would take half as long again as soon as it has paid, after two minutes of work.)
 */
const JAVA_OPTIONS = [
  '-XX:ReservedCodeCacheSize=400m',
  '-XX:Tier4InvocationThreshold=25000',
  '-XX:Tier4MinInvocationThreshold=3000',
  '-XX:Tier4CompileThreshold=75000',
  '-XX:Tier4BackEdgeThreshold=200000',
].join(' ');

/**
 * For databases that run for a minute or two: until one has the seed, its work is 23 s of processor time in place of 42,
 * since optimizing code takes longer than it saves them.
 */
const SHORT_LIVED_JAVA_OPTIONS = '-XX:TieredStopAtLevel=1';

/** Room for what the files of a run ask of it at once, beside the plans that it keeps. */
const SHARED_HEAP_MEGABYTES = 2_048;

/** Fewer files ask it, and in no transactions of their own. */
const SEED_HEAP_MEGABYTES = 1_024;

/** Analyses of one file are no matter of another's: none waits in vain, and none is forgotten for another's sake. */
const ANALYSES_OF_ALL = { MAX_QUEUED_ANALYSES: 1_000, MAX_KEPT_ANALYSES: 1_000 };

/**
 * Two databases for the whole run: one to which tests add, and one that holds the seed and nothing else. Each has an API,
 * served by this process. A run that is killed takes both along: a database ends with its input.
 */
export default async function globalSetup(): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  globalThis.stopShared = async () => {
    for (const stop of stops.reverse()) await stop();
  };

  async function serve(store: string, heapMegabytes: number) {
    const { address, stop } = await startSeeded(store, { heapMegabytes });
    stops.push(stop);
    const { graph, close } = await connect(address, { timeoutMs: PATIENCE_MS });
    stops.push(close);
    const { app, origin } = await serveApi(graph, ANALYSES_OF_ALL);
    stops.push(() => app.close());
    return { address, url: `${origin}/graphql` };
  }

  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'graph-test-'));
    stops.push(() => rm(folder, { recursive: true }));
    const seededStore = path.join(folder, 'seeded');
    process.env.JDK_JAVA_OPTIONS = SHORT_LIVED_JAVA_OPTIONS;
    await makeSeededStore(seededStore);
    process.env.JDK_JAVA_OPTIONS = JAVA_OPTIONS;
    const [shared, seed] = await Promise.all([
      serve(seededStore, SHARED_HEAP_MEGABYTES),
      serve(seededStore, SEED_HEAP_MEGABYTES),
    ]);
    // Those that tests start inherit it.
    process.env.JDK_JAVA_OPTIONS = SHORT_LIVED_JAVA_OPTIONS;
    share({ folder, seededStore, database: shared.address, url: shared.url, seedUrl: seed.url });
  } catch (error) {
    // Jest runs no teardown after a setup that failed.
    await globalThis.stopShared();
    throw error;
  }
}
