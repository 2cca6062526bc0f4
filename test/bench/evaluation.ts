import type { Scheme } from '../../src/evaluation/design/scheme';
import type { Candidate } from '../../src/evaluation/eligible';
import { rankClass } from '../../src/evaluation/ranked-platform';
import { stabilityOf } from '../../src/evaluation/stability';
import { GRADES, percent } from '../evaluation/schemes';
import { SETS_NOTHING } from '../story';
import { report, sideBySide } from './side-by-side';

const PLATFORMS = 500;
const INDICATORS = 12;
const YEAR = { year: 2020, lastDay: '2020-12-31' };

const indicators = Array.from({ length: INDICATORS }, (_, index) => {
  return percent(`x${index}`, index === 0 ? 12 : 8);
});
const set = { code: 'all', nameZh: '全部', platformKinds: [], indicators };
const scheme: Scheme = {
  ...{
    id: 'bench',
    nameZh: '评价',
    nameEn: null,
    platformKinds: [],
    levels: [],
    sourceIds: ['s'],
    noteZh: null,
    noteEn: null,
  },
  design: { ...SETS_NOTHING, indicatorSets: [set], grades: GRADES },
};

/** A platform of which one value in seven is not known. */
function candidate(number: number): Candidate {
  const known = indicators.filter((_, index) => (number + index) % 7 > 0);
  const evaluation = {
    ...{
      id: `e${number}`,
      schemeId: 'bench',
      year: YEAR.year,
      tookPart: true,
      points: null,
      grade: null,
      standing: null,
    },
    ...{ announcedOn: null, basis: 'STATED' as const, sourceIds: ['s'] },
    valueCodes: known.map(({ code }) => code),
    values: known.map((_, index) => (number * 37 + index * 11) % 101),
    valueBases: known.map(() => 'STATED' as const),
    valueSourceIds: known.map(() => 's'),
  };
  const platform = { id: `p${String(number).padStart(3, '0')}` } as Candidate['facts']['platform'];
  const facts = { platform, behind: [], serves: [], joined: [], figures: [], evaluations: [evaluation] };
  return { facts, set, isOldEnough: true, reason: null };
}

/** Promised: 500 platforms by 12 indicators ranked in less than 50 ms, and with 1,000 variations of the weights in less than 1 s. */
export async function benchEvaluation(): Promise<void> {
  const all = Array.from({ length: PLATFORMS }, (_, number) => candidate(number));
  const ranked = () => rankClass(scheme, set, all, YEAR, new Map());
  const times = await sideBySide(
    [
      { name: 'ranked, with parts and grades', run: async () => void ranked() },
      { name: 'and 1,000 variations of the weights', run: async () => void stabilityOf(ranked().scored, 0.2, 0) },
    ],
    { rounds: 20, warmUp: 3 },
  );
  console.log(`evaluation of ${PLATFORMS} platforms by ${INDICATORS} indicators:\n${report(times)}`);
}
