import type { Plan } from './plan';
import type { CandidateCounts } from './plan-answer';

/** What a plan's status rests on, in both languages; what it was chosen from comes first. */
export function reasonOfPlan(
  plan: Plan,
  { considered, priced }: CandidateCounts,
  isCostCeiling: boolean | null,
): { reasonZh: string; reasonEn: string } {
  const [amongZh, amongEn] =
    priced === considered
      ? [`在全部${considered}项候选中`, `among all ${considered} candidates`]
      : [
          `只在${considered}项候选中有价且能补缺的${priced}项之内`,
          `only among the ${priced} of ${considered} candidates that have a price and cover something`,
        ];
  const [provenZh, provenEn] = PROVEN[plan.status];
  const zh = [`${amongZh}，${provenZh}。`];
  const en = [`${provenEn} ${amongEn}.`];
  if (priced < considered) {
    zh.push(`其余${considered - priced}项未参与比较，见leftOut；给出其成本（costWan或unpricedCostWan）即可参与。`);
    en.push(
      `The other ${considered - priced} are not compared, see \`leftOut\`; give them a cost (\`costWan\`, \`unpricedCostWan\`) to have them compared.`,
    );
  }
  if (isCostCeiling === false) {
    zh.push('成本只计给定的或文件写明的数额；另有补助不可计算或未定，实际支出可能更高。');
    en.push(
      'The cost is of sums that are given or that the documents state; some that cannot be computed, or are not certain, may come on top.',
    );
  }
  return { reasonZh: zh.join(''), reasonEn: en.join(' ') };
}

const PROVEN: Record<Plan['status'], [zh: string, en: string]> = {
  OPTIMAL: ['已证没有方案覆盖更多', 'It is proven that no plan covers more,'],
  FEASIBLE: ['方案可行，时限内未能证明没有更好的', 'This plan is possible, and not proven the best in time,'],
  INFEASIBLE: ['已证没有方案满足全部约束', 'It is proven that no plan meets all constraints,'],
  UNDECIDED: ['时限内未找到方案，也未证明没有', 'No plan was found in time, nor was it proven that there is none,'],
};
