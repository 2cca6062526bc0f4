import type { SearchKind } from '../vocabulary';

/** Something that is stored: nodes of one label, of which the API has a type by the same name. */
export interface Noun {
  /** The query of the entity API that gives them. */
  readonly query: string;
  /** Its meaning in English, the Chinese term first, and in Chinese. */
  readonly meaning: readonly [meaning: string, zh: string];
  /** The class of a published vocabulary that is true of each of them. */
  readonly published?: string;
  /** As what `search` finds it, and by which of its properties: of them its search text is made (`intake/search-text.ts`). */
  readonly search?: { readonly kind: SearchKind; readonly by: readonly string[] };
}

const NAMES = ['nameZh', 'nameEn', 'aliases'] as const;

const LIST = {
  Region: {
    query: 'regions',
    meaning: [
      '区划: a city, district, county-level city or development zone, or a place abroad',
      '市、区、县级市、开发区或国外的地方',
    ],
    published: 'schema:AdministrativeArea',
    search: { kind: 'REGION', by: NAMES },
  },
  IndustryFramework: {
    query: 'industryFrameworks',
    meaning: ['产业分类: a classification of industries that was used for a time', '在一段时间内使用的产业划分'],
    published: 'skos:ConceptScheme',
    search: { kind: 'INDUSTRY_FRAMEWORK', by: [...NAMES, 'documentNumber'] },
  },
  Industry: {
    query: 'industries',
    meaning: [
      '产业: a cluster, industry, sub-field or chain of a framework',
      '某一分类中的产业集群、产业、细分领域或产业链',
    ],
    published: 'skos:Concept',
    search: { kind: 'INDUSTRY', by: NAMES },
  },
  Organization: {
    query: 'organizations',
    meaning: ['机构: a body that acts', '能够作为主体行事的单位'],
    published: 'schema:Organization',
    search: { kind: 'ORGANIZATION', by: NAMES },
  },
  OrganizationService: {
    query: 'organizationServices',
    meaning: ['服务业务: that an organization serves with something of a kind', '某机构从事某一类服务'],
  },
  Platform: {
    query: 'platforms',
    meaning: [
      '创新平台: a platform of innovation, from the regional center to an incubator',
      '从区域创新中心到孵化器的各类创新平台',
    ],
    search: { kind: 'PLATFORM', by: NAMES },
  },
  Designation: {
    query: 'designations',
    meaning: ['认定: the recognition of a platform as of a kind and at a level', '将平台认定为某一类型、某一级别'],
  },
  Collaboration: {
    query: 'collaborations',
    meaning: ['合作: something that two or more organizations do together', '两家或更多机构共同开展的事项'],
    search: { kind: 'COLLABORATION', by: ['subject'] },
  },
  Indicator: {
    query: 'indicators',
    meaning: [
      '指标: a published figure about a region, industry, platform or organization',
      '关于区划、产业、平台或机构的公开数据',
    ],
    published: 'schema:Observation',
  },
  Document: {
    query: 'documents',
    meaning: ['文件: a policy document', '政策文件'],
    published: 'schema:Legislation',
    search: { kind: 'DOCUMENT', by: ['titleZh', 'titleEn', 'number'] },
  },
  Clause: {
    query: 'clauses',
    meaning: ['条款: a part or sub-clause of a document', '文件的一部分或一款'],
    published: 'schema:Legislation',
    search: { kind: 'CLAUSE', by: ['headingZh', 'headingEn', 'number'] },
  },
  Provision: {
    query: 'provisions',
    meaning: [
      '要点: one concrete fact of a clause that is no task, target or subsidy',
      '条款中任务、目标和补助以外的一项具体内容',
    ],
  },
  Tier: {
    query: 'tiers',
    meaning: ['架构层级: one of the four tiers of the architecture', '架构四个层级之一'],
  },
  TierFunction: {
    query: 'tierFunctions',
    meaning: ['架构层级功能: a function or purpose of a tier', '一个层级的功能或任务'],
  },
  Role: {
    query: 'roles',
    meaning: ['协作角色: one of the seven stars of 政产学研金服用', '政产学研金服用七方之一'],
  },
  CoverageStandard: {
    query: 'coverageStandards',
    meaning: [
      '覆盖标准: which units are to have which slots, for example 五个一',
      '规定哪些单元应有哪些槽位，例如五个一',
    ],
  },
  Slot: {
    query: 'slots',
    meaning: ['槽位: one of the things that a coverage standard asks for', '覆盖标准所要求的一项'],
  },
  SlotRule: {
    query: 'slotRules',
    meaning: ['槽位规则: which kinds of platform fill a slot, and from when', '哪些类型的平台可填充某一槽位，自何时起'],
  },
  KindTransition: {
    query: 'kindTransitions',
    meaning: [
      '类型转换: that a platform of one kind can become, or be designated as, one of another',
      '一类平台可以转为或被认定为另一类',
    ],
  },
  DutyUnit: {
    query: 'dutyUnits',
    meaning: [
      '责任单位: a unit that leads or is responsible, as the document names it',
      '牵头或负责的单位，名称依文件原文',
    ],
    search: { kind: 'DUTY_UNIT', by: NAMES },
  },
  Task: {
    query: 'tasks',
    meaning: ['任务: one of the key tasks or guarantees of the document', '文件的一项重点任务或组织保障'],
    search: { kind: 'TASK', by: ['titleZh', 'titleEn', 'number'] },
  },
  Target: {
    query: 'targets',
    meaning: ['目标: a target of the document', '文件提出的目标'],
  },
  SubsidyRule: {
    query: 'subsidyRules',
    meaning: ['补助规则: what the city pays or grants, to whom and when', '市里对何者、在何种情况下给予何种补助'],
  },
  Policy: {
    query: 'policies',
    meaning: [
      '政策: a policy document that is known to exist, whether or not its text was seen',
      '已知存在的政策文件，全文未必见到',
    ],
    published: 'schema:Legislation',
    search: { kind: 'POLICY', by: ['titleZh', 'documentNumber'] },
  },
  Survey: {
    query: 'surveys',
    meaning: [
      '查找记录: what was looked for, where, on which day, how completely, and what came of it',
      '查找了什么、在何处、何日、查到什么程度、结果如何',
    ],
  },
  EvaluationScheme: {
    query: 'evaluationSchemes',
    meaning: [
      '评价办法: by what platforms are evaluated, and what follows: indicators, grades, consequences',
      '平台绩效评价的指标、等级及其后果',
    ],
  },
  Evaluation: {
    query: 'evaluations',
    meaning: [
      '绩效评价: that a platform was evaluated for a year, with the values, points and grade that are known',
      '平台某一年度的评价，及所知的数值、得分和等级',
    ],
  },
  RetiredId: {
    query: 'retiredIds',
    meaning: [
      '停用编号: an id that was given out and now means another row, or none',
      '曾经给出、现指另一行或已撤销的编号',
    ],
  },
  SubsidyCondition: {
    query: 'subsidyConditions',
    meaning: ['补助条件: words of a clause that narrow a subsidy rule', '条款中限定一项补助规则的字词'],
  },
  SharedResource: {
    query: 'sharedResources',
    meaning: [
      '共享资源: an instrument, equipment, testing, data or space that others than its owner may use',
      '所有单位以外者可使用的仪器、设备、检测、数据或场地',
    ],
    search: { kind: 'SHARED_RESOURCE', by: [...NAMES, 'category'] },
  },
  Source: {
    query: 'sources',
    meaning: ['来源: a page, or a clause of a document, that states facts', '陈述事实的网页，或文件的条款'],
    published: 'prov:Entity',
    search: { kind: 'SOURCE', by: ['title'] },
  },
} as const satisfies Record<string, Noun>;

/** The label that a node is found by; a platform bears that of its view besides. */
export type Label = keyof typeof LIST;

/** What has names of its own. */
export type NamedLabel = {
  [Each in Label]: (typeof LIST)[Each] extends { search: { by: readonly [...typeof NAMES, ...string[]] } }
    ? Each
    : never;
}[Label];

/** What is stored, each thing once: whoever lists stored nouns folds this. What others stand in comes first. */
export const NOUNS: Readonly<Record<Label, Noun>> = LIST;

export const LABELS = Object.keys(NOUNS) as Label[];

/** The label of each kind of thing that `search` finds. */
export const SEARCH_LABELS = Object.fromEntries(
  LABELS.map((label) => [NOUNS[label].search?.kind, label]).filter(([kind]) => kind !== undefined),
) as Record<SearchKind, Label>;
