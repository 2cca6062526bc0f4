/**
 * `npm run bench`: what the project promises of its speed, measured in one run on this machine, side by side where a
 * promise is a ratio. Prints figures, judges nothing.
 *
 * - `npm run bench` measures the seed (seed.ts).
 * - `npm run bench -- nation [folder]` measures it among a synthetic nation (nation.ts); the nation's data folder is
 *   `.data-nation` unless named, and generated when it is not there.
 * - `npm run bench -- plan` measures planning alone (plan.ts).
 * - `npm run bench -- limits` measures how long the database plans what the limits let through (limits.ts).
 * - `npm run bench -- new-statements` asks 1,507 questions that the database has to plan, one after another (new-statements.ts).
 * - `npm run bench -- partners` tells how well suggested partners foretell hidden ties (partners.ts).
 * - `npm run bench -- robustness` times permutation tests and bootstrap intervals alone (robustness.ts).
 * - `npm run bench -- evaluation` times rankings of platforms and variations of their weights alone (evaluation.ts).
 * - `npm run bench -- load` asks more than can be answered, by as many connections as are named, 1,000 by default (load.ts).
 * - `npm run bench -- speed` measures it against the bare driver and plain `@neo4j/graphql`, by questions that are new and by
 *   those asked again (speed.ts).
 * - `npm run bench -- explorer` times the pages in a real browser: key and click to the next paint, a frame of a large network (explorer.ts).
 * - `npm run bench -- large-answer` asks for 5,000 nodes and 15,000 ties in one answer, with measures and without (large-answer.ts).
 * - `npm run bench -- growth` asks the same of nations of ever more cities in turn, 10 to 300 or as many as are named (growth.ts).
 *
 * What is asked stands in queries.ts.
 */
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';
import { benchEvaluation } from './evaluation';
import { benchExplorer } from './explorer';
import { benchGrowth } from './growth';
import { benchLargeAnswer } from './large-answer';
import { benchLimits } from './limits';
import { benchLoad } from './load';
import { benchNation } from './nation';
import { benchNewStatements } from './new-statements';
import { benchPartners } from './partners';
import { benchPlan } from './plan';
import { benchRobustness } from './robustness';
import { benchSeed } from './seed';
import { benchSpeed } from './speed';

const PARTS: Record<string, (...rest: string[]) => Promise<void>> = {
  seed: benchSeed,
  plan: benchPlan,
  limits: benchLimits,
  'new-statements': benchNewStatements,
  partners: benchPartners,
  robustness: benchRobustness,
  evaluation: benchEvaluation,
  load: benchLoad,
  'large-answer': benchLargeAnswer,
  growth: benchGrowth,
  explorer: benchExplorer,
  speed: benchSpeed,
  nation: (folder = '.data-nation') => benchNation(path.resolve(PROJECT_ROOT, folder)),
};

async function main([part = 'seed', ...rest]: string[]): Promise<void> {
  const measure = PARTS[part];
  if (measure === undefined) throw new Error(`There is no part ${part}; there are ${Object.keys(PARTS).join(', ')}.`);
  await measure(...rest);
}

void main(process.argv.slice(2));
