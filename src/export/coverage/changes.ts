import type { CellComparison } from '../../coverage/cell-comparison';
import type { CoverageComparison } from '../../coverage/comparison';
import type { Coverage } from '../../coverage/coverage';
import type { PlatformChange } from '../../coverage/platform-change';
import { asKnown } from '../../days';
import type { SourceFact } from '../../facts/source';
import { byId } from '../../grouping';
import { CellChange, PlatformChangeKind, PlatformState } from '../../vocabulary';
import { type Column, dated, headed, linked } from '../table/columns';
import { bracketed, type Language, MARKS, nameIn, wordIn } from '../table/language';
import { UNIT_ID, unitColumn } from './columns';
import { COVERAGE_TEXTS } from './coverage-texts';
import { marked, slotName, word } from './words';

/** What differs of one platform in a cell. */
export interface ChangeRow {
  cell: CellComparison;
  /** Null where nothing of a platform makes the difference. */
  change: PlatformChange | null;
}

/** The cells whose status differs, then those whose platforms alone do, each with its platforms. */
export function* changeRows({ changes, sameStatusChanges }: CoverageComparison): Generator<ChangeRow> {
  for (const cell of [...changes, ...sameStatusChanges]) {
    if (cell.platforms.length === 0) yield { cell, change: null };
    for (const change of cell.platforms) yield { cell, change };
  }
}

/** What differs of a platform, and since when: `某园（新增，2020）`. */
export function changeInWords(change: PlatformChange, language: Language): string {
  const { platform, on, onPrecision } = change;
  const told = [...differenceInWords(change, language), ...(on === null ? [] : [asKnown(on, onPrecision ?? 'DAY')])];
  return bracketed(nameIn(platform, language), told.join(MARKS[language].comma), language);
}

/** Of a state from which to which, of all else what kind of change it is. */
function differenceInWords({ kind, before, after }: PlatformChange, language: Language): string[] {
  if (kind !== 'STATE' || before === null || after === null) return [wordIn(PlatformChangeKind, kind, language)];
  return [`${wordIn(PlatformState, before.state, language)} → ${wordIn(PlatformState, after.state, language)}`];
}

/** What a change of status is owed to, in words; null where it is not the days that make the difference. */
export function causeInWords({ firstSeenOnly, reallyChanged }: CellComparison, language: Language): string | null {
  const { causes } = COVERAGE_TEXTS[language];
  if (reallyChanged) return causes.reallyChanged;
  return firstSeenOnly ? causes.firstSeenOnly : null;
}

export function changeColumns(coverage: Coverage): Column<ChangeRow>[] {
  const unit = unitColumn(coverage);
  return [
    { ...unit, read: ({ cell }, language) => nameIn(cell.unit, language) },
    { ...UNIT_ID, read: ({ cell }) => cell.unit.id },
    headed('slot_name', '槽位', 'Slot', 22, ({ cell }, language) => slotName(cell, language)),
    headed('before', '前状态', 'Before', 14, ({ cell }, language) => cell.before && marked(cell.before, language)),
    headed('after', '后状态', 'After', 14, ({ cell }, language) => cell.after && marked(cell.after, language)),
    headed('change', '变化', 'Change', 10, ({ cell }, language) => wordIn(CellChange, cell.change, language)),
    headed('cause', '缘由', 'Owed to', 22, ({ cell }, language) => causeInWords(cell, language)),
    headed('platform', '平台', 'Platform', 34, ({ change }, language) => nameIn(change?.platform, language)),
    headed('platform_id', '平台编号', 'Platform id', 10, ({ change }) => change?.platform.id),
    headed('platform_change', '平台变化', 'Platform change', 14, ({ change }, language) =>
      change === null ? null : wordIn(PlatformChangeKind, change.kind, language),
    ),
    headed('state_before', '前平台状态', 'State before', 12, ({ change }, language) =>
      word(PlatformState, change?.before?.state, language),
    ),
    headed('state_after', '后平台状态', 'State after', 12, ({ change }, language) =>
      word(PlatformState, change?.after?.state, language),
    ),
    headed('on', '变化日', 'On', 12, ({ change }) => dated(change?.on, change?.onPrecision)),
    headed('first_seen', '变化日为首见', 'On is first sight', 12, ({ change }) => change?.firstSeen),
    headed('source_titles', '来源', 'Sources', 44, ({ change }) => sourcesOf(change).map(({ title }) => title)),
    headed('source_address', '首个来源网址', 'Address of the first', 44, ({ change }) =>
      linked(sourcesOf(change).find(({ url }) => url !== null)?.url),
    ),
  ];
}

/** The sources that show the difference, each once. */
function sourcesOf(change: PlatformChange | null): SourceFact[] {
  return [...byId(change?.why().flatMap(({ sources }) => sources) ?? []).values()];
}
