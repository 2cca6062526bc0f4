// Made of the .graphql files of the views by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 依据: how a fact came from its source */
export type Basis =
  /** 假设: supposed by a scenario; nothing stored bears it */
  | 'HYPOTHETICAL'
  /** 推断: judged from the source, for example from a name */
  | 'INFERRED'
  /** 明示: the source says so */
  | 'STATED';

/** 格变化: how the status of a cell differs; the order is COVERED, IN_PROGRESS, UNKNOWN, MISSING */
export type CellChange =
  /** 改善: a better status after than before */
  | 'BETTER'
  /** 仅后: the scope after has the cell, the scope before has not */
  | 'ONLY_AFTER'
  /** 仅前: the scope before has the cell, the scope after has not */
  | 'ONLY_BEFORE'
  /** 未变: the same status, though its platforms may differ */
  | 'SAME'
  /** 变差: a worse status after than before */
  | 'WORSE';

/** 合作类型: the kind of a collaboration, weakest first */
export type CollaborationKind =
  /** 协议: an agreement */
  | 'AGREEMENT'
  /** 联盟: an alliance */
  | 'ALLIANCE'
  /** 奖励: a shared award */
  | 'AWARD'
  /** 交流: a visit or seminar */
  | 'EXCHANGE'
  /** 投资: an investment */
  | 'INVESTMENT'
  /** 项目: a contract or joint research */
  | 'PROJECT';

/** 政产学研金服用: the seven roles that work together as the seven stars of the Big Dipper (威政办字〔2018〕106号 五(三)) */
export type CollaborationRole =
  /** 金: finance */
  | 'FINANCE'
  /** 政: government */
  | 'GOVERNMENT'
  /** 产: industry */
  | 'INDUSTRY'
  /** 研: research institutes */
  | 'RESEARCH'
  /** 服: services */
  | 'SERVICE'
  /** 学: universities */
  | 'UNIVERSITY'
  /** 用: users */
  | 'USER';

/** 覆盖范围: which part of coverage is asked for; what is left out is not narrowed */
export type CoverageScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 产业分类: id of a framework; by default that of `industries`, or else the seven clusters of 2018 (七大千亿级产业集群) */
  framework?: string | null | undefined;
  /** 含细分领域: whether the sub-fields below the units are units too; by default not */
  includeSubfields?: boolean | null | undefined;
  /** 含功能区: whether the zones that the document counts among 区市 (三: 国家级开发区、综保区、南海新区) are units too, where regions are the units; by default not */
  includeZones?: boolean | null | undefined;
  /** 产业: ids of industries or sub-fields of one framework; by default its top-level units */
  industries?: Array<string> | null | undefined;
  /** 最低级别: only platforms whose highest level designated on the day reaches this one; by default all */
  minLevel?: PlatformLevel | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere. Where regions are the units, they are those among it and its parts; by default among the region of the standard */
  region?: string | null | undefined;
  /** 汇总: whether a unit also counts what serves the sub-fields below it; by default a unit inherits nothing */
  rollUp?: boolean | null | undefined;
  /** 槽位: which of the five of 五个一; by default all of the standard */
  slots?: Array<FiveOneSlot> | null | undefined;
  /** 覆盖标准: id of a coverage standard, whose units, slots and rules are meant; by default 五个一. Where its units are regions, `framework`, `industries`, `includeSubfields`, `rollUp` and `through` do not apply */
  standard?: string | null | undefined;
  /** 状态: only cells of these statuses; totals stay those of all cells. In a comparison the scope before asks for the status before, the one after for that after; in a trend it asks for the status that a changed cell has come to. By default all */
  statuses?: Array<CoverageStatus> | null | undefined;
  /** 经由分类: id of another framework: a unit also counts what serves the units of it that it corresponds to; by default none. `Coverage.through` lists the units that no mapping reaches */
  through?: string | null | undefined;
};

/** 覆盖状态: the best state among the platforms of a cell */
export type CoverageStatus =
  /** 已覆盖: at least one platform operates on the day */
  | 'COVERED'
  /** 在建: none operates, at least one is planned or under construction */
  | 'IN_PROGRESS'
  /** 缺失: none that the graph knows of; it may exist all the same */
  | 'MISSING'
  /** 不明: there is a platform, but no source tells its state on the day; or the rule of the slot names no kind of platform, so that the data cannot tell */
  | 'UNKNOWN';

/** 统筹单元: what a coverage standard is reckoned for */
export type CoverageUnitKind =
  /** 产业: industries and sub-fields */
  | 'INDUSTRY'
  /** 区市: regions of the kinds that the standard names */
  | 'REGION';

/** 日期精度: how exactly a date is known; a month or a year counts from its first day */
export type DatePrecision =
  /** 日: to the day */
  | 'DAY'
  /** 月: to the month */
  | 'MONTH'
  /** 年: to the year */
  | 'YEAR';

/** 认定阶段: how far a designation has come */
export type DesignationStage =
  /** 申报: applied for */
  | 'APPLIED'
  /** 培育: being cultivated for it, before any application */
  | 'CULTIVATING'
  /** 认定: designated */
  | 'DESIGNATED'
  /** 批筹: approved for preparation */
  | 'PREPARING'
  /** 撤销: revoked */
  | 'REVOKED';

/** 证据类别: what a piece of evidence shows */
export type EvidenceKind =
  /** 视同本地: that the platform lies abroad and counts as one of the city, since an enterprise of the city leads it (威政办字〔2018〕106号 四(八)) */
  | 'AS_LOCAL'
  /** 对应: that the unit corresponds to the one of another framework that the platform serves */
  | 'CORRESPONDS'
  /** 类型: that one of its kinds fills the slot */
  | 'KIND'
  /** 所在: that the platform is located in the unit or a part of it */
  | 'LOCATED_IN'
  /** 服务: that the platform serves the unit */
  | 'SERVES'
  /** 状态: what state it is in */
  | 'STATE';

/** 五个一: the five platforms that each key industry or sub-field is to have (威政办字〔2018〕106号 五(一)) */
export type FiveOneSlot =
  /** 专业化特色双创平台: a specialized double-innovation platform */
  | 'DOUBLE_INNOVATION_PLATFORM'
  /** 产业技术研究院: an industrial technology research institute; as a slot, not the center 威海市产业技术研究院 nor the tier 工业技术研究院 */
  | 'INDUSTRIAL_RESEARCH_INSTITUTE'
  /** 公共创新服务平台: a public innovation service platform led by government */
  | 'PUBLIC_SERVICE_PLATFORM'
  /** 科技园区（基地）: a science park or base */
  | 'SCIENCE_PARK'
  /** 技术创新中心: a technology innovation center */
  | 'TECHNOLOGY_INNOVATION_CENTER';

/** 评分项: what a part of the score of a gap measures */
export type GapScoreKind =
  /** 距离: how far the nearest platform elsewhere is that fills the slot; only where a region is asked for */
  | 'DISTANCE'
  /** 企业: how many enterprises stand behind the platforms that serve the unit */
  | 'ENTERPRISES'
  /** 在建时长: how long the slot has been in progress; only where it is */
  | 'IN_PROGRESS_AGE'
  /** 可牵头机构: how many organizations behind these platforms are of a role that may lead one of the slot; only where the slot names such roles */
  | 'LEADERS'
  /** 级别: how many of the platforms that serve the unit are designated at provincial or national level */
  | 'LEVEL'
  /** 相邻槽位: how many of the other slots of the unit are covered */
  | 'NEIGHBOUR_SLOTS'
  /** 状态: how far the cell is from being covered */
  | 'STATUS'
  /** 可升级平台: how many of the platforms that serve the unit can be raised to fill the slot; not where the rule names no kind */
  | 'UPGRADABLE';

/** 产业层级: what a unit of an industry framework is */
export type IndustryKind =
  /** 产业链: an industry chain */
  | 'CHAIN'
  /** 产业集群: a cluster */
  | 'CLUSTER'
  /** 产业: an industry */
  | 'INDUSTRY'
  /** 细分领域: a sub-field */
  | 'SUBFIELD';

/** 里程碑类别: what happens on a day that matters */
export type MilestoneKind =
  /** 文件印发: a document was issued */
  | 'DOCUMENT_ISSUED'
  /** 政策发布: a policy was promulgated */
  | 'POLICY_PROMULGATED'
  /** 政策失效: a policy ceased to hold */
  | 'POLICY_REPEALED'
  /** 目标到期: targets of a document are to be reached */
  | 'TARGETS_DUE';

/** 联系类别: by what two organizations are tied; the first six are the kinds of collaboration */
export type NetworkTieKind =
  /** 协议: an agreement */
  | 'AGREEMENT'
  /** 联盟: an alliance that both belong to */
  | 'ALLIANCE'
  /** 奖励: a shared award */
  | 'AWARD'
  /** 共建: both lead or co-build the same platform */
  | 'CO_BUILDING'
  /** 交流: a visit or seminar together */
  | 'EXCHANGE'
  /** 出资: one funds the other */
  | 'FUNDING'
  /** 投资: an investment together */
  | 'INVESTMENT'
  /** 项目: a contract or joint research */
  | 'PROJECT'
  /** 支持: both stand behind the same platform, at least one of them only by support or money */
  | 'SUPPORT';

/** 机构类型: what an organization is */
export type OrganizationKind =
  /** 协会: an association or federation */
  | 'ASSOCIATION'
  /** 企业: an enterprise */
  | 'ENTERPRISE'
  /** 金融机构: a bank or other financial institution */
  | 'FINANCIAL_INSTITUTION'
  /** 基金: a fund */
  | 'FUND'
  /** 政府: a government, bureau or administrative committee */
  | 'GOVERNMENT'
  /** 医院: a hospital */
  | 'HOSPITAL'
  /** 科研院所: a research institute */
  | 'RESEARCH_INSTITUTE'
  /** 服务机构: a service agency */
  | 'SERVICE_AGENCY'
  /** 高校: a university or college */
  | 'UNIVERSITY';

/** 平台类型: what a platform is */
export type PlatformKind =
  /** 院士（专家）工作站: an academician (expert) workstation */
  | 'ACADEMICIAN_WORKSTATION'
  /** 加速器: an accelerator */
  | 'ACCELERATOR'
  /** 临床医学研究中心: a clinical research center */
  | 'CLINICAL_RESEARCH_CENTER'
  /** 工程（技术）研究中心: an engineering research center */
  | 'ENGINEERING_RESEARCH_CENTER'
  /** 企业技术中心: an enterprise technology center */
  | 'ENTERPRISE_TECHNOLOGY_CENTER'
  /** 科技企业孵化器: an incubator */
  | 'INCUBATOR'
  /** 工业（产业）技术研究院: an industrial research institute */
  | 'INDUSTRIAL_RESEARCH_INSTITUTE'
  /** 创新联盟: an innovation alliance */
  | 'INNOVATION_ALLIANCE'
  /** 国际科技合作平台: an international cooperation platform */
  | 'INTERNATIONAL_COOPERATION_PLATFORM'
  /** 重点实验室: a key laboratory */
  | 'KEY_LABORATORY'
  /** 众创空间: a makerspace */
  | 'MAKERSPACE'
  /** 制造业创新中心: a manufacturing innovation center */
  | 'MANUFACTURING_INNOVATION_CENTER'
  /** 新型研发机构: a new-type research and development institution */
  | 'NEW_RND_INSTITUTION'
  /** 其他: a platform of no kind above */
  | 'OTHER'
  /** 公共服务平台: a public service platform */
  | 'PUBLIC_SERVICE_PLATFORM'
  /** 区域创新中心: the regional innovation center that leads the whole architecture */
  | 'REGIONAL_INNOVATION_CENTER'
  /** 科技园区（基地）: a science park or base */
  | 'SCIENCE_PARK'
  /** 专业研究所（中心）: a specialized institute co-built with enterprises */
  | 'SPECIALIZED_INSTITUTE'
  /** 技术创新中心: a technology innovation center */
  | 'TECHNOLOGY_INNOVATION_CENTER'
  /** 技术转移服务机构: a technology-transfer agency */
  | 'TECHNOLOGY_TRANSFER_AGENCY'
  /** 大学科技园: a university science park */
  | 'UNIVERSITY_SCIENCE_PARK';

/** 级别: at which level a platform is designated, lowest first */
export type PlatformLevel =
  /** 县级: district, county-level city or development zone */
  | 'COUNTY'
  /** 市级: city */
  | 'MUNICIPAL'
  /** 国家级: nation */
  | 'NATIONAL'
  /** 省级: province */
  | 'PROVINCIAL';

/** 平台状态: the state of a platform on a day */
export type PlatformState =
  /** 关闭: closed on or before the day */
  | 'CLOSED'
  /** 在建: seen planned or under construction, and not yet open */
  | 'IN_PROGRESS'
  /** 运行: open, from its opening day or, where that is not known, from the first day a source saw it operating */
  | 'OPERATING'
  /** 不明: no opening day is known and no source had seen it by the day */
  | 'UNKNOWN';

/** 区划类型: what a region is */
export type RegionKind =
  /** 市: a prefecture-level city */
  | 'CITY'
  /** 县级市: a county-level city */
  | 'COUNTY_LEVEL_CITY'
  /** 开发区: a development zone or administration zone */
  | 'DEVELOPMENT_ZONE'
  /** 区: a district */
  | 'DISTRICT'
  /** 国外: another country, or a part of one; what lies there is abroad (海外) */
  | 'FOREIGN';

/** 搜索种类: what a search can find; of what is called alike, the kinds stand in this order */
export type SearchKind =
  /** 条款: clauses, by their heading and number */
  | 'CLAUSE'
  /** 合作: collaborations, by their subject */
  | 'COLLABORATION'
  /** 文件: documents, by their title and number */
  | 'DOCUMENT'
  /** 责任单位: units that lead or are responsible */
  | 'DUTY_UNIT'
  /** 产业: industries and sub-fields */
  | 'INDUSTRY'
  /** 产业分类: industry frameworks */
  | 'INDUSTRY_FRAMEWORK'
  /** 机构: organizations */
  | 'ORGANIZATION'
  /** 平台: platforms */
  | 'PLATFORM'
  /** 政策: policy documents, by their title and number */
  | 'POLICY'
  /** 区划: regions */
  | 'REGION'
  /** 共享资源: shared resources, also by their category */
  | 'SHARED_RESOURCE'
  /** 来源: sources, by their title */
  | 'SOURCE'
  /** 任务: tasks and guarantees, by their title and number */
  | 'TASK';

/** 匹配方式: why something was found, the best first; hits stand in this order */
export type SearchMatch =
  /** 别名相同: one of its other names is exactly so; it stands beside those called so */
  | 'ALIAS'
  /** 名称相同: it is called exactly so */
  | 'EXACT_NAME'
  /** 拼音首字母: a part of its names has these initials */
  | 'INITIALS'
  /** 部分包含: some of what was typed is in its names; only where nothing has all of it */
  | 'PARTS'
  /** 拼音: a part of its names is read so */
  | 'PINYIN'
  /** 全名拼音: one of its whole names is read so, in pinyin or its initials */
  | 'PINYIN_NAME'
  /** 开头相同: one of its names begins so */
  | 'PREFIX'
  /** 包含: all that was typed is in its names, Latin words by their beginnings */
  | 'WORDS';

/** 服务类别: with what a service agency serves */
export type ServiceKind =
  /** 知识产权服务: intellectual-property services (威政办字〔2018〕106号 四(九)) */
  | 'INTELLECTUAL_PROPERTY'
  /** 技术转移服务: technology-transfer services (威政办字〔2018〕106号 四(七)) */
  | 'TECHNOLOGY_TRANSFER';

/** 补助方式: how the sum of a subsidy is set */
export type SubsidyKind =
  /** 一事一议: negotiated case by case */
  | 'CASE_BY_CASE'
  /** 最高: at most this sum */
  | 'CEILING'
  /** 定额: a set sum */
  | 'FIXED'
  /** 配套: 1:1 to a sum that others pay */
  | 'MATCHING'
  /** 一次性: a set sum, once */
  | 'ONE_OFF'
  /** 未定: support without a sum */
  | 'UNSPECIFIED';

/** 目标口径: how a target reads its number */
export type TargetComparison =
  /** 以上: this number or more */
  | 'AT_LEAST'
  /** 全覆盖: every unit, without a number */
  | 'FULL_COVERAGE'
  /** 达到: reach this number */
  | 'REACH'
  /** 支持争创: back the bid of this number, not its success */
  | 'SUPPORT_BID'
  /** 未量化: the text gives no number (一批) */
  | 'UNQUANTIFIED';

/** 补缺途径: how a gap can be closed, the most promising first */
export type WayToCloseKind =
  /** 建成: finish a platform of the cell that is in progress, or find out about one of unknown state */
  | 'FINISH'
  /** 新建: found a new platform */
  | 'FOUND'
  /** 升级: raise a platform that serves the unit to a kind that fills the slot, or to the level asked for */
  | 'UPGRADE'
  /** 拓展: let a platform that fills the slot for a related unit serve this one too */
  | 'WIDEN';

export type CellQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CellQuery = { coverage: { units: Array<{ industry: { id: string } | null, region: { id: string } | null, known: { platforms: number, sources: number, newestSourceOn: string | null }, cells: Array<{ status: CoverageStatus, standardSlot: { id: string, nameZh: string, nameEn: string | null, clause: { number: string }, tasks: Array<{ number: string, titleZh: string, titleEn: string, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ id: string, nameZh: string, nameEn: string | null }> }> }, rule: { noteZh: string | null, noteEn: string | null }, platforms: Array<{ level: PlatformLevel | null, since: string | null, sincePrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }> }, evidence: Array<{ kind: EvidenceKind, basis: Basis, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }>, closedPlatforms: Array<{ platform: { id: string, nameZh: string, nameEn: string | null } }> }> }> } | null, coverageGaps: { edges: Array<{ node: { score: number, industry: { id: string } | null, region: { id: string } | null, standardSlot: { id: string }, scoreParts: Array<{ part: GapScoreKind, contribution: number, reasonZh: string, reasonEn: string }>, clause: { number: string }, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ id: string, nameZh: string, nameEn: string | null }>, laterPolicies: { cautionZh: string, cautionEn: string } | null, subsidies: Array<{ id: string, recipient: string, recipientEn: string, level: PlatformLevel | null, amountWan: number | null, clause: { number: string } }>, waysToClose: Array<{ key: string, kind: WayToCloseKind, reasonZh: string, reasonEn: string, candidateCount: number, platform: { id: string, nameZh: string, nameEn: string | null } | null, candidates: Array<{ score: number, organization: { id: string, nameZh: string, nameEn: string | null } }> }> } }> } | null };

export type NameFragment = { id: string, nameZh: string, nameEn: string | null };

export type ChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoosersQuery = { coverageStandards: Array<{ id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }>, industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, regions: Array<{ nameZh: string, nameEn: string | null }> }>, milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type ComparisonQueryVariables = Exact<{
  scopeBefore: CoverageScopeInput;
  scopeAfter: CoverageScopeInput;
}>;


export type ComparisonQuery = { coverageComparison: { changeCount: number, summary: { zh: string, en: string }, changes: Array<{ before: CoverageStatus | null, after: CoverageStatus | null, change: CellChange, industry: { id: string } | null, region: { id: string } | null, standardSlot: { id: string } }> } | null };

export type CoverageQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CoverageQuery = { coverage: { asOf: string, standard: { id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }, framework: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, slots: Array<{ standardSlot: { id: string, nameZh: string, nameEn: string | null }, counts: { covered: number, inProgress: number, unknown: number, missing: number } }>, units: Array<{ industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, known: { platforms: number, sources: number }, cells: Array<{ status: CoverageStatus, standardSlot: { id: string }, platforms: Array<{ level: PlatformLevel | null }> }> }> } | null };

export type CountsFragment = { covered: number, inProgress: number, unknown: number, missing: number };

export type GapsQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type GapsQuery = { coverageGaps: { totalCount: number, summary: { zh: string, en: string }, edges: Array<{ node: { rank: number, score: number, status: CoverageStatus, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, standardSlot: { id: string, nameZh: string, nameEn: string | null }, waysToClose: Array<{ kind: WayToCloseKind }> } }> } | null };

export type TrendQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
  from: string;
  to: string;
}>;


export type TrendQuery = { coverageTrend: { points: Array<{ asOf: string, counts: { covered: number, inProgress: number, unknown: number, missing: number } }> } | null };

export type TextQueryVariables = Exact<{ [key: string]: never; }>;


export type TextQuery = { document: { id: string, number: string, titleZh: string, titleEn: string, issuerZh: string, issuerEn: string, issuedOn: string, publishedOn: string | null, validFrom: string | null, source: { id: string, title: string, url: string | null }, clauses: Array<{ id: string, number: string, position: number, headingZh: string, headingEn: string, summaryZh: string, summaryEn: string, parents: Array<{ id: string }>, tasks: Array<{ id: string }>, targets: Array<{ id: string }>, subsidyRules: Array<{ id: string }>, provisions: Array<{ id: string }> }> } | null };

export type BesideQueryVariables = Exact<{
  id: string;
}>;


export type BesideQuery = { clauses: Array<{ id: string, tasks: Array<{ id: string, number: string, titleZh: string, titleEn: string, ledBy: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }> }>, subsidyRules: Array<{ id: string, kind: SubsidyKind, level: PlatformLevel | null, recipient: string, recipientEn: string, amountWan: number | null }>, provisions: Array<{ id: string, subjectZh: string, subjectEn: string, statementZh: string, statementEn: string }>, laterPoliciesConnection: { edges: Array<{ properties: { basis: Basis, noteZh: string, noteEn: string }, node: { __typename: 'Policy', documentNumber: string | null, id: string, nameZh: string, nameEn: string | null } }> } }> };

export type ProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressQuery = { targetProgress: { asOf: string, summary: { zh: string, en: string }, laterPolicies: { cautionZh: string, cautionEn: string } | null, targets: Array<{ known: number | null, unknown: number | null, inProgress: number | null, distance: number | null, isCountable: boolean, reasonZh: string | null, reasonEn: string | null, lookedFor: { summary: { zh: string, en: string } } | null, target: { id: string, nameZh: string, nameEn: string | null, value: number | null, unit: string | null, unitEn: string | null, by: string | null, comparison: TargetComparison, countsZh: string, countsEn: string, clause: { id: string } } }> } | null };

export type OpenGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenGapsQuery = { coverageGaps: { totalCount: number, edges: Array<{ node: { industry: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } | null, region: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } | null, standardSlot: { id: string, nameZh: string, nameEn: string | null, tasks: Array<{ clause: { id: string } }> }, clause: { id: string } } }> } | null };

export type ClausePageQueryVariables = Exact<{
  id: string;
}>;


export type ClausePageQuery = { clauses: Array<{ id: string, nameZh: string, nameEn: string | null, number: string, headingZh: string, headingEn: string, summaryZh: string, summaryEn: string, parents: Array<{ __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }>, children: Array<{ __typename: 'Clause', number: string, headingZh: string, headingEn: string, id: string, nameZh: string, nameEn: string | null }>, provisions: Array<{ id: string, subjectZh: string, subjectEn: string, statementZh: string, statementEn: string }>, laterPolicies: Array<{ __typename: 'Policy', id: string, nameZh: string, nameEn: string | null }>, source: { id: string, title: string } }> };

export type ClauseSaysQueryVariables = Exact<{
  id: string;
}>;


export type ClauseSaysQuery = { clauses: Array<{ id: string, tasks: Array<{ id: string, number: string, titleZh: string, titleEn: string, ledBy: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }> }>, targets: Array<{ id: string, nameZh: string, nameEn: string | null, value: number | null, unit: string | null, unitEn: string | null, by: string | null, byText: string | null, comparison: TargetComparison }>, subsidyRules: Array<{ id: string, recipient: string, recipientEn: string, level: PlatformLevel | null, amountWan: number | null }> }>, slots: Array<{ id: string, nameZh: string, nameEn: string | null, slotRules: Array<{ id: string, platformKinds: Array<PlatformKind>, minLevel: PlatformLevel | null, basis: Basis, noteZh: string | null, noteEn: string | null }> }> };

export type CollaborationPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type CollaborationPageQuery = { collaborations: Array<{ id: string, nameZh: string, nameEn: string | null, subject: string, kind: CollaborationKind, kindBasis: Basis, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, organizationsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }> }> };

export type DutyUnitPageQueryVariables = Exact<{
  id: string;
}>;


export type DutyUnitPageQuery = { dutyUnits: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, noteZh: string | null, organizations: Array<{ __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }>, successors: Array<{ __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }>, members: Array<{ __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }>, leads: Array<{ id: string, number: string, titleZh: string, titleEn: string, clause: { id: string } }>, responsibleFor: Array<{ id: string, number: string, titleZh: string, titleEn: string, clause: { id: string } }> }> };

export type DutyTaskFragment = { id: string, number: string, titleZh: string, titleEn: string, clause: { id: string } };

export type FrameworkPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type FrameworkPageQuery = { industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, documentNumber: string | null, validFrom: string | null, validFromPrecision: DatePrecision | null, validTo: string | null, validToPrecision: DatePrecision | null, industriesConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, regionsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }> }> };

export type IndustryPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type IndustryPageQuery = { industries: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, kind: IndustryKind, basis: Basis, industryFrameworksConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null } }> }, parentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, childrenConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, correspondsToConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, correspondentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, platformsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }> }> };

export type IndustryFiguresQueryVariables = Exact<{
  id: string;
}>;


export type IndustryFiguresQuery = { industries: Array<{ id: string, indicators: Array<{ id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> }> }> };

export type FrameworkTiesFragment = { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null } }> };

type Thing_Clause_Fragment = { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null };

type Thing_Collaboration_Fragment = { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null };

type Thing_CoverageStandard_Fragment = { __typename: 'CoverageStandard', id: string, nameZh: string, nameEn: string | null };

type Thing_Designation_Fragment = { __typename: 'Designation', id: string, nameZh: string, nameEn: string | null };

type Thing_Document_Fragment = { __typename: 'Document', id: string, nameZh: string, nameEn: string | null };

type Thing_DutyUnit_Fragment = { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null };

type Thing_Evaluation_Fragment = { __typename: 'Evaluation', id: string, nameZh: string, nameEn: string | null };

type Thing_EvaluationScheme_Fragment = { __typename: 'EvaluationScheme', id: string, nameZh: string, nameEn: string | null };

type Thing_Indicator_Fragment = { __typename: 'Indicator', id: string, nameZh: string, nameEn: string | null };

type Thing_Industry_Fragment = { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null };

type Thing_IndustryFramework_Fragment = { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null };

type Thing_KindTransition_Fragment = { __typename: 'KindTransition', id: string, nameZh: string, nameEn: string | null };

type Thing_Organization_Fragment = { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null };

type Thing_OrganizationService_Fragment = { __typename: 'OrganizationService', id: string, nameZh: string, nameEn: string | null };

type Thing_Platform_Fragment = { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null };

type Thing_Policy_Fragment = { __typename: 'Policy', id: string, nameZh: string, nameEn: string | null };

type Thing_Provision_Fragment = { __typename: 'Provision', id: string, nameZh: string, nameEn: string | null };

type Thing_Region_Fragment = { __typename: 'Region', id: string, nameZh: string, nameEn: string | null };

type Thing_RetiredId_Fragment = { __typename: 'RetiredId', id: string, nameZh: string, nameEn: string | null };

type Thing_Role_Fragment = { __typename: 'Role', id: string, nameZh: string, nameEn: string | null };

type Thing_SharedResource_Fragment = { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null };

type Thing_Slot_Fragment = { __typename: 'Slot', id: string, nameZh: string, nameEn: string | null };

type Thing_SlotRule_Fragment = { __typename: 'SlotRule', id: string, nameZh: string, nameEn: string | null };

type Thing_Source_Fragment = { __typename: 'Source', id: string, nameZh: string, nameEn: string | null };

type Thing_SubsidyCondition_Fragment = { __typename: 'SubsidyCondition', id: string, nameZh: string, nameEn: string | null };

type Thing_SubsidyRule_Fragment = { __typename: 'SubsidyRule', id: string, nameZh: string, nameEn: string | null };

type Thing_Survey_Fragment = { __typename: 'Survey', id: string, nameZh: string, nameEn: string | null };

type Thing_Target_Fragment = { __typename: 'Target', id: string, nameZh: string, nameEn: string | null };

type Thing_Task_Fragment = { __typename: 'Task', id: string, nameZh: string, nameEn: string | null };

type Thing_Tier_Fragment = { __typename: 'Tier', id: string, nameZh: string, nameEn: string | null };

type Thing_TierFunction_Fragment = { __typename: 'TierFunction', id: string, nameZh: string, nameEn: string | null };

export type ThingFragment =
  | Thing_Clause_Fragment
  | Thing_Collaboration_Fragment
  | Thing_CoverageStandard_Fragment
  | Thing_Designation_Fragment
  | Thing_Document_Fragment
  | Thing_DutyUnit_Fragment
  | Thing_Evaluation_Fragment
  | Thing_EvaluationScheme_Fragment
  | Thing_Indicator_Fragment
  | Thing_Industry_Fragment
  | Thing_IndustryFramework_Fragment
  | Thing_KindTransition_Fragment
  | Thing_Organization_Fragment
  | Thing_OrganizationService_Fragment
  | Thing_Platform_Fragment
  | Thing_Policy_Fragment
  | Thing_Provision_Fragment
  | Thing_Region_Fragment
  | Thing_RetiredId_Fragment
  | Thing_Role_Fragment
  | Thing_SharedResource_Fragment
  | Thing_Slot_Fragment
  | Thing_SlotRule_Fragment
  | Thing_Source_Fragment
  | Thing_SubsidyCondition_Fragment
  | Thing_SubsidyRule_Fragment
  | Thing_Survey_Fragment
  | Thing_Target_Fragment
  | Thing_Task_Fragment
  | Thing_Tier_Fragment
  | Thing_TierFunction_Fragment
;

export type GroundFragment = { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> };

export type KnownQueryVariables = Exact<{
  id: string;
}>;


export type KnownQuery = { entity:
    | { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'CoverageStandard', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Designation', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Document', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'EvaluationScheme', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Indicator', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'KindTransition', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'OrganizationService', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Policy', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Provision', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Region', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'RetiredId', noteZh: string | null, noteEn: string | null, insteadIds: Array<string>, id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Role', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Slot', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SlotRule', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Source', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SubsidyCondition', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SubsidyRule', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Survey', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Target', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Task', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Tier', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'TierFunction', id: string, nameZh: string, nameEn: string | null }
   | null };

export type InsteadQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InsteadQuery = { entities: Array<
    | { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'CoverageStandard', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Designation', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Document', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'EvaluationScheme', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Indicator', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'KindTransition', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'OrganizationService', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Policy', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Provision', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Region', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'RetiredId', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Role', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Slot', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SlotRule', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Source', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SubsidyCondition', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'SubsidyRule', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Survey', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Target', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Task', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'Tier', id: string, nameZh: string, nameEn: string | null }
    | { __typename: 'TierFunction', id: string, nameZh: string, nameEn: string | null }
   | null> | null };

export type GroundsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GroundsQuery = { sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null }> };

export type SourceWordsFragment = { id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type OrganizationPageQuery = { organizations: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, kind: OrganizationKind, roles: Array<CollaborationRole>, regionsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, leadsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, coBuildsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, supportsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, fundsPlatformsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, collaborationsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Collaboration', kind: CollaborationKind, since: string | null, sincePrecision: DatePrecision | null, id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }>, retiredIds: Array<{ id: string, nameZh: string }> }> };

export type OrganizationKinQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type OrganizationKinQuery = { organizations: Array<{ id: string, parentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, childrenConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, fundedByConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, fundsOrganizationsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, predecessorsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, successorsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, indicators: Array<{ id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> }> }> };

export type OrganizationMoreQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationMoreQuery = { organizations: Array<{ id: string, dutyUnits: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, memberOf: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, succeeds: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }> }>, organizationServices: Array<{ id: string, service: ServiceKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, noteZh: string, noteEn: string, sources: Array<{ id: string }> }> };

export type NeighboursQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type NeighboursQuery = { networkNeighbours: { totalCount: number, edges: Array<{ node: { organization: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }, tie: { kinds: Array<NetworkTieKind>, tieCount: number, basis: Basis } } }> } | null };

export type PlatformPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type PlatformPageQuery = { platforms: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, kind: PlatformKind, level: PlatformLevel | null, state: PlatformState | null, note: string | null, openedOn: string | null, openedOnPrecision: DatePrecision | null, closedOn: string | null, closedOnPrecision: DatePrecision | null, seenOperatingOn: string | null, seenOperatingOnPrecision: DatePrecision | null, seenInProgressOn: string | null, seenInProgressOnPrecision: DatePrecision | null, seenClosedOn: string | null, seenClosedOnPrecision: DatePrecision | null, ledByConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, coBuiltByConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, supportedByConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, fundedByConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, industriesConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, regionsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }>, retiredIds: Array<{ id: string, nameZh: string }> }> };

export type PlatformMoreQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type PlatformMoreQuery = { platforms: Array<{ id: string, parentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, childrenConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, designations: Array<{ id: string, kind: PlatformKind, level: PlatformLevel, stage: DesignationStage, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, sources: Array<{ id: string }> }>, evaluations: Array<{ id: string, nameZh: string, nameEn: string | null, year: number, grade: string | null, points: number | null }>, indicators: Array<{ id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> }> }> };

export type OrganizationTiesFragment = { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> };

export type PlatformTiesFragment = { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> };

export type IndustryTiesFragment = { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> };

export type RegionTiesFragment = { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> };

export type FigureFragment = { id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> };

export type PolicyPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type PolicyPageQuery = { policies: Array<{ id: string, nameZh: string, nameEn: string | null, documentNumber: string | null, issuer: string | null, relevance: string, url: string | null, promulgatedOn: string | null, promulgatedOnPrecision: DatePrecision | null, repealedOn: string | null, repealedOnPrecision: DatePrecision | null, clausesConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, noteZh: string, noteEn: string, sourceIds: Array<string> }, node: { __typename: 'Clause', number: string, id: string, nameZh: string, nameEn: string | null } }> }, documentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, noteZh: string, noteEn: string, sourceIds: Array<string> }, node: { __typename: 'Document', number: string, id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }> }> };

export type RegionPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type RegionPageQuery = { regions: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, kind: RegionKind, parentsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, childrenConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, frameworksConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null } }> }, platformsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, organizationsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, indicators: Array<{ id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> }>, sources: Array<{ id: string }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, totalIsLowerBound: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ kind: SearchKind, matchedBy: SearchMatch, highlights: Array<{ field: string, text: string, words: Array<string> }>, node:
        | { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null, collaborationKind: CollaborationKind }
        | { __typename: 'Document', id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null, industryKind: IndustryKind }
        | { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Organization', roles: Array<CollaborationRole>, id: string, nameZh: string, nameEn: string | null, organizationKind: OrganizationKind, regions: Array<{ __typename: 'Region', id: string, nameZh: string, nameEn: string | null }> }
        | { __typename: 'Platform', level: PlatformLevel | null, id: string, nameZh: string, nameEn: string | null, platformKind: PlatformKind, industries: Array<{ __typename: 'Industry', id: string, nameZh: string, nameEn: string | null }>, regions: Array<{ __typename: 'Region', id: string, nameZh: string, nameEn: string | null }> }
        | { __typename: 'Policy', issuer: string | null, id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Region', id: string, nameZh: string, nameEn: string | null, regionKind: RegionKind }
        | { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Source', publisher: string | null, id: string, nameZh: string, nameEn: string | null }
        | { __typename: 'Task', id: string, nameZh: string, nameEn: string | null }
       }> } | null };

export type FacetsQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type FacetsQuery = { all: { totalCount: number, facets: { kind: Array<{ value: SearchKind, count: number }> } } | null, shown: { facets: { region: Array<{ count: number, entity:
          | { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'CoverageStandard', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Designation', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Document', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'EvaluationScheme', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Indicator', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'KindTransition', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'OrganizationService', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Policy', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Provision', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Region', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'RetiredId', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Role', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Slot', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'SlotRule', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Source', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'SubsidyCondition', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'SubsidyRule', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Survey', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Target', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Task', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Tier', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'TierFunction', id: string, nameZh: string, nameEn: string | null }
         | null }> } } | null };

export type StockQueryVariables = Exact<{ [key: string]: never; }>;


export type StockQuery = { PLATFORM: { totalCount: number }, ORGANIZATION: { totalCount: number }, INDUSTRY: { totalCount: number }, INDUSTRY_FRAMEWORK: { totalCount: number }, REGION: { totalCount: number }, COLLABORATION: { totalCount: number }, CLAUSE: { totalCount: number }, TASK: { totalCount: number }, DUTY_UNIT: { totalCount: number }, DOCUMENT: { totalCount: number }, POLICY: { totalCount: number }, SHARED_RESOURCE: { totalCount: number }, SOURCE: { totalCount: number } };

export type ListingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  PLATFORM?: boolean;
  ORGANIZATION?: boolean;
  INDUSTRY?: boolean;
  INDUSTRY_FRAMEWORK?: boolean;
  REGION?: boolean;
  COLLABORATION?: boolean;
  CLAUSE?: boolean;
  TASK?: boolean;
  DUTY_UNIT?: boolean;
  DOCUMENT?: boolean;
  POLICY?: boolean;
  SHARED_RESOURCE?: boolean;
  SOURCE?: boolean;
}>;


export type ListingQuery = { PLATFORM?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, ORGANIZATION?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, INDUSTRY?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, INDUSTRY_FRAMEWORK?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'IndustryFramework', id: string, nameZh: string, nameEn: string | null } }> }, REGION?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, COLLABORATION?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null } }> }, CLAUSE?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null } }> }, TASK?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Task', id: string, nameZh: string, nameEn: string | null } }> }, DUTY_UNIT?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null } }> }, DOCUMENT?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Document', id: string, nameZh: string, nameEn: string | null } }> }, POLICY?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Policy', id: string, nameZh: string, nameEn: string | null } }> }, SHARED_RESOURCE?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null } }> }, SOURCE?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Source', id: string, nameZh: string, nameEn: string | null } }> } };

export type FurtherFragment = { hasNextPage: boolean, endCursor: string | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type SourcePageQuery = { sources: Array<{ nameEn: string | null, nameZh: string, note: string | null, id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null, ofClause: { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null } | null, ofDocument: { __typename: 'Document', id: string, nameZh: string, nameEn: string | null } | null }>, platformsConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null } }> }, organizationsConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null } }> }, collaborationsConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Collaboration', id: string, nameZh: string, nameEn: string | null } }> }, industriesConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, designations: Array<{ id: string, kind: PlatformKind, level: PlatformLevel, stage: DesignationStage, since: string | null, sincePrecision: DatePrecision | null, platforms: Array<{ __typename: 'Platform', id: string, nameZh: string, nameEn: string | null }> }>, indicators: Array<{ id: string, nameZh: string, nameEn: string | null, value: number, unit: string, asOf: string | null, asOfPrecision: DatePrecision | null, sources: Array<{ id: string }> }>, policies: Array<{ __typename: 'Policy', id: string, nameZh: string, nameEn: string | null }> };

export type TaskPageQueryVariables = Exact<{
  id: string;
}>;


export type TaskPageQuery = { tasks: Array<{ id: string, number: string, summaryZh: string, summaryEn: string, clause: { __typename: 'Clause', id: string, nameZh: string, nameEn: string | null }, ledBy: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ __typename: 'DutyUnit', id: string, nameZh: string, nameEn: string | null }>, targets: Array<{ __typename: 'Target', id: string, nameZh: string, nameEn: string | null }> }> };

export type EnumLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnumLabelsQuery = { enumLabels: Array<{ name: string, values: Array<{ value: string, nameZh: string, nameEn: string }> }> | null };

export type StandingQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingQuery = { platforms: { totalCount: number }, organizations: { totalCount: number }, industries: { totalCount: number }, collaborations: { totalCount: number }, designations: { totalCount: number }, sources: { totalCount: number, edges: Array<{ node: { publishedOn: string | null, publishedOnPrecision: DatePrecision | null } }> }, unopened: { totalCount: number }, undated: { totalCount: number }, unnamed: { totalCount: number }, evaluations: { totalCount: number }, sharedResources: { totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NameFragmentDoc = new TypedDocumentString(`
    fragment Name on DutyUnit {
  id
  nameZh
  nameEn
}
    `, {"fragmentName":"Name"}) as unknown as TypedDocumentString<NameFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const DutyTaskFragmentDoc = new TypedDocumentString(`
    fragment DutyTask on Task {
  id
  number
  titleZh
  titleEn
  clause {
    id
  }
}
    `, {"fragmentName":"DutyTask"}) as unknown as TypedDocumentString<DutyTaskFragment, unknown>;
export const GroundFragmentDoc = new TypedDocumentString(`
    fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
    `, {"fragmentName":"Ground"}) as unknown as TypedDocumentString<GroundFragment, unknown>;
export const ThingFragmentDoc = new TypedDocumentString(`
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const FrameworkTiesFragmentDoc = new TypedDocumentString(`
    fragment FrameworkTies on IndustryFrameworkProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}`, {"fragmentName":"FrameworkTies"}) as unknown as TypedDocumentString<FrameworkTiesFragment, unknown>;
export const SourceWordsFragmentDoc = new TypedDocumentString(`
    fragment SourceWords on Source {
  id
  title
  publisher
  url
  publishedOn
  publishedOnPrecision
}
    `, {"fragmentName":"SourceWords"}) as unknown as TypedDocumentString<SourceWordsFragment, unknown>;
export const OrganizationTiesFragmentDoc = new TypedDocumentString(`
    fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}`, {"fragmentName":"OrganizationTies"}) as unknown as TypedDocumentString<OrganizationTiesFragment, unknown>;
export const PlatformTiesFragmentDoc = new TypedDocumentString(`
    fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}`, {"fragmentName":"PlatformTies"}) as unknown as TypedDocumentString<PlatformTiesFragment, unknown>;
export const IndustryTiesFragmentDoc = new TypedDocumentString(`
    fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}`, {"fragmentName":"IndustryTies"}) as unknown as TypedDocumentString<IndustryTiesFragment, unknown>;
export const RegionTiesFragmentDoc = new TypedDocumentString(`
    fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}`, {"fragmentName":"RegionTies"}) as unknown as TypedDocumentString<RegionTiesFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const FurtherFragmentDoc = new TypedDocumentString(`
    fragment Further on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Further"}) as unknown as TypedDocumentString<FurtherFragment, unknown>;
export const CellDocument = new TypedDocumentString(`
    query Cell($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    units {
      industry {
        id
      }
      region {
        id
      }
      known {
        platforms
        sources
        newestSourceOn
      }
      cells {
        status
        standardSlot {
          id
          nameZh
          nameEn
          clause {
            number
          }
          tasks {
            number
            titleZh
            titleEn
            ledBy {
              ...Name
            }
            responsible {
              ...Name
            }
          }
        }
        rule {
          noteZh
          noteEn
        }
        platforms {
          level
          since
          sincePrecision
          platform {
            id
            nameZh
            nameEn
            ledBy {
              id
              nameZh
              nameEn
            }
          }
          evidence {
            kind
            basis
            sources {
              id
              title
              publisher
              url
              publishedOn
            }
          }
        }
        closedPlatforms {
          platform {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
  coverageGaps(scope: $scope, first: 100) {
    edges {
      node {
        score
        industry {
          id
        }
        region {
          id
        }
        standardSlot {
          id
        }
        scoreParts {
          part
          contribution
          reasonZh
          reasonEn
        }
        clause {
          number
        }
        ledBy {
          ...Name
        }
        responsible {
          ...Name
        }
        laterPolicies {
          cautionZh
          cautionEn
        }
        subsidies {
          id
          recipient
          recipientEn
          level
          amountWan
          clause {
            number
          }
        }
        waysToClose {
          key
          kind
          reasonZh
          reasonEn
          candidateCount
          platform {
            id
            nameZh
            nameEn
          }
          candidates(limit: 3) {
            score
            organization {
              id
              nameZh
              nameEn
            }
          }
        }
      }
    }
  }
}
    fragment Name on DutyUnit {
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;
export const ChoosersDocument = new TypedDocumentString(`
    query Choosers {
  coverageStandards(sort: [{id: DESC}]) {
    id
    nameZh
    nameEn
    unitKind
  }
  industryFrameworks(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    regions {
      nameZh
      nameEn
    }
  }
  milestones {
    on
    kind
    document {
      nameZh
      nameEn
    }
  }
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    kind
  }
}
    `) as unknown as TypedDocumentString<ChoosersQuery, ChoosersQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($scopeBefore: CoverageScopeInput!, $scopeAfter: CoverageScopeInput!) {
  coverageComparison(scopeBefore: $scopeBefore, scopeAfter: $scopeAfter) {
    changeCount
    summary {
      zh
      en
    }
    changes(limit: 500) {
      before
      after
      change
      industry {
        id
      }
      region {
        id
      }
      standardSlot {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    asOf
    standard {
      id
      nameZh
      nameEn
      unitKind
    }
    framework {
      id
      nameZh
      nameEn
    }
    region {
      id
      nameZh
      nameEn
    }
    counts {
      ...Counts
    }
    slots {
      standardSlot {
        id
        nameZh
        nameEn
      }
      counts {
        ...Counts
      }
    }
    units {
      industry {
        id
        nameZh
        nameEn
      }
      region {
        id
        nameZh
        nameEn
      }
      counts {
        ...Counts
      }
      known {
        platforms
        sources
      }
      cells {
        status
        standardSlot {
          id
        }
        platforms {
          level
        }
      }
    }
  }
}
    fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 100) {
    totalCount
    summary {
      zh
      en
    }
    edges {
      node {
        rank
        score
        status
        industry {
          id
          nameZh
          nameEn
        }
        region {
          id
          nameZh
          nameEn
        }
        standardSlot {
          id
          nameZh
          nameEn
        }
        waysToClose {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($scope: CoverageScopeInput, $from: Date!, $to: Date!) {
  coverageTrend(scope: $scope, from: $from, to: $to, step: YEAR) {
    points {
      asOf
      counts {
        covered
        inProgress
        unknown
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const TextDocument = new TypedDocumentString(`
    query Text {
  document {
    id
    number
    titleZh
    titleEn
    issuerZh
    issuerEn
    issuedOn
    publishedOn
    validFrom
    source {
      id
      title
      url
    }
    clauses(limit: 100) {
      id
      number
      position
      headingZh
      headingEn
      summaryZh
      summaryEn
      parents {
        id
      }
      tasks {
        id
      }
      targets {
        id
      }
      subsidyRules(limit: 100) {
        id
      }
      provisions(limit: 100) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TextQuery, TextQueryVariables>;
export const BesideDocument = new TypedDocumentString(`
    query Beside($id: ID!) {
  clauses(where: {id: {eq: $id}}) {
    id
    tasks {
      id
      number
      titleZh
      titleEn
      ledBy {
        ...Thing
      }
      responsible {
        ...Thing
      }
    }
    subsidyRules(limit: 100) {
      id
      kind
      level
      recipient
      recipientEn
      amountWan
    }
    provisions(limit: 100) {
      id
      subjectZh
      subjectEn
      statementZh
      statementEn
    }
    laterPoliciesConnection(first: 20) {
      edges {
        properties {
          basis
          noteZh
          noteEn
        }
        node {
          ...Thing
          documentNumber
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<BesideQuery, BesideQueryVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress {
  targetProgress {
    asOf
    summary {
      zh
      en
    }
    laterPolicies {
      cautionZh
      cautionEn
    }
    targets {
      known
      unknown
      inProgress
      distance
      isCountable
      reasonZh
      reasonEn
      lookedFor {
        summary {
          zh
          en
        }
      }
      target {
        id
        nameZh
        nameEn
        value
        unit
        unitEn
        by
        comparison
        countsZh
        countsEn
        clause {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const OpenGapsDocument = new TypedDocumentString(`
    query OpenGaps {
  coverageGaps(first: 100) {
    totalCount
    edges {
      node {
        industry {
          ...Thing
        }
        region {
          ...Thing
        }
        standardSlot {
          id
          nameZh
          nameEn
          tasks {
            clause {
              id
            }
          }
        }
        clause {
          id
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OpenGapsQuery, OpenGapsQueryVariables>;
export const ClausePageDocument = new TypedDocumentString(`
    query ClausePage($id: ID!) {
  clauses(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    number
    headingZh
    headingEn
    summaryZh
    summaryEn
    parents {
      ...Thing
    }
    children {
      ...Thing
      number
      headingZh
      headingEn
    }
    provisions {
      id
      subjectZh
      subjectEn
      statementZh
      statementEn
    }
    laterPolicies {
      ...Thing
    }
    source {
      id
      title
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ClausePageQuery, ClausePageQueryVariables>;
export const ClauseSaysDocument = new TypedDocumentString(`
    query ClauseSays($id: ID!) {
  clauses(where: {id: {eq: $id}}) {
    id
    tasks {
      id
      number
      titleZh
      titleEn
      ledBy {
        ...Thing
      }
      responsible {
        ...Thing
      }
    }
    targets {
      id
      nameZh
      nameEn
      value
      unit
      unitEn
      by
      byText
      comparison
    }
    subsidyRules {
      id
      recipient
      recipientEn
      level
      amountWan
    }
  }
  slots(where: {clause: {id: {eq: $id}}}) {
    id
    nameZh
    nameEn
    slotRules {
      id
      platformKinds
      minLevel
      basis
      noteZh
      noteEn
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ClauseSaysQuery, ClauseSaysQueryVariables>;
export const CollaborationPageDocument = new TypedDocumentString(`
    query CollaborationPage($id: ID!, $first: Int!) {
  collaborations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    subject
    kind
    kindBasis
    basis
    since
    sincePrecision
    until
    untilPrecision
    organizationsConnection(first: $first) {
      ...OrganizationTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<CollaborationPageQuery, CollaborationPageQueryVariables>;
export const DutyUnitPageDocument = new TypedDocumentString(`
    query DutyUnitPage($id: ID!) {
  dutyUnits(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    noteZh
    organizations(limit: 20) {
      ...Thing
    }
    successors(limit: 20) {
      ...Thing
    }
    members(limit: 50) {
      ...Thing
    }
    leads(limit: 50) {
      ...DutyTask
    }
    responsibleFor(limit: 50) {
      ...DutyTask
    }
  }
}
    fragment DutyTask on Task {
  id
  number
  titleZh
  titleEn
  clause {
    id
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<DutyUnitPageQuery, DutyUnitPageQueryVariables>;
export const FrameworkPageDocument = new TypedDocumentString(`
    query FrameworkPage($id: ID!, $first: Int!) {
  industryFrameworks(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    documentNumber
    validFrom
    validFromPrecision
    validTo
    validToPrecision
    industriesConnection(first: $first) {
      ...IndustryTies
    }
    regionsConnection(first: $first) {
      ...RegionTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<FrameworkPageQuery, FrameworkPageQueryVariables>;
export const IndustryPageDocument = new TypedDocumentString(`
    query IndustryPage($id: ID!, $first: Int!) {
  industries(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    basis
    industryFrameworksConnection(first: $first) {
      ...FrameworkTies
    }
    parentsConnection(first: $first) {
      ...IndustryTies
    }
    childrenConnection(first: $first) {
      ...IndustryTies
    }
    correspondsToConnection(first: $first) {
      ...IndustryTies
    }
    correspondentsConnection(first: $first) {
      ...IndustryTies
    }
    platformsConnection(first: $first) {
      ...PlatformTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment FrameworkTies on IndustryFrameworkProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<IndustryPageQuery, IndustryPageQueryVariables>;
export const IndustryFiguresDocument = new TypedDocumentString(`
    query IndustryFigures($id: ID!) {
  industries(where: {id: {eq: $id}}) {
    id
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<IndustryFiguresQuery, IndustryFiguresQueryVariables>;
export const KnownDocument = new TypedDocumentString(`
    query Known($id: ID!) {
  entity(id: $id) {
    ...Thing
    ... on RetiredId {
      noteZh
      noteEn
      insteadIds
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;
export const InsteadDocument = new TypedDocumentString(`
    query Instead($ids: [ID!]!) {
  entities(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<InsteadQuery, InsteadQueryVariables>;
export const GroundsDocument = new TypedDocumentString(`
    query Grounds($ids: [ID!]!) {
  sources(where: {id: {in: $ids}}, limit: 500) {
    ...SourceWords
  }
}
    fragment SourceWords on Source {
  id
  title
  publisher
  url
  publishedOn
  publishedOnPrecision
}`) as unknown as TypedDocumentString<GroundsQuery, GroundsQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $first: Int!) {
  organizations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    roles
    regionsConnection(first: $first) {
      ...RegionTies
    }
    leadsConnection(first: $first) {
      ...PlatformTies
    }
    coBuildsConnection(first: $first) {
      ...PlatformTies
    }
    supportsConnection(first: $first) {
      ...PlatformTies
    }
    fundsPlatformsConnection(first: $first) {
      ...PlatformTies
    }
    collaborationsConnection(first: $first) {
      totalCount
      edges {
        properties {
          ...Ground
        }
        node {
          ...Thing
          kind
          since
          sincePrecision
        }
      }
    }
    sources(limit: 100) {
      id
    }
    retiredIds {
      id
      nameZh
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationKinDocument = new TypedDocumentString(`
    query OrganizationKin($id: ID!, $first: Int!) {
  organizations(where: {id: {eq: $id}}) {
    id
    parentsConnection(first: $first) {
      ...OrganizationTies
    }
    childrenConnection(first: $first) {
      ...OrganizationTies
    }
    fundedByConnection(first: $first) {
      ...OrganizationTies
    }
    fundsOrganizationsConnection(first: $first) {
      ...OrganizationTies
    }
    predecessorsConnection(first: $first) {
      ...OrganizationTies
    }
    successorsConnection(first: $first) {
      ...OrganizationTies
    }
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<OrganizationKinQuery, OrganizationKinQueryVariables>;
export const OrganizationMoreDocument = new TypedDocumentString(`
    query OrganizationMore($id: ID!) {
  organizations(where: {id: {eq: $id}}) {
    id
    dutyUnits(limit: 20) {
      ...Thing
    }
    memberOf(limit: 20) {
      ...Thing
    }
    succeeds(limit: 20) {
      ...Thing
    }
  }
  organizationServices(where: {organization: {id: {eq: $id}}}) {
    id
    service
    basis
    since
    sincePrecision
    noteZh
    noteEn
    sources {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OrganizationMoreQuery, OrganizationMoreQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $first: Int!) {
  networkNeighbours(organization: $id, first: $first) {
    totalCount
    edges {
      node {
        organization {
          ...Thing
        }
        tie {
          kinds
          tieCount
          basis
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const PlatformPageDocument = new TypedDocumentString(`
    query PlatformPage($id: ID!, $first: Int!) {
  platforms(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    level
    state
    note
    openedOn
    openedOnPrecision
    closedOn
    closedOnPrecision
    seenOperatingOn
    seenOperatingOnPrecision
    seenInProgressOn
    seenInProgressOnPrecision
    seenClosedOn
    seenClosedOnPrecision
    ledByConnection(first: $first) {
      ...OrganizationTies
    }
    coBuiltByConnection(first: $first) {
      ...OrganizationTies
    }
    supportedByConnection(first: $first) {
      ...OrganizationTies
    }
    fundedByConnection(first: $first) {
      ...OrganizationTies
    }
    industriesConnection(first: $first) {
      ...IndustryTies
    }
    regionsConnection(first: $first) {
      ...RegionTies
    }
    sources(limit: 100) {
      id
    }
    retiredIds {
      id
      nameZh
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<PlatformPageQuery, PlatformPageQueryVariables>;
export const PlatformMoreDocument = new TypedDocumentString(`
    query PlatformMore($id: ID!, $first: Int!) {
  platforms(where: {id: {eq: $id}}) {
    id
    parentsConnection(first: $first) {
      ...PlatformTies
    }
    childrenConnection(first: $first) {
      ...PlatformTies
    }
    designations(limit: 100) {
      id
      kind
      level
      stage
      since
      sincePrecision
      until
      untilPrecision
      sources {
        id
      }
    }
    evaluations {
      id
      nameZh
      nameEn
      year
      grade
      points
    }
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<PlatformMoreQuery, PlatformMoreQueryVariables>;
export const PolicyPageDocument = new TypedDocumentString(`
    query PolicyPage($id: ID!, $first: Int!) {
  policies(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    documentNumber
    issuer
    relevance
    url
    promulgatedOn
    promulgatedOnPrecision
    repealedOn
    repealedOnPrecision
    clausesConnection(first: $first) {
      totalCount
      edges {
        properties {
          basis
          noteZh
          noteEn
          sourceIds
        }
        node {
          ...Thing
          number
        }
      }
    }
    documentsConnection(first: $first) {
      totalCount
      edges {
        properties {
          basis
          noteZh
          noteEn
          sourceIds
        }
        node {
          ...Thing
          number
        }
      }
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PolicyPageQuery, PolicyPageQueryVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($id: ID!, $first: Int!) {
  regions(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    parentsConnection(first: $first) {
      ...RegionTies
    }
    childrenConnection(first: $first) {
      ...RegionTies
    }
    frameworksConnection(first: $first) {
      ...FrameworkTies
    }
    platformsConnection(first: $first) {
      ...PlatformTies
    }
    organizationsConnection(first: $first) {
      ...OrganizationTies
    }
    indicators(limit: 100) {
      ...Figure
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment FrameworkTies on IndustryFrameworkProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    totalIsLowerBound
    pageInfo {
      ...Further
    }
    edges {
      kind
      matchedBy
      highlights {
        field
        text
        words
      }
      node {
        ... on Entity {
          ...Thing
        }
        ... on Platform {
          platformKind: kind
          level
          industries(limit: 3) {
            ...Thing
          }
          regions(limit: 2) {
            ...Thing
          }
        }
        ... on Organization {
          organizationKind: kind
          roles
          regions(limit: 2) {
            ...Thing
          }
        }
        ... on Region {
          regionKind: kind
        }
        ... on Industry {
          industryKind: kind
        }
        ... on Collaboration {
          collaborationKind: kind
        }
        ... on Source {
          publisher
        }
        ... on Policy {
          issuer
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Further on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($text: String!, $kinds: [SearchKind!]) {
  all: search(text: $text, first: 1) {
    totalCount
    facets {
      kind {
        value
        count
      }
    }
  }
  shown: search(text: $text, kinds: $kinds, first: 1) {
    facets {
      region {
        count
        entity {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const StockDocument = new TypedDocumentString(`
    query Stock {
  PLATFORM: platformsConnection(first: 1) {
    totalCount
  }
  ORGANIZATION: organizationsConnection(first: 1) {
    totalCount
  }
  INDUSTRY: industriesConnection(first: 1) {
    totalCount
  }
  INDUSTRY_FRAMEWORK: industryFrameworksConnection(first: 1) {
    totalCount
  }
  REGION: regionsConnection(first: 1) {
    totalCount
  }
  COLLABORATION: collaborationsConnection(first: 1) {
    totalCount
  }
  CLAUSE: clausesConnection(first: 1) {
    totalCount
  }
  TASK: tasksConnection(first: 1) {
    totalCount
  }
  DUTY_UNIT: dutyUnitsConnection(first: 1) {
    totalCount
  }
  DOCUMENT: documentsConnection(first: 1) {
    totalCount
  }
  POLICY: policiesConnection(first: 1) {
    totalCount
  }
  SHARED_RESOURCE: sharedResourcesConnection(first: 1) {
    totalCount
  }
  SOURCE: sourcesConnection(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($first: Int!, $after: String, $PLATFORM: Boolean! = false, $ORGANIZATION: Boolean! = false, $INDUSTRY: Boolean! = false, $INDUSTRY_FRAMEWORK: Boolean! = false, $REGION: Boolean! = false, $COLLABORATION: Boolean! = false, $CLAUSE: Boolean! = false, $TASK: Boolean! = false, $DUTY_UNIT: Boolean! = false, $DOCUMENT: Boolean! = false, $POLICY: Boolean! = false, $SHARED_RESOURCE: Boolean! = false, $SOURCE: Boolean! = false) {
  PLATFORM: platformsConnection(first: $first, after: $after) @include(if: $PLATFORM) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  ORGANIZATION: organizationsConnection(first: $first, after: $after) @include(if: $ORGANIZATION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  INDUSTRY: industriesConnection(first: $first, after: $after) @include(if: $INDUSTRY) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  INDUSTRY_FRAMEWORK: industryFrameworksConnection(first: $first, after: $after) @include(if: $INDUSTRY_FRAMEWORK) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  REGION: regionsConnection(first: $first, after: $after) @include(if: $REGION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  COLLABORATION: collaborationsConnection(first: $first, after: $after) @include(if: $COLLABORATION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  CLAUSE: clausesConnection(first: $first, after: $after) @include(if: $CLAUSE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  TASK: tasksConnection(first: $first, after: $after) @include(if: $TASK) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  DUTY_UNIT: dutyUnitsConnection(first: $first, after: $after) @include(if: $DUTY_UNIT) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  DOCUMENT: documentsConnection(first: $first, after: $after) @include(if: $DOCUMENT) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  POLICY: policiesConnection(first: $first, after: $after) @include(if: $POLICY) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  SHARED_RESOURCE: sharedResourcesConnection(first: $first, after: $after) @include(if: $SHARED_RESOURCE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  SOURCE: sourcesConnection(first: $first, after: $after) @include(if: $SOURCE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Further on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $first: Int!) {
  sources(where: {id: {eq: $id}}) {
    ...SourceWords
    nameEn
    nameZh
    note
    ofClause {
      ...Thing
    }
    ofDocument {
      ...Thing
    }
  }
  platformsConnection(where: {sources: {some: {id: {eq: $id}}}}, first: $first) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  organizationsConnection(
    where: {sources: {some: {id: {eq: $id}}}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  collaborationsConnection(
    where: {sources: {some: {id: {eq: $id}}}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  industriesConnection(where: {sources: {some: {id: {eq: $id}}}}, first: $first) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  designations(where: {sources: {some: {id: {eq: $id}}}}, limit: 100) {
    id
    kind
    level
    stage
    since
    sincePrecision
    platforms(limit: 3) {
      ...Thing
    }
  }
  indicators(where: {sources: {some: {id: {eq: $id}}}}, limit: 100) {
    ...Figure
  }
  policies(where: {sources: {some: {id: {eq: $id}}}}) {
    ...Thing
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment SourceWords on Source {
  id
  title
  publisher
  url
  publishedOn
  publishedOnPrecision
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const TaskPageDocument = new TypedDocumentString(`
    query TaskPage($id: ID!) {
  tasks(where: {id: {eq: $id}}) {
    id
    number
    summaryZh
    summaryEn
    clause {
      ...Thing
    }
    ledBy {
      ...Thing
    }
    responsible {
      ...Thing
    }
    targets {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<TaskPageQuery, TaskPageQueryVariables>;
export const EnumLabelsDocument = new TypedDocumentString(`
    query EnumLabels {
  enumLabels {
    name
    values {
      value
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<EnumLabelsQuery, EnumLabelsQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing {
  platforms: platformsConnection(first: 1) {
    totalCount
  }
  organizations: organizationsConnection(first: 1) {
    totalCount
  }
  industries: industriesConnection(first: 1) {
    totalCount
  }
  collaborations: collaborationsConnection(first: 1) {
    totalCount
  }
  designations: designationsConnection(first: 1) {
    totalCount
  }
  sources: sourcesConnection(first: 1, sort: {publishedOn: DESC}) {
    totalCount
    edges {
      node {
        publishedOn
        publishedOnPrecision
      }
    }
  }
  unopened: platformsConnection(first: 1, where: {openedOn: {eq: null}}) {
    totalCount
  }
  undated: collaborationsConnection(first: 1, where: {since: {eq: null}}) {
    totalCount
  }
  unnamed: organizationsConnection(first: 1, where: {nameEn: {eq: null}}) {
    totalCount
  }
  evaluations: evaluationsConnection(first: 1) {
    totalCount
  }
  sharedResources: sharedResourcesConnection(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;