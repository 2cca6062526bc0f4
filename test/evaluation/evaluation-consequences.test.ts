import type { SchemeDesign } from '../../src/evaluation/design/scheme';
import { useWorld } from '../harness';
import type { EvaluationStory } from '../story';
import { GRADES, oneSet, percent } from './schemes';

const { api, write } = useWorld();

const QUERY = `query ($schemeId: ID!, $year: Int!, $scope: EvaluationScopeInput) {
  evaluationConsequences(schemeId: $schemeId, year: $year, scope: $scope) {
    grades { grade { code } consequences { kind textZh afterPoorYears subsidyRule { id amountWan } clause { number } basis }
      platforms { platform { id } basis evaluation { year } } }
    atRisk { platform { id } risk poorYearsAtLeast poorYearsAtMost consequence { textZh clause { number } } evaluations { year } }
  }
}`;

const DESIGN: Partial<SchemeDesign> = {
  ...oneSet(percent('x', 100)),
  grades: GRADES,
  absentGrade: 'C',
  consequences: [
    { grade: 'A', kind: 'SUPPORT', textZh: '支持', subsidyRule: 'sub-4-4-2', clause: 'doc-106-4-4', basis: 'STATED' },
    { grade: 'C', kind: 'WARNING', textZh: '警告', basis: 'STATED' },
    { grade: 'C', kind: 'EXIT', textZh: '取消资格', afterPoorYears: 3, clause: 'doc-106-5-5', basis: 'INFERRED' },
  ],
};

/** What is recorded of one platform by years; a year left out is not known, ABSENT did not take part. */
async function consequences(
  years: Record<number, 'A' | 'B' | 'C' | 'ABSENT'>,
  design: Partial<SchemeDesign> = {},
  year = 2022,
) {
  const standing = { A: 'OUTSTANDING', B: 'PASSED', C: 'POOR' } as const;
  const world = await write({
    platforms: { p: { kind: 'INCUBATOR', opened: '2010-01-01', region: 'here' } },
    schemes: { scheme: { design: { ...DESIGN, ...design }, platformKinds: ['INCUBATOR'] } },
    evaluations: Object.fromEntries(
      Object.entries(years).map(([of, grade]): [string, EvaluationStory] => {
        const told = grade === 'ABSENT' ? { tookPart: false } : { grade, standing: standing[grade] };
        return [`of-${of}`, { platform: 'p', scheme: 'scheme', year: Number(of), ...told }];
      }),
    ),
  });
  const { data, errors } = await api.ask(QUERY, {
    schemeId: world.id('scheme'),
    year,
    scope: { region: world.id('here') },
  });
  expect(errors).toBeUndefined();
  return data.evaluationConsequences;
}

const risks = ({ atRisk }: Awaited<ReturnType<typeof consequences>>) =>
  atRisk.map((one) => [one.risk, one.poorYearsAtLeast, one.poorYearsAtMost]);

test('each grade shows what it draws, by which rule and clause, and who has it by which evaluation', async () => {
  const { grades } = await consequences({ 2022: 'A' });
  expect(grades[0]).toEqual({
    grade: { code: 'A' },
    consequences: [
      {
        ...{ kind: 'SUPPORT', textZh: '支持', afterPoorYears: null, basis: 'STATED' },
        subsidyRule: { id: 'sub-4-4-2', amountWan: 100 },
        clause: { number: '四(四)' },
      },
    ],
    platforms: [{ platform: { id: expect.stringMatching(/-p$/) }, basis: 'STATED', evaluation: { year: 2022 } }],
  });
  expect(grades[2]?.consequences.map(({ kind }) => kind)).toEqual(['WARNING', 'EXIT']);
});

test.each([
  ['three poor years in a row', { 2020: 'C', 2021: 'C', 2022: 'C' }, [['DUE', 3, 3]]],
  ['two', { 2020: 'A', 2021: 'C', 2022: 'C' }, [['AT_RISK', 2, 2]]],
  ['a good year between', { 2020: 'C', 2021: 'B', 2022: 'C' }, []],
  ['one poor year', { 2021: 'B', 2022: 'C' }, []],
  ['years of which nothing is known', { 2020: 'C', 2022: 'C' }, [['POSSIBLE', 1, 3]]],
  ['a last year of which nothing is known', { 2020: 'C', 2021: 'C' }, [['AT_RISK', 2, 3]]],
  ['who does not take part is as poor', { 2020: 'C', 2021: 'C', 2022: 'ABSENT' }, [['DUE', 3, 3]]],
  ['later years, which are not asked about', { 2022: 'B', 2023: 'C', 2024: 'C', 2025: 'C' }, []],
] as const)('who leaves after three poor years: %s', async (_, years, expected) => {
  expect(risks(await consequences(years))).toEqual(expected);
});

test('poor years that are pardoned (容错) do not count', async () => {
  const years = { 2020: 'C', 2021: 'C', 2022: 'C' } as const;
  expect(risks(await consequences(years, { toleratedPoorYears: 1 }))).toEqual([['AT_RISK', 2, 2]]);
});

test('who is at risk is told by which words, and by which evaluations, the last first', async () => {
  const { atRisk } = await consequences({ 2021: 'C', 2022: 'C' });
  expect(atRisk[0]).toMatchObject({
    consequence: { textZh: '取消资格', clause: { number: '五(五)' } },
    evaluations: [{ year: 2022 }, { year: 2021 }],
  });
});

test('a scheme from which nobody has to leave has nobody at risk', async () => {
  expect(risks(await consequences({ 2020: 'C', 2021: 'C', 2022: 'C' }, { consequences: [] }))).toEqual([]);
});
