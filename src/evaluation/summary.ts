import { counted, type Summary } from '../text/summary';
import type { Scheme } from './design/scheme';
import type { EvaluatedYear } from './measures/platform-facts';
import type { RankedPlatform } from './ranked-platform';

/** What a ranking rests on, and what of it is not known. */
export function summaryOf(scheme: Scheme, { year }: EvaluatedYear, rows: readonly RankedPlatform[]): Summary {
  const sentences = [reckoned(scheme, rows), published(rows, year), source(scheme)];
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

function reckoned({ design }: Scheme, rows: readonly RankedPlatform[]): Summary {
  if (rows.length === 0) {
    return {
      zh: '图谱中没有属于参评范围的平台。',
      en: 'The graph knows no platform that the scheme is for.',
    };
  }
  if (design.indicatorSets.length === 0) {
    return {
      zh: `不可计算：办法的指标未见，所列${rows.length}个平台只列名，不计分、不排名。`,
      en: `Not reckonable: the indicators of the scheme were not seen, so ${counted(rows.length, 'platform')} ${rows.length === 1 ? 'is' : 'are'} listed without points and ranks.`,
    };
  }
  const known = rows.filter((row) => row.pointsAtLeast === row.pointsAtMost).length;
  return {
    zh: `${rows.length}个平台中，${known}个的得分已定，${rows.length - known}个只知区间，因有数值不知。`,
    en: `Of ${counted(rows.length, 'platform')} the points of ${known} are settled; of ${rows.length - known} only a span is known, since values are not.`,
  };
}

function published(rows: readonly RankedPlatform[], year: number): Summary {
  const count = rows.filter((row) => row.published !== null).length;
  return count === 0
    ? { zh: `${year}年度未见公布的评价结果。`, en: `No published result for ${year} is known.` }
    : { zh: `其中${count}个有公布的评价结果。`, en: `Published results are known of ${count}.` };
}

function source({ sourceIds, noteZh, noteEn }: Scheme): Summary {
  if (sourceIds.length > 0) return { zh: noteZh ?? '', en: noteEn ?? '' };
  return {
    zh: '方案无来源，故不定等级，不生后果；图谱计数只作展示，不计分。',
    en: 'No source states the scheme, so it gives no grade and nothing follows; counts of the graph are shown and earn no points.',
  };
}
