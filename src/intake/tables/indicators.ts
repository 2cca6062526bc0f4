import { createHash } from 'node:crypto';
import { LevelMatch, PlatformKind, PlatformLevel } from '../../vocabulary';
import type { Period } from '../facts';
import { basis, decimal, flag, inBoth, oneOf, period, someOf, sourced, text } from './columns';
import { linked } from './links';
import { addTie, nodeOf } from './row-facts';
import { type Rows, type Table, table } from './table';

/** By what a figure is named. */
const FIGURE = { scope_id: text, name_zh: text, unit: text, as_of: period.optional() };
type Figure = { scope_id: string; name_zh: string; unit: string; as_of?: Period | undefined };
const FIGURE_KEY = ['scope_id', 'name_zh', 'unit', 'as_of'] as const;

function isSame(a: Figure, b: Figure): boolean {
  return a.scope_id === b.scope_id && a.name_zh === b.name_zh && a.unit === b.unit && a.as_of?.text === b.as_of?.text;
}

/** Which figures are totals of platforms: of which kinds and level, and whether the graph can count by the same definition. */
const PUBLISHED_TOTALS = table(
  'weihai/published_totals',
  {
    ...FIGURE,
    value: decimal,
    platform_kinds: someOf(PlatformKind),
    level: oneOf(PlatformLevel).optional(),
    level_match: oneOf(LevelMatch).optional(),
    comparable: flag,
    basis,
    ...inBoth('note', text),
  },
  {
    key: [...FIGURE_KEY],
    check(own, rows, problem) {
      for (const row of own) {
        const { line, name_zh, value, level, level_match, comparable, platform_kinds } = row;
        const figure = rows.of(INDICATORS).find((one) => isSame(one, row));
        if (figure === undefined) problem(line, `${name_zh} is no figure of weihai/indicators`);
        else if (figure.value !== value) problem(line, `value ${value} is ${figure.value} in weihai/indicators`);
        if ((level === undefined) !== (level_match === undefined)) problem(line, 'level and level_match go together');
        if (comparable && platform_kinds.length === 0) problem(line, 'comparable, and names no kind to count');
        if (comparable && row.as_of === undefined) problem(line, 'comparable, and names no day to count on');
      }
    },
  },
);

/** Published figures of whatever can be linked. */
const INDICATORS = table(
  'weihai/indicators',
  { ...FIGURE, name_en: text.optional(), value: decimal, ...sourced },
  {
    key: [...FIGURE_KEY],
    add(row, facts, rows) {
      // Its own words name a figure, so that its id stays the same wherever its row stands in the file.
      const words = [row.name_zh, row.unit, row.as_of?.text].join('\n');
      const digest = createHash('sha256').update(words).digest('hex').slice(0, 10);
      const id = `ind-${row.scope_id}-${digest}`;
      facts.addNode(nodeOf('Indicator', { ...row, id, ...countedBy(row, rows) }));
      addTie(facts, ['Indicator', id], 'DESCRIBES', linked(row.scope_id, rows));
    },
  },
);

function countedBy(figure: Figure, rows: Rows) {
  const total = rows.of(PUBLISHED_TOTALS).find((one) => isSame(one, figure));
  return {
    countedKinds: total?.platform_kinds ?? [],
    countedLevel: total?.level,
    levelMatch: total?.level_match,
    isComparable: total?.comparable,
    countBasis: total?.basis,
    countNoteZh: total?.note_zh,
    countNoteEn: total?.note_en,
  };
}

export const INDICATOR_TABLES: readonly Table[] = [PUBLISHED_TOTALS, INDICATORS];
