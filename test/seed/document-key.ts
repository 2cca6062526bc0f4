import type {
  Basis,
  CollaborationRole,
  CoverageUnitKind,
  FiveOneSlot,
  LeadRequirement,
  PlatformKind,
  PlatformLevel,
  SubsidyContingency,
  SubsidyEvent,
  SubsidyKind,
  TargetComparison,
  TaskKind,
  TierKind,
  TierRelationKind,
} from '../../src/vocabulary';

// What 威政办字〔2018〕106号 says, fact by fact: read from its text, not from the seed.

export const DOCUMENT_NUMBER = '威政办字〔2018〕106号';

export const ISSUED_ON = '2018-11-30';

export const DOCUMENT: { fact: string; field: 'titleZh' | 'issuerZh' | 'issuedOn' | 'publishedOn'; value: string }[] = [
  {
    fact: 'its title is 关于加快科技创新平台建设的意见',
    field: 'titleZh',
    value: '威海市人民政府办公室关于加快科技创新平台建设的意见',
  },
  {
    fact: 'the general office of the city government (市政府办公室) issued it',
    field: 'issuerZh',
    value: '威海市人民政府办公室',
  },
  { fact: 'it was issued on 2018年11月30日', field: 'issuedOn', value: ISSUED_ON },
  { fact: 'it was published on 2019-07-04', field: 'publishedOn', value: '2019-07-04' },
];

/** Every part and sub-clause in the document's order. */
export const HEADINGS: [number: string, heading: string][] = [
  ['一', '指导思想'],
  ['二', '基本原则'],
  ['二(一)', '整体规划,分步实施'],
  ['二(二)', '政府引导,多方参与'],
  ['二(三)', '整合资源,突出共享'],
  ['二(四)', '体现特色,服务重点'],
  ['三', '基本架构'],
  ['三(一)', '国家(威海)区域创新中心(威海市产业技术研究院)'],
  ['三(二)', '工业技术研究院'],
  ['三(三)', '专业研究所(中心)'],
  ['三(四)', '双创平台'],
  ['四', '重点任务'],
  ['四(一)', '引导建设新型研发机构'],
  ['四(二)', '集全市之力建设国家(威海)区域创新中心(威海市产业技术研究院)'],
  ['四(三)', '加快建设技术创新中心'],
  ['四(四)', '强化基础研究和工程化应用创新平台建设'],
  ['四(五)', '大力发展高端创新人才载体'],
  ['四(六)', '积极打造双创服务平台升级版'],
  ['四(七)', '搭建形式多样的技术转移平台'],
  ['四(八)', '引导建设国际科技合作平台'],
  ['四(九)', '加快科技创新综合服务平台升级步伐'],
  ['四(十)', '发展特色创新型园区'],
  ['五', '组织保障'],
  ['五(一)', '加强顶层设计'],
  ['五(二)', '强化政策保障'],
  ['五(三)', '加强协同创新'],
  ['五(四)', '加强资源共享'],
  ['五(五)', '加强绩效评价'],
];

/**
 * 牵头单位 and 责任单位 of every task and guarantee, as the clause writes them: in its order, 市 elided after the first of
 * a list; empty where it names none.
 */
export const DUTIES: [number: string, kind: TaskKind, leads: string, responsible: string][] = [
  ['四(一)', 'TASK', '市科技局', '市教育局、教育工委、商务局、外侨办、各区市政府〔管委〕'],
  [
    '四(二)',
    'TASK',
    '高区管委、市发展改革委、市科技局',
    '市编办、经济和信息化委、财政局、人力资源社会保障局、国资委、国家〔威海〕区域创新中心建设领导小组其他成员单位、各区市政府〔管委〕',
  ],
  ['四(三)', 'TASK', '市科技局', '各区市政府〔管委〕'],
  ['四(四)', 'TASK', '市发展改革委、经济和信息化委、科技局、中小企业局', '市卫生计生委'],
  ['四(五)', 'TASK', '市科协、科技局、人力资源社会保障局', '各区市政府〔管委〕'],
  ['四(六)', 'TASK', '市科技局、人力资源社会保障局', '市发展改革委、财政局、商务局、国土资源局、税务局'],
  ['四(七)', 'TASK', '市科技局、教育局、教育工委、人力资源社会保障局、金融办', '各区市政府〔管委〕'],
  ['四(八)', 'TASK', '市科技局', '市商务局、外侨办、各区市政府〔管委〕'],
  ['四(九)', 'TASK', '市科技局、知识产权局', '各区市政府〔管委〕'],
  ['四(十)', 'TASK', '市科技局', '市教育局、教育工委、各区市政府〔管委〕'],
  ['五(一)', 'GUARANTEE', '市科技局、人力资源社会保障局', '市财政局、各区市政府〔管委〕'],
  ['五(二)', 'GUARANTEE', '市财政局', '市科技局、人力资源社会保障局、税务局、各区市政府〔管委〕'],
  ['五(三)', 'GUARANTEE', '市科技局、教育局、教育工委、人力资源社会保障局、金融办', ''],
  ['五(四)', 'GUARANTEE', '市科技局', '市财政局、各区市政府〔管委〕'],
  [
    '五(五)',
    'GUARANTEE',
    '市科协、发展改革委、经济和信息化委、科技局、人力资源社会保障局、中小企业局',
    '市财政局、各区市政府〔管委〕',
  ],
];

/** The clauses under which a unit leads and under which it is responsible, over the whole document. */
export const UNITS: [unit: string, leads: string[], responsible: string[]][] = [
  [
    '市科技局',
    [
      '四(一)',
      '四(二)',
      '四(三)',
      '四(四)',
      '四(五)',
      '四(六)',
      '四(七)',
      '四(八)',
      '四(九)',
      '四(十)',
      '五(一)',
      '五(三)',
      '五(四)',
      '五(五)',
    ],
    ['五(二)'],
  ],
  ['市人力资源社会保障局', ['四(五)', '四(六)', '四(七)', '五(一)', '五(三)', '五(五)'], ['四(二)', '五(二)']],
  ['市财政局', ['五(二)'], ['四(二)', '四(六)', '五(一)', '五(四)', '五(五)']],
  ['市发展改革委', ['四(二)', '四(四)', '五(五)'], ['四(六)']],
  ['高区管委', ['四(二)'], []],
  ['市商务局', [], ['四(一)', '四(六)', '四(八)']],
  [
    '各区市政府〔管委〕',
    [],
    [
      '四(一)',
      '四(二)',
      '四(三)',
      '四(五)',
      '四(七)',
      '四(八)',
      '四(九)',
      '四(十)',
      '五(一)',
      '五(二)',
      '五(四)',
      '五(五)',
    ],
  ],
];

/**
 * Those that 各区市政府〔管委〕 stands for. 三 counts the national development zones, 综保区 and 南海新区 as 区市; their names are
 * those of the city's own bodies.
 */
export const DISTRICTS: [asWritten: string, name: string][] = [
  ['区市', '环翠区'],
  ['区市', '文登区'],
  ['区市', '荣成市'],
  ['区市', '乳山市'],
  ['国家级开发区', '威海火炬高技术产业开发区'],
  ['国家级开发区', '威海经济技术开发区'],
  ['国家级开发区', '威海临港经济技术开发区'],
  ['综保区', '威海综合保税区'],
  ['南海新区', '威海南海新区'],
];

export interface SubsidyFact {
  fact: string;
  clause: string;
  /** Words that together tell the rule from the others of its clause. */
  about: string[];
  level?: PlatformLevel;
  amountWan?: number;
  kind: SubsidyKind;
  selective?: true;
  ledBy?: LeadRequirement;
  payer?: string;
  /** What must happen to a platform; none where it is not about one. */
  event?: SubsidyEvent;
  /** Whether a higher level answers to it too (以上). */
  orHigher?: true;
  /** What it turns on besides, selection (择优) aside. */
  awaits?: SubsidyContingency[];
}

/** What is promised, to whom. No sum is given where the text states none. */
export const SUBSIDIES: SubsidyFact[] = [
  {
    clause: '三(二)',
    fact: 'an industrial research institute gets money and capital from government (政府给予相应资金和资本支持)',
    about: ['工业技术研究院'],
    kind: 'UNSPECIFIED',
    payer: '政府',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '三(四)',
    fact: 'double-innovation platforms get rewards, the best of them (择优奖补)',
    about: ['双创平台'],
    kind: 'UNSPECIFIED',
    selective: true,
    event: 'SET_UP',
    awaits: ['EVALUATION', 'CIRCUMSTANCE'],
  },
  {
    clause: '四(一)',
    fact: 'a key new-type R&D institution (重点新型研发机构) gets at most 2 million yuan, if chosen (择优给予最高200万元)',
    about: ['重点新型研发机构'],
    amountWan: 200,
    kind: 'CEILING',
    selective: true,
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '四(一)',
    fact: 'one that government introduces or helps build (政府引进或参与建设) negotiates case by case (一事一议)',
    about: ['政府引进或参与建设'],
    kind: 'CASE_BY_CASE',
    event: 'GOVERNMENT_PART',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '四(三)',
    fact: 'technology innovation centers are backed by city and counties (市、县两级提供支持保障)',
    about: ['支持保障'],
    kind: 'UNSPECIFIED',
    payer: '市、县两级',
    event: 'SET_UP',
  },
  {
    clause: '四(三)',
    fact: 'a municipal center led by an enterprise (企业牵头组建) gets 2 million yuan',
    about: ['企业牵头'],
    level: 'MUNICIPAL',
    amountWan: 200,
    kind: 'FIXED',
    ledBy: 'ENTERPRISE',
    event: 'DESIGNATED',
  },
  {
    clause: '四(三)',
    fact: 'a municipal center led by a public-benefit unit (高校院所等公益性单位牵头组建) gets 3 million yuan',
    about: ['公益性单位牵头'],
    level: 'MUNICIPAL',
    amountWan: 300,
    kind: 'FIXED',
    ledBy: 'PUBLIC_INSTITUTION',
    event: 'DESIGNATED',
  },
  {
    clause: '四(三)',
    fact: 'a national technology innovation center (国家级) gets 10 million yuan from the city (市级)',
    about: ['国家级'],
    level: 'NATIONAL',
    amountWan: 1000,
    kind: 'FIXED',
    payer: '市级',
    event: 'DESIGNATED',
  },
  {
    clause: '四(三)',
    fact: 'a provincial technology innovation center (省级) gets 5 million yuan from the city (市级)',
    about: ['省级'],
    level: 'PROVINCIAL',
    amountWan: 500,
    kind: 'FIXED',
    payer: '市级',
    event: 'DESIGNATED',
  },
  {
    clause: '四(四)',
    fact: 'a platform newly recognised or outstanding (新认定或建设成效突出) gets funds, if chosen (市级择优给予资金扶持)',
    about: ['新认定', '成效突出'],
    kind: 'UNSPECIFIED',
    selective: true,
    payer: '市级',
    event: 'DESIGNATED',
  },
  {
    clause: '四(四)',
    fact: 'a municipal clinical research center gets 1 million yuan on first passing evaluation (首次通过绩效评价)',
    about: ['临床医学研究中心', '首次通过绩效评价'],
    level: 'MUNICIPAL',
    amountWan: 100,
    kind: 'FIXED',
    event: 'DESIGNATED',
    awaits: ['EVALUATION'],
  },
  {
    clause: '四(四)',
    fact: 'one that rises to provincial level or above (升级为省级以上) gets 2 million yuan afterwards (后补助)',
    about: ['临床医学研究中心', '省级以上'],
    level: 'PROVINCIAL',
    amountWan: 200,
    kind: 'FIXED',
    event: 'UPGRADED',
    orHigher: true,
  },
  {
    clause: '四(五)',
    fact: 'an outstanding academician workstation (院士(专家)工作站) is supported by the talent policy (人才政策)',
    about: ['工作站'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['EVALUATION', 'CIRCUMSTANCE'],
  },
  {
    clause: '四(六)',
    fact: 'a national incubator (国家级科技企业孵化器) gets 2 million yuan once (一次性)',
    about: ['国家级科技企业孵化器'],
    level: 'NATIONAL',
    amountWan: 200,
    kind: 'ONE_OFF',
    event: 'DESIGNATED',
  },
  {
    clause: '四(六)',
    fact: 'a national specialised makerspace (国家专业化众创空间) gets 2 million yuan once (一次性)',
    about: ['国家专业化众创空间'],
    level: 'NATIONAL',
    amountWan: 200,
    kind: 'ONE_OFF',
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'a 星创天地 gets 1 million yuan, if chosen (择优)',
    about: ['星创天地'],
    amountWan: 100,
    kind: 'FIXED',
    selective: true,
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'a brand incubator of Shandong (山东省品牌科技企业孵化器) gets 1:1 what the province pays (省拨资金)',
    about: ['山东省品牌', '孵化器', '1:1'],
    level: 'PROVINCIAL',
    kind: 'MATCHING',
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'a brand makerspace of Shandong (山东省品牌众创空间) gets 1:1 what the province pays (省拨资金)',
    about: ['山东省品牌', '众创空间', '1:1'],
    level: 'PROVINCIAL',
    kind: 'MATCHING',
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'a technology-advanced service enterprise (技术先进型服务企业) gets 200,000 yuan once (一次性)',
    about: ['技术先进型服务企业', '20万元'],
    amountWan: 20,
    kind: 'ONE_OFF',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'it gets relief of enterprise income tax (企业所得税优惠)',
    about: ['技术先进型服务企业', '企业所得税'],
    kind: 'UNSPECIFIED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(六)',
    fact: 'it deducts what it pays to train its staff (职工教育经费支出税前扣除)',
    about: ['技术先进型服务企业', '职工教育经费'],
    kind: 'UNSPECIFIED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(七)',
    fact: 'a national technology-transfer demonstration body (国家级技术转移示范机构) gets 2 million yuan',
    about: ['国家级技术转移示范机构'],
    level: 'NATIONAL',
    amountWan: 200,
    kind: 'FIXED',
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(七)',
    fact: 'a provincial technology-transfer demonstration body (省级技术转移示范机构) gets 1 million yuan',
    about: ['省级技术转移示范机构'],
    level: 'PROVINCIAL',
    amountWan: 100,
    kind: 'FIXED',
    event: 'DESIGNATED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(七)',
    fact: 'a national technology-market award (国家技术市场奖励) brings 200,000 yuan more (配套奖励)',
    about: ['国家技术市场奖励'],
    level: 'NATIONAL',
    amountWan: 20,
    kind: 'FIXED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(七)',
    fact: 'a provincial technology-market award (省技术市场奖励) brings 100,000 yuan more (配套奖励)',
    about: ['省技术市场奖励'],
    level: 'PROVINCIAL',
    amountWan: 10,
    kind: 'FIXED',
    awaits: ['TITLE'],
  },
  {
    clause: '四(七)',
    fact: 'who supplies technology (技术供方) is rewarded by innovation vouchers (科技创新券)',
    about: ['供方', '科技创新券'],
    kind: 'UNSPECIFIED',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '四(七)',
    fact: 'who needs technology (技术需方) is rewarded by innovation vouchers (科技创新券)',
    about: ['需方', '科技创新券'],
    kind: 'UNSPECIFIED',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '四(八)',
    fact: 'an enterprise that sets up R&D abroad (海外) is supported as if at home (视同在本地), if chosen (择优)',
    about: ['海外'],
    kind: 'UNSPECIFIED',
    selective: true,
    ledBy: 'ENTERPRISE',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE', 'ABROAD'],
  },
  {
    clause: '四(九)',
    fact: 'a service agency that brings major patents to use (重大专利技术) is supported',
    about: ['重大专利技术'],
    kind: 'UNSPECIFIED',
    awaits: ['EVALUATION', 'CIRCUMSTANCE'],
  },
  {
    clause: '四(十)',
    fact: 'an innovation park (创新型园区) is favoured with municipal science resources (市级科技资源倾斜支持)',
    about: ['创新型园区'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'platforms come first in the municipal science fund (市级科技专项资金)',
    about: ['市级科技专项资金'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
  },
  {
    clause: '五(二)',
    fact: 'what the city government helps introduce (市政府参与引进共建) negotiates case by case (一事一议)',
    about: ['市政府参与引进共建', '一事一议'],
    kind: 'CASE_BY_CASE',
    event: 'GOVERNMENT_PART',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'it gets operating money at first (在建设初期给予运营经费)',
    about: ['市政府参与引进共建', '运营经费'],
    kind: 'UNSPECIFIED',
    event: 'GOVERNMENT_PART',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'public innovation service platforms (公共创新服务平台) get more public money (财政投入)',
    about: ['公共创新服务平台'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: "a platform's innovation projects (技术创新项目) are supported, if chosen (择优)",
    about: ['技术创新项目'],
    kind: 'UNSPECIFIED',
    selective: true,
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'a platform that starts or excels (启动组建或绩效突出) is supported or rewarded by policy (按政策)',
    about: ['启动组建或绩效突出'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'a platform that needs outside capital gets it from venture funds (创投基金)',
    about: ['创投基金'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'a team that a platform brings in (引进人才团队) has priority under talent policy (英才计划)',
    about: ['英才计划'],
    kind: 'UNSPECIFIED',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(二)',
    fact: 'a platform that is an entity (实体化创新平台) gets tax relief (税收优惠)',
    about: ['实体化', '税收优惠'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(三)',
    fact: 'who brings in and goes out for resources (引进来、走出去) gets funds (资金支持)',
    about: ['走出去'],
    kind: 'UNSPECIFIED',
    awaits: ['EVALUATION'],
  },
  {
    clause: '五(四)',
    fact: 'an enterprise that buys shared services (购买共享科技服务的企业) gets funds (资金补助)',
    about: ['购买共享科技服务的企业'],
    kind: 'UNSPECIFIED',
    awaits: ['CIRCUMSTANCE'],
  },
  {
    clause: '五(四)',
    fact: 'a service body that excels in sharing (资源共享服务绩效突出) is rewarded (奖励补助)',
    about: ['绩效突出'],
    kind: 'UNSPECIFIED',
    awaits: ['EVALUATION', 'CIRCUMSTANCE'],
  },
  {
    clause: '五(四)',
    fact: 'who offers instruments commercially (仪器设备商业化服务) comes under the vouchers (科技创新券补助范围)',
    about: ['仪器设备', '科技创新券补助范围'],
    kind: 'UNSPECIFIED',
    event: 'SET_UP',
    awaits: ['CIRCUMSTANCE'],
  },
];

/** How rules bear on each other: of the same clause, told by words about each; no two more do. */
export const SUBSIDY_CONFLICTS: [
  clause: string,
  about: string[],
  relation: 'excludes' | 'unsettledWith',
  about: string[],
  words: string,
][] = [
  ['四(一)', ['政府引进或参与建设'], 'excludes', ['重点新型研发机构'], '按照共建协议“一事一议”给予支持'],
  ['四(三)', ['企业牵头'], 'excludes', ['公益性单位牵头'], '企业牵头组建的200万元, 公益性单位牵头组建的300万元'],
  ['四(三)', ['公益性单位牵头'], 'excludes', ['企业牵头'], '企业牵头组建的200万元, 公益性单位牵头组建的300万元'],
  ['四(三)', ['企业牵头'], 'unsettledWith', ['省级'], 'municipal, then provincial: the text is silent'],
  ['四(三)', ['企业牵头'], 'unsettledWith', ['国家级'], 'municipal, then national: the text is silent'],
  ['四(三)', ['公益性单位牵头'], 'unsettledWith', ['省级'], 'municipal, then provincial: the text is silent'],
  ['四(三)', ['公益性单位牵头'], 'unsettledWith', ['国家级'], 'municipal, then national: the text is silent'],
  ['四(三)', ['省级'], 'unsettledWith', ['国家级'], '分别给予1000万元、500万元: to one center after the other, silent'],
  [
    '四(四)',
    ['首次通过绩效评价'],
    'unsettledWith',
    ['省级以上'],
    '100万元, then 升级 200万元: whether in full, silent',
  ],
  ['四(四)', ['省级以上'], 'unsettledWith', ['省级以上'], 'upgraded twice: the text is silent'],
  ['四(六)', ['山东省品牌', '孵化器'], 'unsettledWith', ['国家级科技企业孵化器'], 'provincial, then national: silent'],
  ['四(六)', ['山东省品牌', '众创空间'], 'unsettledWith', ['国家专业化众创空间'], 'provincial, then national: silent'],
  ['四(六)', ['星创天地'], 'unsettledWith', ['国家专业化众创空间'], 'two titles of one makerspace: silent'],
  ['四(六)', ['星创天地'], 'unsettledWith', ['山东省品牌', '众创空间'], 'two titles of one makerspace: silent'],
  ['四(七)', ['省级技术转移示范机构'], 'unsettledWith', ['国家级技术转移示范机构'], '分别给予200万元和100万元: silent'],
];

/** All sums that the text states, in 万元 and in its order; no further clause states one. */
export const SUMS: [clause: string, sums: number[]][] = [
  ['四(一)', [200]],
  ['四(三)', [200, 300, 1000, 500]],
  ['四(四)', [100, 200]],
  ['四(六)', [200, 200, 100, 20]],
  ['四(七)', [200, 100, 20, 10]],
];

export interface TargetFact {
  fact: string;
  clause: string;
  about: string[];
  value: number | null;
  unit?: string;
  comparison: TargetComparison;
  by: string | null;
}

export const TARGETS: TargetFact[] = [
  {
    fact: 'by 2020 a number of municipal technology innovation centers (一批市级技术创新中心), how many is not said',
    clause: '四(三)',
    about: ['市级'],
    value: null,
    comparison: 'UNQUANTIFIED',
    by: '2020-12-31',
  },
  {
    fact: 'by 2020 a reserve of provincial centers (培育储备一批省级中心) in 海洋生物 and 高技术船舶和海工装备',
    clause: '四(三)',
    about: ['储备'],
    value: null,
    comparison: 'UNQUANTIFIED',
    by: '2020-12-31',
  },
  {
    fact: 'by 2020 the bid of 2 provincial centers (碳纤维, 高端医疗器械) for national level is backed (支持争创)',
    clause: '四(三)',
    about: ['争创国家级'],
    value: 2,
    unit: '个',
    comparison: 'SUPPORT_BID',
    by: '2020-12-31',
  },
  {
    fact: 'by 2020 incubators and makerspaces (科技企业孵化器、众创空间) reach 50 together',
    clause: '四(六)',
    about: ['孵化器', '众创空间'],
    value: 50,
    unit: '家',
    comparison: 'REACH',
    by: '2020-12-31',
  },
  {
    fact: 'transfer, registration and service bodies cover every county-level unit (县域的全覆盖)',
    clause: '四(七)',
    about: ['县域'],
    value: null,
    comparison: 'FULL_COVERAGE',
    by: null,
  },
  {
    fact: 'by 2020 100 service agencies (服务机构) are fostered',
    clause: '四(七)',
    about: ['培育', '服务机构'],
    value: 100,
    unit: '家',
    comparison: 'REACH',
    by: '2020-12-31',
  },
  {
    fact: 'by 2020 1,000 technology brokers (经纪人) are trained',
    clause: '四(七)',
    about: ['经纪人'],
    value: 1000,
    unit: '名',
    comparison: 'REACH',
    by: '2020-12-31',
  },
  {
    fact: 'by 2020 intellectual-property service agencies (知识产权服务机构) number 10 or more (10家以上)',
    clause: '四(九)',
    about: ['知识产权服务机构'],
    value: 10,
    unit: '家',
    comparison: 'AT_LEAST',
    by: '2020-12-31',
  },
];

export interface TierFact {
  fact: string;
  tier: TierKind;
  field: 'nameZh' | 'roleZh' | 'runByZh' | 'fundedByZh' | 'tieZh';
  /** Null where the document does not say it. */
  says: RegExp | null;
}

export const TIERS: TierFact[] = [
  {
    tier: 'REGIONAL_INNOVATION_CENTER',
    fact: 'it is the center 国家(威海)区域创新中心 (三(一))',
    field: 'nameZh',
    says: /国家\(威海\)区域创新中心/,
  },
  {
    tier: 'REGIONAL_INNOVATION_CENTER',
    fact: 'it is also 威海市产业技术研究院 (三(一))',
    field: 'nameZh',
    says: /威海市产业技术研究院/,
  },
  {
    tier: 'REGIONAL_INNOVATION_CENTER',
    fact: 'it leads all high-end platforms (龙头载体)',
    field: 'roleZh',
    says: /龙头/,
  },
  {
    tier: 'REGIONAL_INNOVATION_CENTER',
    fact: 'government guides (政府引导), city and counties run it as one (一体化运营)',
    field: 'runByZh',
    says: /一体化运营.*政府引导/,
  },
  { tier: 'REGIONAL_INNOVATION_CENTER', fact: 'who funds it is not said', field: 'fundedByZh', says: null },
  { tier: 'REGIONAL_INNOVATION_CENTER', fact: 'funds are its tie (以基金为纽带)', field: 'tieZh', says: /基金/ },
  {
    tier: 'REGIONAL_INNOVATION_CENTER',
    fact: 'shares are held both ways (相互参股)',
    field: 'tieZh',
    says: /相互参股/,
  },
  {
    tier: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    fact: 'it is worded 工业技术研究院 (三(二)), unlike the slot',
    field: 'nameZh',
    says: /^工业技术研究院$/,
  },
  {
    tier: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    fact: 'universities and institutes mainly run it (高校院所为主运营)',
    field: 'runByZh',
    says: /高校院所为主/,
  },
  {
    tier: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    fact: 'government gives it money and capital (政府给予相应资金和资本支持)',
    field: 'fundedByZh',
    says: /政府.*资金和资本/,
  },
  {
    tier: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    fact: 'districts co-build it with universities (区市、高校院所)',
    field: 'tieZh',
    says: /区市.*高校院所.*共建/,
  },
  {
    tier: 'SPECIALIZED_INSTITUTE',
    fact: 'it is worded 专业研究所(中心) (三(三))',
    field: 'nameZh',
    says: /^专业研究所\(中心\)$/,
  },
  {
    tier: 'SPECIALIZED_INSTITUTE',
    fact: 'enterprises are its main body (以企业为主体)',
    field: 'runByZh',
    says: /企业为主体/,
  },
  { tier: 'SPECIALIZED_INSTITUTE', fact: 'who funds it is not said', field: 'fundedByZh', says: null },
  {
    tier: 'SPECIALIZED_INSTITUTE',
    fact: 'institutes co-build it with enterprises (工业技术研究院外延, 与企业共建)',
    field: 'tieZh',
    says: /工业技术研究院.*与企业共建/,
  },
  { tier: 'DOUBLE_INNOVATION_PLATFORM', fact: 'it is worded 双创平台 (三(四))', field: 'nameZh', says: /^双创平台$/ },
  {
    tier: 'DOUBLE_INNOVATION_PLATFORM',
    fact: 'social forces mainly build it (以社会力量为主)',
    field: 'runByZh',
    says: /社会力量为主/,
  },
  { tier: 'DOUBLE_INNOVATION_PLATFORM', fact: 'nothing is said to tie it to the others', field: 'tieZh', says: null },
];

/** What each tier is for, by the clause that says so. */
export const TIER_FUNCTIONS: [tier: TierKind, clause: string, functions: string[]][] = [
  ['REGIONAL_INNOVATION_CENTER', '三(一)', ['统筹全市高端创新平台建设']],
  [
    'REGIONAL_INNOVATION_CENTER',
    '四(二)',
    ['产业技术战略和规划研究', '产业关键核心技术攻关', '科技成果转移转化', '科技企业孵化', '创新人才团队培养与引进'],
  ],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', '三(二)', ['研发', '转化', '孵化', '基金', '园区']],
  ['SPECIALIZED_INSTITUTE', '三(三)', ['前沿技术二次开发', '中试研究', '成果产业化', '人才双向培养']],
  ['DOUBLE_INNOVATION_PLATFORM', '三(四)', ['孵化器', '众创空间', '技术转移服务机构', '“四新”经济策源地']],
];

/** INFERRED where the document does not say it in so many words. */
export const TIER_RELATIONS: [from: TierKind, kind: TierRelationKind, to: TierKind, words: string, basis: Basis][] = [
  ['REGIONAL_INNOVATION_CENTER', 'LEADS', 'INDUSTRIAL_RESEARCH_INSTITUTE', '以…为统领,联合…建设', 'STATED'],
  ['REGIONAL_INNOVATION_CENTER', 'LEADS', 'SPECIALIZED_INSTITUTE', '以…为统领,带动企业为主建设', 'STATED'],
  ['REGIONAL_INNOVATION_CENTER', 'LEADS', 'DOUBLE_INNOVATION_PLATFORM', '以…为统领,搭建', 'INFERRED'],
  ['REGIONAL_INNOVATION_CENTER', 'TIED_BY_FUNDS', 'INDUSTRIAL_RESEARCH_INSTITUTE', '以基金为纽带', 'INFERRED'],
  ['REGIONAL_INNOVATION_CENTER', 'TIED_BY_SHAREHOLDING', 'SPECIALIZED_INSTITUTE', '相互参股', 'STATED'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'CO_BUILDS', 'SPECIALIZED_INSTITUTE', '与企业共建专业化的研究所', 'STATED'],
  ['DOUBLE_INNOVATION_PLATFORM', 'STANDS_ALONGSIDE', 'INDUSTRIAL_RESEARCH_INSTITUTE', '搭建各类双创平台', 'INFERRED'],
  ['DOUBLE_INNOVATION_PLATFORM', 'STANDS_ALONGSIDE', 'SPECIALIZED_INSTITUTE', '搭建各类双创平台', 'INFERRED'],
];

/** The five slots as 五(一) words them, and the kinds of platform that the document names for each. */
export const SLOTS: [slot: FiveOneSlot, nameZh: string, kinds: PlatformKind[]][] = [
  ['PUBLIC_SERVICE_PLATFORM', '政府主导的公共创新服务平台', ['PUBLIC_SERVICE_PLATFORM']],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', '产业技术研究院', ['INDUSTRIAL_RESEARCH_INSTITUTE']],
  ['TECHNOLOGY_INNOVATION_CENTER', '技术创新中心', ['TECHNOLOGY_INNOVATION_CENTER']],
  [
    'DOUBLE_INNOVATION_PLATFORM',
    '专业化特色双创平台',
    ['INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'TECHNOLOGY_TRANSFER_AGENCY'],
  ],
  ['SCIENCE_PARK', '科技园区(基地)', ['SCIENCE_PARK', 'UNIVERSITY_SCIENCE_PARK']],
];

/**
 * The three slots of 四(七), which says of none what fills it: 高层次 is nearest to the national and provincial bodies that
 * it rewards, and no kind of platform registers contracts.
 */
export const COUNTY_SLOTS: [slot: string, nameZh: string, kinds: PlatformKind[], minLevel: PlatformLevel | null][] = [
  ['TECHNOLOGY_TRANSFER_INSTITUTION', '高层次技术转移转化机构', ['TECHNOLOGY_TRANSFER_AGENCY'], 'PROVINCIAL'],
  ['TECHNOLOGY_MARKET_REGISTRATION', '技术市场登记', [], null],
  ['SERVICE_AGENCY', '服务机构', ['TECHNOLOGY_TRANSFER_AGENCY'], null],
];

/** Under which task each slot is built. */
export const SLOT_TASKS: [slot: string, task: string, words: string, basis: Basis][] = [
  ['PUBLIC_SERVICE_PLATFORM', '五(二)', '加大对公共创新服务平台的财政投入', 'STATED'],
  ['PUBLIC_SERVICE_PLATFORM', '四(九)', '科技创新综合服务平台, not the words of the slot', 'INFERRED'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', '四(一)', '共建…工业技术研究院, not the words of the slot', 'INFERRED'],
  ['TECHNOLOGY_INNOVATION_CENTER', '四(三)', '加快建设技术创新中心', 'STATED'],
  ['DOUBLE_INNOVATION_PLATFORM', '四(六)', '双创服务平台, 特色专业化孵化平台', 'STATED'],
  ['SCIENCE_PARK', '四(十)', '大学科技园, 创新型园区, not the words of the slot', 'INFERRED'],
  ['TECHNOLOGY_TRANSFER_INSTITUTION', '四(七)', '高层次技术转移转化机构…在县域的全覆盖', 'STATED'],
  ['TECHNOLOGY_MARKET_REGISTRATION', '四(七)', '技术市场登记…在县域的全覆盖', 'STATED'],
  ['SERVICE_AGENCY', '四(七)', '服务机构在县域的全覆盖', 'STATED'],
];

/** Which units are to have what. */
export const STANDARDS: [clause: string, words: string, units: CoverageUnitKind, slots: string[]][] = [
  [
    '五(一)',
    '为每个重点产业或细分领域',
    'INDUSTRY',
    ['政府主导的公共创新服务平台', '产业技术研究院', '技术创新中心', '专业化特色双创平台', '科技园区(基地)'],
  ],
  ['四(七)', '在县域的全覆盖', 'REGION', ['高层次技术转移转化机构', '技术市场登记', '服务机构']],
];

/** 政产学研金服用, the seven stars of 五(三). */
export const ROLES: [nameZh: string, role: CollaborationRole][] = [
  ['政', 'GOVERNMENT'],
  ['产', 'INDUSTRY'],
  ['学', 'UNIVERSITY'],
  ['研', 'RESEARCH'],
  ['金', 'FINANCE'],
  ['服', 'SERVICE'],
  ['用', 'USER'],
];

export interface PlatformFact {
  fact: string;
  named: RegExp;
  kind: PlatformKind;
  /** Whether the document takes it as there or as still to come. */
  seen: 'seenOperatingOn' | 'seenInProgressOn';
  /** The level at which the document says that it is designated. */
  level?: PlatformLevel;
  serves?: string;
}

/** The platforms that the document names. */
export const PLATFORMS: PlatformFact[] = [
  {
    fact: '国家(威海)区域创新中心(威海市产业技术研究院) is one body with two names (三(一)), a base to build on (四(二))',
    named: /^(国家\(威海\)区域创新中心|威海市产业技术研究院)$/,
    kind: 'REGIONAL_INNOVATION_CENTER',
    seen: 'seenOperatingOn',
  },
  {
    fact: 'the technology innovation center for carbon fibre (碳纤维) is provincial (四(三))',
    named: /碳纤维/,
    kind: 'TECHNOLOGY_INNOVATION_CENTER',
    seen: 'seenOperatingOn',
    level: 'PROVINCIAL',
    serves: '碳纤维',
  },
  {
    fact: 'the technology innovation center for high-end medical devices (高端医疗器械) is provincial (四(三))',
    named: /高端医疗器械/,
    kind: 'TECHNOLOGY_INNOVATION_CENTER',
    seen: 'seenOperatingOn',
    level: 'PROVINCIAL',
    serves: '医疗器械',
  },
  {
    fact: '威海市科技创新综合服务平台 is there, a base to build on (四(九))',
    named: /^威海市科技创新综合服务平台$/,
    kind: 'PUBLIC_SERVICE_PLATFORM',
    seen: 'seenOperatingOn',
  },
  {
    fact: '科技云平台 is being built (四(九))',
    named: /^科技云平台$/,
    kind: 'PUBLIC_SERVICE_PLATFORM',
    seen: 'seenInProgressOn',
  },
];

/** What a clause lays down besides tasks, targets and sums, by words of the document that must be found under it. */
export const PROVISIONS: [clause: string, fact: string, words: string[]][] = [
  ['一', 'the basic approach (基本思路) has four parts', ['优化布局', '整合资源', '提质增效', '开放共享']],
  ['一', 'seven clusters of a hundred billion yuan are to grow (七大千亿级产业集群)', ['七大千亿级产业集群']],
  ['一', 'innovation is the first driving force (创新是引领发展的第一动力)', ['引领发展的第一动力']],
  ['二(一)', 'a platform is built as soon as it is ripe', ['成熟一个，建设一个']],
  ['二(二)', 'city and counties act together', ['市县联动']],
  ['二(三)', 'public benefit and the market are to meet', ['公益性', '市场化', '结合点']],
  ['二(四)', 'platforms have a Weihai character', ['威海特色']],
  ['三', 'from here on 区市 includes the zones', ['区市', '国家级开发区', '综保区', '南海新区']],
  ['三(二)', 'institutes work by the market and take any legal form', ['市场化运作', '单位性质灵活多样']],
  ['三(三)', 'a ripe institute may run as an entity', ['条件成熟', '实体化']],
  ['三(四)', 'double-innovation platforms follow four principles', ['政府引导', '市场运行', '强化绩效', '择优奖补']],
  ['四(一)', 'new-type R&D institutions have a cultivation plan', ['新型研发机构培育计划']],
  ['四(二)', 'the institute is set up on the base of the center', ['威海市产业技术研究院', '国家(威海)区域创新中心']],
  ['四(三)', 'a municipal center is formed as soon as it is ripe', ['成熟一个，组建一个']],
  ['四(三)', 'provincial centers are held ready in two fields among others', ['海洋生物', '高技术船舶和海工装备']],
  ['四(三)', 'the bids for national rank are in two fields', ['碳纤维', '高端医疗器械']],
  ['四(四)', 'an alliance of key laboratories is tried in due time', ['重点实验室联盟', '适时试点']],
  ['四(四)', 'clinical research centers rest on hospitals of city, county and town', ['市、县、镇医院']],
  ['四(五)', 'districts may set up academician parks', ['院士创新园']],
  ['四(六)', 'incubators have a project and a drive of their own', ['科技企业孵化器聚集提升工程', '专业聚焦行动']],
  ['四(七)', 'the city becomes a hub of the national zone for transfer', ['国家科技成果转移转化示范区', '枢纽城市']],
  ['四(八)', 'R&D bodies abroad count as local', ['海外', '视同']],
  ['四(九)', 'the cloud platform is built on the service platform', ['科技云平台', '威海市科技创新综合服务平台']],
  ['四(十)', 'university science parks are built by many parties', ['大学科技园', '多方共建']],
  ['五(一)', 'the five go to each key industry or sub-field', ['五个一', '每个重点产业或细分领域']],
  ['五(三)', 'the seven work together as the Big Dipper', ['北斗七星']],
  ['五(五)', 'the good are rewarded, the poor weeded out', ['优奖劣汰']],
];
