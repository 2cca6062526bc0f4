/**
 * The project's own classes, for what no published vocabulary has a true term for: each with its meaning, Chinese term first,
 * and the same in Chinese. A class is named as its type in the API.
 */
export const OWN_CLASSES = {
  Clause: ['条款: a part or sub-clause of a document', '文件的一部分或一款'],
  Collaboration: ['合作: something that two or more organizations do together', '两家或更多机构共同开展的事项'],
  CoverageStandard: [
    '覆盖标准: which units are to have which slots, for example 五个一',
    '规定哪些单元应有哪些槽位,例如五个一',
  ],
  Designation: ['认定: the recognition of a platform as of a kind and at a level', '将平台认定为某一类型、某一级别'],
  Document: ['文件: a policy document', '政策文件'],
  DutyUnit: [
    '责任单位: a unit that leads or is responsible, as the document names it',
    '牵头或负责的单位,名称依文件原文',
  ],
  Indicator: [
    '指标: a published figure about a region, industry, platform or organization',
    '关于区划、产业、平台或机构的公开数据',
  ],
  Industry: [
    '产业: a cluster, industry, sub-field or chain of a framework',
    '某一分类中的产业集群、产业、细分领域或产业链',
  ],
  IndustryFramework: [
    '产业分类: a classification of industries that was used for a time',
    '在一段时间内使用的产业划分',
  ],
  KindTransition: [
    '类型转换: that a platform of one kind can become, or be designated as, one of another',
    '一类平台可以转为或被认定为另一类',
  ],
  Organization: ['机构: a body that acts', '能够作为主体行事的单位'],
  Platform: [
    '创新平台: a platform of innovation, from the regional center to an incubator',
    '从区域创新中心到孵化器的各类创新平台',
  ],
  Provision: [
    '要点: one concrete fact of a clause that is no task, target or subsidy',
    '条款中任务、目标和补助以外的一项具体内容',
  ],
  Region: ['区划: a city, district, county-level city or development zone', '市、区、县级市或开发区'],
  Role: ['协作角色: one of the seven stars of 政产学研金服用', '政产学研金服用七方之一'],
  Slot: ['槽位: one of the things that a coverage standard asks for', '覆盖标准所要求的一项'],
  SlotRule: ['槽位规则: which kinds of platform fill a slot, and from when', '哪些类型的平台可填充某一槽位,自何时起'],
  Source: ['来源: a page or clause that states facts', '陈述事实的网页或条款'],
  SubsidyRule: ['补助规则: what the city pays or grants, to whom and when', '市里对何者、在何种情况下给予何种补助'],
  Target: ['目标: a target of the document', '文件提出的目标'],
  Task: ['任务: one of the key tasks or guarantees of the document', '文件的一项重点任务或组织保障'],
  Tier: ['架构层级: one of the four tiers of the architecture', '架构四个层级之一'],
  TierFunction: ['架构层级功能: a function or purpose of a tier', '一个层级的功能或任务'],
} as const satisfies Record<string, readonly [meaning: string, zh: string]>;

/** Classes of platforms: what a platform is in the four tiers. */
export const TIER_CLASSES = {
  DoubleInnovationPlatform: [
    '双创平台: a platform of the tier alongside, such as an incubator or a makerspace',
    '与三个层级并列的平台,如孵化器、众创空间',
  ],
  IndustrialResearchInstitute: ['工业技术研究院: a platform of the second tier', '第二层级的平台'],
  RegionalInnovationCenter: ['区域创新中心: a platform of the first tier', '第一层级的平台'],
  SpecializedInstitute: ['专业研究所(中心): a platform of the third tier', '第三层级的平台'],
} as const satisfies Record<string, readonly [meaning: string, zh: string]>;
