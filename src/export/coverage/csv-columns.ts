import type { Evidence } from '../../coverage/evidence';
import { asKnown } from '../../days';
import {
  Basis,
  CoverageStatus,
  DatePrecision,
  EvidenceKind,
  LookedForExtent,
  PlatformKind,
  PlatformLevel,
  PlatformState,
} from '../../vocabulary';
import { type Attribute, dated, explained } from '../table/columns';
import { bracketed, type Language, labelled, nameIn, type Titled, wordIn } from '../table/language';
import { KNOWN, MISSING_GROUND, PLATFORM, PLATFORM_ID, SINCE, SLOT, STATE, SYNTHETIC } from './columns';
import { bySource, type PlatformRow, type ShownBy, shownInWords } from './platform-rows';

/** The id of a thing, and its name for people. */
function named(
  column: string,
  [zh, en]: [zh: string, en: string],
  thing: (row: PlatformRow) => (Titled & { id: string }) | null,
): Attribute<PlatformRow>[] {
  return [
    { name: `${column}_id`, type: 'string', meaning: `${zh}编号: the id of ${en}`, read: (row) => thing(row)?.id },
    {
      name: column,
      type: 'string',
      meaning: `${zh}: the name of ${en}, in the language asked for`,
      read: (row, language) => nameIn(thing(row), language),
    },
  ];
}

/** What of each source of a platform; the columns are in step: the first item of each is of the first source. */
function ofSources(
  column: string,
  meaning: string,
  read: (shownBy: ShownBy, language: Language) => string | null | undefined,
): Attribute<PlatformRow> {
  return {
    name: column,
    type: 'list',
    meaning: `${meaning}, in step with \`source_ids\``,
    read: ({ found }, language) => found && bySource(found.evidence()).map((one) => read(one, language) ?? ''),
  };
}

/** Coverage with all its evidence, one row a platform in a cell; programs read the codes and ids, people the names. */
export function coverageColumns(): Attribute<PlatformRow>[] {
  return [
    {
      name: 'as_of',
      type: 'day',
      meaning: '截至日: the day of the coverage',
      read: ({ coverage }) => dated(coverage.asOf),
    },
    ...named('standard', ['覆盖标准', 'the coverage standard'], ({ coverage }) => coverage.standard),
    ...named('framework', ['产业分类', 'the framework of the industries'], ({ coverage }) => coverage.framework),
    ...named('region', ['区划', 'the region asked about; empty for everywhere'], ({ coverage }) => coverage.region),
    // The unit is one or the other.
    ...named('industry', ['产业', 'the unit, where it is an industry'], ({ industry }) => industry),
    ...named('unit_region', ['区市', 'the unit, where it is a region'], ({ region }) => region),
    {
      name: 'slot',
      type: 'string',
      meaning: '槽位编号: the id of the slot, of the five of 五个一 the word of FiveOneSlot',
      read: ({ standardSlot }) => standardSlot.id,
    },
    explained(SLOT, 'string', '槽位: the name of the slot'),
    {
      name: 'status',
      type: 'string',
      words: CoverageStatus,
      meaning: '状态: the status of the cell',
      read: ({ status }) => status,
    },
    {
      name: 'status_name',
      type: 'string',
      meaning: '状态名称: the same in words',
      read: ({ status }, language) => wordIn(CoverageStatus, status, language),
    },
    {
      name: 'missing_ground',
      type: 'string',
      words: LookedForExtent,
      meaning:
        '缺失依据: of a missing cell, how far platforms that would fill it were looked for, as of the kind least so; empty of others',
      read: ({ missingGround }) => missingGround(),
    },
    explained(MISSING_GROUND, 'string', '缺失依据名称: the same in words'),
    {
      name: 'looked_on',
      type: 'day',
      meaning:
        '查找日: the day by which platforms of every kind that would fill it had been looked for; empty where not of every kind',
      read: ({ lookedFor }) => dated(lookedFor().lookedOn),
    },
    {
      name: 'rule_id',
      type: 'string',
      meaning: '规则编号: the id of the rule of the slot',
      read: ({ rule }) => rule.id,
    },
    explained(
      PLATFORM_ID,
      'string',
      '平台编号: the id of a platform in the cell; empty in the row of a cell without any',
    ),
    explained(PLATFORM, 'string', '平台: its name'),
    {
      name: 'platform_kind',
      type: 'string',
      words: PlatformKind,
      meaning: '平台类型: its own kind',
      read: ({ found }) => found?.platform.kind,
    },
    explained(SYNTHETIC, 'boolean', '合成数据: whether it is made up; such is there only with `includeSynthetic`'),
    {
      name: 'state',
      type: 'string',
      words: PlatformState,
      meaning: '平台状态: its state on the day; one that is CLOSED does not count',
      read: ({ found }) => found?.state,
    },
    explained(STATE, 'string', '平台状态名称: the same in words'),
    explained(SINCE, 'day', '起始日: since when it is in that state; empty where no source tells'),
    {
      name: 'since_precision',
      type: 'string',
      words: DatePrecision,
      meaning: '起始日精度: how exactly `since` is known; of a month or a year it is the first day',
      read: ({ found }) => found?.sincePrecision,
    },
    {
      name: 'since_first_seen',
      type: 'boolean',
      meaning:
        '起始日为首见: whether `since` is the day on which a source first saw it so, the beginning not being known',
      read: ({ found }) => found?.sinceFirstSeen,
    },
    {
      name: 'level',
      type: 'string',
      words: PlatformLevel,
      meaning: '级别: the highest level designated on the day',
      read: ({ found }) => found?.level,
    },
    {
      name: 'evidence',
      type: 'list',
      meaning: '证据: why it counts: what is shown (by what basis), of what, from when until when, by which sources',
      read: ({ found }, language) => found?.evidence().map((one) => told(one, language)),
    },
    ofSources('source_ids', '来源编号: the ids of the sources of the evidence', ({ source }) => source?.id),
    ofSources('source_shows', '证明: what each source shows', ({ shown }, language) => shownInWords(shown, language)),
    ofSources('source_titles', '来源标题: their titles', ({ source }) => source?.title),
    ofSources('source_addresses', '来源网址: their addresses', ({ source }) => source?.url),
    ofSources('source_days', '来源日: the days on which they were published', ({ source }) => source?.publishedOn),
    ...KNOWN,
  ];
}

/** What is shown, of what, from when until when, by which sources: `服务（明示） i-a026 2018-01/..：s-a013, s-a014`. */
function told(
  { kind, basis, industry, region, platformKind, designation, sources, ...days }: Evidence,
  language: Language,
): string {
  const what = [industry?.id, region?.id, platformKind, designation?.id].filter((part) => part != null);
  const since = days.since && asKnown(days.since, days.sincePrecision ?? 'DAY');
  const until = days.until && asKnown(days.until, days.untilPrecision ?? 'DAY');
  const span = since === null && until === null ? [] : [`${since ?? '..'}/${until ?? '..'}`];
  const shown = bracketed(wordIn(EvidenceKind, kind, language), wordIn(Basis, basis, language), language);
  return labelled([shown, ...what, ...span].join(' '), sources.map(({ id }) => id).join(', '), language);
}
