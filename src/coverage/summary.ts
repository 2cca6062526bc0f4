import type { Day } from '../days';
import type { RegionFact } from '../facts/region';
import type { SlotFact, StandardFact } from '../facts/standard';
import { counted, inARow, listed, type Summary } from '../text/summary';
import { CoverageStatus, type CoverageUnitKind, inEnglish, termOf, valuesOf } from '../vocabulary';
import type { ChangeCounts } from './cell-comparison';
import { COUNT_OF, type Counts } from './reckon';

const UNITS: Record<CoverageUnitKind, (count: number) => Summary> = {
  INDUSTRY: (count) => ({ zh: `${count} 个产业`, en: counted(count, 'industry', 'industries') }),
  REGION: (count) => ({ zh: `${count} 个区市`, en: counted(count, 'district or city', 'districts and cities') }),
};

/** What of a coverage its summary is made of. */
interface Counted {
  asOf: Day;
  standard: StandardFact;
  region: RegionFact | null;
  unitCount: number;
  slots: { standardSlot: SlotFact; counts: Counts }[];
  counts: Counts;
}

/** More slots than these that lack alike stand out by nothing. */
const MOST_SLOTS_NAMED = 2;

/** How many cells of a coverage have each status, and in which slot most are not covered; all cells, whatever is shown. */
export function coverageSummary({ asOf, standard, region, unitCount, slots, counts }: Counted): Summary {
  const cells = cellsIn(counts);
  const place = region === null ? NOTHING : { zh: `在${region.nameZh}，`, en: ` in ${region.nameEn ?? region.nameZh}` };
  if (cells === 0) {
    return { zh: `截至 ${asOf}，${place.zh}没有可计的格。`, en: `On ${asOf}${place.en}, there are no cells to count.` };
  }
  const units = UNITS[standard.unitKind](unitCount);
  const statuses = byStatus(counts, '格');
  const all: Summary = {
    zh: `截至 ${asOf}，${place.zh}${units.zh}共 ${cells} 格：${statuses.zh}。`,
    en: `On ${asOf}${place.en}, ${counted(cells, 'cell')} of ${units.en}: ${statuses.en}.`,
  };
  return inARow([all, ...mostLacking(slots)]);
}

const NOTHING: Summary = { zh: '', en: '' };

/** How many have each status, those that there are: `缺失 12 格`, `12 missing`. */
export function byStatus(counts: Counts, classifier: string): Summary {
  const there = valuesOf(CoverageStatus).filter((status) => counts[COUNT_OF[status]] > 0);
  const count = (status: CoverageStatus) => counts[COUNT_OF[status]];
  return {
    zh: there.map((status) => `${termOf(CoverageStatus, status)} ${count(status)} ${classifier}`).join('，'),
    en: listed(there.map((status) => `${count(status)} ${inEnglish(status)}`)),
  };
}

function cellsIn({ covered, inProgress, unknown, missing }: Counts): number {
  return covered + inProgress + unknown + missing;
}

function mostLacking(slots: Counted['slots']): Summary[] {
  const lacking = slots.map(({ standardSlot, counts }) => ({ standardSlot, open: cellsIn(counts) - counts.covered }));
  const most = Math.max(0, ...lacking.map(({ open }) => open));
  const worst = lacking.filter(({ open }) => open === most).map(({ standardSlot }) => standardSlot);
  if (most === 0 || worst.length === slots.length || worst.length > MOST_SLOTS_NAMED) return [];
  const [each, eachEn] = worst.length > 1 ? ['各 ', ' each'] : ['', ''];
  return [
    {
      zh: `未覆盖最多的是${worst.map(({ nameZh }) => `“${nameZh}”`).join('和')}（${each}${most} 格）。`,
      en: `Most often not covered: ${listed(worst.map(({ nameEn }) => `“${nameEn}”`))} (${counted(most, 'cell')}${eachEn}).`,
    },
  ];
}

type Side = Pick<Counted, 'asOf' | 'counts'>;

/**
 * How many cells are covered on either side of a comparison, and how those came about that are newly covered; all cells,
 * whatever is shown.
 */
export function comparisonSummary(
  { before, after }: { before: Side; after: Side },
  { newlyCovered, reallyChanged, firstSeenOnly, noLongerCovered }: ChangeCounts,
): Summary {
  const sides = [bothSides(before, after)];
  if (newlyCovered + noLongerCovered === 0) {
    return inARow([
      ...sides,
      { zh: '没有新覆盖的格，也没有不再覆盖的格。', en: 'No cell is newly covered, and none no longer.' },
    ]);
  }
  const causes = [
    { count: reallyChanged, zh: '确有新建或新变化', en: 'really built or begun' },
    { count: firstSeenOnly, zh: '只是新近得知', en: 'only newly known' },
    {
      count: newlyCovered - reallyChanged - firstSeenOnly,
      zh: '因范围或假设不同',
      en: 'by the scopes or what is supposed',
    },
  ].filter(({ count }) => count > 0);
  const parts: Summary[] = [];
  if (newlyCovered > 0) {
    parts.push({
      zh: `新覆盖 ${newlyCovered} 格（${causes.map(({ count, zh }) => `${zh} ${count} 格`).join('，')}）`,
      en: `newly covered: ${counted(newlyCovered, 'cell')} (${causes.map(({ count, en }) => `${count} ${en}`).join(', ')})`,
    });
  }
  if (noLongerCovered > 0) {
    parts.push({ zh: `不再覆盖 ${noLongerCovered} 格`, en: `no longer covered: ${counted(noLongerCovered, 'cell')}` });
  }
  const en = parts.map((part) => part.en).join('; ');
  return inARow([
    ...sides,
    { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` },
  ]);
}

function bothSides(before: Side, after: Side): Summary {
  const [was, is] = [before.counts.covered, after.counts.covered];
  const [cellsBefore, cellsAfter] = [cellsIn(before.counts), cellsIn(after.counts)];
  const [ofAll, ofAllEn] = cellsBefore === cellsAfter ? ['', ''] : [`${cellsAfter} 格中的 `, ` of ${cellsAfter}`];
  const [days, daysEn] =
    before.asOf === after.asOf
      ? [`同在 ${after.asOf}`, `On ${after.asOf} in both`]
      : [`从 ${before.asOf} 到 ${after.asOf}`, `From ${before.asOf} to ${after.asOf}`];
  if (was === is && cellsBefore === cellsAfter) {
    return {
      zh: `${days}，${cellsAfter} 格中已覆盖的前后都是 ${is} 格。`,
      en: `${daysEn}, the cells covered stayed at ${is} of ${cellsAfter}.`,
    };
  }
  return {
    zh: `${days}，已覆盖的由 ${cellsBefore} 格中的 ${was} 格变为 ${ofAll}${is} 格。`,
    en: `${daysEn}, the cells covered went from ${was} of ${cellsBefore} to ${is}${ofAllEn}.`,
  };
}
