import type { Day } from '../days';
import type { Named } from '../facts/named';
import { counted, inARow, listed, type Summary } from '../text/summary';
import { LadderMoveKind, termOf } from '../vocabulary';
import type { MoveCount } from './counts';
import type { RungDuration } from './durations';

interface Reckoned {
  from: Day;
  to: Day;
  region: (Named & { nameEn: string | null }) | null;
  industry: (Named & { nameEn: string | null }) | null;
  ladders: readonly unknown[];
  stayCount: number;
  unknownStarts: number;
  undesignated: readonly unknown[];
  moveCounts: readonly MoveCount[];
  durations: readonly RungDuration[];
}

const MOVES: Record<LadderMoveKind, [one: string, many: string]> = {
  ENTRY: ['entry', 'entries'],
  RISE: ['rise', 'rises'],
  FALL: ['fall', 'falls'],
  EXIT: ['exit', 'exits'],
};

/** How many ladders there are and of how many rungs the beginning is unknown, how many moves there were, and how many stays have a length. */
export function ladderSummary(answer: Reckoned): Summary {
  const { ladders, stayCount, unknownStarts, undesignated } = answer;
  const place = placeOf(answer);
  const of: Summary = {
    zh: `${place.zh}共 ${ladders.length} 条平台阶梯、${stayCount} 段在阶，其中 ${unknownStarts} 段起始日不明；另有 ${undesignated.length} 个此类平台未见认定。`,
    en: `${place.en}${counted(ladders.length, 'ladder')} of platforms with ${counted(stayCount, 'stay')} on a rung, of which ${unknownStarts} began on no known day; ${counted(undesignated.length, 'further platform')} of these kinds ${undesignated.length === 1 ? 'has' : 'have'} no designation that is known.`,
  };
  const [moves, lengths] = [movesOf(answer), lengthsOf(answer)];
  return inARow([of, { zh: `${moves.zh}；${lengths.zh}。`, en: `${moves.en}; ${lengths.en}.` }]);
}

function placeOf({ region, industry }: Reckoned): Summary {
  const named = [region, industry].filter((one) => one !== null);
  if (named.length === 0) return { zh: '', en: '' };
  return {
    zh: `${named.map(({ nameZh }) => nameZh).join('、')}：`,
    en: `${listed(named.map(({ nameEn, nameZh }) => nameEn ?? nameZh))}: `,
  };
}

function movesOf({ from, to, moveCounts }: Reckoned): Summary {
  const known = moveCounts.filter(({ atMost }) => atMost > 0);
  if (known.length === 0) {
    return { zh: `${from} 至 ${to} 未见变动`, en: `From ${from} to ${to} no move is known` };
  }
  const range = ({ atLeast, atMost }: MoveCount, to: string) =>
    atLeast === atMost ? `${atLeast}` : `${atLeast}${to}${atMost}`;
  return {
    zh: `${from} 至 ${to}：${known.map((one) => `${termOf(LadderMoveKind, one.kind)} ${range(one, '～')} 次`).join('，')}`,
    en: `From ${from} to ${to}: ${listed(known.map((one) => `${range(one, ' to ')} ${MOVES[one.kind][one.atMost === 1 ? 0 : 1]}`))}`,
  };
}

function lengthsOf({ durations }: Reckoned): Summary {
  const sum = (of: 'completed' | 'bounded') => durations.reduce((total, one) => total + one[of], 0);
  const [completed, bounded] = [sum('completed'), sum('bounded')];
  if (completed === 0) return { zh: '尚无已结束的在阶时段', en: 'no stay is known to have ended' };
  return {
    zh: `已结束 ${completed} 段，其中时长有上下限的 ${bounded} 段，不明的 ${completed - bounded} 段`,
    en: `${counted(completed, 'stay')} ended; the length of ${bounded} is known within bounds, that of ${completed - bounded} is not`,
  };
}
