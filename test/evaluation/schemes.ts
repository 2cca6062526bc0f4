import type { GradeDesign, SchemeDesign } from '../../src/evaluation/design/scheme';
import type { IndicatorDesign } from '../../src/evaluation/design/scoring/indicator';

/** An indicator whose value of 0 to 100 becomes as large a share of its weight. */
export function percent(code: string, weight: number, more: Partial<IndicatorDesign> = {}): IndicatorDesign {
  return {
    code,
    nameZh: `指标${code}`,
    weight,
    isBonus: false,
    method: 'LINEAR',
    direction: 'HIGHER',
    lowest: 0,
    highest: 100,
    ...more,
  };
}

/** One set of indicators for all kinds. */
export function oneSet(...indicators: IndicatorDesign[]): Pick<SchemeDesign, 'indicatorSets'> {
  return { indicatorSets: [{ code: 'all', nameZh: '全部', platformKinds: [], indicators }] };
}

const GOOD: GradeDesign = { code: 'A', nameZh: '优秀', standing: 'OUTSTANDING', minPoints: 80 };
const FAIR: GradeDesign = { code: 'B', nameZh: '合格', standing: 'PASSED', minPoints: 60 };
const POOR: GradeDesign = { code: 'C', nameZh: '不合格', standing: 'POOR' };
export const GRADES = [GOOD, FAIR, POOR];
