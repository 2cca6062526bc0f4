// Made of the .graphql files of the views by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 新增平台: a platform that does not exist is founded and operates from the day on */
export type AddChangeInput = {
  /** 共建单位: ids of the organizations that co-build it */
  coBuiltBy?: Array<string> | null | undefined;
  /** 服务产业: ids of the industries it serves; by default none */
  industries?: Array<string> | null | undefined;
  /** 平台类型: its kind */
  kind: PlatformKind;
  /** 牵头单位: id of the organization that leads it */
  ledBy?: string | null | undefined;
  /** 级别: the level at which it is designated in its kind; by default none */
  level?: PlatformLevel | null | undefined;
  /** 名称: what to call it; by default its kind */
  nameZh?: string | null | undefined;
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 上级平台: id of the platform it is part of */
  partOf?: string | null | undefined;
  /** 区划: id of the region it is in; by default none */
  region?: string | null | undefined;
};

/** 候选集: some of the candidates */
export type AmongInput = {
  /** 候选: ids of candidates */
  candidates: Array<string>;
  /** 名称: by which it is named when no plan meets it; by default what it says */
  name?: string | null | undefined;
};

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

/** 平台隶属: a platform becomes part of another */
export type AttachChangeInput = {
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 上级平台: id of the platform that it becomes part of, or `added-3` */
  parent: string;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
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

/** 假设变化: one change, given by exactly one of these */
export type ChangeInput =
  {   /** 新增: a platform is founded */
  add: AddChangeInput; attach?: never; close?: never; join?: never; open?: never; serve?: never; upgrade?: never; }
  |  { add?: never;   /** 隶属: a platform becomes part of another */
  attach: AttachChangeInput; close?: never; join?: never; open?: never; serve?: never; upgrade?: never; }
  |  { add?: never; attach?: never;   /** 关闭: a platform closes */
  close: CloseChangeInput; join?: never; open?: never; serve?: never; upgrade?: never; }
  |  { add?: never; attach?: never; close?: never;   /** 加入: an organization joins a platform */
  join: JoinChangeInput; open?: never; serve?: never; upgrade?: never; }
  |  { add?: never; attach?: never; close?: never; join?: never;   /** 启用: a platform opens */
  open: OpenChangeInput; serve?: never; upgrade?: never; }
  |  { add?: never; attach?: never; close?: never; join?: never; open?: never;   /** 服务: a platform comes to serve an industry */
  serve: ServeChangeInput; upgrade?: never; }
  |  { add?: never; attach?: never; close?: never; join?: never; open?: never; serve?: never;   /** 升级: a platform is designated at a level */
  upgrade: UpgradeChangeInput; };

/** 平台关闭: a platform closes */
export type CloseChangeInput = {
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
};

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

/** 覆盖下限: at least so many of these cells are covered that are not today */
export type CoverAtLeastInput = {
  /** 下限: 0 or more */
  min: number;
  /** 名称: by which it is named when no plan meets it; by default what it says */
  name?: string | null | undefined;
  /** 槽位: ids of slots, of 五个一 the names of the slots; by default all of the scope */
  slots?: Array<string> | null | undefined;
  /** 单元: ids of industries or, where regions are the units, of regions; by default all of the scope */
  units?: Array<string> | null | undefined;
};

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

/** 日期范围: the day asked about */
export type DayScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
};

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

/** 资格事项: what an eligibility turns on, or what is lacking for it */
export type EligibilityMatter =
  /** 设在海外: whether it lies abroad; a rule that turns on it is for no platform at home */
  | 'ABROAD'
  /** 情形: a circumstance that the rule names and the graph does not hold */
  | 'CIRCUMSTANCE'
  /** 日期: on which day it happened, and so whether before the day of the rule */
  | 'DAY'
  /** 绩效评价: whether it passes or excels in an evaluation */
  | 'EVALUATION'
  /** 事由: whether that has happened for which the rule pays */
  | 'EVENT'
  /** 存续: whether the organization is there on the day */
  | 'EXISTENCE'
  /** 政府参与: whether government introduces it or takes part */
  | 'GOVERNMENT_PART'
  /** 产业: whether it serves one of the key industries */
  | 'INDUSTRY'
  /** 后续政策: what a later policy on the same matter says, of which no text is known */
  | 'LATER_POLICY'
  /** 牵头主体: who leads it */
  | 'LEADER'
  /** 级别: whether the platform is designated, or the award given, at the level */
  | 'LEVEL'
  /** 平台: whether it leads a platform of the kind */
  | 'PLATFORM'
  /** 省拨资金: how much the province pays */
  | 'PROVINCIAL_SUM'
  /** 对象: whether it is one of those that the rule is for */
  | 'RECIPIENT'
  /** 所在地: whether it, or the platform, lies in the city of the rule */
  | 'REGION'
  /** 择优: whether it is selected */
  | 'SELECTION'
  /** 称号: whether it is given a title that no level tells */
  | 'TITLE';

/** 企业画像: what is told of an organization that need not be in the graph. A list left out is not known, an empty one says that there is none */
export type EligibilityProfileInput = {
  /** 注销日: the day from which it is no more; left out while it is there */
  closedOn?: string | null | undefined;
  /** 成立日: the day it was founded; left out where that is not known */
  foundedOn?: string | null | undefined;
  /** 产业: ids of the industries that it, or what it leads, serves; left out where that is not known */
  industries?: Array<string> | null | undefined;
  /** 机构类型: what it is */
  kind: OrganizationKind;
  /** 平台: the platforms that it leads; left out where that is not known */
  platforms?: Array<ProfilePlatformInput> | null | undefined;
  /** 区划: id of the region in which it lies; left out where that is not known */
  region?: string | null | undefined;
  /** 称号: the titles that it or a platform of its bears; left out where not known */
  titles?: Array<ProfileTitleInput> | null | undefined;
};

/** 资格范围: the day asked about and which rules are shown */
export type EligibilityScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 资格: only rules to which it stands so are shown; by default all. Counts and questions are of all */
  statuses?: Array<EligibilityStatus> | null | undefined;
};

/** 资格: how an organization stands to a subsidy rule on a day */
export type EligibilityStatus =
  /** 待定: nothing speaks against it, and something is not known or not decided */
  | 'DEPENDS'
  /** 符合: all that the rule asks for is known to be so */
  | 'FITS'
  /** 欠缺: it could receive it, and lacks something that it could come to have */
  | 'LACKS'
  /** 不适用: the rule is for others, or another takes its place */
  | 'NOT_FOR'
  /** 事由在先: what the rule is for happened before the day of the rule */
  | 'PAST';

/** 评价后果: what follows a grade */
export type EvaluationConsequenceInput = {
  /** 连续不合格年数: of EXIT, after how many poor years in a row */
  afterPoorYears?: number | null | undefined;
  /** 依据: whether a source states it or it is inferred */
  basis?: Basis;
  /** 条款: id of the clause that says so */
  clause?: string | null | undefined;
  /** 等级: the code of the grade */
  grade: string;
  /** 类别: what follows */
  kind: EvaluationConsequenceKind;
  /** 补助规则: id of the subsidy rule that is drawn */
  subsidyRule?: string | null | undefined;
  /** 英文内容: what follows, in words, in English */
  textEn?: string | null | undefined;
  /** 内容: what follows, in words */
  textZh: string;
};

/** 评价后果: what follows a grade */
export type EvaluationConsequenceKind =
  /** 退出: the title is withdrawn, or the platform leaves the list */
  | 'EXIT'
  /** 不重复补助: what is not paid beside another sum */
  | 'NO_DOUBLE_PAYMENT'
  /** 支持: support, a reward or a subsidy */
  | 'SUPPORT'
  /** 警告: a warning, or an order to improve */
  | 'WARNING';

/** 指标方向: which values of an indicator are better */
export type EvaluationDirection =
  /** 越高越好: the higher */
  | 'HIGHER'
  /** 越低越好: the lower */
  | 'LOWER';

/** 等级: who reaches its points and its rank, whichever of them it sets, has it unless a better one */
export type EvaluationGradeInput = {
  /** 代码: a short code of its own within the scheme */
  code: string;
  /** 名次比例: down to which rank, as a share of those evaluated in the class: 0.2 for the best fifth */
  maxRankShare?: number | null | undefined;
  /** 分数线: the points that it takes */
  minPoints?: number | null | undefined;
  /** 英文名称: what it is called, in English */
  nameEn?: string | null | undefined;
  /** 中文名称: what it is called, for example 优秀 */
  nameZh: string;
  /** 档次: what it says of the performance */
  standing: EvaluationStanding;
};

/** 评价指标: what it weighs, where its value is from, and how that becomes points */
export type EvaluationIndicatorInput = {
  /** 封顶比例: of SHARE_OF_TARGET, the most that counts of the target; by default 1 */
  cap?: number | null | undefined;
  /** 代码: a short code of its own within its set */
  code: string;
  /** 方向: which values are better */
  direction?: EvaluationDirection;
  /** 公开数据名称: the Chinese name of the published figure (`Indicator`) that is its value; without it and `measure` the value is recorded with an evaluation, or given in `values` */
  figure?: string | null | undefined;
  /** 上限: of LINEAR, the value at the upper end of the scale */
  highest?: number | null | undefined;
  /** 加分项: whether its points come on top of the 100, as far as `bonusCap` */
  isBonus?: boolean;
  /** 下限: of LINEAR, the value at the lower end of the scale */
  lowest?: number | null | undefined;
  /** 图谱计数: what the graph counts for it; it earns points only where a source states the scheme */
  measure?: EvaluationMeasure | null | undefined;
  /** 计分方式: how the value becomes points */
  method: EvaluationMethod;
  /** 英文名称: what is measured, in English */
  nameEn?: string | null | undefined;
  /** 中文名称: what is measured */
  nameZh: string;
  /** 专家满分: of EXPERT, the most points that experts give */
  outOf?: number | null | undefined;
  /** 分档: of STEPS, the steps */
  steps?: Array<ScoringStepInput> | null | undefined;
  /** 年度目标: of SHARE_OF_TARGET, the yearly target, above 0 */
  target?: number | null | undefined;
  /** 英文单位: the unit of the value, in English */
  unitEn?: string | null | undefined;
  /** 单位: the unit of the value, in Chinese */
  unitZh?: string | null | undefined;
  /** 权重（分）: the most points that it gives; those of a set that are no bonus add up to 100 */
  weight: number;
};

/** 指标组: the indicators of one class of platform */
export type EvaluationIndicatorSetInput = {
  /** 代码: a short code of its own within the scheme */
  code: string;
  /** 指标: the indicators, each once */
  indicators: Array<EvaluationIndicatorInput>;
  /** 英文名称: what the class is called, in English */
  nameEn?: string | null | undefined;
  /** 中文名称: what the class is called */
  nameZh: string;
  /** 平台类型: the kinds of the class; none for all that no other set is for */
  platformKinds?: Array<PlatformKind>;
};

/** 图谱计数: what the graph itself counts of a platform; each is what it knows, so at least that much */
export type EvaluationMeasure =
  /** 背后机构合作数: in how many collaborations that began in the year one of those organizations takes part */
  | 'COLLABORATIONS'
  /** 背后企业数: how many enterprises lead, co-build, support or fund it on the last day of the year */
  | 'ENTERPRISES'
  /** 服务产业数: how many industries and sub-fields it serves on the last day of the year */
  | 'INDUSTRIES'
  /** 级别: the highest level at which it is designated on that day, 1 for a county, 4 for the nation */
  | 'LEVEL'
  /** 背后机构数: how many organizations of whatever kind do */
  | 'ORGANIZATIONS'
  /** 七方齐备数: how many of the seven roles (政产学研金服用) those organizations play, of 7 */
  | 'ROLES';

/** 计分方式: how the value of an indicator becomes points */
export type EvaluationMethod =
  /** 专家评分: points that experts give, out of `outOf` */
  | 'EXPERT'
  /** 线性: none at `lowest`, all at `highest`, in proportion between; the other way round where a lower value is better */
  | 'LINEAR'
  /** 目标完成度: the share of the yearly `target` that is reached, up to `cap` */
  | 'SHARE_OF_TARGET'
  /** 分档: the share of the weight of the best step that the value reaches; none below all of them */
  | 'STEPS'
  /** 是否: all for any value above 0, none for 0 */
  | 'YES_NO';

/** 评价方案: a scheme of your own; the same shape, as JSON, is `designJson` of a stored one */
export type EvaluationSchemeInput = {
  /** 未参评等级: the code of the grade of those that do not take part */
  absentGrade?: string | null | undefined;
  /** 加分上限: the most points that bonuses add */
  bonusCap?: number;
  /** 后果: what follows the grades */
  consequences?: Array<EvaluationConsequenceInput>;
  /** 新设豁免月数: how many months a platform must have been at work to be evaluated */
  graceMonths?: number;
  /** 等级: the best first */
  grades?: Array<EvaluationGradeInput>;
  /** 指标组: one for each class of platform */
  indicatorSets: Array<EvaluationIndicatorSetInput>;
  /** 级别: the levels of designation that it is for; none for all */
  levels?: Array<PlatformLevel>;
  /** 英文名称: what it is called, in English */
  nameEn?: string | null | undefined;
  /** 中文名称: what it is called */
  nameZh: string;
  /** 平台类型: the kinds of platform that it is for; none for all */
  platformKinds?: Array<PlatformKind>;
  /** 来源: id of the source that states it; without one it gives no grades, and counts of the graph no points */
  source?: string | null | undefined;
  /** 起算点: from what `graceMonths` are counted */
  startsFrom?: EvaluationStart;
  /** 容错年数: how many poor years are pardoned before others count */
  toleratedPoorYears?: number;
};

/** 评价范围: which platforms are asked about; what is left out is not narrowed */
export type EvaluationScopeInput = {
  /** 平台类型: only platforms of these kinds; by default all that the scheme is for */
  platformKinds?: Array<PlatformKind> | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere */
  region?: string | null | undefined;
};

/** 等级档次: what a grade says of the performance */
export type EvaluationStanding =
  /** 突出: outstanding, as 优秀 */
  | 'OUTSTANDING'
  /** 通过: passed, as 良好 or 合格 */
  | 'PASSED'
  /** 不合格: not passed */
  | 'POOR';

/** 起算点: from what the months are counted that a platform must have been at work to be evaluated */
export type EvaluationStart =
  /** 协议: from the agreement that it rests on, whose day the graph does not hold */
  | 'AGREEMENT'
  /** 认定: from its first designation in a kind that the scheme is for */
  | 'DESIGNATED'
  /** 启用: from the day it opened */
  | 'OPENED';

/** 数值出处: where the value of an indicator is from */
export type EvaluationValueOrigin =
  /** 图谱计数: counted in the graph */
  | 'COUNT'
  /** 公开数据: a published figure, of the platform or carried to it from who leads it */
  | 'FIGURE'
  /** 给定: given in the question */
  | 'GIVEN'
  /** 评价记录: recorded with an evaluation */
  | 'RECORDED';

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

/** 退出风险: how near a platform is to leaving, by its poor years in a row */
export type ExitRisk =
  /** 临近退出: one more poor year and it is due */
  | 'AT_RISK'
  /** 应退出: as many poor years as the scheme allows are known */
  | 'DUE'
  /** 可能: it would be at risk or due if years whose grade is not known were poor */
  | 'POSSIBLE';

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

/** 任务状态: how far a job is that outlasts its request */
export type JobStatus =
  /** 取消: it was given up */
  | 'CANCELLED'
  /** 失败: it has ended with an error */
  | 'FAILED'
  /** 排队: it waits for its turn */
  | 'QUEUED'
  /** 运行: it is being worked on */
  | 'RUNNING'
  /** 成功: it has ended, and its result is there */
  | 'SUCCEEDED';

/** 机构加入: an organization comes to lead, co-build, support or fund a platform */
export type JoinChangeInput = {
  /** 关系: how it stands to the platform */
  as: OrganizationTieKind;
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 机构: id of the organization */
  organization: string;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
};

/** 阶梯变动类别: how a platform moves on the ladder of stages and levels of a kind */
export type LadderMoveKind =
  /** 进入: it reaches a rung from none */
  | 'ENTRY'
  /** 退出: it leaves the ladder, by a revocation, an end or its closing */
  | 'EXIT'
  /** 降级: it leaves a rung and stands on a lower one */
  | 'FALL'
  /** 晋升: it reaches a higher rung */
  | 'RISE';

/** 阶梯范围: whose ladders are meant; what is left out is not narrowed */
export type LadderScopeInput = {
  /** 产业: id of an industry, which counts with the units below it: platforms that serve it on a day of the span */
  industry?: string | null | undefined;
  /** 平台类型: the kinds whose ladders are meant, at least one; by default all */
  platformKinds?: Array<PlatformKind> | null | undefined;
  /** 区划: id of a region, which counts with its parts: platforms located there on a day of the span */
  region?: string | null | undefined;
};

/** 查找程度: how far it was looked for what is not there, by which an absence is more or less certain */
export type LookedForExtent =
  /** 已查全: looked for completely, just where and of what is asked, by the day asked about */
  | 'LOOKED_FOR'
  /** 部分查过: looked for, yet not completely, or in a survey of more or less than what is asked, or after the day asked about */
  | 'LOOKED_FOR_IN_PART'
  /** 从未查过: no survey looked for it, or not for every kind that would do */
  | 'NEVER_LOOKED_FOR';

/** 项数上限: at most so many changes */
export type MaxChangesInput = {
  /** 上限: 0 or more */
  max: number;
  /** 名称: by which it is named when no plan meets it; by default what it says */
  name?: string | null | undefined;
};

/** 支出上限: at most so much is spent on these candidates, and those in these regions */
export type MaxSpendInput = {
  /** 候选: ids of candidates */
  candidates?: Array<string> | null | undefined;
  /** 上限（万元）: in 10,000 yuan */
  maxWan: number;
  /** 名称: by which it is named when no plan meets it; by default what it says */
  name?: string | null | undefined;
  /** 区划: ids of regions; all changes of platforms in them and their parts count */
  regions?: Array<string> | null | undefined;
};

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

/** 需求匹配对象类别: what may meet a technical need */
export type NeedMatchKind =
  /** 机构: an organization */
  | 'ORGANIZATION'
  /** 平台: a platform */
  | 'PLATFORM'
  /** 共享资源: a shared resource */
  | 'SHARED_RESOURCE';

/** 需求匹配评分项: what a part of the score of a match measures */
export type NeedScoreKind =
  /** 距离: how near it lies to the region of the need */
  | 'DISTANCE'
  /** 已有工作: which share of the words stands in the subject of a collaboration of it or of those behind it */
  | 'EARLIER_WORK'
  /** 产业: whether it serves the industry of the need, or an industry named by words of it */
  | 'INDUSTRY'
  /** 类型: how far what it is answers technical needs */
  | 'KIND'
  /** 级别: the highest level of a platform on the day */
  | 'LEVEL'
  /** 状态: whether a platform operates on the day, or is still being built */
  | 'STATE'
  /** 字词: which share of the words of the need stands in its own names, rare words weighing more */
  | 'WORDS';

/** 分析阶段: what an analysis is at */
export type NetworkAnalysisPhase =
  /** 计算: the measures are reckoned */
  | 'COMPUTING'
  /** 计数: how large the network is, and what memory it takes */
  | 'COUNTING'
  /** 结束: nothing more is done */
  | 'FINISHED'
  /** 投影: its ties are read into the memory of Graph Data Science */
  | 'PROJECTING'
  /** 等待: it has not begun */
  | 'WAITING';

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

/** 平台启用: a platform opens */
export type OpenChangeInput = {
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
};

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

/** 机构关系类别: how an organization stands to a platform */
export type OrganizationTieKind =
  /** 共建: it co-builds it */
  | 'CO_BUILDS'
  /** 出资: it funds it */
  | 'FUNDS'
  /** 牵头: it leads it */
  | 'LEADS'
  /** 支持: it supports it */
  | 'SUPPORTS';

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

/** 方案约束: what a plan has to keep to, given by exactly one of these */
export type PlanConstraintInput =
  {   /** 至多选一: at most one of these */
  atMostOneOf: AmongInput; coverAtLeast?: never; exclude?: never; maxChanges?: never; maxSpend?: never; require?: never; requires?: never; }
  |  { atMostOneOf?: never;   /** 覆盖下限: at least so many of these cells */
  coverAtLeast: CoverAtLeastInput; exclude?: never; maxChanges?: never; maxSpend?: never; require?: never; requires?: never; }
  |  { atMostOneOf?: never; coverAtLeast?: never;   /** 排除: none of these */
  exclude: AmongInput; maxChanges?: never; maxSpend?: never; require?: never; requires?: never; }
  |  { atMostOneOf?: never; coverAtLeast?: never; exclude?: never;   /** 项数上限: at most so many changes */
  maxChanges: MaxChangesInput; maxSpend?: never; require?: never; requires?: never; }
  |  { atMostOneOf?: never; coverAtLeast?: never; exclude?: never; maxChanges?: never;   /** 支出上限: at most so much on these */
  maxSpend: MaxSpendInput; require?: never; requires?: never; }
  |  { atMostOneOf?: never; coverAtLeast?: never; exclude?: never; maxChanges?: never; maxSpend?: never;   /** 必选: all of these */
  require: AmongInput; requires?: never; }
  |  { atMostOneOf?: never; coverAtLeast?: never; exclude?: never; maxChanges?: never; maxSpend?: never; require?: never;   /** 前提: one only with another */
  requires: RequiresInput; };

/** 约束类别: what a plan has to keep to */
export type PlanConstraintKind =
  /** 至多选一: at most one of these */
  | 'AT_MOST_ONE_OF'
  /** 预算: the budget */
  | 'BUDGET'
  /** 覆盖下限: at least so many of these cells */
  | 'COVER_AT_LEAST'
  /** 排除: none of these */
  | 'EXCLUDE'
  /** 同组择一: at most one of a group */
  | 'GROUP'
  /** 项数上限: at most so many changes */
  | 'MAX_CHANGES'
  /** 支出上限: at most so much on these */
  | 'MAX_SPEND'
  /** 必选: all of these */
  | 'REQUIRE'
  /** 前提: one only with another */
  | 'REQUIRES';

/** 成本口径: which sum of the subsidies is the cost of a change */
export type PlanCostBasis =
  /** 上限: the most that the sums which the documents state can come to; what a rule pays without a sum comes on top */
  | 'AT_MOST'
  /** 确定额: what the rules pay for certain */
  | 'CERTAIN';

/** 成本来源: where the cost of a change comes from */
export type PlanCostOrigin =
  /** 假定: no rule pays a sum that can be computed, and the caller assumes one */
  | 'ASSUMED'
  /** 测算: what the rules of the documents pay */
  | 'ESTIMATED'
  /** 给定: given with the candidate */
  | 'GIVEN';

/** 未入选池原因: why a candidate has no part in a plan */
export type PlanOmission =
  /** 无覆盖: by itself it covers no open cell; it is chosen only where a constraint requires it */
  | 'COVERS_NOTHING'
  /** 不可行: what is stored speaks against it on the day */
  | 'IMPOSSIBLE'
  /** 无价: no rule pays a sum for it that can be computed, and none is given or assumed */
  | 'UNPRICED';

/** 方案状态: how far a plan is proven */
export type PlanStatus =
  /** 可行: it keeps to all constraints; the time limit passed before it was proven that none covers more */
  | 'FEASIBLE'
  /** 不可行: proven that no plan meets all constraints */
  | 'INFEASIBLE'
  /** 最优: proven that no plan of the candidates that have a price covers more */
  | 'OPTIMAL'
  /** 未定: the time limit passed before a plan was found, or it was proven that there is none */
  | 'UNDECIDED';

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

/** 画像平台认定: a designation of a platform, in its own kind */
export type ProfileDesignationInput = {
  /** 级别: at which level */
  level: PlatformLevel;
  /** 认定日: the day from which it holds; left out where that is not known */
  since?: string | null | undefined;
};

/** 画像平台: a platform that the organization leads */
export type ProfilePlatformInput = {
  /** 关闭日: the day it closed; left out while it is open */
  closedOn?: string | null | undefined;
  /** 认定: its designations, each level once; an empty list where it has none, left out where that is not known */
  designations?: Array<ProfileDesignationInput> | null | undefined;
  /** 政府参与: whether a government body co-builds it */
  governmentTakesPart?: boolean;
  /** 平台类型: what it is */
  kind: PlatformKind;
  /** 启用日: the day it opened; left out where that is not known */
  openedOn?: string | null | undefined;
  /** 区划: id of the region in which it lies; by default that of the organization */
  region?: string | null | undefined;
};

/** 画像称号: a title or an award that the organization, or a platform that it leads, bears */
export type ProfileTitleInput = {
  /** 级别: at which level; left out where that is not known */
  level?: PlatformLevel | null | undefined;
  /** 授予日: the day from which it is borne; left out where that is not known */
  since?: string | null | undefined;
  /** 称号: which */
  title: RecognizedTitle;
  /** 终止日: the day from which it no longer is; left out while it is */
  until?: string | null | undefined;
};

/** 称号: a title or an award that a subsidy asks for and no level of a designation tells */
export type RecognizedTitle =
  /** 山东省品牌: of an incubator or a makerspace, by the province (四(六)) */
  | 'PROVINCIAL_BRAND'
  /** 国家专业化众创空间: of a makerspace, by the nation (四(六)) */
  | 'SPECIALIZED_MAKERSPACE'
  /** 技术先进型服务企业: of an enterprise (四(六)) */
  | 'TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE'
  /** 技术市场奖励: an award of the technology market, of the nation or the province (四(七)) */
  | 'TECHNOLOGY_MARKET_AWARD'
  /** 技术转移示范机构: of a technology-transfer agency (四(七)) */
  | 'TECHNOLOGY_TRANSFER_DEMONSTRATION_INSTITUTION'
  /** 星创天地: of a makerspace (四(六)) */
  | 'XINGCHUANG_TIANDI';

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

/** 前提: one change only with another */
export type RequiresInput = {
  /** 候选: id of the candidate that needs another */
  candidate: string;
  /** 名称: by which it is named when no plan meets it; by default what it says */
  name?: string | null | undefined;
  /** 所需候选: id of the candidate that it needs */
  needs: string;
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

/** 各产业七星范围: the units of which framework are asked about, and on which day */
export type RoleHeptagonsScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 仅限直接服务: whether only platforms count that serve a unit itself; by default those too that serve a unit below it */
  directOnly?: boolean | null | undefined;
  /** 产业分类: id of a framework; by default the seven clusters of 2018 (七大千亿级产业集群) */
  framework?: string | null | undefined;
  /** 含细分领域: whether the sub-fields below the units are units too; by default not */
  includeSubfields?: boolean | null | undefined;
};

/** 假设变化类别: what a scenario supposes */
export type ScenarioChangeKind =
  /** 新增: a platform that does not exist is founded */
  | 'ADD'
  /** 隶属: a platform becomes part of another */
  | 'ATTACH'
  /** 关闭: a platform closes */
  | 'CLOSE'
  /** 加入: an organization comes to lead, co-build, support or fund a platform */
  | 'JOIN'
  /** 启用: a platform opens */
  | 'OPEN'
  /** 服务: a platform comes to serve an industry */
  | 'SERVE'
  /** 升级: a platform is designated in a kind at a level */
  | 'UPGRADE';

/** 分档: from which value on which share of the weight is given; where lower is better, up to which */
export type ScoringStepInput = {
  /** 界值: the value of the step, in the unit of the indicator */
  bound: number;
  /** 得分比例: the share of the weight, from 0 to 1 */
  share: number;
};

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

/** 搜索范围: where what is found is; what is left out is not narrowed */
export type SearchScopeInput = {
  /** 区划: ids of regions, each with its parts, at least one: only what is located in one of them, at whatever time, classifications of industries that are for one, and regions within; by default everywhere, and things of no region too */
  regions?: Array<string> | null | undefined;
};

/** 服务产业: a platform comes to serve an industry */
export type ServeChangeInput = {
  /** 产业: id of the industry */
  industry: string;
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
};

/** 服务类别: with what a service agency serves */
export type ServiceKind =
  /** 知识产权服务: intellectual-property services (威政办字〔2018〕106号 四(九)) */
  | 'INTELLECTUAL_PROPERTY'
  /** 技术转移服务: technology-transfer services (威政办字〔2018〕106号 四(七)) */
  | 'TECHNOLOGY_TRANSFER';

/** 共享资源类型: what a shared resource is */
export type SharedResourceKind =
  /** 数据: data or a database */
  | 'DATA'
  /** 设备: equipment, such as a pilot line */
  | 'EQUIPMENT'
  /** 仪器: a scientific instrument */
  | 'INSTRUMENT'
  /** 场地: a laboratory, workshop or other space */
  | 'SPACE'
  /** 检测: a testing or certification service */
  | 'TESTING';

/** 共享范围: what is shared where and when; what is left out is not narrowed */
export type SharingScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 产业: id of an industry, which counts with the units below it: what is housed in a platform that serves it */
  industry?: string | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere */
  region?: string | null | undefined;
};

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

/** 测算结果: what a rule comes to for a change */
export type SubsidyOutcome =
  /** 择一: one of several sums, by who leads, which is not known */
  | 'ALTERNATIVE'
  /** 至多: a ceiling, or a set sum by selection; nothing of it is certain */
  | 'AT_MOST'
  /** 一事一议: negotiated case by case, so no sum can be computed */
  | 'CASE_BY_CASE'
  /** 待定: a sum that turns on words of the clause that are not known to be met, such as a title; `openConditions` has them */
  | 'DEPENDS'
  /** 不适用: another rule takes its place, or it was drawn before */
  | 'EXCLUDED'
  /** 配套: 1:1 to the sum given as paid by the province */
  | 'MATCHING'
  /** 不可计算: 1:1 to a sum that is not given */
  | 'NOT_COMPUTABLE'
  /** 应付: a set sum, every word that narrows it known to be met */
  | 'PAYABLE'
  /** 是否并给未写: a set sum, where the text does not say whether it is paid beside a larger one */
  | 'UNSETTLED'
  /** 未定: support without a sum */
  | 'UNSPECIFIED';

/** 受益身份: by what right an organization is the recipient of a subsidy */
export type SubsidyRight =
  /** 需方: as a buyer of technology or of services */
  | 'BUYER'
  /** 牵头方: as the leader of a platform */
  | 'LEADER'
  /** 自身: for what it is or has done itself */
  | 'OWN'
  /** 供方: as a supplier of technology or of services */
  | 'SUPPLIER';

/** 查找范围: how completely a survey looked */
export type SurveyCompleteness =
  /** 查全: all that could tell was looked through */
  | 'COMPLETE'
  /** 部分: something that could tell, such as an attached list, was out of reach */
  | 'PARTIAL';

/** 查找结果: what came of a survey */
export type SurveyOutcome =
  /** 有所发现: something was found, which the graph holds since */
  | 'FOUND_SOME'
  /** 未见: nothing was found */
  | 'NONE'
  /** 未见更多: nothing beyond what the graph holds */
  | 'NONE_FURTHER';

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

/** 技术需求: what an enterprise needs, in words */
export type TechnicalNeedInput = {
  /** 产业: id of the industry it is needed for, which counts with the units below it; it narrows nothing */
  industry?: string | null | undefined;
  /** 区划: id of the region where it is needed; what lies near is ranked higher, nothing is narrowed */
  region?: string | null | undefined;
  /** 需求描述: which technology, material, process or test is needed, in Chinese or English; 500 characters at most, each taken as text */
  text: string;
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

/** 步长: how far apart the points of a trend are */
export type TrendStep =
  /** 变化: from each day on which something changes to the next such day; only for `coverageTrend` */
  | 'CHANGE'
  /** 月: a month; the day of the month is kept, or else the last of the month */
  | 'MONTH'
  /** 季: three months */
  | 'QUARTER'
  /** 年: twelve months */
  | 'YEAR';

/** 平台升级: a platform is designated in a kind at a level */
export type UpgradeChangeInput = {
  /** 认定类型: as which kind it is designated; by default its own */
  kind?: PlatformKind | null | undefined;
  /** 级别: at which level */
  level: PlatformLevel;
  /** 起始日: the day on which the change takes effect, from which it holds; by default the day of the scope */
  on?: string | null | undefined;
  /** 平台: id of a platform, or `added-3` for the one that the third change of the list adds */
  platform: string;
};

/** 补缺途径: how a gap can be closed, or a covered cell come to more, the most promising first */
export type WayToCloseKind =
  /** 建成: finish a platform of the cell that is in progress, or find out about one of unknown state */
  | 'FINISH'
  /** 新建: found a new platform */
  | 'FOUND'
  /** 升级: raise a platform that serves the unit to a kind that fills the slot, or to the level asked for; one that operates in a covered cell to the next level */
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


export type IssueEvidenceQuery = { architectureIssues: { edges: Array<{ node: { key: string, evidence: Array<{ kind: TieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null }, organization: { id: string, nameZh: string, nameEn: string | null } | null, industry: { id: string, nameZh: string, nameEn: string | null } | null, parent: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null, url: string | null }> }> } }> } | null };

export type CellQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CellQuery = { coverage: { units: Array<{ industry: { id: string } | null, region: { id: string } | null, known: { platforms: number, sources: number, newestSourceOn: string | null }, cells: Array<{ key: string, status: CoverageStatus, standardSlot: { id: string, nameZh: string, nameEn: string | null }, clause: { id: string, number: string }, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ id: string, nameZh: string, nameEn: string | null }>, tasks: Array<{ number: string, titleZh: string, titleEn: string }>, rule: { noteZh: string | null, noteEn: string | null }, platforms: Array<{ level: PlatformLevel | null, since: string | null, sincePrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }> }, evidence: Array<{ kind: EvidenceKind, basis: Basis, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null }> }> }>, closedPlatforms: Array<{ platform: { id: string, nameZh: string, nameEn: string | null } }>, subsidies: Array<{ id: string, recipient: string, recipientEn: string, level: PlatformLevel | null, amountWan: number | null, clause: { number: string } }>, waysToClose: Array<{ key: string, kind: WayToCloseKind, toKind: PlatformKind, toLevel: PlatformLevel | null, reasonZh: string, reasonEn: string, subsidies: Array<{ level: PlatformLevel | null, amountWan: number | null }>, platform: { id: string, kind: PlatformKind, nameZh: string, nameEn: string | null } | null, candidates: Array<{ score: number, organization: { id: string, nameZh: string, nameEn: string | null } }> }> }> }> } | null, coverageGaps: { edges: Array<{ node: { key: string, score: number, scoreParts: Array<{ part: GapScoreKind, contribution: number, reasonZh: string, reasonEn: string }>, laterPolicies: { cautionZh: string, cautionEn: string } | null } }> } | null };

export type NameFragment = { id: string, nameZh: string, nameEn: string | null };

export type ChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoosersQuery = { coverageStandards: Array<{ id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }>, industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, unitCount: number, statedUnitCount: number | null, isComplete: boolean | null, regions: Array<{ nameZh: string, nameEn: string | null }> }>, milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type ComparisonQueryVariables = Exact<{
  scopeBefore: CoverageScopeInput;
  scopeAfter: CoverageScopeInput;
}>;


export type ComparisonQuery = { coverageComparison: { changeCount: number, sameStatusChangeCount: number, summary: { zh: string, en: string }, changes: Array<{ key: string, before: CoverageStatus | null, after: CoverageStatus | null, change: CellChange }>, sameStatusChanges: Array<{ key: string, platformCountBefore: number | null, platformCountAfter: number | null }> } | null };

export type MovedFragment = { sameStatusChangeCount: number, sameStatusChanges: Array<{ key: string, platformCountBefore: number | null, platformCountAfter: number | null }> };

export type CoverageQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CoverageQuery = { coverage: { asOf: string, standard: { id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }, framework: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, slots: Array<{ standardSlot: { id: string, nameZh: string, nameEn: string | null }, counts: { covered: number, inProgress: number, unknown: number, missing: number } }>, units: Array<{ industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, known: { platforms: number, sources: number }, cells: Array<{ key: string, status: CoverageStatus, platformCount: number, platformCounts: Array<{ level: PlatformLevel | null, count: number }> }> }> } | null };

export type MatrixFragment = { asOf: string, standard: { id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }, framework: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, slots: Array<{ standardSlot: { id: string, nameZh: string, nameEn: string | null }, counts: { covered: number, inProgress: number, unknown: number, missing: number } }>, units: Array<{ industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, known: { platforms: number, sources: number }, cells: Array<{ key: string, status: CoverageStatus, platformCount: number, platformCounts: Array<{ level: PlatformLevel | null, count: number }> }> }> };

export type CountsFragment = { covered: number, inProgress: number, unknown: number, missing: number };

export type GapsQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type GapsQuery = { coverageGaps: { totalCount: number, summary: { zh: string, en: string }, edges: Array<{ node: { key: string, rank: number, score: number, status: CoverageStatus, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, standardSlot: { id: string, nameZh: string, nameEn: string | null }, wayCounts: Array<{ kind: WayToCloseKind, count: number }> } }> } | null };

export type TrendQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
  from: string;
  to: string;
  step: TrendStep;
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

export type ApplicantChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicantChoicesQuery = { regions: Array<{ id: string, nameZh: string, nameEn: string | null }>, industryFrameworks: Array<{ industries: Array<{ id: string, nameZh: string, nameEn: string | null }> }> };

export type ConditionsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ConditionsQuery = { subsidyConditions: Array<{ id: string, words: string, wordsEn: string }> };

export type EligibilityQueryVariables = Exact<{
  organization?: string | null | undefined;
  profile?: EligibilityProfileInput | null | undefined;
  scope?: EligibilityScopeInput | null | undefined;
  met?: Array<string> | string | null | undefined;
  unmet?: Array<string> | string | null | undefined;
}>;


export type EligibilityQuery = { eligibility: { asOf: string, nothingZh: string | null, nothingEn: string | null, organization: { id: string, nameZh: string, nameEn: string | null } | null, counts: { fits: number, lacks: number, depends: number, past: number, notFor: number }, laterPolicies: { cautionZh: string, cautionEn: string } | null, questions: Array<{ key: string, matter: EligibilityMatter, questionZh: string, questionEn: string, settles: number, bearsOn: number, argument: string | null, platform: { id: string, nameZh: string, nameEn: string | null } | null, policy: { id: string, nameZh: string, nameEn: string | null } | null, conditions: Array<{ id: string }>, rules: Array<{ id: string }> }>, items: Array<{ key: string, status: EligibilityStatus, right: SubsidyRight, reasonZh: string, reasonEn: string, lacks: Array<EligibilityMatter>, awaits: Array<EligibilityMatter>, amountWan: number | null, atLeastWan: number | null, atMostWan: number | null, payer: string | null, eventOn: string | null, clause: { id: string, number: string }, leadUnits: Array<{ id: string, nameZh: string, nameEn: string | null }>, rule: { recipient: string, recipientEn: string, condition: string | null, conditionEn: string | null }, platforms: Array<{ id: string, nameZh: string, nameEn: string | null }> }>, vouchersLookedFor: { summary: { zh: string, en: string } } } | null };

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


export type FrameworkPageQuery = { industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, aliases: Array<string>, documentNumber: string | null, unitCount: number, statedUnitCount: number | null, isComplete: boolean | null, validFrom: string | null, validFromPrecision: DatePrecision | null, validTo: string | null, validToPrecision: DatePrecision | null, industriesConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Industry', id: string, nameZh: string, nameEn: string | null } }> }, regionsConnection: { totalCount: number, edges: Array<{ properties: { basis: Basis, subject: string | null, since: string | null, sincePrecision: DatePrecision | null, until: string | null, untilPrecision: DatePrecision | null, notLaterThan: string | null, sourceIds: Array<string> }, node: { __typename: 'Region', id: string, nameZh: string, nameEn: string | null } }> }, sources: Array<{ id: string }> }> };

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

export type ThingNeighboursQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ThingNeighboursQuery = { networkNeighbours: { totalCount: number, edges: Array<{ node: { organization: { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }, tie: { kinds: Array<NetworkTieKind>, tieCount: number, basis: Basis } } }> } | null };

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
  scope?: SearchScopeInput | null | undefined;
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
  scope?: SearchScopeInput | null | undefined;
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type FacetsQuery = { ofKinds: { totalCount: number, facets: { kind: Array<{ value: SearchKind, count: number }> } } | null, ofRegions: { totalCount: number, facets: { region: Array<{ count: number, entity:
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

export type EvaluationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationChoicesQuery = { evaluationSchemes: Array<{ id: string, nameZh: string, nameEn: string | null, designJson: string, platformKinds: Array<PlatformKind>, levels: Array<PlatformLevel> }>, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }>, indicators: Array<{ nameZh: string, nameEn: string | null, unit: string, asOf: string | null, value: number, scope: Array<
      | { __typename: 'Industry' }
      | { __typename: 'Organization' }
      | { __typename: 'Platform' }
      | { __typename: 'Region' }
    > }> };

export type ConsequencesQueryVariables = Exact<{
  year: number;
  schemeId: string;
  scope?: EvaluationScopeInput | null | undefined;
}>;


export type ConsequencesQuery = { evaluationConsequences: { summary: { zh: string, en: string }, grades: Array<{ grade: { nameZh: string, nameEn: string | null }, consequences: Array<{ kind: EvaluationConsequenceKind, textZh: string, textEn: string | null, basis: Basis, clause: { number: string } | null, subsidyRule: { id: string, recipient: string, recipientEn: string } | null }>, platforms: Array<{ platform: { id: string, nameZh: string, nameEn: string | null } }> }>, atRisk: Array<{ risk: ExitRisk, poorYearsAtLeast: number, poorYearsAtMost: number, platform: { id: string, nameZh: string, nameEn: string | null } }> } | null };

export type LadderOverTimeQueryVariables = Exact<{
  scope?: LadderScopeInput | null | undefined;
  from: string;
  to: string;
  limit: number;
}>;


export type LadderOverTimeQuery = { ladder: { ladderCount: number, moveTotal: number, undesignatedCount: number, summary: { zh: string, en: string }, points: Array<{ asOf: string, rungs: Array<{ level: PlatformLevel, stage: DesignationStage, atLeast: number, atMost: number }> }>, moves: Array<{ kind: LadderMoveKind, isCertain: boolean, day: { notBefore: string | null, notLaterThan: string | null }, platform: { id: string, nameZh: string, nameEn: string | null }, fromRung: { level: PlatformLevel, stage: DesignationStage } | null, toRung: { level: PlatformLevel, stage: DesignationStage } | null }> } | null };

export type ProfileQueryVariables = Exact<{
  year: number;
  scope?: EvaluationScopeInput | null | undefined;
  limit: number;
}>;


export type ProfileQuery = { evaluationProfile: { platformCount: number, knownCount: number, platforms: Array<{ platform: { id: string, nameZh: string, nameEn: string | null }, values: Array<{ measure: EvaluationMeasure | null, valueAtLeast: number | null, valueAtMost: number | null, reasonZh: string, reasonEn: string }> }> } | null };

export type RankingQueryVariables = Exact<{
  year: number;
  schemeId?: string | null | undefined;
  scheme?: EvaluationSchemeInput | null | undefined;
  scope?: EvaluationScopeInput | null | undefined;
  limit: number;
}>;


export type RankingQuery = { evaluationRanking: { year: number, evaluatedCount: number, summary: { zh: string, en: string }, lookedFor: { summary: { zh: string, en: string } }, scheme: { nameZh: string, nameEn: string | null, isReckonable: boolean, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null }> }, notEvaluated: Array<{ reasonZh: string, reasonEn: string, platform: { id: string, nameZh: string, nameEn: string | null } }>, platforms: Array<{ isOldEnough: boolean | null, pointsAtLeast: number | null, pointsAtMost: number | null, rankBest: number | null, rankWorst: number | null, publishedPoints: number | null, agrees: boolean | null, publishedGrade: { nameZh: string, nameEn: string | null } | null, grade: { nameZh: string, nameEn: string | null } | null, possibleGrades: Array<{ nameZh: string, nameEn: string | null }>, platform: { id: string, nameZh: string, nameEn: string | null }, parts: Array<{ valueAtLeast: number | null, valueAtMost: number | null, pointsAtLeast: number, pointsAtMost: number, origin: EvaluationValueOrigin | null, basis: Basis | null, isProfile: boolean, reasonZh: string, reasonEn: string, indicator: { code: string, nameZh: string, nameEn: string | null, weight: number, unitZh: string | null, unitEn: string | null }, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null }> }> }> } | null };

export type StabilityQueryVariables = Exact<{
  year: number;
  schemeId?: string | null | undefined;
  scheme?: EvaluationSchemeInput | null | undefined;
  scope?: EvaluationScopeInput | null | undefined;
  weightShare: number;
  limit: number;
}>;


export type StabilityQuery = { evaluationRanking: { stability: { variations: number, classes: Array<{ heldShare: number }>, platforms: Array<{ heldShare: number, rankBest: number, rankWorst: number, platform: { id: string } }> } } | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type FindQuery = { search: { edges: Array<{ node:
        | { id: string, nameZh: string, nameEn: string | null, regions: Array<{ nameZh: string, nameEn: string | null }> }
        | { id: string, nameZh: string, nameEn: string | null, regions: Array<{ nameZh: string, nameEn: string | null }> }
        | Record<PropertyKey, never>
       }> } | null };

export type EnumLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnumLabelsQuery = { enumLabels: Array<{ name: string, values: Array<{ value: string, nameZh: string, nameEn: string }> }> | null };

export type NetworkChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkChoosersQuery = { industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, unitCount: number, statedUnitCount: number | null, isComplete: boolean | null, regions: Array<{ nameZh: string, nameEn: string | null }>, industries: Array<{ id: string, nameZh: string, nameEn: string | null }> }>, milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type DatedTiesQueryVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type DatedTiesQuery = { collaborationNetwork: { edgeCount: number } | null };

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
  measured: boolean;
}>;


export type NetworkQuery = { collaborationNetwork: { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole>, degree: number, strength: number, isPartner: boolean, community?: number | null, measures?: { betweenness: number, pageRank: number, constraint: number | null } | null, entity:
        | { id: string, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
        | Record<PropertyKey, never>
       }>, edges: Array<{ key: string, source: string, target: string, weight: number }> } | null };

export type AroundQueryVariables = Exact<{
  organization: string;
  depth: number;
  scope?: NetworkScopeInput | null | undefined;
  measured: boolean;
}>;


export type AroundQuery = { egoNetwork: { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole>, degree: number, strength: number, isPartner: boolean, community?: number | null, measures?: { betweenness: number, pageRank: number, constraint: number | null } | null, entity:
        | { id: string, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
        | Record<PropertyKey, never>
       }>, edges: Array<{ key: string, source: string, target: string, weight: number }> } | null };

export type DrawnNetworkFragment = { nodeCount: number, edgeCount: number, isolatedCount: number, leftOut: { nodes: number, edges: number, textZh: string, textEn: string }, nodes: Array<{ key: string, nameZh: string, nameEn: string | null, roles: Array<CollaborationRole>, degree: number, strength: number, isPartner: boolean, community?: number | null, measures?: { betweenness: number, pageRank: number, constraint: number | null } | null, entity:
      | { id: string, regions: Array<{ id: string, nameZh: string, nameEn: string | null }> }
      | Record<PropertyKey, never>
     }>, edges: Array<{ key: string, source: string, target: string, weight: number }> };

export type StartAnalysisMutationVariables = Exact<{
  scope?: NetworkScopeInput | null | undefined;
}>;


export type StartAnalysisMutation = { startNetworkAnalysis: { id: string } | null };

export type CancelAnalysisMutationVariables = Exact<{
  id: string;
}>;


export type CancelAnalysisMutation = { cancelNetworkAnalysis: { id: string } | null };

export type AnalysisQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisQuery = { networkAnalysis: { status: JobStatus, phase: NetworkAnalysisPhase, progress: number, elapsedMs: number | null, estimatedMemoryMb: number | null, error: { message: string } | null, result: { nodeCount: number, edgeCount: number, communityCount: number | null, modularity: number | null, organizations: { edges: Array<{ node: { key: string, pageRank: number | null, coreNumber: number | null, community: number | null, organization: { nameZh: string, nameEn: string | null, roles: Array<CollaborationRole> } | null } }> } } | null } | null };

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


export type TieEvidenceQuery = { networkPaths: { paths: Array<{ steps: Array<{ key: string, tieCount: number, evidence: Array<{ kind: NetworkTieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, sinceBasis: Basis | null, until: string | null, untilPrecision: DatePrecision | null, size: number, collaboration: { id: string, subject: string } | null, platforms: Array<{ id: string, nameZh: string, nameEn: string | null }>, funder: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null, url: string | null }> }> }> }> } | null };

export type EvidenceOfTieFragment = { kind: NetworkTieKind, basis: Basis, since: string | null, sincePrecision: DatePrecision | null, sinceBasis: Basis | null, until: string | null, untilPrecision: DatePrecision | null, size: number, collaboration: { id: string, subject: string } | null, platforms: Array<{ id: string, nameZh: string, nameEn: string | null }>, funder: { id: string, nameZh: string, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, publishedOn: string | null, publishedOnPrecision: DatePrecision | null, url: string | null }> };

export type DrawnHeptagonFragment = { isComplete: boolean, isConnected: boolean, missing: Array<CollaborationRole>, organizationCount: number, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, stars: Array<{ role: CollaborationRole, isPresent: boolean, organizationCount: number, tiedTo: Array<{ role: CollaborationRole, weight: number }> }> };

export type HeptagonQueryVariables = Exact<{
  scope?: RoleHeptagonScopeInput | null | undefined;
}>;


export type HeptagonQuery = { roleHeptagon: { isComplete: boolean, isConnected: boolean, missing: Array<CollaborationRole>, organizationCount: number, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, stars: Array<{ role: CollaborationRole, isPresent: boolean, organizationCount: number, tiedTo: Array<{ role: CollaborationRole, weight: number }> }> } | null };

export type HeptagonsQueryVariables = Exact<{
  scope?: RoleHeptagonsScopeInput | null | undefined;
}>;


export type HeptagonsQuery = { roleHeptagons: { edges: Array<{ node: { isComplete: boolean, isConnected: boolean, missing: Array<CollaborationRole>, organizationCount: number, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, stars: Array<{ role: CollaborationRole, isPresent: boolean, organizationCount: number, tiedTo: Array<{ role: CollaborationRole, weight: number }> }> } }> } | null };

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

export type KindsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsQuery = { coverageStandards: Array<{ slots: Array<{ slotRules: Array<{ platformKinds: Array<PlatformKind> }> }> }> };

export type PlanQueryVariables = Exact<{
  budgetWan: number;
  scope?: CoverageScopeInput | null | undefined;
  unpricedCostWan?: number | null | undefined;
  costBasis: PlanCostBasis;
  constraints?: Array<PlanConstraintInput> | PlanConstraintInput | null | undefined;
  stepWan: number;
}>;


export type PlanQuery = { coveragePlan: { status: PlanStatus, budgetWan: number, costWan: number | null, isCostCeiling: boolean | null, isCheapest: boolean | null, isProvenOptimal: boolean, coveredWeight: number | null, bound: number | null, gap: number | null, summary: { zh: string, en: string }, chosen: Array<{ key: string, costWan: number, costOrigin: PlanCostOrigin, change: { kind: ScenarioChangeKind, level: PlatformLevel | null, on: string, platformKind: PlatformKind | null, platform: { id: string, nameZh: string, nameEn: string | null }, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, region: { id: string, nameZh: string, nameEn: string | null } | null, ties: Array<{ kind: OrganizationTieKind, organization: { id: string, nameZh: string, nameEn: string | null } }> }, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, infeasible: Array<{ kind: PlanConstraintKind, name: string }>, notTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, onlyTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, leftOut: Array<{ reason: PlanOmission, count: number, reasonZh: string, reasonEn: string }>, costCurve: { reachesMost: boolean, points: Array<{ budgetWan: number, coveredWeight: number | null, costWan: number | null, status: PlanStatus }> }, ties: { isComplete: boolean, plans: Array<{ instead: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, dropped: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }> }> } } | null };

export type PlanOfScenarioQueryVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  day?: DayScopeInput | null | undefined;
  budgetWan: number;
  scope?: CoverageScopeInput | null | undefined;
  unpricedCostWan?: number | null | undefined;
  costBasis: PlanCostBasis;
  constraints?: Array<PlanConstraintInput> | PlanConstraintInput | null | undefined;
  stepWan: number;
}>;


export type PlanOfScenarioQuery = { coverageScenario: { coveragePlan: { status: PlanStatus, budgetWan: number, costWan: number | null, isCostCeiling: boolean | null, isCheapest: boolean | null, isProvenOptimal: boolean, coveredWeight: number | null, bound: number | null, gap: number | null, summary: { zh: string, en: string }, chosen: Array<{ key: string, costWan: number, costOrigin: PlanCostOrigin, change: { kind: ScenarioChangeKind, level: PlatformLevel | null, on: string, platformKind: PlatformKind | null, platform: { id: string, nameZh: string, nameEn: string | null }, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, region: { id: string, nameZh: string, nameEn: string | null } | null, ties: Array<{ kind: OrganizationTieKind, organization: { id: string, nameZh: string, nameEn: string | null } }> }, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, infeasible: Array<{ kind: PlanConstraintKind, name: string }>, notTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, onlyTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, leftOut: Array<{ reason: PlanOmission, count: number, reasonZh: string, reasonEn: string }>, costCurve: { reachesMost: boolean, points: Array<{ budgetWan: number, coveredWeight: number | null, costWan: number | null, status: PlanStatus }> }, ties: { isComplete: boolean, plans: Array<{ instead: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, dropped: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }> }> } } } | null };

export type PlannedFragment = { status: PlanStatus, budgetWan: number, costWan: number | null, isCostCeiling: boolean | null, isCheapest: boolean | null, isProvenOptimal: boolean, coveredWeight: number | null, bound: number | null, gap: number | null, summary: { zh: string, en: string }, chosen: Array<{ key: string, costWan: number, costOrigin: PlanCostOrigin, change: { kind: ScenarioChangeKind, level: PlatformLevel | null, on: string, platformKind: PlatformKind | null, platform: { id: string, nameZh: string, nameEn: string | null }, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, region: { id: string, nameZh: string, nameEn: string | null } | null, ties: Array<{ kind: OrganizationTieKind, organization: { id: string, nameZh: string, nameEn: string | null } }> }, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, infeasible: Array<{ kind: PlanConstraintKind, name: string }>, notTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, onlyTogether: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }>, leftOut: Array<{ reason: PlanOmission, count: number, reasonZh: string, reasonEn: string }>, costCurve: { reachesMost: boolean, points: Array<{ budgetWan: number, coveredWeight: number | null, costWan: number | null, status: PlanStatus }> }, ties: { isComplete: boolean, plans: Array<{ instead: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }>, dropped: Array<{ key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> }> }> } };

export type PlannedPlaceFragment = { key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } };

export type SwappedFragment = { key: string, kind: ScenarioChangeKind, platformKind: PlatformKind | null, platform: { nameZh: string, nameEn: string | null } | null, cells: Array<{ key: string, industry: { nameZh: string, nameEn: string | null } | null, region: { nameZh: string, nameEn: string | null } | null, standardSlot: { nameZh: string, nameEn: string | null } }> };

export type ScenarioQueryVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  day?: DayScopeInput | null | undefined;
  scope?: CoverageScopeInput | null | undefined;
}>;


export type ScenarioQuery = { coverageScenario: { asOf: string, changes: Array<{ kind: ScenarioChangeKind, level: PlatformLevel | null, on: string, platformKind: PlatformKind | null, platform: { id: string, nameZh: string, nameEn: string | null }, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, region: { id: string, nameZh: string, nameEn: string | null } | null, ties: Array<{ kind: OrganizationTieKind, organization: { id: string, nameZh: string, nameEn: string | null } }> }>, coverageComparison: { changeCount: number, sameStatusChangeCount: number, summary: { zh: string, en: string }, changes: Array<{ key: string, before: CoverageStatus | null, after: CoverageStatus | null, change: CellChange }>, after: { asOf: string, standard: { id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }, framework: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, slots: Array<{ standardSlot: { id: string, nameZh: string, nameEn: string | null }, counts: { covered: number, inProgress: number, unknown: number, missing: number } }>, units: Array<{ industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, known: { platforms: number, sources: number }, cells: Array<{ key: string, status: CoverageStatus, platformCount: number, platformCounts: Array<{ level: PlatformLevel | null, count: number }> }> }> }, sameStatusChanges: Array<{ key: string, platformCountBefore: number | null, platformCountAfter: number | null }> }, subsidyEstimate: { certainWan: number, computableWan: number | null, atMostWan: number | null, notComputable: number, nothingZh: string | null, nothingEn: string | null, laterPolicies: { cautionZh: string, cautionEn: string } | null, changes: Array<{ index: number, certainWan: number, atMostWan: number | null, items: Array<{ key: string, outcome: SubsidyOutcome, amountWan: number | null, atLeastWan: number | null, atMostWan: number | null, reasonZh: string, reasonEn: string, payer: string | null, clause: { number: string }, rule: { recipient: string, recipientEn: string } }> }> } } | null };

export type ScenarioTrendQueryVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  day?: DayScopeInput | null | undefined;
  scope?: CoverageScopeInput | null | undefined;
  from: string;
  to: string;
  step: TrendStep;
}>;


export type ScenarioTrendQuery = { coverageScenario: { coverageTrend: { points: Array<{ asOf: string, counts: { covered: number, inProgress: number, unknown: number, missing: number } }> } } | null };

export type SupposalFragment = { kind: ScenarioChangeKind, level: PlatformLevel | null, on: string, platformKind: PlatformKind | null, platform: { id: string, nameZh: string, nameEn: string | null }, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, region: { id: string, nameZh: string, nameEn: string | null } | null, ties: Array<{ kind: OrganizationTieKind, organization: { id: string, nameZh: string, nameEn: string | null } }> };

export type SharingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingChoicesQuery = { regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }>, industryFrameworks: Array<{ industries: Array<{ id: string, nameZh: string, nameEn: string | null }> }> };

export type NeedMatchesQueryVariables = Exact<{
  need: TechnicalNeedInput;
  scope?: DayScopeInput | null | undefined;
  first: number;
}>;


export type NeedMatchesQuery = { needMatches: { totalCount: number, isBounded: boolean, wordsFound: Array<string>, wordsNotFound: Array<string>, clause: { number: string }, summary: { zh: string, en: string }, edges: Array<{ node: { kind: NeedMatchKind, score: number, scoreParts: Array<{ part: NeedScoreKind, value: number | null, weight: number, contribution: number }>, match:
          | { __typename: 'Organization', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'Platform', id: string, nameZh: string, nameEn: string | null }
          | { __typename: 'SharedResource', id: string, nameZh: string, nameEn: string | null }
        , reasons: { words: Array<string>, level: PlatformLevel | null, state: PlatformState | null, steps: number | null, industries: Array<{ id: string, nameZh: string, nameEn: string | null }>, collaborations: Array<{ id: string, nameZh: string, nameEn: string | null }> } } }> } | null };

export type SharedThingsQueryVariables = Exact<{
  scope?: SharingScopeInput | null | undefined;
}>;


export type SharedThingsQuery = { sharing: { asOf: string, resourceCount: number, knownInAll: number, fullHours: number, clause: { number: string }, summary: { zh: string, en: string }, laterPolicies: { cautionZh: string, cautionEn: string } | null, totals: { valueWan: number | null, hoursWorked: number | null, hoursForOthers: number | null, idleHours: number | null, idleCount: number, hoursUnknown: number }, regions: Array<{ region: { id: string, nameZh: string, nameEn: string | null } | null, totals: { resourceCount: number, idleCount: number, hoursUnknown: number } }>, resources: Array<{ hoursYear: number | null, hoursWorked: number | null, hoursForOthers: number | null, idleHours: number | null, resource: { id: string, nameZh: string, nameEn: string | null, kind: SharedResourceKind }, owners: Array<{ id: string, nameZh: string, nameEn: string | null }> }>, lookedFor: { extent: LookedForExtent, lookedOn: string | null, summary: { zh: string, en: string }, surveys: Array<{ id: string, lookedOn: string, outcome: SurveyOutcome, completeness: SurveyCompleteness, note: string | null, whereLooked: string, region: { nameZh: string, nameEn: string | null } }> } } | null };

export type StandingQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingQuery = { platforms: { totalCount: number }, organizations: { totalCount: number }, industries: { totalCount: number }, collaborations: { totalCount: number }, designations: { totalCount: number }, sources: { totalCount: number, edges: Array<{ node: { publishedOn: string | null, publishedOnPrecision: DatePrecision | null } }> }, unopened: { totalCount: number }, undated: { totalCount: number }, unnamed: { totalCount: number }, evaluations: { totalCount: number }, sharedResources: { totalCount: number } };

export * from './documents/text';
export * from './documents/architecture';
export * from './documents/coverage';
export * from './documents/document';
export * from './documents/eligibility';
export * from './documents/entities';
export * from './documents/evaluation';
export * from './documents/frame';
export * from './documents/labels';
export * from './documents/network';
export * from './documents/scenario';
export * from './documents/sharing';
export * from './documents/start';
