import type { OwnProperty } from './properties';

/** How things stand to one another. Said plainly it holds at some time; the statement about it tells when. */
export const RELATIONS = {
  leads: ['thing', '牵头: an organization leads a platform', '机构牵头平台'],
  coBuilds: ['thing', '共建: an organization co-builds a platform', '机构共建平台'],
  supports: ['thing', '支持: an organization supports a platform', '机构支持平台'],
  funds: [
    'thing',
    '出资: an organization funds a platform or an organization; the other way round than schema:funder',
    '机构向平台或机构出资;方向与 schema:funder 相反',
  ],
  serves: ['thing', '服务: a platform serves an industry', '平台服务产业'],
  takesPartIn: ['thing', '参与: an organization takes part in a collaboration', '机构参与合作'],
  designates: ['thing', '认定: a designation is of a platform', '认定所针对的平台'],
  isOrganization: ['thing', '对应机构: a unit of the document is this organization', '文件所称单位即该机构'],
  hasMember: ['thing', '成员: a collective unit has this member', '集体单位所含的成员'],
  succeededBy: ['thing', '承接机构: an organization took over the duties of a unit', '单位的职责由该机构承接'],
  ledBy: ['thing', '牵头单位: a task is led by a unit', '任务由该单位牵头'],
  responsible: ['thing', '责任单位: a unit is responsible for a task', '任务由该单位负责'],
  pursues: ['thing', '相关任务: under a task a slot is built', '槽位依该任务建设'],
  fills: ['thing', '规则: a rule is for a slot', '规则所针对的槽位'],
  mayBeLedBy: [
    'thing',
    '牵头角色: those of a role may lead a platform that fills a slot',
    '填充槽位的平台可由该角色牵头',
  ],
  slotOf: ['thing', '覆盖标准: a slot is asked for by a standard', '要求该槽位的覆盖标准'],
  defaultFramework: [
    'thing',
    '默认产业分类: whose units are meant where none is named',
    '未指明时以其单元为准的产业分类',
  ],
  defaultRegion: [
    'thing',
    '默认区划: among whose parts the units are where none is named',
    '未指明时以其下属区划为单元的区划',
  ],
  functionOf: ['thing', '层级: a function is that of a tier', '功能所属的层级'],
  relatedTier: [
    'thing',
    '架构关系: a tier stands in a relation to another; the statement tells in which',
    '与之有架构关系的层级;何种关系见其陈述',
  ],
  underTask: ['thing', '任务: a target or subsidy stands under a task', '目标或补助所属的任务'],
  excludes: ['thing', '排除规则: where the one subsidy is drawn, the other is not', '领取其一则不再领取的补助'],
  unsettledWith: [
    'thing',
    '是否并给未写: the text does not say whether both subsidies are paid',
    '文件未写明两项补助是否并给',
  ],
} as const satisfies Record<string, OwnProperty>;
