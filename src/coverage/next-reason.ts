import type { Extent } from '../surveys/extent';
import { counted, inARow, listed, type Summary } from '../text/summary';
import { inEnglish, PlatformKind, termOf } from '../vocabulary';
import type { AboutUnit } from './unit';

/** What of a survey that is worth while its reason is made of. */
interface Told {
  platformKind: PlatformKind;
  settlesAlone: number;
  settlesWithOthers: number;
  lookedFor: Extent;
  cells: readonly (AboutUnit & { otherKinds: PlatformKind[] })[];
}

/** What speaks for a survey, in a few sentences. */
export function reasonOf(next: Told): { reasonZh: string; reasonEn: string } {
  const { zh, en } = inARow([...alone(next), ...withOthers(next), soFar(next), byUnit(next)]);
  return { reasonZh: zh, reasonEn: en };
}

function alone({ platformKind, settlesAlone: count }: Told): Summary[] {
  if (count === 0) return [];
  return [
    {
      zh: `查全“${termOf(PlatformKind, platformKind)}”即可定下 ${count} 个缺失格。`,
      en: `Looking for every ${inEnglish(platformKind)} would settle ${counted(count, 'missing cell')}.`,
    },
  ];
}

function withOthers({ platformKind, settlesWithOthers: count, cells }: Told): Summary[] {
  if (count === 0) return [];
  const kinds = [...new Set(cells.flatMap(({ otherKinds }) => otherKinds))];
  return [
    {
      zh: `要定下 ${count} 个缺失格，除“${termOf(PlatformKind, platformKind)}”外还须查全：${kinds.map((kind) => termOf(PlatformKind, kind)).join('、')}。`,
      en: `${counted(count, 'missing cell')} would be settled once every ${inEnglish(platformKind)} was looked for, and every ${listed(kinds.map(inEnglish))} too.`,
    },
  ];
}

function soFar({ lookedFor: { extent, lookedOn } }: Told): Summary {
  return extent === 'NEVER_LOOKED_FOR'
    ? { zh: '至今从未查过。', en: 'So far it was never looked for.' }
    : { zh: `至今只在 ${lookedOn} 部分查过。`, en: `So far it was looked for in part, on ${lookedOn}.` };
}

/** A survey of more than a unit is no survey of the unit. */
function byUnit({ cells }: Told): Summary {
  const units = new Set(cells.map(({ unit }) => unit.id)).size;
  const isOfRegions = cells.some(({ region }) => region !== null);
  return {
    zh: `须逐${isOfRegions ? '区市' : '产业'}查明（${units} 个）。`,
    en: `It has to tell of ${isOfRegions ? 'each district' : 'each industry'} (${units}).`,
  };
}
