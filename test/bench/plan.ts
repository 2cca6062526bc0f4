import { type Plan, planWithinBudget } from '../../src/plan/plan';
import { ALIKE, KINDS, manyCandidates, type Shape, TYPICAL } from '../plan/many-candidates';
import { ask } from './ask';

const SECONDS = 5;

/** Units of the framework and their sub-fields. */
const UNITS = '{ coverage(scope: { includeSubfields: true }) { units { industry { id } } } }';

const PLAN = `query ($candidates: [PlanCandidateInput!]!) {
  coveragePlan(budgetWan: 10000, scope: { includeSubfields: true }, candidates: $candidates) {
    status coveredWeight bound gap costWan chosenCount before { covered } after { covered }
  }
}`;

/** A plan over HTTP of 500 added platforms for a few of the seed's units each, from the question to the answer. */
export async function benchPlanOfSeed(url: string): Promise<string> {
  const { coverage } = (await ask(url, UNITS)) as { coverage: { units: { industry: { id: string } }[] } };
  const unit = (index: number) => coverage.units[index % coverage.units.length]?.industry.id;
  const candidates = Array.from({ length: 500 }, (_, index) => ({
    change: { add: { kind: KINDS[index % KINDS.length], industries: [...new Set([unit(index), unit(index * 7)])] } },
    costWan: 50 + ((index * 37) % 600),
  }));
  const start = performance.now();
  const { coveragePlan } = (await ask(url, PLAN, { candidates })) as { coveragePlan: object };
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  return `  500 candidates × ${coverage.units.length} units: ${seconds} s  ${JSON.stringify(coveragePlan)}`;
}

/** `planWithinBudget` on made-up problems: how long, whether proven, how much of the bound. On a busy machine the
 * processor's time tells more than the clock's. */
export async function benchPlan(): Promise<void> {
  const shapes: [name: string, shape: Shape][] = [
    ['typical, 500 candidates × 300 cells', TYPICAL],
    ['the same without weights', { ...TYPICAL, weight: () => 1 }],
    ['the same, costs to a hundred yuan', { ...TYPICAL, cost: (random) => 50 + Math.floor(random() * 60_000) / 100 }],
    ['adversarial: all alike, wide', ALIKE],
    ['2,000 candidates × 1,000 cells', { ...TYPICAL, candidates: 2_000, units: 200 }],
  ];
  console.log(`plan within a budget, at most ${SECONDS} s:`);
  for (const [name, shape] of shapes) {
    for (const seed of [1, 2, 3]) {
      const problem = manyCandidates(seed, shape);
      const [start, before] = [performance.now(), process.cpuUsage()];
      const plan = await planWithinBudget(problem, { timeLimitSeconds: SECONDS });
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      const { user, system } = process.cpuUsage(before);
      const ofProcessor = ((user + system) / 1e6).toFixed(2);
      console.log(`  ${name.padEnd(36)} seed ${seed}  ${seconds} s (${ofProcessor} s of processor)  ${told(plan)}`);
    }
  }
}

function told(plan: Plan): string {
  if (!('chosen' in plan)) return plan.status;
  const proof = plan.cheapest ? 'and the cheapest' : 'not proven the cheapest';
  const gap = (plan.gap * 100).toFixed(2);
  return `${plan.status}, ${proof}: ${plan.coveredWeight} of at most ${plan.bound} (gap ${gap}%) for ${plan.costWan} 万元`;
}
