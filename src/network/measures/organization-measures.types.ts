import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { PageInfo } from '../../graphql/pages';
import { AboutNetwork } from '../ties/about.types';
import { addFields } from './measure-fields.types';
import { NODE_MEASURES } from './of-nodes/list';

@AnswerType(
  '中介得分: how often an organization stands between two others in one way, and how often it would by chance',
)
export class BrokerageScore {
  @Field(() => Int, { description: '次数: how many ordered pairs it stands between in this way' })
  count!: number;

  @Field(() => Float, {
    description: '期望次数: how many it would be were the groups of all others dealt out among them at random',
  })
  expected!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '标准分: how many standard deviations the count lies above what is expected; null where chance leaves no other count',
  })
  z!: number | null;
}

@AnswerType(
  '中介角色: in which of the five ways an organization b stands between a and c that are not tied (Gould–Fernandez 1989)',
)
export class Brokerage {
  @Field(() => Int, {
    description:
      '总次数: how many ordered pairs it stands between, in whatever way. Organizations of no known group drop out, so it can differ by grouping',
  })
  total!: number;

  @Field(() => BrokerageScore, { description: '协调者: a, b and c are in one group' })
  coordinator!: BrokerageScore;

  @Field(() => BrokerageScore, { description: '顾问: a and c are in one group, b in another' })
  consultant!: BrokerageScore;

  @Field(() => BrokerageScore, { description: '守门人: b and c are in one group, a in another: b lets in' })
  gatekeeper!: BrokerageScore;

  @Field(() => BrokerageScore, {
    description:
      '代表: a and b are in one group, c in another: b speaks for its own; ties without direction make it equal to the gatekeeper',
  })
  representative!: BrokerageScore;

  @Field(() => BrokerageScore, { description: '联络人: a, b and c are in three groups' })
  liaison!: BrokerageScore;
}

@AnswerType('机构测度: how an organization stands in the network; only what is asked for is reckoned')
export class OrganizationMeasures {
  @Field(() => Organization, { description: '机构: the organization' })
  organization!: Organization;

  @Field({ description: '外部伙伴: whether it is outside the scope and there for its ties to what is inside' })
  isPartner!: boolean;

  @Field(() => Int, { description: '社群: the number of its community, as `communities` has it' })
  community!: number;

  @Field(() => Brokerage, {
    nullable: true,
    description: '中介角色: between whom it stands, by the groups asked for; null where its own group is not known',
  })
  brokerage!: Brokerage | null;
}
addFields(
  OrganizationMeasures,
  NODE_MEASURES.map((measure) => ({ ...measure, description: `${measure.term}: ${measure.meaning}` })),
);

@AnswerType('机构测度连接边: an organization with its measures, and its cursor')
export class OrganizationMeasuresEdge {
  @Field({ description: '游标: give it as `after` to go on behind this organization' })
  cursor!: string;

  @Field(() => OrganizationMeasures, { description: '机构测度: the organization with its measures' })
  node!: OrganizationMeasures;
}

@AnswerType('机构测度连接: a page of organizations with their measures')
export class OrganizationMeasuresConnection extends AboutNetwork {
  @Field(() => [OrganizationMeasuresEdge], { description: '边: the organizations of this page' })
  edges!: OrganizationMeasuresEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many organizations the network has' })
  totalCount!: number;
}
