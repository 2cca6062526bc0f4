import type { Coverage } from '../../coverage/coverage';
import type { WayToClose } from '../../gaps/ways';
import { Basis, PlatformKind, PlatformLevel, PlatformState, UnitRelation, WayToCloseKind } from '../../vocabulary';
import { type Column, headed } from '../table/columns';
import { bracketed, enumerated, type Language, labelled, nameIn, wordIn } from '../table/language';
import { RANK, STATUS, UNIT_ID, unitColumn } from './columns';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { ReportedGap } from './report';
import { word } from './words';

/** A way to close a gap, and which of the ways of its gap it is. */
export interface WayRow {
  gap: ReportedGap;
  way: WayToClose;
  position: number;
}

/** All ways of all gaps, in their order. */
export function wayRows(gaps: readonly ReportedGap[]): WayRow[] {
  return gaps.flatMap((gap) => gap.ways.map((way, index) => ({ gap, way, position: index + 1 })));
}

/** How many of those that could lead a cell of a sheet names. */
const MOST_LEADERS = 5;

/** A way in one line: what is done with which platform, or by whom what is founded. */
export function wayInWords(
  { kind, platform, toKind, toLevel, from, candidates }: WayToClose,
  language: Language,
): string {
  const texts = COVERAGE_TEXTS[language];
  const level = toLevel === null ? [] : [wordIn(PlatformLevel, toLevel, language)];
  const become = () => {
    const name = wordIn(PlatformKind, toKind, language);
    return level.length === 0 ? name : bracketed(name, enumerated(level, language), language);
  };
  const what = (): string => {
    const name = nameIn(platform, language) ?? '';
    if (kind === 'UPGRADE') return `${name} → ${become()}`;
    if (kind === 'WIDEN') return bracketed(name, texts.serves(nameIn(from, language) ?? ''), language);
    if (kind === 'FINISH') return name;
    const [first] = candidates;
    const leaders = first && texts.mayLead(candidates.length, nameIn(first.organization, language));
    return leaders ? bracketed(become(), leaders, language) : become();
  };
  return labelled(wordIn(WayToCloseKind, kind, language), what(), language);
}

/** @param slot the cell that names the slot, and leads to the gap */
export function wayColumns(coverage: Coverage, slot: Column<WayRow>): Column<WayRow>[] {
  const ofGap = (column: Column<ReportedGap>): Column<WayRow> => ({
    ...column,
    read: ({ gap }, language) => column.read(gap, language),
  });
  return [
    ...[unitColumn(coverage), UNIT_ID].map(ofGap),
    slot,
    ...[STATUS, RANK].map(ofGap),
    headed('position', '次序', 'Order', 8, ({ position }) => position),
    headed('way', '途径', 'Way', 10, ({ way }, language) => wordIn(WayToCloseKind, way.kind, language)),
    headed('platform', '平台', 'Platform', 34, ({ way }, language) => nameIn(way.platform, language)),
    headed('platform_id', '平台编号', 'Platform id', 10, ({ way }) => way.platform?.id),
    headed('from_kinds', '现类型', 'Kinds now', 22, ({ way }, language) =>
      enumerated(
        way.fromKinds.map((kind) => wordIn(PlatformKind, kind, language)),
        language,
      ),
    ),
    headed('from_level', '现级别', 'Level now', 10, ({ way }, language) =>
      word(PlatformLevel, way.fromLevel, language),
    ),
    headed('to_kind', '目标类型', 'Kind then', 22, ({ way }, language) => wordIn(PlatformKind, way.toKind, language)),
    headed('to_level', '目标级别', 'Level then', 10, ({ way }, language) => word(PlatformLevel, way.toLevel, language)),
    headed('state', '平台状态', 'Platform state', 12, ({ way }, language) => word(PlatformState, way.state, language)),
    headed('from_unit', '现服务单元', 'Serves now', 22, ({ way }, language) => nameIn(way.from, language)),
    headed('relation', '单元关系', 'Relation', 10, ({ way }, language) => word(UnitRelation, way.relation, language)),
    headed('leaders', '牵头候选', 'Could lead', 44, ({ way: { candidates } }, language) =>
      leaders(candidates, language),
    ),
    headed('leader_count', '候选数', 'How many', 10, ({ way }) =>
      way.kind === 'FOUND' ? way.candidates.length : null,
    ),
    headed('basis', '依据', 'Basis', 10, ({ way }, language) => word(Basis, way.basis, language)),
    headed('clause', '条款', 'Clause', 10, ({ way }) => way.clause?.number),
    headed('reason', '理由', 'Reason', 60, ({ way }, language) => (language === 'zh' ? way.reasonZh : way.reasonEn)),
  ];
}

function leaders(candidates: WayToClose['candidates'], language: Language): string | null {
  if (candidates.length === 0) return null;
  const names = candidates.slice(0, MOST_LEADERS).map(({ organization }) => nameIn(organization, language));
  return enumerated([...names, ...(candidates.length > MOST_LEADERS ? ['…'] : [])], language);
}
