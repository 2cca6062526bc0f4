/** Who may lead what and what can become what, against a list made from the document's own words. */
import { useSeed } from '../harness';

const api = useSeed();

/** Per slot: the role, the clause, its words, and whether these say it of the slot itself. */
const LEADS = [
  ['PUBLIC_SERVICE_PLATFORM', 'GOVERNMENT', '五(一)', '政府主导的公共创新服务平台', 'STATED'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'UNIVERSITY', '三(二)', '高校院所为主运营', 'INFERRED'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'RESEARCH', '三(二)', '高校院所为主运营', 'INFERRED'],
  ['TECHNOLOGY_INNOVATION_CENTER', 'INDUSTRY', '四(三)', '企业、平台型公司…单独或牵头', 'STATED'],
  ['TECHNOLOGY_INNOVATION_CENTER', 'RESEARCH', '四(三)', '科研院所…单独或牵头', 'STATED'],
  ['TECHNOLOGY_INNOVATION_CENTER', 'UNIVERSITY', '四(三)', '高校院所等公益性单位牵头', 'STATED'],
  ['DOUBLE_INNOVATION_PLATFORM', 'SERVICE', '三(四)', '以社会力量为主', 'INFERRED'],
  ['DOUBLE_INNOVATION_PLATFORM', 'INDUSTRY', '四(六)', '骨干企业建设专业化孵化器、加速器', 'STATED'],
  ['DOUBLE_INNOVATION_PLATFORM', 'UNIVERSITY', '四(六)', '引导高校…建设专业化孵化器、加速器', 'STATED'],
  ['SCIENCE_PARK', 'UNIVERSITY', '四(十)', '高校…牵头…大学科技园, not the words of the slot', 'INFERRED'],
  ['SCIENCE_PARK', 'INDUSTRY', '四(十)', '科技企业…牵头…大学科技园, not the words of the slot', 'INFERRED'],
  ['SCIENCE_PARK', 'GOVERNMENT', '四(十)', '政府牵头…大学科技园, not the words of the slot', 'INFERRED'],
];

/** From kind to kind, and the clause whose words it is judged from. */
const TRANSITIONS = [
  ['ENGINEERING_RESEARCH_CENTER', 'TECHNOLOGY_INNOVATION_CENTER', '四(三)', '关键共性技术突破'],
  ['KEY_LABORATORY', 'TECHNOLOGY_INNOVATION_CENTER', '四(三)', '从应用基础研究'],
  ['ENTERPRISE_TECHNOLOGY_CENTER', 'TECHNOLOGY_INNOVATION_CENTER', '四(三)', '在行业中具有影响的企业'],
  ['NEW_RND_INSTITUTION', 'TECHNOLOGY_INNOVATION_CENTER', '四(三)', '新型研发机构等单独或牵头'],
  ['SPECIALIZED_INSTITUTE', 'TECHNOLOGY_INNOVATION_CENTER', '四(三)', '中试熟化、产业化'],
  ['INNOVATION_ALLIANCE', 'TECHNOLOGY_INNOVATION_CENTER', '五(三)', '技术创新联盟等各类平台实体化'],
  ['NEW_RND_INSTITUTION', 'INDUSTRIAL_RESEARCH_INSTITUTE', '四(一)', '共建…工业技术研究院'],
  ['SPECIALIZED_INSTITUTE', 'INDUSTRIAL_RESEARCH_INSTITUTE', '三(三)', '条件成熟的可采用实体化运行模式'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'INCUBATOR', '三(二)', '研发、转化、孵化、基金、园区为一体'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'TECHNOLOGY_TRANSFER_AGENCY', '三(二)', '研发、转化、孵化、基金、园区为一体'],
  ['INDUSTRIAL_RESEARCH_INSTITUTE', 'SCIENCE_PARK', '三(二)', '研发、转化、孵化、基金、园区为一体'],
  ['NEW_RND_INSTITUTION', 'INCUBATOR', '四(一)', '孵化育成'],
  ['NEW_RND_INSTITUTION', 'TECHNOLOGY_TRANSFER_AGENCY', '四(一)', '成果转化'],
  ['SCIENCE_PARK', 'INCUBATOR', '四(十)', '科技企业孵化'],
  ['UNIVERSITY_SCIENCE_PARK', 'INCUBATOR', '四(十)', '科技企业孵化'],
];

const EVERYTHING = `{
  slots(sort: [{ position: ASC }]) {
    id leadRolesConnection { edges { node { role } properties { position basis sourceIds noteZh noteEn } } }
  }
  clauses(limit: 500) { id number }
  kindTransitions(limit: 500) { fromKind toKind basis noteZh noteEn clause { number } }
}`;

test('the roles that may lead and the kinds that can become others are those of the document, no more and no less', async () => {
  const { data, errors } = await api.ask(EVERYTHING);
  expect(errors).toBeUndefined();
  const numbers = new Map(data.clauses.map(({ id, number }) => [`s-${id}`, number]));
  const leads = data.slots.flatMap(({ id, leadRolesConnection }) =>
    leadRolesConnection.edges.map(({ node, properties: { basis, sourceIds } }) =>
      [id, node.role, ...sourceIds.map((source) => numbers.get(source)), basis].join(' '),
    ),
  );
  expect(leads.sort()).toEqual(
    LEADS.map(([slot, role, clause, , basis]) => [slot, role, clause, basis].join(' ')).sort(),
  );
  const transitions = data.kindTransitions.map(({ fromKind, toKind, clause, basis }) =>
    [fromKind, toKind, clause.number, basis].join(' '),
  );
  expect(transitions.sort()).toEqual(
    TRANSITIONS.map(([from, to, clause]) => [from, to, clause, 'INFERRED'].join(' ')).sort(),
  );
  const first = data.slots
    .find(({ id }) => id === 'TECHNOLOGY_INNOVATION_CENTER')!
    .leadRolesConnection.edges.filter(({ properties }) => properties.position === 1);
  expect(first.map(({ node }) => node.role)).toEqual(['INDUSTRY']);
});
