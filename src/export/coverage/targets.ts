import type { TargetProgress } from '../../targets/target-progress';
import { type Column, headed } from '../table/columns';

/** Each target of the documents, and how far it is known to have come. */
export const TARGET_COLUMNS: readonly Column<TargetProgress>[] = [
  headed('target', '目标', 'Target', 44, ({ target }, language) => (language === 'zh' ? target.name : target.nameEn)),
  headed('target_id', '编号', 'Id', 24, ({ target }) => target.id),
  headed('value', '目标数', 'Number', 10, ({ target }) => target.value),
  headed('known', '已知数', 'Known', 10, ({ known }) => known),
  headed('distance', '差距', 'Wanting', 10, ({ distance }) => distance),
  headed('in_progress', '在建未计', 'In progress', 10, ({ inProgress }) => inProgress),
  headed('unknown', '状态不明', 'State unknown', 10, ({ unknown }) => unknown),
  headed('reason', '说明', 'Note', 80, ({ reasonZh, reasonEn, target }, language) =>
    language === 'zh' ? (reasonZh ?? target.countNoteZh) : (reasonEn ?? target.countNoteEn),
  ),
];
