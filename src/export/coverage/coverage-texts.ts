import { counted } from '../../text/summary';
import type { CoverageStatus, CoverageUnitKind } from '../../vocabulary';
import { inEachLanguage } from '../table/language';

/** What an export says besides the data. */
export const COVERAGE_TEXTS = inEachLanguage({
  title: { zh: '五个一覆盖情况', en: 'Coverage of the five platforms (五个一)' },
  fileTitle: { zh: '五个一覆盖', en: 'five-platform-coverage' },
  sheets: {
    summary: { zh: '摘要', en: 'Summary' },
    matrix: { zh: '覆盖矩阵', en: 'Matrix' },
    changes: { zh: '变化', en: 'Changes' },
    gaps: { zh: '缺口', en: 'Gaps' },
    ways: { zh: '补缺途径', en: 'Ways' },
    targets: { zh: '目标', en: 'Targets' },
    evidence: { zh: '证据', en: 'Evidence' },
    about: { zh: '说明', en: 'About' },
  },
  sheetNotes: {
    matrix: {
      zh: '各单元五类槽位的状态、合计与图例',
      en: 'the status of each slot of each unit, totals, what signs and colours mean',
    },
    changes: {
      zh: (since: string) => `自 ${since} 以来状态或平台有变的格，逐平台`,
      en: (since: string) => `the cells whose status or platforms changed since ${since}, platform by platform`,
    },
    gaps: {
      zh: '各缺口的名次、评分、责任单位、任务与补助',
      en: 'each gap with rank, score, duty holders, tasks and subsidies',
    },
    ways: { zh: '各缺口的补缺途径，最有望的在前', en: 'the ways to close each gap, the most promising first' },
    targets: {
      zh: '文件的目标与按图谱所知的进展',
      en: 'the targets of the documents, and how far they are known to have come',
    },
    evidence: { zh: '平台计入各格的理由与来源', en: 'why platforms count in the cells, by which sources' },
    about: { zh: '查询条件、数据版本与名词定义', en: 'what was asked, the version of the data, what the words mean' },
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
    since: { zh: '比较自', en: 'Compared since' },
    dataVersion: { zh: '数据版本', en: 'Version of the data' },
    query: { zh: '查询条件', en: 'Query' },
    note: { zh: '注意', en: 'Note' },
  },
  syntheticNote: {
    zh: '含合成数据：其中有编造的平台、机构或关系，不反映实际情况。',
    en: 'Synthetic facts are counted: some of the platforms, organizations or ties are made up and say nothing of the world.',
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
      '缺口按评分由高到低排列。评分在 0 与 1 之间，按默认权重：状态占一半，其余为企业数、相邻槽位、高级别平台、可升级平台、可牵头机构、距离与在建时长；名次相同者评分与状态相同。',
      '补助金额单位为万元，按文件原文逐条列出，不加总；未载明金额者照实注明。',
    ],
    en: [
      'The status of a cell is the best among its platforms: covered over in progress over unknown over missing. A span holds its first day, not its last.',
      'A date known to the month or year counts from its first day; see the date precision. Where since is a first sight, the beginning is not known and it is the day a source first saw it.',
      'The evidence has closed platforms too (their state is closed); they do not count for the status of the cell.',
      'Gaps come by their score, the highest first. It lies between 0 and 1, by the default weights: the status makes up half, the rest enterprises, neighbouring slots, platforms of high level, such as can be raised, who may lead, distance and time in progress. Gaps of one rank have the same score and status.',
      'Subsidies are in 万元 (10,000 yuan), listed one by one as the document has them and never added up; where no sum is stated, it says so.',
    ],
  },
  causes: {
    reallyChanged: { zh: '确有新建或新变化', en: 'really built or begun' },
    firstSeenOnly: { zh: '只是新近得知', en: 'only newly known' },
  },
  serves: { zh: (unit: string) => `现服务“${unit}”`, en: (unit: string) => `serves ${unit}` },
  mayLead: {
    zh: (count: number, first: string) => `可牵头 ${count} 家，首选${first}`,
    en: (count: number, first: string) => `${count} could lead, ${first} first`,
  },
  ledBy: { zh: '牵头', en: 'led by' },
  responsible: { zh: '责任', en: 'responsible' },
  noSum: { zh: '未载明金额', en: 'no sum stated' },
  selective: { zh: '择优', en: 'selective' },
  none: { zh: '无', en: 'none' },
  brief: {
    summary: { zh: '摘要', en: 'Summary' },
    matrix: { zh: '一、覆盖矩阵', en: '1. Matrix' },
    changes: {
      zh: (since: string) => `二、自 ${since} 以来的变化`,
      en: (since: string) => `2. What changed since ${since}`,
    },
    gaps: { zh: '三、缺口与补缺途径', en: '3. Gaps and ways to close them' },
    money: {
      zh: '四、缺口由谁补、按何条款、有何补助',
      en: '4. Whose duty the gaps are, under which clause, and what is paid',
    },
    targets: { zh: '五、目标进展', en: '5. Targets' },
    sources: { zh: '六、来源', en: '6. Sources' },
    noChanges: { zh: '没有变化。', en: 'Nothing changed.' },
    sameStatus: { zh: '状态未变而平台有变', en: 'Of the same status, with other platforms' },
    noTargets: { zh: '当日没有已印发文件所定的目标。', en: 'No document issued by the day sets a target.' },
    ways: { zh: '补缺途径', en: 'Ways to close it' },
    moreWays: { zh: (count: number) => `另有 ${count} 种`, en: (count: number) => `${count} more` },
    morePlatforms: { zh: (count: number) => `等 ${count} 个`, en: (count: number) => `… ${count} in all` },
    noGaps: { zh: '没有缺口。', en: 'There are no gaps.' },
    clauseOf: { zh: '提出要求的条款', en: 'Clause that asks for them' },
    more: {
      zh: (count: number) => `另有 ${count} 条未载明金额的支持`,
      en: (count: number) => `${counted(count, 'more support')} without a stated sum`,
    },
    sourcesIn: {
      zh: (all: number, shown: number) =>
        all > shown
          ? `以上结论依据 ${all} 个来源，下列最新的 ${shown} 个；其余见导出的证据表（/export/coverage.xlsx）。`
          : `以上结论依据 ${all} 个来源。`,
      en: (all: number, shown: number) =>
        all > shown
          ? `This rests on ${counted(all, 'source')}, of which these are the newest ${shown}; the evidence sheet of /export/coverage.xlsx has all.`
          : `This rests on ${counted(all, 'source')}.`,
    },
    known: {
      zh: (platforms: number, sources: number, newest: string | null) =>
        `已知平台 ${platforms} 个，来源 ${sources} 个${newest === null ? '' : `，最新 ${newest}`}`,
      en: (platforms: number, sources: number, newest: string | null) =>
        `${counted(platforms, 'platform')} known from ${counted(sources, 'source')}${newest === null ? '' : `, the newest of ${newest}`}`,
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
    missingNote: {
      zh: `“缺失”指图谱未知有此类平台，并非断定没有；其下注明此类平台是否查过、查到何时；“已知”各列说明图谱对该${zh}所知多少。`,
      en: `MISSING means none that the graph knows of, not that there is none; beside it stands how far such were looked for, and when; the columns of what is known tell how much it knows of the ${en.toLowerCase()}.`,
    },
    countingNote,
  });
}
