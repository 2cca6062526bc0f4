import type { Graph } from '../../database/graph';
import { badUserInput, quoted } from '../../errors';
import type { Background } from '../../jobs/background';
import type { Job } from '../../jobs/jobs';
import { shownJob } from '../../jobs/shown-job';
import { understoodQuestion } from '../engine/network';
import { type RobustnessQuestion, RobustnessRun } from './run';

/** A check as one of those who asked for it sees it. */
export interface NetworkRobustness extends Omit<Job, 'subject'> {
  run: RobustnessRun;
}

/** Below 99 permutations no p is less than 0.01, and of few resamples the outermost fortieth is one or none. */
const FEWEST = 99;
const MOST = 10_000;

/**
 * Checks apart from the request how robust is what `roleMixing`, `brokerage` and the assortativities tell: by permutation
 * tests, by bootstrap intervals and by leaving out undated ties. Who asks for the same in the same state of the data shares one run.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, QUEUE_FULL when too many wait
 * @see docs/network-measures.md
 */
export async function startNetworkRobustness(
  graph: Graph,
  background: Background,
  question: RobustnessQuestion,
): Promise<NetworkRobustness> {
  const { weighting, minWeight, counting, by, permutations, resamples, seed } = question;
  for (const [argument, count] of Object.entries({ permutations, resamples })) {
    if (count < FEWEST || count > MOST) {
      throw badUserInput(argument, `${argument} is ${count}; give ${FEWEST} to ${MOST}.`);
    }
  }
  if (by === 'COMMUNITY') {
    throw badUserInput(
      'by',
      'Communities are made of the ties themselves, so dealing them out would test nothing; group by ROLE or REGION.',
    );
  }
  if (question.scope?.datedOnly) {
    throw badUserInput(
      'scope.datedOnly',
      'The answer has the network with its undated ties and without them side by side; leave `datedOnly` out.',
    );
  }
  const { scope, source, version } = await understoodQuestion(graph, {
    ...question,
    projection: 'ORGANIZATION_ORGANIZATION',
  });
  const chance = { permutations, resamples, seed };
  const key = JSON.stringify([
    'robustness',
    source.ties.text,
    source.parameters,
    source.includeSynthetic,
    version,
    counting,
    by,
    chance,
  ]);
  const asked = { scope, weighting, minWeight, counting, by, ...chance };
  const { includesSynthetic } = graph;
  const makeRun = () => new RobustnessRun(background, question, asked, includesSynthetic);
  return asRobustness(background.jobs.start(key, makeRun));
}

/** @throws PublicError BAD_USER_INPUT naming `id` when there is no such check, or no longer */
export function findNetworkRobustness(background: Background, id: string): NetworkRobustness {
  const job = background.jobs.find(id);
  if (!(job?.subject instanceof RobustnessRun)) {
    throw badUserInput(
      'id',
      `There is no check of robustness ${quoted(id)}; they are forgotten at the time that \`expiresAt\` tells, when newer ` +
        'jobs take their place, and when the server is started again. Start it anew with startNetworkRobustness.',
    );
  }
  return asRobustness(job);
}

/** Gives a check up; one that has ended stays as it is. @throws PublicError as {@link findNetworkRobustness} */
export function cancelNetworkRobustness(background: Background, id: string): NetworkRobustness {
  findNetworkRobustness(background, id);
  background.jobs.cancel(id);
  return findNetworkRobustness(background, id);
}

/** A check as an answer shows it. */
export function shown(robustness: NetworkRobustness) {
  const { run, status } = robustness;
  return {
    ...shownJob(robustness),
    ...run.asked,
    progress: status === 'SUCCEEDED' ? 1 : run.progress(),
    result: status === 'SUCCEEDED' ? run.result : null,
  };
}

function asRobustness({ subject, ...job }: Job): NetworkRobustness {
  return { ...job, run: subject as RobustnessRun };
}
