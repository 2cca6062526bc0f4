import type { CoverageStatus, CoverageUnitKind } from '../../vocabulary';
import { inEachLanguage } from '../table/language';

/** What an export says besides the data. */
export const COVERAGE_TEXTS = inEachLanguage({
  title: { zh: '五个一覆盖情况', en: 'Coverage of the five platforms (五个一)' },
  fileTitle: { zh: '五个一覆盖', en: 'five-platform-coverage' },
  sheets: {
    matrix: { zh: '覆盖矩阵', en: 'Matrix' },
    gaps: { zh: '缺口', en: 'Gaps' },
    evidence: { zh: '证据', en: 'Evidence' },
    about: { zh: '说明', en: 'About' },
  },
  total: { zh: '合计', en: 'Total' },
  legend: { zh: '图例', en: 'Legend' },
  about: {
    asOf: { zh: '截至日', en: 'As of' },
    standard: { zh: '覆盖标准', en: 'Coverage standard' },
    framework: { zh: '产业分类', en: 'Framework' },
    region: { zh: '区划', en: 'Region' },
    everywhere: { zh: '不限', en: 'everywhere' },
    definitions: { zh: '定义', en: 'Definitions' },
    query: { zh: '查询条件', en: 'Query' },
    note: { zh: '注意', en: 'Note' },
  },
  statuses: {
    COVERED: { zh: '当日至少有一个平台在运行', en: 'at least one platform operates on the day' },
    IN_PROGRESS: {
      zh: '当日无平台在运行，至少有一个在规划或建设',
      en: 'none operates, at least one is planned or under construction',
    },
    UNKNOWN: {
      zh: '有平台，但没有来源说明其当日状态；或数据无从判断该槽位，见“注意”',
      en: 'there is a platform, but no source tells its state on the day; or the data cannot tell, see the note',
    },
    MISSING: {
      zh: '图谱未知有此类平台，并非断定没有',
      en: 'none that the graph knows of; it may exist all the same',
    },
  } satisfies Record<CoverageStatus, unknown>,
  definitionNotes: {
    zh: [
      '格状态取其中平台的最好状态：已覆盖 > 在建 > 不明 > 缺失。起止日含首日、不含末日。',
      '只知年月的日期按该期首日计，见“日期精度”。“起始日为首见”指起始未知，取来源首次见到之日。',
      '证据表含已关闭的平台（平台状态为“关闭”），它们不计入格状态。',
      '缺口按评分由高到低排列。评分在 0 与 1 之间，按默认权重：先看状态，再看企业数、相邻槽位、级别、距离与在建时长。',
      '补助金额单位为万元，按文件原文逐条列出，不加总；未载明金额者照实注明。',
    ],
    en: [
      'The status of a cell is the best among its platforms: covered over in progress over unknown over missing. A span holds its first day, not its last.',
      'A date known to the month or year counts from its first day; see the date precision. Where since is a first sight, the beginning is not known and it is the day a source first saw it.',
      'The evidence has closed platforms too (their state is closed); they do not count for the status of the cell.',
      'Gaps come by their score, the highest first. It lies between 0 and 1, by the default weights: the status decides; enterprises, neighbouring slots, level, distance and time in progress rank within it.',
      'Subsidies are in 万元 (10,000 yuan), listed one by one as the document has them and never added up; where no sum is stated, it says so.',
    ],
  },
  ledBy: { zh: '牵头', en: 'led by' },
  responsible: { zh: '责任', en: 'responsible' },
  noSum: { zh: '未载明金额', en: 'no sum stated' },
  selective: { zh: '择优', en: 'selective' },
  none: { zh: '无', en: 'none' },
  brief: {
    matrix: { zh: '一、覆盖矩阵', en: '1. Matrix' },
    gaps: { zh: '二、缺口', en: '2. Gaps' },
    money: {
      zh: '三、缺口由谁补、按何条款、有何补助',
      en: '3. Whose duty the gaps are, under which clause, and what is paid',
    },
    sources: { zh: '四、来源', en: '4. Sources' },
    noGaps: { zh: '没有缺口。', en: 'There are no gaps.' },
    clauseOf: { zh: '提出要求的条款', en: 'Clause that asks for them' },
    more: {
      zh: (count: number) => `另有 ${count} 条未载明金额的支持`,
      en: (count: number) => `${count} more supports without a stated sum`,
    },
    sourcesIn: {
      zh: (all: number, shown: number) =>
        all > shown
          ? `以上结论依据 ${all} 个来源，下列最新的 ${shown} 个；其余见导出的证据表（/export/coverage.xlsx）。`
          : `以上结论依据 ${all} 个来源。`,
      en: (all: number, shown: number) =>
        all > shown
          ? `This rests on ${all} sources, of which these are the newest ${shown}; the evidence sheet of /export/coverage.xlsx has all.`
          : `This rests on ${all} sources.`,
    },
    known: {
      zh: (platforms: number, sources: number, newest: string | null) =>
        `已知平台 ${platforms} 个，来源 ${sources} 个${newest === null ? '' : `，最新 ${newest}`}`,
      en: (platforms: number, sources: number, newest: string | null) =>
        `${platforms} platforms known from ${sources} sources${newest === null ? '' : `, the newest of ${newest}`}`,
    },
  },
});

/** What an export says of the units, which are industries or regions. */
export const UNIT_TEXTS = {
  INDUSTRY: unitTexts('产业', 'Industry', 'industries', {
    zh: '平台计入某格：该平台本身在当日服务于该产业，且其当日类型之一按当日有效的规则可填该槽位。',
    en: 'A platform counts in a cell when it itself serves the industry on the day and one of its kinds on the day fills the slot by the rule valid on the day.',
  }),
  REGION: unitTexts('区市', 'District or city', 'districts and cities', {
    zh: '平台计入某格：该平台在当日位于该区市或其下级区划，且其当日类型之一按当日有效的规则（含级别要求）可填该槽位。',
    en: 'A platform counts in a cell when it is located in the district or city or a part of it on the day and one of its kinds on the day fills the slot by the rule valid on the day, at the level that the rule asks for.',
  }),
} as const satisfies Record<CoverageUnitKind, unknown>;

/** @param countingNote when a platform counts in a cell */
function unitTexts(zh: string, en: string, plural: string, countingNote: { zh: string; en: string }) {
  return inEachLanguage({
    unit: { zh, en },
    noUnits: { zh: `没有${zh}单元。`, en: `There are no ${plural}.` },
    units: {
      zh: (units: number, covered: number, cells: number) => `${units} 个${zh}单元，${cells} 格中已覆盖 ${covered} 格`,
      en: (units: number, covered: number, cells: number) => `${units} ${plural}; ${covered} of ${cells} cells covered`,
    },
    missingNote: {
      zh: `“缺失”指图谱未知有此类平台，并非断定没有；“已知”各列说明图谱对该${zh}所知多少。`,
      en: `MISSING means none that the graph knows of, not that there is none; the columns of what is known tell how much it knows of the ${en.toLowerCase()}.`,
    },
    countingNote,
  });
}
