import { KNOWLEDGE_PROPERTIES } from './knowledge-properties';
import { RELATION_PROPERTIES } from './relation-properties';

/**
 * What the values of a property are, and how JSON-LD and RDF write them: `texts` by language, `thing` by IRI, `address` by
 * IRI where it is one and as text where not, `dated` as exactly as the day is known, `reverse` from the other end.
 */
export type ValueKind =
  | 'text'
  | 'texts'
  | 'thing'
  | 'address'
  | 'day'
  | 'dated'
  | 'integer'
  | 'decimal'
  | 'truth'
  | 'reverse'
  | 'statements';

/** A property of our own: the kind of its values, its meaning, Chinese term first, and the same in Chinese. */
export type OwnProperty = readonly [kind: ValueKind, meaning: string, zh: string];

/** What a thing or a relationship is like. */
const TRAITS = {
  kind: ['thing', '类型: of which kind it is', '属于哪一类型'],
  roles: ['thing', '角色: which of the seven roles (政产学研金服用) it plays', '承担政产学研金服用中的哪些角色'],
  role: ['thing', '角色: the role that it is', '即哪一角色'],
  level: ['thing', '级别: at which level of designation', '认定的级别'],
  stage: ['thing', '阶段: how far a designation has come', '认定进行到哪一阶段'],
  basis: ['thing', '依据: whether a source states it or it is inferred', '由来源明示还是推断得出'],
  kindBasis: ['thing', '类型依据: whether its kind is stated or inferred', '类型由来源明示还是推断得出'],
  synthetic: [
    'truth',
    '合成数据: that it is made up for load tests and says nothing of the world',
    '为压力测试编造，不反映实际情况',
  ],
  remark: ['text', '备注: what the collector noted', '采集者的说明'],
  subject: ['text', "事由: what it is about, in the source's words", '所涉事项，依来源原文'],
  number: ['text', '条款号: its number as the document writes it', '文件中的编号，依原文写法'],
  namedAs: ['text', "原文名称: the unit's name exactly as the clause writes it", '条款中该单位名称的原文'],
  code: ['text', '代码: a short code', '简短的代码'],
  retirement: ['thing', '停用缘由: why an id is no row any more', '编号停用的原因'],
  insteadIds: [
    'text',
    '可参看编号: the ids of what took its place, or of what to look at instead',
    '现为或可参看的编号',
  ],
  relevance: ['text', '关联说明: what a policy matters for, and what of it was not seen', '政策的用处及未见之处'],
  category: [
    'text',
    "分类: of which category a shared resource is, in the source's words",
    '共享资源的分类，依来源原文',
  ],
  valueWan: ['decimal', '价值（万元）: what a shared resource is worth, in 10,000 yuan', '共享资源的价值，以万元计'],
  hoursWorked: ['decimal', '年工作机时: for how many hours it worked in a year', '一年内工作的小时数'],
  hoursForOthers: ['decimal', '年对外机时: for how many of these it worked for others', '其中为他人工作的小时数'],
  hoursYear: ['integer', '机时年度: the year of which hours are told', '机时所属的年度'],
  sharingNetwork: [
    'text',
    "共享网络: in which network it is shared, in the source's words",
    '所入的共享网络，依来源原文',
  ],
  issuer: ['texts', '发文机关: who issued it, in words', '发文者，文字表述'],
  tierLevel: ['integer', '层: 1 for the leading center to 4', '第几层，1 为统领的中心，至 4'],
  purpose: ['texts', '作用: what a tier is for', '层级的作用'],
  runBy: ['texts', '运营主体: who runs a tier, in words', '由谁运营该层级，文字表述'],
  fundedBy: ['texts', '资金来源: who funds a tier, in words', '由谁出资，文字表述'],
  tie: ['texts', '纽带: what ties a tier to the others, in words', '以何与其他层级相连，文字表述'],
  relationText: ['texts', '关系说明: how a tier stands to another, in our words', '层级之间的关系，由本图谱表述'],
} as const satisfies Record<string, OwnProperty>;

/** A day, and how exactly it is known. Where only a month or a year is, the day is its first. */
function dated<Name extends string>(name: Name, term: string, meaning: string, zh: string) {
  const day: OwnProperty = ['day', `${term}: ${meaning}`, zh];
  const known = `${term}精度: how exactly \`${name}\` is known`;
  const precision: OwnProperty = ['thing', known, `${term}所知精确到日、月或年`];
  return { [name]: day, [`${name}Precision`]: precision } as Record<Name | `${Name}Precision`, OwnProperty>;
}

const DAYS = {
  ...dated('since', '起始日', 'the day from which it holds', '自该日起成立'),
  ...dated(
    'until',
    '终止日',
    'the day from which it no longer holds, itself not included',
    '自该日起不再成立，该日不计入',
  ),
  ...dated('openedOn', '启用日', 'the day a platform opened', '平台启用之日'),
  ...dated('closedOn', '关闭日', 'the day a platform closed', '平台关闭之日'),
  ...dated('seenOperatingOn', '首见运行日', 'the first day on which a source saw it operating', '来源首次见其运行之日'),
  ...dated(
    'seenInProgressOn',
    '首见在建日',
    'the first day on which a source saw it planned or under construction',
    '来源首次见其规划或在建之日',
  ),
  ...dated('seenClosedOn', '首见关闭日', 'the first day on which a source saw it closed', '来源首次见其关闭之日'),
  statedClosed: ['truth', '来源称已关闭: a source without a date says that it is closed', '未注明日期的来源称其已关闭'],
  ...dated('sharedSince', '共享起始日', 'the day from which a resource is shared', '资源自该日起共享'),
  ...dated('promulgatedOn', '印发日', 'the day a policy was issued', '政策印发之日'),
  ...dated('repealedOn', '废止日', 'the day from which a policy no longer holds', '政策自该日起不再有效'),
  notLaterThan: ['day', '不晚于: the day by which it is known to hold', '所知已成立之日'],
  ...dated('announcedOn', '公布日', 'the day on which an evaluation was published', '评价公布之日'),
  issuedOn: ['day', '成文日: the day a document was issued', '文件成文之日'],
  ...dated('publishedOn', '发布日', 'the day it was published', '发布之日'),
  ...dated('asOf', '统计日', 'the day or period that a figure stands for', '数据所对应的日期或时期'),
  ...dated('validFrom', '生效日', 'the first day it holds', '生效的首日'),
  ...dated(
    'validTo',
    '失效日',
    'the day from which it no longer holds, itself not included',
    '自该日起失效，该日不计入',
  ),
} as const satisfies Record<string, OwnProperty>;

/** What standards, slots, rules, targets and subsidies lay down. */
const RULES = {
  platformKinds: ['thing', '平台类型: the kinds of platform that it concerns', '所涉及的平台类型'],
  minLevel: [
    'thing',
    '最低级别: only a designation at this level or above fills the slot',
    '达到该级别或更高的认定才填充槽位',
  ],
  fiveOneSlot: ['thing', '槽位: which of the five of 五个一 a rule fills', '规则所填充的五个一之一'],
  fromKind: ['thing', '原类型: the kind that the platform has', '平台原有的类型'],
  toKind: ['thing', '新类型: the kind that it can come to have as well', '平台可以另外取得的类型'],
  unitKind: ['thing', '统筹单元: whether industries or regions are to have the slots', '应有槽位的是产业还是区划'],
  regionKinds: ['thing', '区划类型: which kinds of region are its units', '以哪些类型的区划为单元'],
  regionBasis: [
    'thing',
    '区划依据: whether the document states which regions are meant or it is inferred',
    '所指区划由文件明示还是推断得出',
  ],
  documentNumber: ['text', '文号: the number of the document that laid it down', '据以确定的文件的文号'],
  collective: ['truth', '集体单位: whether it stands for several', '是否代表多个单位'],
  targetValue: ['decimal', '目标数值: the number to be reached', '应达到的数值'],
  comparison: ['thing', '口径: how the number of a target is to be read', '目标数值如何理解'],
  by: ['day', '期限: the day by which a target is to be reached', '应在该日前达到目标'],
  byText: ['text', '期限原文: the words of the deadline and how they were read', '期限的原文及其理解'],
  counts: ['texts', '计入口径: what counts towards a target', '哪些计入目标'],
  countedKinds: ['thing', '计入类型: the kinds of platform that count', '计入的平台类型'],
  countedLevel: [
    'thing',
    '计入级别: the level at which a platform must be designated to count',
    '平台须获该级别认定才计入',
  ],
  countedStages: ['thing', '计入阶段: the stages of designation that count at that level', '该级别计入的认定阶段'],
  countedStates: ['thing', '计入状态: the states in which a platform counts', '平台处于哪些状态时计入'],
  countBasis: [
    'thing',
    '计入依据: whether the document states what counts or it is inferred',
    '计入范围由文件明示还是推断得出',
  ],
  countNote: [
    'texts',
    '计入说明: how the words were read, or why the data cannot tell',
    '对原文的理解，或数据无法判断的原因',
  ],
  recipient: ['texts', '对象: who receives a subsidy', '补助的对象'],
  condition: ['texts', '条件: when a subsidy is paid', '给予补助的条件'],
  words: ['texts', '原文字词: words of a clause that narrow a subsidy', '条款中限定补助的字词'],
  amountWan: ['decimal', '金额（万元）: the sum in 10,000 yuan', '金额，以万元计'],
  selective: ['truth', '择优: whether only the best among those eligible receive it', '是否只在符合条件者中择优给予'],
  leadRequirement: ['thing', '牵头主体: who must lead for a subsidy to be paid', '须由谁牵头才给予补助'],
  leadRequirementText: ['text', "牵头主体原文: who must lead, in the document's words", '须由谁牵头，依文件原文'],
  payer: ['text', '出资方: who pays', '由谁支付'],
  excerpt: ['text', '原文: the few words that carry the sum', '载明金额的原文片段'],
  event: ['thing', '触发事由: what must happen to a platform for it to be drawn', '平台发生何事才可领取'],
  eventBasis: [
    'thing',
    '事由依据: whether the document states the event or it is inferred',
    '事由由文件明示还是推断得出',
  ],
  eventNote: ['texts', '事由说明: how the event was read', '对事由的理解'],
  levelMatch: ['thing', '级别口径: how the level of a subsidy is to be read', '补助所称级别如何理解'],
  levels: ['thing', '级别: the levels of designation that it is for', '所针对的认定级别'],
  designJson: [
    'text',
    '方案内容: indicators, grades and consequences of a scheme, as JSON',
    '评价办法的指标、等级和后果，JSON 格式',
  ],
  year: ['integer', '年度: the year that an evaluation is for', '评价所对应的年度'],
  tookPart: ['truth', '参评: whether the platform took part in an evaluation', '平台是否参加评价'],
  points: ['decimal', '得分: the points that were published', '公布的得分'],
  grade: ['text', '等级: the code of the grade that was published', '公布的等级代码'],
  standing: ['thing', '等级档次: what a grade says of the performance', '等级表示的绩效档次'],
  valueCodes: ['text', '指标代码: the indicators whose values are known', '数值已知的指标代码'],
  values: ['decimal', '指标数值: their values, in the same order', '与指标代码同序的数值'],
  valueBases: ['thing', '数值依据: whether each value is stated or inferred', '各数值由来源明示还是推断得出'],
  valueSourceIds: ['text', '数值来源编号: the source of each value', '各数值的来源编号'],
  evaluationRequirement: [
    'thing',
    '所需评价: what must come of an evaluation for a subsidy to be drawn',
    '领取补助所需的评价结果',
  ],
  evaluationWords: [
    'texts',
    '评价原文: the words by which a subsidy waits for an evaluation',
    '补助所待评价的原文字词',
  ],
  awaits: ['thing', '未定事项: what a subsidy turns on besides', '补助另外取决于何事'],
  right: ['thing', '受益身份: by what right an organization is the recipient', '机构以何身份受益'],
  recipientKinds: ['thing', '对象机构类型: the kinds of organization that a subsidy names', '补助所称的机构类型'],
  excludedKinds: ['thing', '非对象机构类型: the kinds of organization that are not meant', '补助不及的机构类型'],
  recipientBasis: [
    'thing',
    '对象依据: whether the document states who is meant or it is inferred',
    '对象由文件明示还是推断得出',
  ],
  recipientNote: ['texts', '对象说明: how it was read who is meant', '对对象的理解'],
  recognizedTitle: ['thing', '称号: the title that words of a subsidy ask for', '字词所要求的称号'],
} as const satisfies Record<string, OwnProperty>;

/** What a file or an answer says of itself. */
const FILE = {
  query: ['text', '查询条件: the query string that gives the same file again', '可再次得到同一文件的查询字符串'],
  fingerprint: [
    'text',
    '内容指纹: SHA-256 of what the file says of the entities; the same content has the same',
    '文件关于实体的内容的 SHA-256；内容相同则指纹相同',
  ],
  changedMeanwhile: [
    'truth',
    '写出期间数据有变: whether data was written while the file was, so that parts may not agree',
    '写出文件期间是否有数据写入，若有则各部分可能不一致',
  ],
  relationshipsNotShown: [
    'integer',
    '未列关系数: how many further relationships lead to it from other entities',
    '另有多少由其他实体指向它的关系未列出',
  ],
} as const satisfies Record<string, OwnProperty>;

/** The project's own properties, for what no published vocabulary has a true term for. */
export const OWN_PROPERTIES = {
  ...TRAITS,
  ...DAYS,
  ...RULES,
  ...RELATION_PROPERTIES,
  ...KNOWLEDGE_PROPERTIES,
  ...FILE,
};
