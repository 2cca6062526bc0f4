import { type Cell, countStatuses } from '../coverage/reckon';
import { byStatus } from '../coverage/summary';
import { counted, inARow, type Summary } from '../text/summary';

/** What of a gap the summary of all is made of. */
type Ranked = Pick<Cell, 'unit' | 'standardSlot' | 'status'> & { rank: number; score: number };

/** More that stand first alike are counted, not named. */
const MOST_NAMED = 3;

/** How many gaps there are of each status, and which stand first. */
export function gapsSummary(gaps: readonly Ranked[]): Summary {
  if (gaps.length === 0) return { zh: '没有缺口。', en: 'There are no gaps.' };
  const statuses = byStatus(countStatuses([...gaps]), '个');
  const all: Summary = {
    zh: `共 ${gaps.length} 个缺口：${statuses.zh}。`,
    en: `There ${gaps.length === 1 ? 'is' : 'are'} ${counted(gaps.length, 'gap')}: ${statuses.en}.`,
  };
  return inARow([all, standingFirst(gaps.filter(({ rank }) => rank === 1))]);
}

function standingFirst(first: readonly Ranked[]): Summary {
  const score = first[0]?.score.toFixed(2);
  const names: Summary = {
    zh: first.map(({ unit, standardSlot }) => `${unit.nameZh}的“${standardSlot.nameZh}”`).join('、'),
    en: first.map(({ unit, standardSlot }) => `“${standardSlot.nameEn}” of ${unit.nameEn ?? unit.nameZh}`).join(', '),
  };
  if (first.length === 1)
    return { zh: `居首的是${names.zh}，评分 ${score}。`, en: `First stands ${names.en}, with a score of ${score}.` };
  const [which, whichEn] = first.length > MOST_NAMED ? ['', ''] : [`：${names.zh}`, `: ${names.en}`];
  return {
    zh: `并列居首的有 ${first.length} 个，评分 ${score}${which}。`,
    en: `${first.length} stand first alike, with a score of ${score}${whichEn}.`,
  };
}
