// Made of the .graphql files of the views by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 架构问题类别: in what reality departs from the document's architecture */
export type ArchitectureIssueKind =
  /** 双创平台仅由政府牵头: a double-innovation platform that only government leads */
  | 'DOUBLE_INNOVATION_LED_BY_GOVERNMENT'
  /** 产业无牵头单位: an industry of which no organization leads a platform that serves it */
  | 'INDUSTRY_WITHOUT_LEADER'
  /** 工业技术研究院未由中心统领: an industrial research institute that is part of no center of the first tier and led by none */
  | 'INSTITUTE_NOT_LED_BY_CENTER'
  /** 专业研究所（中心）无企业主体: a specialized institute that no enterprise leads or co-builds */
  | 'INSTITUTE_WITHOUT_ENTERPRISE'
  /** 平台未服务产业: a platform that serves no industry */
  | 'PLATFORM_SERVES_NO_INDUSTRY'
  /** 协作角色缺位: roles of the seven (政产学研金服用) absent among those behind an industry’s platforms */
  | 'ROLE_ABSENT';

/** 架构问题范围: where and when issues are looked for; what is left out is not narrowed */
export type ArchitectureIssueScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 产业分类: id of the framework whose top-level units are the industries; by default the seven clusters */
  framework?: string | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere */
  region?: string | null | undefined;
};

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

/** 严重程度: how much an issue weighs, the weightiest first */
export type IssueSeverity =
  /** 高: it goes against what carries the architecture */
  | 'HIGH'
  /** 低: a remark, or what may be mere ignorance */
  | 'LOW'
  /** 中: it goes against how a part is to work */
  | 'MEDIUM';

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

/** 网络范围: which organizations and ties belong to the network; what is left out is not narrowed */
export type NetworkScopeInput = {
  /** 截至日: a window of this day alone; not together with `from` or `to` */
  asOf?: string | null | undefined;
  /** 仅限有日期: whether ties count only where a source tells since when; by default an undated tie counts in every window */
  datedOnly?: boolean | null | undefined;
  /** 仅限直接服务: whether only what serves an industry itself counts in it; by default what serves the units below it does too */
  directOnly?: boolean | null | undefined;
  /** 起始日: the first day of the window; a tie counts that holds on a day of it. By default open */
  from?: string | null | undefined;
  /** 含外部伙伴: whether organizations outside the scope count too that are tied to one inside, with those ties; by default not */
  includePartners?: boolean | null | undefined;
  /** 产业: ids of industries or sub-fields: organizations that lead, co-build, support or fund a platform serving any of them, and of shared platforms only those; between industries, which are the nodes. By default all, between industries the seven clusters */
  industries?: Array<string> | null | undefined;
  /** 区划: ids of regions, which count with their parts: organizations located there; by default everywhere */
  regions?: Array<string> | null | undefined;
  /** 角色: organizations that play any of these roles, which count under all roles that they play; by default all */
  roles?: Array<CollaborationRole> | null | undefined;
  /** 联系类别: by what they are tied; by default all */
  ties?: Array<NetworkTieKind> | null | undefined;
  /** 截止日: the last day of the window, itself in it; by default open */
  to?: string | null | undefined;
};

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

/** 无建议原因: why there is no organization to suggest as a partner */
export type NoPartnersReason =
  /** 范围内没有: nothing that is asked for shares a neighbour, an industry or a region with it */
  | 'NONE_IN_REACH'
  /** 所知不足: the organization has no ties, no platforms that serve an industry and no place, as far as the graph knows */
  | 'NOTHING_KNOWN';

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

/** 伙伴评分项: what a part of the score of a suggested partner measures */
export type PartnerScoreKind =
  /** 互补角色: whether it plays a role that neither the organization nor its partners play; shown, with no weight */
  | 'COMPLEMENTARY_ROLE'
  /** 补足缺位角色: whether it plays a role that is missing around the industry asked about */
  | 'MISSING_STAR'
  /** 资源分配指数: how many neighbours they share, one tied to few others counting more */
  | 'RESOURCE_ALLOCATION'
  /** 同一区划: whether they are located in one region, or in a region and a part of it */
  | 'SAME_REGION'
  /** 共同产业: how many industries the platforms of both serve */
  | 'SHARED_INDUSTRIES'
  /** 有共同邻居: whether both are tied to the same organization, which puts it before all that have none */
  | 'SHARED_NEIGHBOURS';

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

/** 区划范围: the region and the day asked about; what is left out is not narrowed */
export type RegionScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere */
  region?: string | null | undefined;
};

/** 北斗七星范围: whose seven roles are asked about, and on which day */
export type RoleHeptagonScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 仅限直接服务: of an industry, whether only platforms count that serve it itself; by default those too that serve a unit below it */
  directOnly?: boolean | null | undefined;
  /** 产业: id of an industry: organizations that lead, co-build, support or fund a platform serving it */
  industry?: string | null | undefined;
  /** 平台: id of a platform: organizations that lead, co-build, support or fund it. Exactly one of `platform`, `industry` and `region` is given */
  platform?: string | null | undefined;
  /** 区划: id of a region, which counts with its parts: organizations located there */
  region?: string | null | undefined;
};

/** 关系类别: what ties a platform to something */
export type TieKind =
  /** 共建: an organization co-builds it */
  | 'CO_BUILDS'
  /** 出资: an organization funds it */
  | 'FUNDS'
  /** 牵头: an organization leads the platform */
  | 'LEADS'
  /** 隶属: it is part of another platform */
  | 'PART_OF'
  /** 服务: it serves an industry */
  | 'SERVES'
  /** 支持: an organization supports it */
  | 'SUPPORTS';

/** 架构层级类型: the four tiers of the architecture (威政办字〔2018〕106号 三) */
export type TierKind =
  /** 双创平台: incubators, makerspaces, technology-transfer agencies, standing alongside */
  | 'DOUBLE_INNOVATION_PLATFORM'
  /** 工业技术研究院: the second tier; as a tier, not the slot 产业技术研究院 */
  | 'INDUSTRIAL_RESEARCH_INSTITUTE'
  /** 国家（威海）区域创新中心（威海市产业技术研究院）: the center that leads */
  | 'REGIONAL_INNOVATION_CENTER'
  /** 专业研究所（中心）: the third tier, led by enterprises */
  | 'SPECIALIZED_INSTITUTE';

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

export type ArchitectureQueryVariables = Exact<{
  scope?: RegionScopeInput | null | undefined;
}>;


export type ArchitectureQuery = { architecture: { asOf: string, region: { id: string, nameZh: string, nameEn: string | null } | null, tiers: Array<{ platformCount: number, tier: { id: string, kind: TierKind, level: number, nameZh: string, nameEn: string | null, roleZh: string, roleEn: string, runByZh: string | null, runByEn: string | null, fundedByZh: string | null, fundedByEn: string | null, tieZh: string | null, tieEn: string | null, clause: { number: string }, tierFunctions: Array<{ id: string, nameZh: string, nameEn: string | null, position: number }> }, platforms: Array<{ state: PlatformState, since: string | null, sincePrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null, kind: PlatformKind }, ledBy: Array<{ basis: Basis, organization: { id: string, nameZh: string, nameEn: string | null } }>, coBuiltBy: Array<{ basis: Basis, organization: { id: string, nameZh: string, nameEn: string | null } }>, partOf: Array<{ basis: Basis, platform: { id: string, nameZh: string, nameEn: string | null } }> }> }> } | null };

export type BackingOrganizationFragment = { basis: Basis, organization: { id: string, nameZh: string, nameEn: string | null } };

export type ArchitectureChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchitectureChoosersQuery = { milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type ArchitectureIssuesQueryVariables = Exact<{
  scope?: ArchitectureIssueScopeInput | null | undefined;
}>;


export type ArchitectureIssuesQuery = { architectureIssues: { totalCount: number, counts: Array<{ kind: ArchitectureIssueKind, count: number }>, edges: Array<{ node: { key: string, kind: ArchitectureIssueKind, severity: IssueSeverity, roles: Array<CollaborationRole>, evidenceCount: number, clause: { number: string }, platform: { id: string, nameZh: string, nameEn: string | null } | null, industry: { id: string, nameZh: string, nameEn: string | null } | null } }> } | null };

export type IssueEvidenceQueryVariables = Exact<{
  scope?: ArchitectureIssueScopeInput | null | undefined;
  kinds?: Array<ArchitectureIssueKind> | ArchitectureIssueKind | null | undefined;
}>;


export type IssueEvidenceQuery = { architectureIssues: { edges: Array<{ node: { key: string, evidence: Array<{ kind: TieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null }, organization: { id: string, nameZh: string, nameEn: string | null } | null, industry: { id: string, nameZh: string, nameEn: string | null } | null, parent: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null }> }> } }> } | null };

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

export type EnumLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnumLabelsQuery = { enumLabels: Array<{ name: string, values: Array<{ value: string, nameZh: string, nameEn: string }> }> | null };

export type NetworkChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkChoosersQuery = { industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, industries: Array<{ id: string, nameZh: string, nameEn: string | null, kind: IndustryKind }> }>, milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type FindOrganizationQueryVariables = Exact<{
  text: string;
}>;


export type FindOrganizationQuery = { search: { edges: Array<{ node:
        | { id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> }
        | Record<PropertyKey, never>
       }> } | null };

export type OrganizationMeasuresQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type OrganizationMeasuresQuery = { organizationMeasures: { edges: Array<{ node: { betweenness: number, pageRank: number, degree: number, strength: number, constraint: number | null, coreNumber: number, community: number, organization: { id: string } } }> } | null };

export type IndustryMembersQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type IndustryMembersQuery = { collaborationNetwork: { nodes: Array<{ key: string }> } | null };

export type NetworkQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type NetworkQuery = { collaborationNetwork: { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, degree: number, strength: number, isPartner: boolean, entity:
        | { id: string, nameEn: string | null, roles: Array<CollaborationRole>, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
        | Record<PropertyKey, never>
       }>, edges: Array<{ key: string, source: string, target: string, weight: number }> } | null };

export type AroundQueryVariables = Exact<{
  organization: string;
  depth: number;
  scope?: NetworkScopeInput | null | undefined;
}>;


export type AroundQuery = { egoNetwork: { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, degree: number, strength: number, isPartner: boolean, entity:
        | { id: string, nameEn: string | null, roles: Array<CollaborationRole>, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
        | Record<PropertyKey, never>
       }>, edges: Array<{ key: string, source: string, target: string, weight: number }> } | null };

export type DrawnNetworkFragment = { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, degree: number, strength: number, isPartner: boolean, entity:
      | { id: string, nameEn: string | null, roles: Array<CollaborationRole>, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
      | Record<PropertyKey, never>
     }>, edges: Array<{ key: string, source: string, target: string, weight: number }> };

export type BrokersQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type BrokersQuery = { organizationMeasures: { edges: Array<{ node: { organization: { id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> }, brokerage: { total: number, coordinator: { count: number, expected: number, z: number | null }, consultant: { count: number, expected: number, z: number | null }, gatekeeper: { count: number, expected: number, z: number | null }, representative: { count: number, expected: number, z: number | null }, liaison: { count: number, expected: number, z: number | null } } | null } }> } | null };

export type BrokeredFragment = { count: number, expected: number, z: number | null };

export type CommunitiesQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type CommunitiesQuery = { networkCommunities: { totalCount: number, edges: Array<{ node: { number: number, size: number, core: { id: string, nameZh: string, nameEn: string | null }, roles: Array<{ role: CollaborationRole, members: number }>, industries: Array<{ members: number, industry: { id: string, nameZh: string, nameEn: string | null } }>, members: Array<
          | { id: string }
          | Record<PropertyKey, never>
        >, inside: { edges: number }, outside: { edges: number } } }> } | null };

export type CommunityBondsQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type CommunityBondsQuery = { networkCommunities: { edges: Array<{ node: { number: number, heldTogetherBy: Array<{ kind: NetworkTieKind, members: number, platform: { id: string, nameZh: string, nameEn: string | null } | null, collaboration: { id: string, subject: string } | null }> } }> } | null };

export type TieEvidenceQueryVariables = Exact<{
  fromOrganization: string;
  toOrganization: string;
  scope?: NetworkScopeInput | null | undefined;
}>;


export type TieEvidenceQuery = { networkPaths: { paths: Array<{ steps: Array<{ key: string, tieCount: number, evidence: Array<{ kind: NetworkTieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, sinceBasis: Basis | null, until: string | null, untilPrecision: DatePrecision | null, size: number, collaboration: { id: string, subject: string } | null, platforms: Array<{ id: string, nameZh: string, nameEn: string | null }>, funder: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null }> }> }> }> } | null };

export type EvidenceOfTieFragment = { kind: NetworkTieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, sinceBasis: Basis | null, until: string | null, untilPrecision: DatePrecision | null, size: number, collaboration: { id: string, subject: string } | null, platforms: Array<{ id: string, nameZh: string, nameEn: string | null }>, funder: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null }> };

export type HeptagonQueryVariables = Exact<{
  scope?: RoleHeptagonScopeInput | null | undefined;
}>;


export type HeptagonQuery = { roleHeptagon: { isComplete: boolean, isConnected: boolean, missing: Array<CollaborationRole>, organizationCount: number, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, stars: Array<{ role: CollaborationRole, isPresent: boolean, organizationCount: number, tiedTo: Array<{ role: CollaborationRole, weight: number }> }> } | null };

export type HeptagonOrganizationsQueryVariables = Exact<{
  scope?: RoleHeptagonScopeInput | null | undefined;
}>;


export type HeptagonOrganizationsQuery = { roleHeptagon: { stars: Array<{ role: CollaborationRole, organizationCount: number, organizations: Array<{ id: string, nameZh: string, nameEn: string | null }> }> } | null };

export type MixingQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type MixingQuery = { roleMixing: { assortativity: number | null, totalWeight: number, unassignedWeight: number, cells: Array<{ from: CollaborationRole, to: CollaborationRole, observed: number, expected: number, ratio: number | null }> } | null };

export type NeighboursQueryVariables = Exact<{
  organization: string;
  scope?: NetworkScopeInput | null | undefined;
}>;


export type NeighboursQuery = { networkNeighbours: { totalCount: number, edges: Array<{ node: { organization: { id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> }, tie: { key: string, weight: number, basis: Basis, kinds: Array<NetworkTieKind> } } }> } | null };

export type NetworkOrganizationQueryVariables = Exact<{
  id: string;
}>;


export type NetworkOrganizationQuery = { organizations: Array<{ id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole>, kind: OrganizationKind, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }> };

export type PartnersQueryVariables = Exact<{
  organization: string;
  scope?: NetworkScopeInput | null | undefined;
}>;


export type PartnersQuery = { partnerSuggestions: { totalCount: number, noneBecause: NoPartnersReason | null, edges: Array<{ node: { score: number, organization: { id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> }, scoreParts: Array<{ part: PartnerScoreKind, contribution: number }>, reasons: { sharedNeighbourCount: number, complementaryRoles: Array<CollaborationRole>, sharedNeighbours: Array<{ degree: number, organization: { id: string, nameZh: string, nameEn: string | null } }>, sharedIndustries: Array<{ id: string, nameZh: string, nameEn: string | null }>, sharedRegions: Array<{ id: string, nameZh: string, nameEn: string | null }> } } }> } | null };

export type PathsQueryVariables = Exact<{
  fromOrganization: string;
  toOrganization: string;
  scope?: NetworkScopeInput | null | undefined;
}>;


export type PathsQuery = { networkPaths: { paths: Array<{ length: number, weakest: number, organizations: Array<{ id: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> }>, steps: Array<{ key: string, weight: number, basis: Basis, kinds: Array<NetworkTieKind> }> }> } | null };

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
export const BackingOrganizationFragmentDoc = new TypedDocumentString(`
    fragment BackingOrganization on OrganizationTie {
  basis
  organization {
    id
    nameZh
    nameEn
  }
}
    `, {"fragmentName":"BackingOrganization"}) as unknown as TypedDocumentString<BackingOrganizationFragment, unknown>;
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
export const DrawnNetworkFragmentDoc = new TypedDocumentString(`
    fragment DrawnNetwork on CollaborationNetwork {
  nodeCount
  edgeCount
  isolatedCount
  leftOut {
    nodes
    edges
    textZh
    textEn
  }
  nodes {
    key
    nameZh
    degree
    strength
    isPartner
    entity {
      ... on Organization {
        id
        nameEn
        roles
        regions {
          id
          nameZh
          nameEn
        }
      }
    }
  }
  edges {
    key
    source
    target
    weight
  }
}
    `, {"fragmentName":"DrawnNetwork"}) as unknown as TypedDocumentString<DrawnNetworkFragment, unknown>;
export const BrokeredFragmentDoc = new TypedDocumentString(`
    fragment Brokered on BrokerageScore {
  count
  expected
  z
}
    `, {"fragmentName":"Brokered"}) as unknown as TypedDocumentString<BrokeredFragment, unknown>;
export const EvidenceOfTieFragmentDoc = new TypedDocumentString(`
    fragment EvidenceOfTie on NetworkEvidence {
  kind
  basis
  since
  sincePrecision
  sinceBasis
  until
  untilPrecision
  size
  collaboration {
    id
    subject
  }
  platforms {
    id
    nameZh
    nameEn
  }
  funder {
    id
    nameZh
    nameEn
  }
  sources {
    id
    title
    publisher
    publishedOn
    url
  }
}
    `, {"fragmentName":"EvidenceOfTie"}) as unknown as TypedDocumentString<EvidenceOfTieFragment, unknown>;
export const ArchitectureDocument = new TypedDocumentString(`
    query Architecture($scope: RegionScopeInput) {
  architecture(scope: $scope) {
    asOf
    region {
      id
      nameZh
      nameEn
    }
    tiers {
      platformCount
      tier {
        id
        kind
        level
        nameZh
        nameEn
        roleZh
        roleEn
        runByZh
        runByEn
        fundedByZh
        fundedByEn
        tieZh
        tieEn
        clause {
          number
        }
        tierFunctions(limit: 50) {
          id
          nameZh
          nameEn
          position
        }
      }
      platforms(limit: 500) {
        state
        since
        sincePrecision
        platform {
          id
          nameZh
          nameEn
          kind
        }
        ledBy {
          ...BackingOrganization
        }
        coBuiltBy {
          ...BackingOrganization
        }
        partOf {
          basis
          platform {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
}
    fragment BackingOrganization on OrganizationTie {
  basis
  organization {
    id
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<ArchitectureQuery, ArchitectureQueryVariables>;
export const ArchitectureChoosersDocument = new TypedDocumentString(`
    query ArchitectureChoosers {
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
    `) as unknown as TypedDocumentString<ArchitectureChoosersQuery, ArchitectureChoosersQueryVariables>;
export const ArchitectureIssuesDocument = new TypedDocumentString(`
    query ArchitectureIssues($scope: ArchitectureIssueScopeInput) {
  architectureIssues(scope: $scope, first: 500) {
    totalCount
    counts {
      kind
      count
    }
    edges {
      node {
        key
        kind
        severity
        roles
        evidenceCount
        clause {
          number
        }
        platform {
          id
          nameZh
          nameEn
        }
        industry {
          id
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchitectureIssuesQuery, ArchitectureIssuesQueryVariables>;
export const IssueEvidenceDocument = new TypedDocumentString(`
    query IssueEvidence($scope: ArchitectureIssueScopeInput, $kinds: [ArchitectureIssueKind!]) {
  architectureIssues(scope: $scope, kinds: $kinds, first: 500) {
    edges {
      node {
        key
        evidence(limit: 20) {
          kind
          basis
          since
          sincePrecision
          until
          untilPrecision
          platform {
            id
            nameZh
            nameEn
          }
          organization {
            id
            nameZh
            nameEn
          }
          industry {
            id
            nameZh
            nameEn
          }
          parent {
            id
            nameZh
            nameEn
          }
          sources {
            id
            title
            publisher
            publishedOn
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueEvidenceQuery, IssueEvidenceQueryVariables>;
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
export const NetworkChoosersDocument = new TypedDocumentString(`
    query NetworkChoosers {
  industryFrameworks(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    industries(limit: 500, sort: [{id: ASC}]) {
      id
      nameZh
      nameEn
      kind
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
    `) as unknown as TypedDocumentString<NetworkChoosersQuery, NetworkChoosersQueryVariables>;
export const FindOrganizationDocument = new TypedDocumentString(`
    query FindOrganization($text: String!) {
  search(text: $text, kinds: [ORGANIZATION], first: 12) {
    edges {
      node {
        ... on Organization {
          id
          nameZh
          nameEn
          roles
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationQuery, FindOrganizationQueryVariables>;
export const OrganizationMeasuresDocument = new TypedDocumentString(`
    query OrganizationMeasures($scope: NetworkScopeInput) {
  organizationMeasures(scope: $scope, first: 500, orderBy: {field: BETWEENNESS}) {
    edges {
      node {
        organization {
          id
        }
        betweenness
        pageRank
        degree
        strength
        constraint
        coreNumber
        community
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationMeasuresQuery, OrganizationMeasuresQueryVariables>;
export const IndustryMembersDocument = new TypedDocumentString(`
    query IndustryMembers($scope: NetworkScopeInput) {
  collaborationNetwork(scope: $scope, includeIsolates: true, edgeLimit: 1) {
    nodes {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<IndustryMembersQuery, IndustryMembersQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($scope: NetworkScopeInput) {
  collaborationNetwork(scope: $scope) {
    ...DrawnNetwork
  }
}
    fragment DrawnNetwork on CollaborationNetwork {
  nodeCount
  edgeCount
  isolatedCount
  leftOut {
    nodes
    edges
    textZh
    textEn
  }
  nodes {
    key
    nameZh
    degree
    strength
    isPartner
    entity {
      ... on Organization {
        id
        nameEn
        roles
        regions {
          id
          nameZh
          nameEn
        }
      }
    }
  }
  edges {
    key
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($organization: ID!, $depth: Int!, $scope: NetworkScopeInput) {
  egoNetwork(organization: $organization, depth: $depth, scope: $scope) {
    ...DrawnNetwork
  }
}
    fragment DrawnNetwork on CollaborationNetwork {
  nodeCount
  edgeCount
  isolatedCount
  leftOut {
    nodes
    edges
    textZh
    textEn
  }
  nodes {
    key
    nameZh
    degree
    strength
    isPartner
    entity {
      ... on Organization {
        id
        nameEn
        roles
        regions {
          id
          nameZh
          nameEn
        }
      }
    }
  }
  edges {
    key
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const BrokersDocument = new TypedDocumentString(`
    query Brokers($scope: NetworkScopeInput) {
  organizationMeasures(scope: $scope, first: 30, orderBy: {field: BROKERAGE}) {
    edges {
      node {
        organization {
          id
          nameZh
          nameEn
          roles
        }
        brokerage(by: ROLE) {
          total
          coordinator {
            ...Brokered
          }
          consultant {
            ...Brokered
          }
          gatekeeper {
            ...Brokered
          }
          representative {
            ...Brokered
          }
          liaison {
            ...Brokered
          }
        }
      }
    }
  }
}
    fragment Brokered on BrokerageScore {
  count
  expected
  z
}`) as unknown as TypedDocumentString<BrokersQuery, BrokersQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities($scope: NetworkScopeInput) {
  networkCommunities(scope: $scope, first: 500) {
    totalCount
    edges {
      node {
        number
        size
        core {
          id
          nameZh
          nameEn
        }
        roles {
          role
          members
        }
        industries(limit: 3) {
          members
          industry {
            id
            nameZh
            nameEn
          }
        }
        members(limit: 500) {
          ... on Organization {
            id
          }
        }
        inside {
          edges
        }
        outside {
          edges
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const CommunityBondsDocument = new TypedDocumentString(`
    query CommunityBonds($scope: NetworkScopeInput) {
  networkCommunities(scope: $scope, first: 12) {
    edges {
      node {
        number
        heldTogetherBy(limit: 3) {
          kind
          members
          platform {
            id
            nameZh
            nameEn
          }
          collaboration {
            id
            subject
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunityBondsQuery, CommunityBondsQueryVariables>;
export const TieEvidenceDocument = new TypedDocumentString(`
    query TieEvidence($fromOrganization: ID!, $toOrganization: ID!, $scope: NetworkScopeInput) {
  networkPaths(
    fromOrganization: $fromOrganization
    toOrganization: $toOrganization
    scope: $scope
    maxLength: 1
    pathLimit: 1
  ) {
    paths {
      steps {
        key
        tieCount
        evidence {
          ...EvidenceOfTie
        }
      }
    }
  }
}
    fragment EvidenceOfTie on NetworkEvidence {
  kind
  basis
  since
  sincePrecision
  sinceBasis
  until
  untilPrecision
  size
  collaboration {
    id
    subject
  }
  platforms {
    id
    nameZh
    nameEn
  }
  funder {
    id
    nameZh
    nameEn
  }
  sources {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;
export const HeptagonDocument = new TypedDocumentString(`
    query Heptagon($scope: RoleHeptagonScopeInput) {
  roleHeptagon(scope: $scope) {
    isComplete
    isConnected
    missing
    organizationCount
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
    stars {
      role
      isPresent
      organizationCount
      tiedTo {
        role
        weight
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeptagonQuery, HeptagonQueryVariables>;
export const HeptagonOrganizationsDocument = new TypedDocumentString(`
    query HeptagonOrganizations($scope: RoleHeptagonScopeInput) {
  roleHeptagon(scope: $scope) {
    stars {
      role
      organizationCount
      organizations(limit: 500) {
        id
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeptagonOrganizationsQuery, HeptagonOrganizationsQueryVariables>;
export const MixingDocument = new TypedDocumentString(`
    query Mixing($scope: NetworkScopeInput) {
  roleMixing(scope: $scope) {
    assortativity
    totalWeight
    unassignedWeight
    cells {
      from
      to
      observed
      expected
      ratio
    }
  }
}
    `) as unknown as TypedDocumentString<MixingQuery, MixingQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($organization: ID!, $scope: NetworkScopeInput) {
  networkNeighbours(organization: $organization, scope: $scope, first: 500) {
    totalCount
    edges {
      node {
        organization {
          id
          nameZh
          nameEn
          roles
        }
        tie {
          key
          weight
          basis
          kinds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NetworkOrganizationDocument = new TypedDocumentString(`
    query NetworkOrganization($id: ID!) {
  organizations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    roles
    kind
    regions {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOrganizationQuery, NetworkOrganizationQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($organization: ID!, $scope: NetworkScopeInput) {
  partnerSuggestions(organization: $organization, scope: $scope, first: 8) {
    totalCount
    noneBecause
    edges {
      node {
        score
        organization {
          id
          nameZh
          nameEn
          roles
        }
        scoreParts {
          part
          contribution
        }
        reasons {
          sharedNeighbourCount
          sharedNeighbours(limit: 3) {
            degree
            organization {
              id
              nameZh
              nameEn
            }
          }
          sharedIndustries(limit: 5) {
            id
            nameZh
            nameEn
          }
          sharedRegions {
            id
            nameZh
            nameEn
          }
          complementaryRoles
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($fromOrganization: ID!, $toOrganization: ID!, $scope: NetworkScopeInput) {
  networkPaths(
    fromOrganization: $fromOrganization
    toOrganization: $toOrganization
    scope: $scope
  ) {
    paths {
      length
      weakest
      organizations {
        id
        nameZh
        nameEn
        roles
      }
      steps {
        key
        weight
        basis
        kinds
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;