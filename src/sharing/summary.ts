import type { Day } from '../days';
import type { BilingualName } from '../facts/named';
import { counted, inARow, listed, type Summary } from '../text/summary';
import type { SharingTotals } from './use';

interface Reckoned {
  asOf: Day;
  region: BilingualName | null;
  industry: BilingualName | null;
  knownInAll: number;
  fullHours: number;
  totals: SharingTotals;
}

/** How many resources are shared and how far they are used; where there are none, what was looked for, where and when. */
export function sharingSummary({ asOf, region, industry, knownInAll, fullHours, totals }: Reckoned): Summary {
  const named = [region, industry].filter((one) => one !== null);
  const place = {
    zh: named.length === 0 ? '' : `在${named.map(({ nameZh }) => nameZh).join('、')}`,
    en: named.length === 0 ? '' : ` in ${listed(named.map(({ nameEn, nameZh }) => nameEn ?? nameZh))}`,
  };
  const { resourceCount, hoursKnown, hoursUnknown, idleCount, idleHours } = totals;
  if (resourceCount === 0) {
    return {
      zh: `截至 ${asOf}，${place.zh}未见共享的仪器、设备、检测、数据或场地。图谱所知共 ${knownInAll} 项；未见不等于没有。`,
      en: `On ${asOf} no shared instrument, equipment, testing, data or space is known${place.en}. The graph knows ${knownInAll} in all; that none is known does not say that there is none.`,
    };
  }
  const all: Summary = {
    zh: `截至 ${asOf}，${place.zh}共享资源 ${resourceCount} 项。`,
    en: `On ${asOf} ${counted(resourceCount, 'shared resource is', 'shared resources are')} known${place.en}.`,
  };
  if (hoursKnown === 0) {
    return inARow([
      all,
      {
        zh: '机时均不明，是否闲置无从判断。',
        en: 'Of none are the hours known, so nothing tells whether they lie idle.',
      },
    ]);
  }
  return inARow([
    all,
    {
      zh: `有机时的 ${hoursKnown} 项中，${idleCount} 项不足 ${fullHours} 小时，共闲置 ${idleHours} 小时；${hoursUnknown} 项机时不明。`,
      en: `Of ${hoursKnown} with known hours, ${idleCount} worked less than ${fullHours} a year, idle for ${idleHours} in all; of ${hoursUnknown} the hours are unknown.`,
    },
  ]);
}
