import { type Scenario, under } from '../changes/scenario';
import { type TargetOptions, type TargetProgress, targetProgress } from '../targets/target-progress';

/** A target whose progress a scenario changes. */
export interface TargetChange {
  target: TargetProgress['target'];
  before: TargetProgress;
  after: TargetProgress;
}

/**
 * The targets that stand otherwise under a scenario than without it, by their numbers or by the platforms towards them.
 *
 * @throws PublicError as `targetProgress`
 */
export async function targetChanges(scenario: Scenario, options: TargetOptions): Promise<TargetChange[]> {
  const supposed = under(scenario, options);
  const [before, after] = await Promise.all([
    targetProgress(scenario.graph, { ...supposed, hypothesis: null }),
    targetProgress(scenario.graph, supposed),
  ]);
  const was = new Map(before.targets.map((progress) => [progress.id, progress]));
  return after.targets.flatMap((progress) => {
    const earlier = was.get(progress.id);
    if (earlier === undefined || standing(earlier) === standing(progress)) return [];
    return [{ target: progress.target, before: earlier, after: progress }];
  });
}

/** Which platforms stand towards a target, in what state and by what. */
function standing({ platforms }: TargetProgress): string {
  return JSON.stringify(
    platforms.map(({ platform, state, kind, designation, counts }) => [
      platform.id,
      state,
      kind,
      designation?.id,
      counts,
    ]),
  );
}
