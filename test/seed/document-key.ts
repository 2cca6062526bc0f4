import type {
  CollaborationRole,
  FiveOneSlot,
  LeadRequirement,
  PlatformKind,
  PlatformLevel,
  SubsidyKind,
  TargetComparison,
  TaskKind,
  TierKind,
  TierRelationKind,
} from '../../src/vocabulary';

/**
 * What 威政办字〔2018〕106号 says, fact by fact, read from its text and not from the seed. Units stand as each clause
 * writes them, 市 elided after the first of a list.
 */
export const DOCUMENT_NUMBER = '威政办字〔2018〕106号';

export const DOCUMENT: { fact: string; field: string; value: string }[] = [
  { fact: 'its title is 关于加快科技创新平台建设的意见', field: 'titleZh', value: '威海市人民政府办公室关于加快科技创新平台建设的意见' },
  { fact: 'the general office of the city government (市政府办公室) issued it', field: 'issuerZh', value: '威海市人民政府办公室' },
  { fact: 'it was issued on 2018年11月30日', field: 'issuedOn', value: '2018-11-30' },
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

/** 牵头单位 and 责任单位 of every task and guarantee, in order; an empty string where the clause names none. */
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
  ['五(五)', 'GUARANTEE', '市科协、发展改革委、经济和信息化委、科技局、人力资源社会保障局、中小企业局', '市财政局、各区市政府〔管委〕'],
];

/** The clauses under which a unit leads and under which it is responsible, over the whole document. */
export const UNITS: [unit: string, leads: string[], responsible: string[]][] = [
  [
    '市科技局',
    ['四(一)', '四(二)', '四(三)', '四(四)', '四(五)', '四(六)', '四(七)', '四(八)', '四(九)', '四(十)', '五(一)', '五(三)', '五(四)', '五(五)'],
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
    ['四(一)', '四(二)', '四(三)', '四(五)', '四(七)', '四(八)', '四(九)', '四(十)', '五(一)', '五(二)', '五(四)', '五(五)'],
  ],
];

/** 区市 counts the national development zones, 综保区 and 南海新区 (三). */
export const DISTRICTS = ['环翠区', '文登区', '荣成市', '乳山市', '高区', '经区', '临港区', '综保区', '南海新区'];

export interface SubsidyFact {
  fact: string;
  clause: string;
  /** Words of the clause that tell the rule from the others there. */
  about: string[];
  level?: PlatformLevel;
  amountWan?: number;
  kind: SubsidyKind;
  selective?: true;
  ledBy?: LeadRequirement;
}

export const SUBSIDIES: SubsidyFact[] = [
  { fact: 'a key new-type R&D institution (重点新型研发机构) at most 2 million yuan, at discretion (择优给予最高200万元)', clause: '四(一)', about: ['重点新型研发机构'], amountWan: 200, kind: 'CEILING', selective: true },
  { fact: 'one that the government brings in or co-builds (政府引进或参与建设) by agreement, case by case (一事一议)', clause: '四(一)', about: ['政府引进或参与建设'], kind: 'CASE_BY_CASE' },
  { fact: 'a municipal technology innovation center led by an enterprise (企业牵头组建) 2 million yuan', clause: '四(三)', about: ['企业牵头'], level: 'MUNICIPAL', amountWan: 200, kind: 'FIXED', ledBy: 'ENTERPRISE' },
  { fact: 'one led by a university, institute or other public-benefit unit (高校院所等公益性单位牵头组建) 3 million yuan', clause: '四(三)', about: ['公益性单位牵头'], level: 'MUNICIPAL', amountWan: 300, kind: 'FIXED', ledBy: 'PUBLIC_INSTITUTION' },
  { fact: 'a national technology innovation center (国家级技术创新中心) 10 million yuan', clause: '四(三)', about: ['技术创新中心'], level: 'NATIONAL', amountWan: 1000, kind: 'FIXED' },
  { fact: 'a provincial technology innovation center (省级技术创新中心) 5 million yuan', clause: '四(三)', about: ['技术创新中心'], level: 'PROVINCIAL', amountWan: 500, kind: 'FIXED' },
  { fact: 'a newly designated or outstanding laboratory or center (新认定或建设成效突出的平台) funds at discretion (择优给予资金扶持), no sum', clause: '四(四)', about: ['新认定或建设成效突出'], kind: 'UNSPECIFIED', selective: true },
  { fact: 'a municipal clinical research center (市级临床医学研究中心) that first passes its evaluation 1 million yuan', clause: '四(四)', about: ['临床医学研究中心', '首次通过绩效评价'], level: 'MUNICIPAL', amountWan: 100, kind: 'FIXED' },
  { fact: 'a clinical research center that rises to provincial level or above (升级为省级以上) 2 million yuan afterwards (后补助)', clause: '四(四)', about: ['临床医学研究中心', '省级以上'], level: 'PROVINCIAL', amountWan: 200, kind: 'FIXED' },
  { fact: 'an outstanding academician workstation (院士(专家)工作站) support by the talent policy (人才政策), no sum', clause: '四(五)', about: ['工作站'], kind: 'UNSPECIFIED' },
  { fact: 'a national incubator (国家级科技企业孵化器) 2 million yuan once (一次性)', clause: '四(六)', about: ['国家级科技企业孵化器'], level: 'NATIONAL', amountWan: 200, kind: 'ONE_OFF' },
  { fact: 'a national specialized makerspace (国家专业化众创空间) 2 million yuan once (一次性)', clause: '四(六)', about: ['国家专业化众创空间'], level: 'NATIONAL', amountWan: 200, kind: 'ONE_OFF' },
  { fact: 'a 星创天地 1 million yuan, at discretion (择优)', clause: '四(六)', about: ['星创天地'], amountWan: 100, kind: 'FIXED', selective: true },
  { fact: 'a brand incubator or makerspace of Shandong (山东省品牌科技企业孵化器和众创空间) 1:1 to what the province pays', clause: '四(六)', about: ['品牌科技企业孵化器', '众创空间'], level: 'PROVINCIAL', kind: 'MATCHING' },
  { fact: 'a technologically advanced service enterprise (技术先进型服务企业) 200,000 yuan once (一次性)', clause: '四(六)', about: ['技术先进型服务企业'], amountWan: 20, kind: 'ONE_OFF' },
  { fact: 'a national technology-transfer demonstration agency (国家级技术转移示范机构) 2 million yuan', clause: '四(七)', about: ['技术转移示范机构'], level: 'NATIONAL', amountWan: 200, kind: 'FIXED' },
  { fact: 'a provincial one (省级技术转移示范机构) 1 million yuan', clause: '四(七)', about: ['技术转移示范机构'], level: 'PROVINCIAL', amountWan: 100, kind: 'FIXED' },
  { fact: 'a national technology-market award (国家技术市场奖励) 200,000 yuan on top (配套奖励)', clause: '四(七)', about: ['技术市场奖励'], level: 'NATIONAL', amountWan: 20, kind: 'FIXED' },
  { fact: 'a provincial technology-market award (省技术市场奖励) 100,000 yuan on top (配套奖励)', clause: '四(七)', about: ['技术市场奖励'], level: 'PROVINCIAL', amountWan: 10, kind: 'FIXED' },
  { fact: 'suppliers and takers of technology (技术供需双方) innovation vouchers (科技创新券), no sum', clause: '四(七)', about: ['技术供需双方'], kind: 'UNSPECIFIED' },
  { fact: 'an R&D body that an enterprise sets up abroad (海外研发机构) support at discretion as if it were local (视同在本地), no sum', clause: '四(八)', about: ['海外'], kind: 'UNSPECIFIED', selective: true },
  { fact: 'a service agency that turns major patents to use (重大专利技术…优秀服务机构) support, no sum', clause: '四(九)', about: ['专利', '服务机构'], kind: 'UNSPECIFIED' },
  { fact: 'an innovation park (创新型园区) a preference in the city\'s science resources (倾斜支持), no sum', clause: '四(十)', about: ['创新型园区'], kind: 'UNSPECIFIED' },
  { fact: 'innovation platforms (科技创新平台) priority in the municipal science fund (市级科技专项资金), no sum', clause: '五(二)', about: ['科技专项资金'], kind: 'UNSPECIFIED' },
  { fact: 'what the city government brings in and co-builds (市政府参与引进共建) case by case (一事一议)', clause: '五(二)', about: ['市政府参与引进共建'], kind: 'CASE_BY_CASE' },
  { fact: 'public innovation service platforms (公共创新服务平台) more public money (财政投入), no sum', clause: '五(二)', about: ['公共创新服务平台'], kind: 'UNSPECIFIED' },
  { fact: 'innovation projects of a platform (技术创新项目) support at discretion (择优), no sum', clause: '五(二)', about: ['技术创新项目'], kind: 'UNSPECIFIED', selective: true },
  { fact: 'a platform that starts or does outstandingly (启动组建或绩效突出) support or awards by policy (按政策), no sum', clause: '五(二)', about: ['启动组建或绩效突出'], kind: 'UNSPECIFIED' },
  { fact: 'a platform that needs outside capital (外部资本) support through venture funds (创投基金), no sum', clause: '五(二)', about: ['创投基金'], kind: 'UNSPECIFIED' },
  { fact: 'a platform that brings in a team (引进人才团队) priority under talent policies (英才计划), no sum', clause: '五(二)', about: ['英才计划'], kind: 'UNSPECIFIED' },
  { fact: 'those that draw on outside resources (引进来、走出去) funds, no sum', clause: '五(三)', about: ['走出去'], kind: 'UNSPECIFIED' },
  { fact: 'an enterprise that buys shared services (购买共享科技服务) funds by voucher (科技创新券), no sum', clause: '五(四)', about: ['购买共享科技服务'], kind: 'UNSPECIFIED' },
  { fact: 'a service agency outstanding at sharing (资源共享服务绩效突出) an award, no sum', clause: '五(四)', about: ['绩效突出'], kind: 'UNSPECIFIED' },
];

/** All sums that the text states, in 万元 and in its order; no other clause states one. */
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
  unit: string | null;
  comparison: TargetComparison;
  by: string | null;
}

export const TARGETS: TargetFact[] = [
  { fact: 'by 2020 a number of municipal technology innovation centers (一批市级技术创新中心), how many is not said', clause: '四(三)', about: ['市级'], value: null, unit: null, comparison: 'UNQUANTIFIED', by: '2020-12-31' },
  { fact: 'by 2020 a reserve of provincial centers (培育储备一批省级中心) in 海洋生物 and 高技术船舶和海工装备', clause: '四(三)', about: ['储备'], value: null, unit: null, comparison: 'UNQUANTIFIED', by: '2020-12-31' },
  { fact: 'by 2020 the bid of 2 provincial centers (碳纤维, 高端医疗器械) for national level is backed (支持争创)', clause: '四(三)', about: ['争创国家级'], value: 2, unit: '个', comparison: 'SUPPORT_BID', by: '2020-12-31' },
  { fact: 'by 2020 incubators and makerspaces (科技企业孵化器、众创空间) reach 50 together', clause: '四(六)', about: ['孵化器', '众创空间'], value: 50, unit: '家', comparison: 'REACH', by: '2020-12-31' },
  { fact: 'transfer, registration and service bodies cover every county-level unit (县域的全覆盖)', clause: '四(七)', about: ['县域'], value: null, unit: null, comparison: 'FULL_COVERAGE', by: null },
  { fact: 'by 2020 100 service agencies (服务机构) are fostered', clause: '四(七)', about: ['服务机构'], value: 100, unit: '家', comparison: 'REACH', by: '2020-12-31' },
  { fact: 'by 2020 1,000 technology brokers (经纪人) are trained', clause: '四(七)', about: ['经纪人'], value: 1000, unit: '名', comparison: 'REACH', by: '2020-12-31' },
  { fact: 'by 2020 intellectual-property service agencies (知识产权服务机构) number 10 or more (10家以上)', clause: '四(九)', about: ['知识产权服务机构'], value: 10, unit: '家', comparison: 'AT_LEAST', by: '2020-12-31' },
];

/** `says` is null where the document does not say it. */
export const TIERS: {
  fact: string;
  tier: TierKind;
  field: 'level' | 'nameZh' | 'roleZh' | 'runByZh' | 'fundedByZh' | 'tieZh' | 'clause';
  says: RegExp | null;
}[] = [
  { fact: 'the leading center (国家(威海)区域创新中心) is the head carrier (龙头载体) of all high-end platforms', tier: 'REGIONAL_INNOVATION_CENTER', field: 'roleZh', says: /龙头/ },
  { fact: 'the leading center is also 威海市产业技术研究院', tier: 'REGIONAL_INNOVATION_CENTER', field: 'nameZh', says: /威海市产业技术研究院/ },
  { fact: 'funds are the tie of the leading center (以基金为纽带)', tier: 'REGIONAL_INNOVATION_CENTER', field: 'tieZh', says: /基金/ },
  { fact: 'universities and institutes mainly run an industrial research institute (工业技术研究院, 高校院所为主运营)', tier: 'INDUSTRIAL_RESEARCH_INSTITUTE', field: 'runByZh', says: /高校院所/ },
  { fact: 'government gives an industrial research institute funds and capital (政府给予相应资金和资本支持)', tier: 'INDUSTRIAL_RESEARCH_INSTITUTE', field: 'fundedByZh', says: /政府/ },
  { fact: 'an industrial research institute is a comprehensive platform (综合平台)', tier: 'INDUSTRIAL_RESEARCH_INSTITUTE', field: 'roleZh', says: /综合平台/ },
  { fact: 'enterprises are the main body of a specialized institute (专业研究所(中心), 以企业为主体)', tier: 'SPECIALIZED_INSTITUTE', field: 'runByZh', says: /企业/ },
  { fact: 'who funds a specialized institute is not said', tier: 'SPECIALIZED_INSTITUTE', field: 'fundedByZh', says: null },
  { fact: 'social forces mainly build double-innovation platforms (双创平台, 以社会力量为主)', tier: 'DOUBLE_INNOVATION_PLATFORM', field: 'runByZh', says: /社会力量/ },
  { fact: 'double-innovation platforms are to be the source of the four-new economy (“四新”经济策源地)', tier: 'DOUBLE_INNOVATION_PLATFORM', field: 'roleZh', says: /四新.*策源地/ },
];

export const TIER_FUNCTIONS: [tier: TierKind, clause: string, functions: string[]][] = [
  [
    'REGIONAL_INNOVATION_CENTER',
    '四(二)',
    ['产业技术战略和规划研究', '产业关键核心技术攻关', '科技成果转移转化', '科技企业孵化', '创新人才团队培养与引进'],
  ],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', '三(二)', ['研发', '转化', '孵化', '基金', '园区']],
  ['SPECIALIZED_INSTITUTE', '三(三)', ['前沿技术二次开发', '中试研究', '成果产业化', '人才双向培养']],
];

export const TIER_RELATIONS: [fact: string, from: TierKind, kind: TierRelationKind, to: TierKind][] = [
  ['the center leads the industrial research institutes (为统领)', 'REGIONAL_INNOVATION_CENTER', 'LEADS', 'INDUSTRIAL_RESEARCH_INSTITUTE'],
  ['the center leads the specialized institutes (带动)', 'REGIONAL_INNOVATION_CENTER', 'LEADS', 'SPECIALIZED_INSTITUTE'],
  ['the center and the institutes hold shares in each other (相互参股)', 'REGIONAL_INNOVATION_CENTER', 'TIED_BY_SHAREHOLDING', 'SPECIALIZED_INSTITUTE'],
  ['industrial research institutes extend themselves (外延发展) and co-build specialized institutes with enterprises (与企业共建)', 'INDUSTRIAL_RESEARCH_INSTITUTE', 'CO_BUILDS', 'SPECIALIZED_INSTITUTE'],
];

/** The five slots as 五(一) words them, and the kinds of platform that the document names for each. */
export const SLOTS: [slot: FiveOneSlot, nameZh: string, kinds: PlatformKind[]][] = [
  ['PUBLIC_SERVICE_PLATFORM', '政府主导的公共创新服务平台', ['PUBLIC_SERVICE_PLATFORM']],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', '产业技术研究院', ['INDUSTRIAL_RESEARCH_INSTITUTE']],
  ['TECHNOLOGY_INNOVATION_CENTER', '技术创新中心', ['TECHNOLOGY_INNOVATION_CENTER']],
  ['DOUBLE_INNOVATION_PLATFORM', '专业化特色双创平台', ['INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'TECHNOLOGY_TRANSFER_AGENCY']],
  ['SCIENCE_PARK', '科技园区(基地)', ['SCIENCE_PARK', 'UNIVERSITY_SCIENCE_PARK']],
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

/** What a clause lays down besides tasks, targets and sums: terms of the document that must be found under it. */
export const PROVISIONS: [fact: string, clause: string, terms: string[]][] = [
  ['the basic approach (基本思路) has four parts', '一', ['优化布局', '整合资源', '提质增效', '开放共享']],
  ['all serves the seven 100-billion-yuan clusters (七大千亿级产业集群)', '一', ['七大千亿级产业集群']],
  ['enterprises are the main body, the market the guide (企业为主体, 市场为导向)', '一', ['企业为主体', '市场为导向']],
  ['a platform is built as soon as it is ripe (成熟一个,建设一个)', '二(一)', ['成熟一个']],
  ['city and counties act together (市县联动)', '二(二)', ['市县联动']],
  ['区市 counts the development zones (国家级开发区、综保区、南海新区)', '三', ['国家级开发区', '综保区', '南海新区']],
  ['a ripe specialized institute may become an entity (实体化)', '三(三)', ['实体化']],
  ['double-innovation platforms follow 政府引导、市场运行、强化绩效、择优奖补', '三(四)', ['政府引导', '市场运行', '强化绩效', '择优奖补']],
  ['new-type R&D institutions have a cultivation plan (培育计划)', '四(一)', ['培育计划']],
  ['威海市产业技术研究院 is set up on the basis of the center', '四(二)', ['威海市产业技术研究院']],
  ['a municipal technology innovation center is formed as soon as it is ripe (成熟一个,组建一个)', '四(三)', ['成熟一个']],
  ['an alliance of key laboratories (重点实验室联盟) is tried when the time comes', '四(四)', ['重点实验室联盟']],
  ['districts are backed in academician parks (院士创新园)', '四(五)', ['院士创新园']],
  ['advanced service enterprises get relief of income tax (企业所得税) and for training (职工教育经费)', '四(六)', ['企业所得税', '职工教育经费']],
  ['the city is to be a hub of the national transfer demonstration zone (示范区枢纽城市)', '四(七)', ['枢纽城市']],
  ['the service platform grows into a science cloud (科技云平台)', '四(九)', ['科技云平台']],
  ['university science parks (大学科技园) are created by many parties', '四(十)', ['大学科技园']],
  ['each key industry or sub-field gets the five (五个一)', '五(一)', ['五个一', '细分领域']],
  ['政产学研金服用 work together as the Big Dipper (北斗七星)', '五(三)', ['北斗七星']],
  ['what shares instruments (仪器设备) counts for vouchers (科技创新券)', '五(四)', ['仪器设备', '科技创新券']],
  ['good work is rewarded, bad weeded out (优奖劣汰)', '五(五)', ['优奖劣汰']],
];
