import type { SchemeDesign } from '../../src/evaluation/design/scheme';
import type { IndicatorDesign } from '../../src/evaluation/design/scoring/indicator';
import { type FactSet, stated } from '../../src/intake/facts';
import { addSynthetic, type City } from './city';
import type { Random } from './random';

/** The year for which platforms are evaluated. */
const YEAR = 2024n;

/** The highest values that earn points. */
const HIGHEST = { served: 400, income: 2_000 };

const linear = (code: keyof typeof HIGHEST, nameZh: string, nameEn: string, weight: number): IndicatorDesign => ({
  code,
  nameZh,
  nameEn,
  weight,
  isBonus: false,
  method: 'LINEAR',
  direction: 'HIGHER',
  lowest: 0,
  highest: HIGHEST[code],
});

const DESIGN: SchemeDesign = {
  startsFrom: 'OPENED',
  graceMonths: 12,
  bonusCap: 0,
  toleratedPoorYears: 0,
  absentGrade: null,
  indicatorSets: [
    {
      code: 'all',
      nameZh: '合成指标',
      nameEn: 'Synthetic indicators',
      platformKinds: [],
      indicators: [
        linear('served', '服务企业数', 'Enterprises served', 60),
        linear('income', '技术服务收入(万元)', 'Income from services (10,000 yuan)', 40),
      ],
    },
  ],
  grades: [
    { code: 'A', nameZh: '优秀', nameEn: 'Excellent', standing: 'OUTSTANDING', minPoints: 75 },
    { code: 'B', nameZh: '合格', nameEn: 'Passed', standing: 'PASSED', minPoints: 25 },
    { code: 'C', nameZh: '不合格', nameEn: 'Failed', standing: 'POOR', minPoints: 0 },
  ],
  consequences: [],
};

/** Adds a scheme of a city and a year's evaluations by it, in some of which a value is not told. */
export function addEvaluations(facts: FactSet, city: City): void {
  const random = city.random('evaluations');
  const scheme = city.thing('EvaluationScheme');
  const schemeSources = [city.sourceId(city.datedSource(random))];
  const holds = {
    nameZh: `${city.nameZh}平台评价办法`,
    nameEn: `Evaluation of the platforms of ${city.nameEn}`,
    platformKinds: [],
    levels: [],
    noteZh: '合成数据。',
    noteEn: 'Made up.',
    designJson: JSON.stringify(DESIGN),
  };
  addSynthetic(facts, scheme, holds, schemeSources);
  for (let index = 0; index < city.size.evaluations; index += 1) {
    const evaluation = city.thing('Evaluation', index);
    const sourceIds = [city.sourceId(city.datedSource(random))];
    addSynthetic(
      facts,
      evaluation,
      { year: YEAR, tookPart: true, basis: 'STATED', ...valuesOf(random, sourceIds) },
      sourceIds,
    );
    const tie = (type: string, to: ReturnType<City['thing']>) =>
      facts.addRelationship({ from: evaluation, type, to, provenance: stated(sourceIds) });
    tie('EVALUATES', city.thing('Platform', index));
    tie('UNDER_SCHEME', scheme);
  }
}

/** Somewhat more than earns points, so that some have all of them. */
function valuesOf(random: Random, sourceIds: string[]) {
  const told = Object.entries(HIGHEST).flatMap(([code, highest]) =>
    random.chance(0.9) ? [{ code, value: random.between(0, highest * 1.2) }] : [],
  );
  return {
    valueCodes: told.map(({ code }) => code),
    values: told.map(({ value }) => value),
    valueBases: told.map(() => 'STATED' as const),
    valueSourceIds: told.flatMap(() => sourceIds),
  };
}
