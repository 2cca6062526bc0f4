import type { Day } from '../days';
import type { RegionFact } from '../facts/region';
import { counted, inARow, listed, type Summary } from '../text/summary';

/** What of a target's progress its summary is made of. */
interface Measured {
  target: { name: string; nameEn: string; value: number | null };
  isCountable: boolean;
  known: number | null;
  distance: number | null;
}

/** A target with a number that is not known to be reached. */
interface Short {
  target: Measured['target'];
  known: number;
  value: number;
}

/** How many targets are reached by what is known, how many not, of how many nothing can be told, and which lacks most. */
export function targetsSummary(targets: readonly Measured[], asOf: Day, region: RegionFact | null): Summary {
  const place =
    region === null ? { zh: '', en: '' } : { zh: `在${region.nameZh}，`, en: ` in ${region.nameEn ?? region.nameZh}` };
  if (targets.length === 0) {
    return {
      zh: `截至 ${asOf}，没有已印发文件所定的目标。`,
      en: `On ${asOf} no document issued so far sets a target.`,
    };
  }
  const short = targets.flatMap(({ target, known, distance }): Short[] =>
    distance !== null && distance > 0 ? [{ target, known: known as number, value: target.value as number }] : [],
  );
  const kinds = [
    {
      count: targets.filter(({ distance }) => distance === 0).length,
      zh: '按所知已达到',
      en: 'reached by what is known',
    },
    { count: short.length, zh: '按所知未达到', en: 'not known to be reached' },
    {
      count: targets.filter(({ isCountable, distance }) => isCountable && distance === null).length,
      zh: '无数可比',
      en: 'without a number to measure by',
    },
    {
      count: targets.filter(({ isCountable }) => !isCountable).length,
      zh: '数据无从判断',
      en: 'that the data cannot tell',
    },
  ].filter(({ count }) => count > 0);
  const all: Summary = {
    zh: `截至 ${asOf}，${place.zh}共 ${targets.length} 项目标：${kinds.map(({ count, zh }) => `${zh}的 ${count} 项`).join('，')}。`,
    en: `On ${asOf}${place.en}, ${counted(targets.length, 'target')}: ${listed(kinds.map(({ count, en }) => `${count} ${en}`))}.`,
  };
  return inARow([all, ...furthest(short)]);
}

/** The targets of whose number the smallest share is known. */
function furthest(short: readonly Short[]): Summary[] {
  const least = Math.min(...short.map(({ known, value }) => known / value));
  const last = short.filter(({ known, value }) => known / value === least);
  if (last.length === 0) return [];
  return [
    {
      zh: `差得最多的是${last.map(({ target, known, value }) => `“${target.name}”（已知 ${known}，目标 ${value}）`).join('、')}。`,
      en: `Furthest from its number: ${last.map(({ target, known, value }) => `“${target.nameEn}” (${known} known of ${value})`).join(', ')}.`,
    },
  ];
}
