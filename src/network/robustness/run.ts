import { randomUUID } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import type { Background } from '../../jobs/background';
import { givingWay } from '../../jobs/giving-way';
import type { Work } from '../../jobs/jobs';
import type { NetworkGrouping, TieWeighting } from '../../vocabulary';
import { tiedPairCount } from '../algorithms/open-pairs';
import { measuredNetwork } from '../engine/network';
import type { UnderstoodScope } from '../ties/scope';
import type { TieQuestion } from '../ties/whole-network';
import { type Chance, type Estimates, estimatesOf } from './estimates';
import { type NetworkAtHand, networkAtHand } from './network-at-hand';
import { type RobustnessResult, resultOf } from './result';
import type { Telling } from './statistics';

/** What is to be checked, by how many permutations and resamples. */
export interface RobustnessQuestion extends TieQuestion, Chance, Pick<Telling, 'counting'> {
  by: NetworkGrouping;
}

/** The same as it was understood. */
export interface UnderstoodRobustness extends Chance, Telling {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  minWeight: number;
}

/** How many ties and triangles are gone through in all; so many take a minute. */
const MOST_STEPS = 100_000_000;

/** One check of robustness from its beginning to its result, and how far it is. */
export class RobustnessRun implements Work {
  result: RobustnessResult | null = null;
  private readonly id = randomUUID();
  private stepsDone = 0;

  constructor(
    private readonly background: Background,
    private readonly question: RobustnessQuestion,
    readonly asked: UnderstoodRobustness,
    /** Whether it is of synthetic facts as well. */
    readonly includesSynthetic: boolean,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const { graph, timeoutMs } = this.background;
    const own = graph.within({
      timeoutMs,
      signal,
      metadata: { analysis: this.id },
      includeSynthetic: this.includesSynthetic,
    });
    const networks = [await this.read(own, false), await this.read(own, true)];
    for (const network of networks) requireFewSteps(network, this.asked);
    const giveWay = givingWay(signal);
    const step = () => {
      this.stepsDone += 1;
      return giveWay();
    };
    const found: Estimates[] = [];
    for (const network of networks) found.push(await estimatesOf(network, this.asked, this.asked, step));
    this.result = resultOf(...(found as [Estimates, Estimates]), this.asked);
  }

  /** How far it is, from 0 to 1. */
  progress(): number {
    const { permutations, resamples } = this.asked;
    return this.stepsDone / (2 * (permutations + resamples));
  }

  private async read(graph: Graph, datedOnly: boolean): Promise<NetworkAtHand> {
    const { scope, weighting, minWeight } = this.question;
    const asked = { scope: { ...scope, datedOnly }, weighting, minWeight };
    const projection = 'ORGANIZATION_ORGANIZATION';
    return networkAtHand(await measuredNetwork(graph, this.background.projections, { ...asked, projection }));
  }
}

function requireFewSteps({ ties }: NetworkAtHand, { permutations, resamples }: Chance): void {
  const steps = (ties.size + tiedPairCount(ties)) * (permutations + resamples);
  if (steps > MOST_STEPS) {
    throw badUserInput(
      'scope',
      `${permutations} permutations and ${resamples} resamples of a network of ${ties.size} edges are too many. Narrow \`scope\` by ` +
        'regions, industries, roles or ties, or ask for fewer `permutations` and `resamples`.',
    );
  }
}
