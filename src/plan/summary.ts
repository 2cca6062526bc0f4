import type { Counts } from '../coverage/reckon';
import { counted, inARow, type Summary } from '../text/summary';
import type { PlanStatus } from '../vocabulary';

/** What of a plan its summary is made of. */
interface Planned {
  status: PlanStatus;
  budgetWan: number;
  /** Null where there is no plan. */
  costWan: number | null;
  chosen: readonly unknown[];
  cells: readonly unknown[];
  before: Counts;
  after: Counts | null;
  infeasible: readonly unknown[];
  candidates: { considered: number; priced: number };
}

/** From how many candidates a plan is chosen, what it covers for what, and how far it is proven. */
export function planSummary(plan: Planned): Summary {
  const { status, budgetWan, costWan, chosen, cells, before, after, infeasible, candidates } = plan;
  const { considered, priced } = candidates;
  const among: Summary = {
    zh: `候选 ${considered} 项，其中有价且能补缺的 ${priced} 项`,
    en: `Of ${counted(considered, 'candidate')}, ${priced} with a price and something to cover`,
  };
  if (costWan === null || after === null) {
    const [zh, en] = status === 'INFEASIBLE' ? conflictOf(infeasible) : WITHOUT_PLAN;
    return { zh: `${among.zh}：预算 ${budgetWan} 万元，${zh}。`, en: `${among.en}: with ${budgetWan} 万元 ${en}.` };
  }
  const all = before.covered + before.inProgress + before.unknown + before.missing;
  const gaps = all - before.covered;
  const [provenZh, provenEn] = PROVEN[status === 'OPTIMAL' ? 'OPTIMAL' : 'FEASIBLE'];
  return inARow([
    {
      zh: `${among.zh}：选 ${chosen.length} 项，花费 ${costWan} 万元（预算 ${budgetWan} 万元），补上 ${gaps} 个缺口中的 ${cells.length} 个。`,
      en: `${among.en}: ${counted(chosen.length, 'change')} would close ${cells.length} of ${counted(gaps, 'gap')} for ${costWan} of ${budgetWan} 万元.`,
    },
    {
      zh: `${all} 格中已覆盖的由 ${before.covered} 格变为 ${after.covered} 格；${provenZh}。`,
      en: `The cells covered would go from ${before.covered} of ${all} to ${after.covered}; ${provenEn}.`,
    },
  ]);
}

const PROVEN = {
  OPTIMAL: [
    '在有价的候选之内，已证没有更好的方案',
    'of the candidates with a price, no better choice is possible, by proof',
  ],
  FEASIBLE: ['时限内未能证明没有更好的方案', 'that no better choice is possible was not proven in time'],
} as const;

const WITHOUT_PLAN = [
  '时限内未找到方案，也未证明没有',
  'no plan was found in time, nor was it proven that there is none',
] as const;

function conflictOf({ length }: readonly unknown[]): readonly [zh: string, en: string] {
  return [
    `已证没有方案满足全部约束（相互冲突的有 ${length} 条）`,
    `no plan meets all constraints, by proof (${counted(length, 'constraint')} in conflict)`,
  ];
}
