/**
 * Every enum of the project, once: its values and what they mean, Chinese term first. The API publishes them, the
 * seed and the database use the same words.
 */
export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<Value, string>>;
}

function vocabulary<const Values extends Record<string, string>>(name: string, description: string, values: Values) {
  return { name, description, values } satisfies Vocabulary;
}

/** The values of a vocabulary in their order. */
export function valuesOf<Value extends string>({ values }: Vocabulary<Value>): Value[] {
  return Object.keys(values) as Value[];
}

/** A text as a value of a vocabulary; null where it is none of them. */
export function valueIn<Value extends string>({ values }: Vocabulary<Value>, text: string): Value | null {
  return Object.hasOwn(values, text) ? (text as Value) : null;
}

/** The Chinese term of a word, with which its meaning begins. */
export function termOf<Value extends string>({ values }: Vocabulary<Value>, word: Value): string {
  return values[word].split(': ', 1)[0] as string;
}

/** A word as English has it, in small letters. */
export function inEnglish(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** A word as English has it where it stands alone. */
export function aloneInEnglish(word: string): string {
  const words = inEnglish(word);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const FiveOneSlot = vocabulary(
  'FiveOneSlot',
  '五个一: the five platforms that each key industry or sub-field is to have (威政办字〔2018〕106号 五(一))',
  {
    PUBLIC_SERVICE_PLATFORM: '公共创新服务平台: a public innovation service platform led by government',
    INDUSTRIAL_RESEARCH_INSTITUTE:
      '产业技术研究院: an industrial technology research institute; as a slot, not the center 威海市产业技术研究院 nor the tier 工业技术研究院',
    TECHNOLOGY_INNOVATION_CENTER: '技术创新中心: a technology innovation center',
    DOUBLE_INNOVATION_PLATFORM: '专业化特色双创平台: a specialized double-innovation platform',
    SCIENCE_PARK: '科技园区（基地）: a science park or base',
  },
);
export type FiveOneSlot = keyof typeof FiveOneSlot.values;

export const CoverageStatus = vocabulary('CoverageStatus', '覆盖状态: the best state among the platforms of a cell', {
  COVERED: '已覆盖: at least one platform operates on the day',
  IN_PROGRESS: '在建: none operates, at least one is planned or under construction',
  UNKNOWN:
    '不明: there is a platform, but no source tells its state on the day; or the rule of the slot names no kind of platform, so that the data cannot tell',
  MISSING: '缺失: none that the graph knows of; it may exist all the same',
});
export type CoverageStatus = keyof typeof CoverageStatus.values;

export const PlatformState = vocabulary('PlatformState', '平台状态: the state of a platform on a day', {
  OPERATING:
    '运行: open, from its opening day or, where that is not known, from the first day a source saw it operating',
  IN_PROGRESS: '在建: seen planned or under construction, and not yet open',
  UNKNOWN: '不明: no opening day is known and no source had seen it by the day',
  CLOSED: '关闭: closed on or before the day',
});
export type PlatformState = keyof typeof PlatformState.values;

export const PlatformKind = vocabulary('PlatformKind', '平台类型: what a platform is', {
  REGIONAL_INNOVATION_CENTER: '区域创新中心: the regional innovation center that leads the whole architecture',
  INDUSTRIAL_RESEARCH_INSTITUTE: '工业（产业）技术研究院: an industrial research institute',
  SPECIALIZED_INSTITUTE: '专业研究所（中心）: a specialized institute co-built with enterprises',
  NEW_RND_INSTITUTION: '新型研发机构: a new-type research and development institution',
  TECHNOLOGY_INNOVATION_CENTER: '技术创新中心: a technology innovation center',
  MANUFACTURING_INNOVATION_CENTER: '制造业创新中心: a manufacturing innovation center',
  ENGINEERING_RESEARCH_CENTER: '工程（技术）研究中心: an engineering research center',
  KEY_LABORATORY: '重点实验室: a key laboratory',
  CLINICAL_RESEARCH_CENTER: '临床医学研究中心: a clinical research center',
  ENTERPRISE_TECHNOLOGY_CENTER: '企业技术中心: an enterprise technology center',
  ACADEMICIAN_WORKSTATION: '院士（专家）工作站: an academician (expert) workstation',
  INNOVATION_ALLIANCE: '创新联盟: an innovation alliance',
  PUBLIC_SERVICE_PLATFORM: '公共服务平台: a public service platform',
  INTERNATIONAL_COOPERATION_PLATFORM: '国际科技合作平台: an international cooperation platform',
  INCUBATOR: '科技企业孵化器: an incubator',
  MAKERSPACE: '众创空间: a makerspace',
  ACCELERATOR: '加速器: an accelerator',
  TECHNOLOGY_TRANSFER_AGENCY: '技术转移服务机构: a technology-transfer agency',
  SCIENCE_PARK: '科技园区（基地）: a science park or base',
  UNIVERSITY_SCIENCE_PARK: '大学科技园: a university science park',
  OTHER: '其他: a platform of no kind above',
});
export type PlatformKind = keyof typeof PlatformKind.values;

export const PlatformLevel = vocabulary(
  'PlatformLevel',
  '级别: at which level a platform is designated, lowest first',
  {
    COUNTY: '县级: district, county-level city or development zone',
    MUNICIPAL: '市级: city',
    PROVINCIAL: '省级: province',
    NATIONAL: '国家级: nation',
  },
);
export type PlatformLevel = keyof typeof PlatformLevel.values;

export const DesignationStage = vocabulary('DesignationStage', '认定阶段: how far a designation has come', {
  CULTIVATING: '培育: being cultivated for it, before any application',
  APPLIED: '申报: applied for',
  PREPARING: '批筹: approved for preparation',
  DESIGNATED: '认定: designated',
  REVOKED: '撤销: revoked',
});
export type DesignationStage = keyof typeof DesignationStage.values;

export const SharedResourceKind = vocabulary('SharedResourceKind', '共享资源类型: what a shared resource is', {
  INSTRUMENT: '仪器: a scientific instrument',
  EQUIPMENT: '设备: equipment, such as a pilot line',
  TESTING: '检测: a testing or certification service',
  DATA: '数据: data or a database',
  SPACE: '场地: a laboratory, workshop or other space',
});
export type SharedResourceKind = keyof typeof SharedResourceKind.values;

export const NeedMatchKind = vocabulary('NeedMatchKind', '需求匹配对象类别: what may meet a technical need', {
  PLATFORM: '平台: a platform',
  ORGANIZATION: '机构: an organization',
  SHARED_RESOURCE: '共享资源: a shared resource',
});
export type NeedMatchKind = keyof typeof NeedMatchKind.values;

export const NeedScoreKind = vocabulary(
  'NeedScoreKind',
  '需求匹配评分项: what a part of the score of a match measures',
  {
    WORDS: '字词: which share of the words of the need stands in its own names, rare words weighing more',
    INDUSTRY: '产业: whether it serves the industry of the need, or an industry named by words of it',
    EARLIER_WORK:
      '已有工作: which share of the words stands in the subject of a collaboration of it or of those behind it',
    KIND: '类型: how far what it is answers technical needs',
    LEVEL: '级别: the highest level of a platform on the day',
    DISTANCE: '距离: how near it lies to the region of the need',
    STATE: '状态: whether a platform operates on the day, or is still being built',
  },
);
export type NeedScoreKind = keyof typeof NeedScoreKind.values;

export const LadderMoveKind = vocabulary(
  'LadderMoveKind',
  '阶梯变动类别: how a platform moves on the ladder of stages and levels of a kind',
  {
    ENTRY: '进入: it reaches a rung from none',
    RISE: '晋升: it reaches a higher rung',
    FALL: '降级: it leaves a rung and stands on a lower one',
    EXIT: '退出: it leaves the ladder, by a revocation, an end or its closing',
  },
);
export type LadderMoveKind = keyof typeof LadderMoveKind.values;

export const DatePrecision = vocabulary(
  'DatePrecision',
  '日期精度: how exactly a date is known; a month or a year counts from its first day',
  { DAY: '日: to the day', MONTH: '月: to the month', YEAR: '年: to the year' },
);
export type DatePrecision = keyof typeof DatePrecision.values;

export const Basis = vocabulary('Basis', '依据: how a fact came from its source', {
  STATED: '明示: the source says so',
  INFERRED: '推断: judged from the source, for example from a name',
  HYPOTHETICAL: '假设: supposed by a scenario; nothing stored bears it',
});
export type Basis = keyof typeof Basis.values;

export const IndustryKind = vocabulary('IndustryKind', '产业层级: what a unit of an industry framework is', {
  CLUSTER: '产业集群: a cluster',
  INDUSTRY: '产业: an industry',
  SUBFIELD: '细分领域: a sub-field',
  CHAIN: '产业链: an industry chain',
});
export type IndustryKind = keyof typeof IndustryKind.values;

export const OrganizationKind = vocabulary('OrganizationKind', '机构类型: what an organization is', {
  GOVERNMENT: '政府: a government, bureau or administrative committee',
  ENTERPRISE: '企业: an enterprise',
  UNIVERSITY: '高校: a university or college',
  RESEARCH_INSTITUTE: '科研院所: a research institute',
  FINANCIAL_INSTITUTION: '金融机构: a bank or other financial institution',
  FUND: '基金: a fund',
  SERVICE_AGENCY: '服务机构: a service agency',
  ASSOCIATION: '协会: an association or federation',
  HOSPITAL: '医院: a hospital',
});
export type OrganizationKind = keyof typeof OrganizationKind.values;

export const ServiceKind = vocabulary('ServiceKind', '服务类别: with what a service agency serves', {
  INTELLECTUAL_PROPERTY: '知识产权服务: intellectual-property services (威政办字〔2018〕106号 四(九))',
  TECHNOLOGY_TRANSFER: '技术转移服务: technology-transfer services (威政办字〔2018〕106号 四(七))',
});
export type ServiceKind = keyof typeof ServiceKind.values;

export const CollaborationRole = vocabulary(
  'CollaborationRole',
  '政产学研金服用: the seven roles that work together as the seven stars of the Big Dipper (威政办字〔2018〕106号 五(三))',
  {
    GOVERNMENT: '政: government',
    INDUSTRY: '产: industry',
    UNIVERSITY: '学: universities',
    RESEARCH: '研: research institutes',
    FINANCE: '金: finance',
    SERVICE: '服: services',
    USER: '用: users',
  },
);
export type CollaborationRole = keyof typeof CollaborationRole.values;

export const CollaborationKind = vocabulary(
  'CollaborationKind',
  '合作类型: the kind of a collaboration, weakest first',
  {
    EXCHANGE: '交流: a visit or seminar',
    AGREEMENT: '协议: an agreement',
    PROJECT: '项目: a contract or joint research',
    ALLIANCE: '联盟: an alliance',
    INVESTMENT: '投资: an investment',
    AWARD: '奖励: a shared award',
  },
);
export type CollaborationKind = keyof typeof CollaborationKind.values;

export const RegionKind = vocabulary('RegionKind', '区划类型: what a region is', {
  CITY: '市: a prefecture-level city',
  DISTRICT: '区: a district',
  COUNTY_LEVEL_CITY: '县级市: a county-level city',
  DEVELOPMENT_ZONE: '开发区: a development zone or administration zone',
  FOREIGN: '国外: another country, or a part of one; what lies there is abroad (海外)',
});
export type RegionKind = keyof typeof RegionKind.values;

export const TaskKind = vocabulary('TaskKind', '任务类别: in which part of the document a task stands', {
  TASK: '重点任务: one of the ten key tasks of part 四',
  GUARANTEE: '组织保障: one of the five guarantees of part 五',
});
export type TaskKind = keyof typeof TaskKind.values;

export const DutyRole = vocabulary('DutyRole', '职责身份: how a unit stands to a task', {
  LEAD: '牵头: it leads',
  RESPONSIBLE: '责任: it is responsible',
});
export type DutyRole = keyof typeof DutyRole.values;

export const SubsidyKind = vocabulary('SubsidyKind', '补助方式: how the sum of a subsidy is set', {
  FIXED: '定额: a set sum',
  ONE_OFF: '一次性: a set sum, once',
  CEILING: '最高: at most this sum',
  MATCHING: '配套: 1:1 to a sum that others pay',
  CASE_BY_CASE: '一事一议: negotiated case by case',
  UNSPECIFIED: '未定: support without a sum',
});
export type SubsidyKind = keyof typeof SubsidyKind.values;

export const LeadRequirement = vocabulary('LeadRequirement', '牵头主体: who must lead for a subsidy to be paid', {
  ENTERPRISE: '企业牵头: an enterprise',
  PUBLIC_INSTITUTION: '高校院所等公益性单位牵头: a university, institute or other public-benefit unit',
});
export type LeadRequirement = keyof typeof LeadRequirement.values;

export const SubsidyEvent = vocabulary(
  'SubsidyEvent',
  '触发事由: what must happen to a platform for a subsidy to be drawn',
  {
    SET_UP: '组建: it is set up, or comes to be of the kind by a designation',
    DESIGNATED: '认定: it is designated, at a level where the rule names one',
    UPGRADED: '升级: it is designated at a higher level than before',
    GOVERNMENT_PART: '政府参与: government introduces it or takes part in building it',
  },
);
export type SubsidyEvent = keyof typeof SubsidyEvent.values;

export const LevelMatch = vocabulary('LevelMatch', '级别口径: how the level of a subsidy is to be read', {
  EXACT: '本级: this level alone',
  AT_LEAST: '以上: this level or a higher one',
});
export type LevelMatch = keyof typeof LevelMatch.values;

export const SubsidyContingency = vocabulary(
  'SubsidyContingency',
  '未定事项: what a subsidy still turns on and no change tells',
  {
    SELECTION: '择优: whether it is selected',
    EVALUATION: '绩效评价: whether it passes or excels in an evaluation',
    TITLE: '称号: whether it is given a title that no level tells',
    CIRCUMSTANCE: '情形: a circumstance that the rule names and the graph does not hold',
    ABROAD: '设在海外: whether it lies abroad; a rule that turns on it is for no platform at home',
    LEADER: '牵头主体: who leads it',
    GOVERNMENT_PART: '政府参与: whether government introduces it or takes part',
    PROVINCIAL_SUM: '省拨资金: how much the province pays',
    INDUSTRY: '产业: whether it serves one of the key industries',
  },
);
export type SubsidyContingency = keyof typeof SubsidyContingency.values;

export const SubsidyConditionKind = vocabulary(
  'SubsidyConditionKind',
  '补助条件类别: by what it is known whether words that narrow a subsidy are met',
  {
    RECIPIENT: '对象: who receives it, which is no platform, so that no change of one draws it',
    KIND: '类型: the kind of the platform',
    LEVEL: '级别: the level at which it is designated',
    EVENT: '事由: what happens to it',
    ...SubsidyContingency.values,
  },
);
export type SubsidyConditionKind = keyof typeof SubsidyConditionKind.values;

export const SubsidyRight = vocabulary(
  'SubsidyRight',
  '受益身份: by what right an organization is the recipient of a subsidy',
  {
    OWN: '自身: for what it is or has done itself',
    LEADER: '牵头方: as the leader of a platform',
    BUYER: '需方: as a buyer of technology or of services',
    SUPPLIER: '供方: as a supplier of technology or of services',
  },
);
export type SubsidyRight = keyof typeof SubsidyRight.values;

export const RecognizedTitle = vocabulary(
  'RecognizedTitle',
  '称号: a title or an award that a subsidy asks for and no level of a designation tells',
  {
    TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE: '技术先进型服务企业: of an enterprise (四(六))',
    TECHNOLOGY_MARKET_AWARD: '技术市场奖励: an award of the technology market, of the nation or the province (四(七))',
    SPECIALIZED_MAKERSPACE: '国家专业化众创空间: of a makerspace, by the nation (四(六))',
    XINGCHUANG_TIANDI: '星创天地: of a makerspace (四(六))',
    PROVINCIAL_BRAND: '山东省品牌: of an incubator or a makerspace, by the province (四(六))',
    TECHNOLOGY_TRANSFER_DEMONSTRATION_INSTITUTION: '技术转移示范机构: of a technology-transfer agency (四(七))',
  },
);
export type RecognizedTitle = keyof typeof RecognizedTitle.values;

export const EligibilityStatus = vocabulary(
  'EligibilityStatus',
  '资格: how an organization stands to a subsidy rule on a day',
  {
    FITS: '符合: all that the rule asks for is known to be so',
    DEPENDS: '待定: nothing speaks against it, and something is not known or not decided',
    LACKS: '欠缺: it could receive it, and lacks something that it could come to have',
    PAST: '事由在先: what the rule is for happened before the day of the rule',
    NOT_FOR: '不适用: the rule is for others, or another takes its place',
  },
);
export type EligibilityStatus = keyof typeof EligibilityStatus.values;

export const EligibilityMatter = vocabulary(
  'EligibilityMatter',
  '资格事项: what an eligibility turns on, or what is lacking for it',
  {
    RECIPIENT: '对象: whether it is one of those that the rule is for',
    REGION: '所在地: whether it, or the platform, lies in the city of the rule',
    PLATFORM: '平台: whether it leads a platform of the kind',
    LEVEL: '级别: whether the platform is designated, or the award given, at the level',
    EVENT: '事由: whether that has happened for which the rule pays',
    DAY: '日期: on which day it happened, and so whether before the day of the rule',
    EXISTENCE: '存续: whether the organization is there on the day',
    LATER_POLICY: '后续政策: what a later policy on the same matter says, of which no text is known',
    ...SubsidyContingency.values,
  },
);
export type EligibilityMatter = keyof typeof EligibilityMatter.values;

export const SubsidyOutcome = vocabulary('SubsidyOutcome', '测算结果: what a rule comes to for a change', {
  PAYABLE: '应付: a set sum, every word that narrows it known to be met',
  AT_MOST: '至多: a ceiling, or a set sum by selection; nothing of it is certain',
  MATCHING: '配套: 1:1 to the sum given as paid by the province',
  NOT_COMPUTABLE: '不可计算: 1:1 to a sum that is not given',
  CASE_BY_CASE: '一事一议: negotiated case by case, so no sum can be computed',
  UNSPECIFIED: '未定: support without a sum',
  DEPENDS:
    '待定: a sum that turns on words of the clause that are not known to be met, such as a title; `openConditions` has them',
  ALTERNATIVE: '择一: one of several sums, by who leads, which is not known',
  UNSETTLED: '是否并给未写: a set sum, where the text does not say whether it is paid beside a larger one',
  EXCLUDED: '不适用: another rule takes its place, or it was drawn before',
});
export type SubsidyOutcome = keyof typeof SubsidyOutcome.values;

export const TargetComparison = vocabulary('TargetComparison', '目标口径: how a target reads its number', {
  AT_LEAST: '以上: this number or more',
  REACH: '达到: reach this number',
  SUPPORT_BID: '支持争创: back the bid of this number, not its success',
  FULL_COVERAGE: '全覆盖: every unit, without a number',
  UNQUANTIFIED: '未量化: the text gives no number (一批)',
});
export type TargetComparison = keyof typeof TargetComparison.values;

export const CoverageUnitKind = vocabulary('CoverageUnitKind', '统筹单元: what a coverage standard is reckoned for', {
  INDUSTRY: '产业: industries and sub-fields',
  REGION: '区市: regions of the kinds that the standard names',
});
export type CoverageUnitKind = keyof typeof CoverageUnitKind.values;

export const TierRelationKind = vocabulary(
  'TierRelationKind',
  '架构关系: how one tier of the architecture stands to another',
  {
    LEADS: '统领: leads',
    TIED_BY_FUNDS: '基金纽带: is tied by funds to',
    TIED_BY_SHAREHOLDING: '相互参股: is tied by mutual shareholding to',
    CO_BUILDS: '共建: co-builds',
    STANDS_ALONGSIDE: '并列: stands alongside',
  },
);
export type TierRelationKind = keyof typeof TierRelationKind.values;

export const TierKind = vocabulary(
  'TierKind',
  '架构层级类型: the four tiers of the architecture (威政办字〔2018〕106号 三)',
  {
    REGIONAL_INNOVATION_CENTER: '国家（威海）区域创新中心（威海市产业技术研究院）: the center that leads',
    INDUSTRIAL_RESEARCH_INSTITUTE: '工业技术研究院: the second tier; as a tier, not the slot 产业技术研究院',
    SPECIALIZED_INSTITUTE: '专业研究所（中心）: the third tier, led by enterprises',
    DOUBLE_INNOVATION_PLATFORM: '双创平台: incubators, makerspaces, technology-transfer agencies, standing alongside',
  },
);
export type TierKind = keyof typeof TierKind.values;

export const TieKind = vocabulary('TieKind', '关系类别: what ties a platform to something', {
  LEADS: '牵头: an organization leads the platform',
  CO_BUILDS: '共建: an organization co-builds it',
  SUPPORTS: '支持: an organization supports it',
  FUNDS: '出资: an organization funds it',
  PART_OF: '隶属: it is part of another platform',
  SERVES: '服务: it serves an industry',
});
export type TieKind = keyof typeof TieKind.values;

export const OrganizationTieKind = vocabulary(
  'OrganizationTieKind',
  '机构关系类别: how an organization stands to a platform',
  {
    LEADS: '牵头: it leads it',
    CO_BUILDS: '共建: it co-builds it',
    SUPPORTS: '支持: it supports it',
    FUNDS: '出资: it funds it',
  },
);
export type OrganizationTieKind = keyof typeof OrganizationTieKind.values;

export const ArchitectureIssueKind = vocabulary(
  'ArchitectureIssueKind',
  "架构问题类别: in what reality departs from the document's architecture",
  {
    INSTITUTE_NOT_LED_BY_CENTER:
      '工业技术研究院未由中心统领: an industrial research institute that is part of no center of the first tier and led by none',
    INSTITUTE_WITHOUT_ENTERPRISE:
      '专业研究所（中心）无企业主体: a specialized institute that no enterprise leads or co-builds',
    DOUBLE_INNOVATION_LED_BY_GOVERNMENT:
      '双创平台仅由政府牵头: a double-innovation platform that only government leads',
    INDUSTRY_WITHOUT_LEADER: '产业无牵头单位: an industry of which no organization leads a platform that serves it',
    PLATFORM_SERVES_NO_INDUSTRY: '平台未服务产业: a platform that serves no industry',
    ROLE_ABSENT: '协作角色缺位: roles of the seven (政产学研金服用) absent among those behind an industry’s platforms',
  },
);
export type ArchitectureIssueKind = keyof typeof ArchitectureIssueKind.values;

export const IssueSeverity = vocabulary('IssueSeverity', '严重程度: how much an issue weighs, the weightiest first', {
  HIGH: '高: it goes against what carries the architecture',
  MEDIUM: '中: it goes against how a part is to work',
  LOW: '低: a remark, or what may be mere ignorance',
});
export type IssueSeverity = keyof typeof IssueSeverity.values;

export const EvidenceKind = vocabulary('EvidenceKind', '证据类别: what a piece of evidence shows', {
  SERVES: '服务: that the platform serves the unit',
  LOCATED_IN: '所在: that the platform is located in the unit or a part of it',
  AS_LOCAL:
    '视同本地: that the platform lies abroad and counts as one of the city, since an enterprise of the city leads it (威政办字〔2018〕106号 四(八))',
  CORRESPONDS: '对应: that the unit corresponds to the one of another framework that the platform serves',
  KIND: '类型: that one of its kinds fills the slot',
  STATE: '状态: what state it is in',
});
export type EvidenceKind = keyof typeof EvidenceKind.values;

export const SearchKind = vocabulary(
  'SearchKind',
  '搜索种类: what a search can find; of what is called alike, the kinds stand in this order',
  {
    REGION: '区划: regions',
    INDUSTRY: '产业: industries and sub-fields',
    INDUSTRY_FRAMEWORK: '产业分类: industry frameworks',
    ORGANIZATION: '机构: organizations',
    DOCUMENT: '文件: documents, by their title and number',
    CLAUSE: '条款: clauses, by their heading and number',
    POLICY: '政策: policy documents, by their title and number',
    TASK: '任务: tasks and guarantees, by their title and number',
    DUTY_UNIT: '责任单位: units that lead or are responsible',
    PLATFORM: '平台: platforms',
    SHARED_RESOURCE: '共享资源: shared resources, also by their category',
    COLLABORATION: '合作: collaborations, by their subject',
    SOURCE: '来源: sources, by their title',
  },
);
export type SearchKind = keyof typeof SearchKind.values;

export const SearchMatch = vocabulary(
  'SearchMatch',
  '匹配方式: why something was found, the best first; hits stand in this order',
  {
    EXACT_NAME: '名称相同: it is called exactly so',
    ALIAS: '别名相同: one of its other names is exactly so; it stands beside those called so',
    PREFIX: '开头相同: one of its names begins so',
    PINYIN_NAME: '全名拼音: one of its whole names is read so, in pinyin or its initials',
    WORDS: '包含: all that was typed is in its names, Latin words by their beginnings',
    PINYIN: '拼音: a part of its names is read so',
    INITIALS: '拼音首字母: a part of its names has these initials',
    PARTS: '部分包含: some of what was typed is in its names; only where nothing has all of it',
  },
);
export type SearchMatch = keyof typeof SearchMatch.values;

export const SurveySubject = vocabulary('SurveySubject', '查找主题: what sort of thing a survey looked for', {
  PLATFORM_KIND: '平台类型: platforms of a kind',
  ORGANIZATION_KIND: '机构类型: organizations of a kind',
  COLLABORATION_ROLE: '协作角色: organizations that play one of the seven roles',
  EVALUATION: '绩效评价: results of evaluations of platforms (威政办字〔2018〕106号 五(五))',
  VOUCHER: '科技创新券: rules of innovation vouchers and what was paid by them (威政办字〔2018〕106号 五(四))',
  SHARED_RESOURCE: '共享科技资源: instruments and other resources that are shared (威政办字〔2018〕106号 五(四))',
});
export type SurveySubject = keyof typeof SurveySubject.values;

export const SurveyOutcome = vocabulary('SurveyOutcome', '查找结果: what came of a survey', {
  NONE: '未见: nothing was found',
  NONE_FURTHER: '未见更多: nothing beyond what the graph holds',
  FOUND_SOME: '有所发现: something was found, which the graph holds since',
});
export type SurveyOutcome = keyof typeof SurveyOutcome.values;

export const SurveyCompleteness = vocabulary('SurveyCompleteness', '查找范围: how completely a survey looked', {
  COMPLETE: '查全: all that could tell was looked through',
  PARTIAL: '部分: something that could tell, such as an attached list, was out of reach',
});
export type SurveyCompleteness = keyof typeof SurveyCompleteness.values;

export const LookedForExtent = vocabulary(
  'LookedForExtent',
  '查找程度: how far it was looked for what is not there, by which an absence is more or less certain',
  {
    LOOKED_FOR: '已查全: looked for completely, just where and of what is asked, by the day asked about',
    LOOKED_FOR_IN_PART:
      '部分查过: looked for, yet not completely, or in a survey of more or less than what is asked, or after the day asked about',
    NEVER_LOOKED_FOR: '从未查过: no survey looked for it, or not for every kind that would do',
  },
);
export type LookedForExtent = keyof typeof LookedForExtent.values;

export const Retirement = vocabulary('Retirement', '停用缘由: why an id is no row any more', {
  REPLACED: '取代: another row is of the same thing',
  WITHDRAWN: '撤销: what it was given to is none of its kind',
});
export type Retirement = keyof typeof Retirement.values;

export const GapScoreKind = vocabulary('GapScoreKind', '评分项: what a part of the score of a gap measures', {
  STATUS: '状态: how far the cell is from being covered',
  ENTERPRISES: '企业: how many enterprises stand behind the platforms that serve the unit',
  NEIGHBOUR_SLOTS: '相邻槽位: how many of the other slots of the unit are covered',
  LEVEL: '级别: how many of the platforms that serve the unit are designated at provincial or national level',
  UPGRADABLE:
    '可升级平台: how many of the platforms that serve the unit can be raised to fill the slot; not where the rule names no kind',
  LEADERS:
    '可牵头机构: how many organizations behind these platforms are of a role that may lead one of the slot; only where the slot names such roles',
  DISTANCE: '距离: how far the nearest platform elsewhere is that fills the slot; only where a region is asked for',
  IN_PROGRESS_AGE: '在建时长: how long the slot has been in progress; only where it is',
});
export type GapScoreKind = keyof typeof GapScoreKind.values;

export const WayToCloseKind = vocabulary(
  'WayToCloseKind',
  '补缺途径: how a gap can be closed, or a covered cell come to more, the most promising first',
  {
    FINISH: '建成: finish a platform of the cell that is in progress, or find out about one of unknown state',
    UPGRADE:
      '升级: raise a platform that serves the unit to a kind that fills the slot, or to the level asked for; one that operates in a covered cell to the next level',
    WIDEN: '拓展: let a platform that fills the slot for a related unit serve this one too',
    FOUND: '新建: found a new platform',
  },
);
export type WayToCloseKind = keyof typeof WayToCloseKind.values;

export const UnitRelation = vocabulary(
  'UnitRelation',
  '单元关系: how a unit stands to another in their framework, the nearest first',
  {
    BELOW: '下级: it is below it, at whatever depth',
    ABOVE: '上级: it is above it, at whatever height',
    BESIDE: '同级: both are right below the same unit, or both at the top of their framework',
  },
);
export type UnitRelation = keyof typeof UnitRelation.values;

export const LeadReasonKind = vocabulary('LeadReasonKind', '牵头理由: what speaks for an organization to lead', {
  LEADS: '牵头: it leads platforms that serve the unit or units below it',
  CO_BUILDS: '共建: it co-builds such platforms',
  SUPPORTS: '支持: it supports or funds such platforms',
  LEVEL: '级别: the highest level among those that it leads or co-builds',
  COLLABORATIONS: '合作: it works together with others behind such platforms',
  IN_REGION: '在区划内: it is located in the region asked for',
});
export type LeadReasonKind = keyof typeof LeadReasonKind.values;

export const CellChange = vocabulary(
  'CellChange',
  '格变化: how the status of a cell differs; the order is COVERED, IN_PROGRESS, UNKNOWN, MISSING',
  {
    BETTER: '改善: a better status after than before',
    WORSE: '变差: a worse status after than before',
    SAME: '未变: the same status, though its platforms may differ',
    ONLY_BEFORE: '仅前: the scope before has the cell, the scope after has not',
    ONLY_AFTER: '仅后: the scope after has the cell, the scope before has not',
  },
);
export type CellChange = keyof typeof CellChange.values;

export const ComparedSide = vocabulary('ComparedSide', '所在范围: which of two compared scopes has a unit', {
  BOTH: '两者: both',
  ONLY_BEFORE: '仅前: only the scope before',
  ONLY_AFTER: '仅后: only the scope after',
});
export type ComparedSide = keyof typeof ComparedSide.values;

export const PlatformChangeKind = vocabulary(
  'PlatformChangeKind',
  '平台变化: what differs of a platform between the two sides of a cell',
  {
    APPEARED: '新增: it is in the cell after and was not before',
    LEFT: '退出: it was in the cell before and is not after; one that closed changes its state instead',
    STATE: '状态变化: its state differs; CLOSED is a state too',
    LEVEL: '级别变化: its highest level differs',
  },
);
export type PlatformChangeKind = keyof typeof PlatformChangeKind.values;

export const MilestoneKind = vocabulary('MilestoneKind', '里程碑类别: what happens on a day that matters', {
  DOCUMENT_ISSUED: '文件印发: a document was issued',
  TARGETS_DUE: '目标到期: targets of a document are to be reached',
  POLICY_PROMULGATED: '政策发布: a policy was promulgated',
  POLICY_REPEALED: '政策失效: a policy ceased to hold',
});
export type MilestoneKind = keyof typeof MilestoneKind.values;

export const TrendStep = vocabulary('TrendStep', '步长: how far apart the points of a trend are', {
  MONTH: '月: a month; the day of the month is kept, or else the last of the month',
  QUARTER: '季: three months',
  YEAR: '年: twelve months',
  CHANGE: '变化: from each day on which something changes to the next such day; only for `coverageTrend`',
});
export type TrendStep = keyof typeof TrendStep.values;

export const ScenarioChangeKind = vocabulary('ScenarioChangeKind', '假设变化类别: what a scenario supposes', {
  ADD: '新增: a platform that does not exist is founded',
  UPGRADE: '升级: a platform is designated in a kind at a level',
  OPEN: '启用: a platform opens',
  CLOSE: '关闭: a platform closes',
  SERVE: '服务: a platform comes to serve an industry',
  JOIN: '加入: an organization comes to lead, co-build, support or fund a platform',
  ATTACH: '隶属: a platform becomes part of another',
});
export type ScenarioChangeKind = keyof typeof ScenarioChangeKind.values;

export const NetworkTieKind = vocabulary(
  'NetworkTieKind',
  '联系类别: by what two organizations are tied; the first six are the kinds of collaboration',
  {
    EXCHANGE: '交流: a visit or seminar together',
    AGREEMENT: '协议: an agreement',
    PROJECT: '项目: a contract or joint research',
    ALLIANCE: '联盟: an alliance that both belong to',
    INVESTMENT: '投资: an investment together',
    AWARD: '奖励: a shared award',
    CO_BUILDING: '共建: both lead or co-build the same platform',
    SUPPORT: '支持: both stand behind the same platform, at least one of them only by support or money',
    FUNDING: '出资: one funds the other',
  },
);
export type NetworkTieKind = keyof typeof NetworkTieKind.values;

export const NetworkProjection = vocabulary('NetworkProjection', '网络投影: what the nodes of a network are', {
  ORGANIZATION_ORGANIZATION: '机构—机构: organizations, tied by collaborations, shared platforms and funding',
  ORGANIZATION_PLATFORM: '机构—平台: organizations and the platforms that they lead, co-build, support or fund',
  INDUSTRY_INDUSTRY: '产业—产业: industries, tied by the organizations behind the platforms of both',
  ROLE_ROLE: '角色—角色: the seven roles (政产学研金服用), tied by the ties of the organizations that play them',
});
export type NetworkProjection = keyof typeof NetworkProjection.values;

export const TieWeighting = vocabulary(
  'TieWeighting',
  '边权算法: what one shared thing with k members adds to the weight of an edge between two of them, or that each pair weighs the same',
  {
    COUNT: '计数: 1, so that the weight is how many things they share',
    NEWMAN: '纽曼: 1/(k−1), so that each member shares itself out among the others (Newman 2001)',
    FRACTIONAL: '分数: 2/(k(k−1)), so that each shared thing counts 1 in all (Batagelj 2020)',
    UNWEIGHTED:
      '不加权: 1/t of the t ties of a pair, so that every pair that is tied counts 1, however many things it shares',
  },
);
export type TieWeighting = keyof typeof TieWeighting.values;

export const NetworkAttribute = vocabulary(
  'NetworkAttribute',
  '网络属性: by what the nodes of a network are told alike or apart',
  {
    ROLE: '角色: the roles (政产学研金服用) that an organization plays',
    INDUSTRY: '产业: the clusters that an organization’s platforms serve, or the platform itself',
    REGION: '区划: the very region in which it is located; a city and a district of it are two',
  },
);
export type NetworkAttribute = keyof typeof NetworkAttribute.values;

export const NetworkGrouping = vocabulary(
  'NetworkGrouping',
  '网络分组: into which groups a network is divided, each node in one',
  {
    ROLE: '角色: by the role (政产学研金服用) named first',
    REGION: '区划: by the very region in which it is located; a city and a district of it are two',
    COMMUNITY: '社群: by the community that it is in',
  },
);
export type NetworkGrouping = keyof typeof NetworkGrouping.values;

export const NetworkPairChange = vocabulary(
  'NetworkPairChange',
  '组对变化: how two organizations differ between two networks',
  {
    TIED: '新连: tied after, and not before',
    UNTIED: '断连: tied before, and not after',
  },
);
export type NetworkPairChange = keyof typeof NetworkPairChange.values;

export const NetworkCut = vocabulary('NetworkCut', '裁剪规则: what stays of a network that has too many nodes', {
  STRONGEST_TIES: '最强联系: the nodes of the strongest edges, taken edge by edge',
  K_CORE: 'k-核: the nodes of the lowest k-core that is small enough, in which each has k neighbours or more',
});
export type NetworkCut = keyof typeof NetworkCut.values;

export const PartnerScoreKind = vocabulary(
  'PartnerScoreKind',
  '伙伴评分项: what a part of the score of a suggested partner measures',
  {
    SHARED_NEIGHBOURS:
      '有共同邻居: whether both are tied to the same organization, which puts it before all that have none',
    RESOURCE_ALLOCATION: '资源分配指数: how many neighbours they share, one tied to few others counting more',
    SHARED_INDUSTRIES: '共同产业: how many industries the platforms of both serve',
    SAME_REGION: '同一区划: whether they are located in one region, or in a region and a part of it',
    MISSING_STAR: '补足缺位角色: whether it plays a role that is missing around the industry asked about',
    COMPLEMENTARY_ROLE:
      '互补角色: whether it plays a role that neither the organization nor its partners play; shown, with no weight',
  },
);
export type PartnerScoreKind = keyof typeof PartnerScoreKind.values;

export const NoPartnersReason = vocabulary(
  'NoPartnersReason',
  '无建议原因: why there is no organization to suggest as a partner',
  {
    NOTHING_KNOWN:
      '所知不足: the organization has no ties, no platforms that serve an industry and no place, as far as the graph knows',
    NONE_IN_REACH: '范围内没有: nothing that is asked for shares a neighbour, an industry or a region with it',
  },
);
export type NoPartnersReason = keyof typeof NoPartnersReason.values;

export const PlanStatus = vocabulary('PlanStatus', '方案状态: how far a plan is proven', {
  OPTIMAL: '最优: proven that no plan of the candidates that have a price covers more',
  FEASIBLE: '可行: it keeps to all constraints; the time limit passed before it was proven that none covers more',
  INFEASIBLE: '不可行: proven that no plan meets all constraints',
  UNDECIDED: '未定: the time limit passed before a plan was found, or it was proven that there is none',
});
export type PlanStatus = keyof typeof PlanStatus.values;

export const PlanCostBasis = vocabulary(
  'PlanCostBasis',
  '成本口径: which sum of the subsidies is the cost of a change',
  {
    CERTAIN: '确定额: what the rules pay for certain',
    AT_MOST:
      '上限: the most that the sums which the documents state can come to; what a rule pays without a sum comes on top',
  },
);
export type PlanCostBasis = keyof typeof PlanCostBasis.values;

export const PlanCostOrigin = vocabulary('PlanCostOrigin', '成本来源: where the cost of a change comes from', {
  GIVEN: '给定: given with the candidate',
  ESTIMATED: '测算: what the rules of the documents pay',
  ASSUMED: '假定: no rule pays a sum that can be computed, and the caller assumes one',
});
export type PlanCostOrigin = keyof typeof PlanCostOrigin.values;

export const PlanOmission = vocabulary('PlanOmission', '未入选池原因: why a candidate has no part in a plan', {
  UNPRICED: '无价: no rule pays a sum for it that can be computed, and none is given or assumed',
  COVERS_NOTHING: '无覆盖: by itself it covers no open cell; it is chosen only where a constraint requires it',
  IMPOSSIBLE: '不可行: what is stored speaks against it on the day',
});
export type PlanOmission = keyof typeof PlanOmission.values;

export const PlanConstraintKind = vocabulary('PlanConstraintKind', '约束类别: what a plan has to keep to', {
  MAX_CHANGES: '项数上限: at most so many changes',
  REQUIRE: '必选: all of these',
  EXCLUDE: '排除: none of these',
  AT_MOST_ONE_OF: '至多选一: at most one of these',
  REQUIRES: '前提: one only with another',
  COVER_AT_LEAST: '覆盖下限: at least so many of these cells',
  MAX_SPEND: '支出上限: at most so much on these',
  BUDGET: '预算: the budget',
  GROUP: '同组择一: at most one of a group',
});
export type PlanConstraintKind = keyof typeof PlanConstraintKind.values;

export const EvaluationMethod = vocabulary(
  'EvaluationMethod',
  '计分方式: how the value of an indicator becomes points',
  {
    LINEAR:
      '线性: none at `lowest`, all at `highest`, in proportion between; the other way round where a lower value is better',
    STEPS: '分档: the share of the weight of the best step that the value reaches; none below all of them',
    SHARE_OF_TARGET: '目标完成度: the share of the yearly `target` that is reached, up to `cap`',
    YES_NO: '是否: all for any value above 0, none for 0',
    EXPERT: '专家评分: points that experts give, out of `outOf`',
  },
);
export type EvaluationMethod = keyof typeof EvaluationMethod.values;

export const EvaluationDirection = vocabulary(
  'EvaluationDirection',
  '指标方向: which values of an indicator are better',
  {
    HIGHER: '越高越好: the higher',
    LOWER: '越低越好: the lower',
  },
);
export type EvaluationDirection = keyof typeof EvaluationDirection.values;

export const EvaluationMeasure = vocabulary(
  'EvaluationMeasure',
  '图谱计数: what the graph itself counts of a platform; each is what it knows, so at least that much',
  {
    ENTERPRISES: '背后企业数: how many enterprises lead, co-build, support or fund it on the last day of the year',
    ORGANIZATIONS: '背后机构数: how many organizations of whatever kind do',
    ROLES: '七方齐备数: how many of the seven roles (政产学研金服用) those organizations play, of 7',
    COLLABORATIONS:
      '背后机构合作数: in how many collaborations that began in the year one of those organizations takes part',
    INDUSTRIES: '服务产业数: how many industries and sub-fields it serves on the last day of the year',
    LEVEL: '级别: the highest level at which it is designated on that day, 1 for a county, 4 for the nation',
  },
);
export type EvaluationMeasure = keyof typeof EvaluationMeasure.values;

export const EvaluationValueOrigin = vocabulary(
  'EvaluationValueOrigin',
  '数值出处: where the value of an indicator is from',
  {
    GIVEN: '给定: given in the question',
    RECORDED: '评价记录: recorded with an evaluation',
    FIGURE: '公开数据: a published figure, of the platform or carried to it from who leads it',
    COUNT: '图谱计数: counted in the graph',
  },
);
export type EvaluationValueOrigin = keyof typeof EvaluationValueOrigin.values;

export const EvaluationStanding = vocabulary('EvaluationStanding', '等级档次: what a grade says of the performance', {
  OUTSTANDING: '突出: outstanding, as 优秀',
  PASSED: '通过: passed, as 良好 or 合格',
  POOR: '不合格: not passed',
});
export type EvaluationStanding = keyof typeof EvaluationStanding.values;

export const EvaluationStart = vocabulary(
  'EvaluationStart',
  '起算点: from what the months are counted that a platform must have been at work to be evaluated',
  {
    OPENED: '启用: from the day it opened',
    DESIGNATED: '认定: from its first designation in a kind that the scheme is for',
    AGREEMENT: '协议: from the agreement that it rests on, whose day the graph does not hold',
  },
);
export type EvaluationStart = keyof typeof EvaluationStart.values;

export const EvaluationConsequenceKind = vocabulary('EvaluationConsequenceKind', '评价后果: what follows a grade', {
  SUPPORT: '支持: support, a reward or a subsidy',
  NO_DOUBLE_PAYMENT: '不重复补助: what is not paid beside another sum',
  WARNING: '警告: a warning, or an order to improve',
  EXIT: '退出: the title is withdrawn, or the platform leaves the list',
});
export type EvaluationConsequenceKind = keyof typeof EvaluationConsequenceKind.values;

export const NotEvaluatedReason = vocabulary('NotEvaluatedReason', '不参评原因: why a platform is not evaluated', {
  NEW: '新设: it has not been at work for as many months as the scheme asks for',
  LEVEL_UNKNOWN: '级别不明: the scheme is for certain levels, and no designation of it is known',
  NO_INDICATORS: '无对应指标: no indicator set of the scheme is for its class',
  ABSENT: '未参评: a source says that it did not take part',
});
export type NotEvaluatedReason = keyof typeof NotEvaluatedReason.values;

export const ExitRisk = vocabulary(
  'ExitRisk',
  '退出风险: how near a platform is to leaving, by its poor years in a row',
  {
    DUE: '应退出: as many poor years as the scheme allows are known',
    AT_RISK: '临近退出: one more poor year and it is due',
    POSSIBLE: '可能: it would be at risk or due if years whose grade is not known were poor',
  },
);
export type ExitRisk = keyof typeof ExitRisk.values;

export const EvaluationFinding = vocabulary(
  'EvaluationFinding',
  '评价查找结果: what the graph finds for a subsidy that waits for an evaluation',
  {
    MET: '符合: an evaluation with such a grade is recorded',
    NOT_MET: '不符合: evaluations are recorded, none with such a grade',
    NONE_KNOWN: '未见评价: no evaluation is known',
  },
);
export type EvaluationFinding = keyof typeof EvaluationFinding.values;

export const EvaluationRequirement = vocabulary(
  'EvaluationRequirement',
  '所需评价: what must come of an evaluation for a subsidy to be drawn',
  {
    FIRST_PASS: '首次通过: it passes an evaluation for the first time',
    OUTSTANDING: '绩效突出: an evaluation finds it outstanding',
  },
);
export type EvaluationRequirement = keyof typeof EvaluationRequirement.values;

export const RoleCounting = vocabulary(
  'RoleCounting',
  '角色计数: how an organization of several roles (政产学研金服用) counts under each',
  {
    FULL: '全计: whole under each of its roles',
    FRACTIONAL: '分计: by an equal share under each, so that it counts 1 in all',
  },
);
export type RoleCounting = keyof typeof RoleCounting.values;

export const JobStatus = vocabulary('JobStatus', '任务状态: how far a job is that outlasts its request', {
  QUEUED: '排队: it waits for its turn',
  RUNNING: '运行: it is being worked on',
  SUCCEEDED: '成功: it has ended, and its result is there',
  FAILED: '失败: it has ended with an error',
  CANCELLED: '取消: it was given up',
});
export type JobStatus = keyof typeof JobStatus.values;

export const NetworkAnalysisPhase = vocabulary('NetworkAnalysisPhase', '分析阶段: what an analysis is at', {
  WAITING: '等待: it has not begun',
  COUNTING: '计数: how large the network is, and what memory it takes',
  PROJECTING: '投影: its ties are read into the memory of Graph Data Science',
  COMPUTING: '计算: the measures are reckoned',
  FINISHED: '结束: nothing more is done',
});
export type NetworkAnalysisPhase = keyof typeof NetworkAnalysisPhase.values;
