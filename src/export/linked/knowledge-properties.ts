/** What was looked for and how, with what agencies serve, how published totals count, and how many units there are said to be. */
export const KNOWLEDGE_PROPERTIES = {
  service: ['thing', '服务类别: with what an agency serves', '以何种业务提供服务'],
  serviceOf: ['thing', '服务机构: the organization that serves', '提供该服务的机构'],
  countedServices: ['thing', '计入服务: with what organizations serve that count', '计入的机构所从事的服务'],
  isComparable: [
    'truth',
    '口径相同: whether a published total counts as the graph can',
    '公布的总数与图谱能否按同一口径计数',
  ],
  statedUnitCount: [
    'integer',
    '所列单元数: how many units a classification of industries is said to have',
    '产业分类名称所称的单元数',
  ],
  statedUnitCountBasis: [
    'thing',
    '所列单元数依据: whether the name states that number or it is inferred',
    '该数由名称明示还是推断得出',
  ],
  surveySubject: ['thing', '查找主题: what sort of thing was looked for', '查找何种事物'],
  platformKind: ['thing', '平台类型: the kind of platform that was looked for', '所查找的平台类型'],
  organizationKind: ['thing', '机构类型: the kind of organization that was looked for', '所查找的机构类型'],
  collaborationRole: ['thing', '协作角色: the role that was looked for', '所查找的协作角色'],
  lookedOn: ['day', '查找日: the day on which it was looked for', '查找之日'],
  whereLooked: ['text', '查找之处: in what it was looked for', '在何处查找'],
  outcome: ['thing', '结果: what came of a survey', '查找的结果'],
  completeness: ['thing', '查找范围: whether all that could tell was looked through', '可查之处是否全部查过'],
  surveyedIn: ['thing', '查找区划: it was looked for in this region and its parts', '在该区划及其下属区划内查找'],
  surveyedFor: ['thing', '查找产业: it was looked for in this industry alone', '仅在该产业内查找'],
} as const;
