import type { Coverage, SlotTotal } from '../../coverage/coverage';
import { type Cell, COUNT_OF, type UnitCoverage } from '../../coverage/reckon';
import { Basis, CoverageStatus, DatePrecision, LookedForExtent, PlatformLevel, PlatformState } from '../../vocabulary';
import { type Attribute, type Column, dated, explained, headed, linked } from '../table/columns';
import { type Language, nameIn, namesIn, wordIn } from '../table/language';
import { UNIT_TEXTS } from './coverage-texts';
import { basisOf, type EvidenceRow, type PlatformRow, shownInWords } from './platform-rows';
import type { ReportedGap } from './report';
import { marked, STATUSES, slotName, subsidyLine, taskLine, word } from './words';

type OfUnit = Pick<UnitCoverage, 'unit' | 'known'>;

export function unitColumn({ standard }: Coverage, width = 26): Column<OfUnit> {
  const { zh, en } = UNIT_TEXTS[standard.unitKind];
  return headed('unit', zh.unit, en.unit, width, ({ unit }, language) => nameIn(unit, language));
}

export const UNIT_ID = headed<OfUnit>('unit_id', '编号', 'Id', 10, ({ unit }) => unit.id);

export const KNOWN_PLATFORMS = explained(
  headed<OfUnit>('known_platforms', '已知平台数', 'Platforms known', 12, ({ known }) => known.platforms),
  'integer',
  '已知平台数: how many platforms of whatever kind and state are known to serve the unit or to be located in it',
);

/** How much the graph knows of a unit. */
export const KNOWN: readonly Attribute<OfUnit>[] = [
  KNOWN_PLATFORMS,
  explained(
    headed('known_sources', '来源数', 'Sources', 12, ({ known }) => known.sources),
    'integer',
    '来源数: how many sources speak of them',
  ),
  explained(
    headed('known_newest_source_on', '最新来源日', 'Newest source', 12, ({ known }) =>
      dated(known.newestSourceOn, known.newestSourceOnPrecision),
    ),
    'day',
    '最新来源日: the day of the newest of those sources; empty where none is dated',
  ),
  explained(
    headed('known_looked_on', '查找日', 'Looked for on', 12, ({ known }) => dated(known.lookedOn)),
    'day',
    '查找日: the newest day on which platforms that fill one of its slots were looked for; empty where they never were',
  ),
];

type OfCell = Pick<Cell, 'slot' | 'standardSlot' | 'status'>;

export const SLOT = headed<OfCell>('slot_name', '槽位', 'Slot', 22, slotName);
/** Of a missing cell, what it rests on that there is none. */
export const MISSING_GROUND = headed<Pick<Cell, 'missingGround'>>(
  'missing_ground_name',
  '缺失依据',
  'Missing by',
  16,
  ({ missingGround }, language) => word(LookedForExtent, missingGround(), language),
);

export const STATUS = headed<OfCell>('marked_status', '状态', 'Status', 14, ({ status }, language) =>
  marked(status, language),
);

export function slotColumn(slot: SlotTotal): Column<UnitCoverage> {
  const { id } = slot.standardSlot;
  return headed(id, slotName(slot, 'zh'), slotName(slot, 'en'), 22, ({ cells }, language) => {
    const cell = cells.find(({ standardSlot }) => standardSlot.id === id);
    return cell && marked(cell.status, language);
  });
}

/**
 * The matrix: units by slots, one row a unit.
 *
 * @param unitId the cell that tells the id of the unit, and leads to the evidence
 */
export function matrixColumns(coverage: Coverage, unitId: Column<UnitCoverage>): Column<UnitCoverage>[] {
  const counts = STATUSES.map((status): Column<UnitCoverage> => {
    const inWords = (language: Language) => wordIn(CoverageStatus, status, language);
    return headed(status, inWords('zh'), inWords('en'), 12, ({ counts }) => counts[COUNT_OF[status]]);
  });
  // The id stands over the legend, which is wider.
  return [unitColumn(coverage), { ...unitId, width: 16 }, ...coverage.slots.map(slotColumn), ...counts, ...KNOWN];
}

export const RANK = headed<ReportedGap>('rank', '名次', 'Rank', 8, ({ rank }) => rank);
export const SCORE = headed<ReportedGap>('score', '评分', 'Score', 10, ({ score }) => score);
export const TASKS = headed<ReportedGap>('tasks', '相关任务', 'Tasks', 70, ({ tasks }, language) =>
  tasks.map((task) => taskLine(task, language)).join('\n'),
);

/** @param slot the cell that names the slot, and leads to the ways to close the gap */
export function gapColumns(coverage: Coverage, slot: Column<ReportedGap>): Column<ReportedGap>[] {
  return [
    unitColumn(coverage),
    UNIT_ID,
    slot,
    STATUS,
    RANK,
    SCORE,
    headed('ways', '途径数', 'Ways', 8, ({ ways }) => ways.length),
    headed('clause', '条款', 'Clause', 10, ({ clause }) => clause.number),
    headed('led_by', '牵头单位', 'Led by', 30, ({ ledBy }, language) => namesIn(ledBy, language)),
    headed('responsible', '责任单位', 'Responsible', 30, ({ responsible }, language) => namesIn(responsible, language)),
    TASKS,
    headed('subsidies', '补助', 'Subsidies', 70, ({ tasks }, language) =>
      tasks.flatMap(({ subsidies }) => subsidies.map((subsidy) => subsidyLine(subsidy, language))).join('\n'),
    ),
    headed('platforms', '已有平台', 'Platforms there', 30, ({ platforms }, language) =>
      namesIn(
        platforms.map(({ platform }) => platform),
        language,
      ),
    ),
    MISSING_GROUND,
    ...KNOWN,
  ];
}

type Found = Pick<PlatformRow, 'found'>;

export const PLATFORM = headed<Found>('platform', '平台', 'Platform', 34, ({ found }, language) =>
  nameIn(found?.platform, language),
);
export const PLATFORM_ID = headed<Found>(
  'platform_id',
  '平台编号',
  'Platform id',
  10,
  ({ found }) => found?.platform.id,
);
export const SYNTHETIC = headed<Found>(
  'synthetic',
  '合成数据',
  'Synthetic',
  10,
  ({ found }) => found && (found.platform.synthetic ?? false),
);
export const STATE = headed<Found>('state_name', '平台状态', 'Platform state', 12, ({ found }, language) =>
  word(PlatformState, found?.state, language),
);
export const SINCE = headed<Found>('since', '起始日', 'Since', 12, ({ found }) =>
  dated(found?.since, found?.sincePrecision),
);

/** Why platforms count, one row a platform in a cell and a source. */
export function evidenceColumns(coverage: Coverage): Column<EvidenceRow>[] {
  return [
    unitColumn(coverage, 22),
    UNIT_ID,
    SLOT,
    { ...STATUS, header: { zh: '格状态', en: 'Cell status' } },
    PLATFORM,
    PLATFORM_ID,
    STATE,
    SINCE,
    headed('since_precision_name', '日期精度', 'Date precision', 10, ({ found }, language) =>
      word(DatePrecision, found.sincePrecision, language),
    ),
    headed('since_first_seen', '起始日为首见', 'Since is first sight', 12, ({ found }) => found.sinceFirstSeen),
    headed('level_name', '级别', 'Level', 10, ({ found }, language) => word(PlatformLevel, found.level, language)),
    headed('basis_name', '依据', 'Basis', 10, ({ shown }, language) => wordIn(Basis, basisOf(shown), language)),
    headed('source_shows', '证明', 'Shows', 30, ({ shown }, language) => shownInWords(shown, language)),
    headed('source_title', '来源', 'Source', 44, ({ source }) => source?.title),
    headed('source_address', '网址', 'Address', 44, ({ source }) => linked(source?.url)),
    headed('source_day', '来源日', 'Source day', 12, ({ source }) =>
      dated(source?.publishedOn, source?.publishedOnPrecision),
    ),
    headed('source_id', '来源编号', 'Source id', 12, ({ source }) => source?.id),
    SYNTHETIC,
  ];
}
