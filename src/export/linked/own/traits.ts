import type { OwnProperty } from './properties';

/** What a thing or a relationship is like. */
export const TRAITS = {
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
    '为压力测试编造,不反映实际情况',
  ],
  remark: ['text', '备注: what the collector noted', '采集者的说明'],
  subject: ['text', "事由: what it is about, in the source's words", '所涉事项,依来源原文'],
  number: ['text', '条款号: its number as the document writes it', '文件中的编号,依原文写法'],
  namedAs: ['text', "原文名称: the unit's name exactly as the clause writes it", '条款中该单位名称的原文'],
  code: ['text', '代码: a short code', '简短的代码'],
  issuer: ['texts', '发文机关: who issued it, in words', '发文者,文字表述'],
  tierLevel: ['integer', '层: 1 for the leading center to 4', '第几层,1 为统领的中心,至 4'],
  purpose: ['texts', '作用: what a tier is for', '层级的作用'],
  runBy: ['texts', '运营主体: who runs a tier, in words', '由谁运营该层级,文字表述'],
  fundedBy: ['texts', '资金来源: who funds a tier, in words', '由谁出资,文字表述'],
  tie: ['texts', '纽带: what ties a tier to the others, in words', '以何与其他层级相连,文字表述'],
  relationText: ['texts', '关系说明: how a tier stands to another, in our words', '层级之间的关系,由本图谱表述'],
} as const satisfies Record<string, OwnProperty>;
