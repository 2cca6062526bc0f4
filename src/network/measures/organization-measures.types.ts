import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf } from '../../graphql/pages';
import type * as brokerage from '../algorithms/brokerage';
import { AboutMeasures } from '../provenance/provenance.types';
import { addFields } from './measure-fields.types';
import { NODE_MEASURES } from './of-nodes/list';
import type * as domain from './organization-measures';

@AnswerType<brokerage.BrokerageScore>(
  '中介得分: how often an organization stands between two others in one way, and how often it would by chance',
)
export class BrokerageScore {
  @Field(() => Int, '次数: how many ordered pairs it stands between in this way')
  count!: number;

  @Field(() => Float, '期望次数: how many it would be were the groups of all others dealt out among them at random')
  expected!: number;

  @Nullable(
    () => Float,
    '标准分: how many standard deviations the count lies above what is expected; null where chance leaves no other count',
  )
  z!: number | null;
}

@AnswerType<brokerage.Brokerage>(
  '中介角色: in which of the five ways an organization b stands between a and c that are not tied (Gould–Fernandez 1989)',
)
export class Brokerage {
  @Field(
    () => Int,
    '总次数: how many ordered pairs it stands between, in whatever way. Organizations of no known group drop out, so it can differ by grouping',
  )
  total!: number;

  @Field(() => BrokerageScore, '协调者: a, b and c are in one group')
  coordinator!: BrokerageScore;

  @Field(() => BrokerageScore, '顾问: a and c are in one group, b in another')
  consultant!: BrokerageScore;

  @Field(() => BrokerageScore, '守门人: b and c are in one group, a in another: b lets in')
  gatekeeper!: BrokerageScore;

  @Field(
    () => BrokerageScore,
    '代表: a and b are in one group, c in another: b speaks for its own; ties without direction make it equal to the gatekeeper',
  )
  representative!: BrokerageScore;

  @Field(() => BrokerageScore, '联络人: a, b and c are in three groups')
  liaison!: BrokerageScore;
}

@AnswerType<domain.MeasuredOrganization>(
  '机构测度: how an organization stands in the network; only what is asked for is reckoned',
)
export class OrganizationMeasures {
  @Field(() => Organization, '机构: the organization')
  organization!: Organization;

  @Field(() => Boolean, '外部伙伴: whether it is outside the scope and there for its ties to what is inside')
  isPartner!: boolean;

  @Field(() => Int, '社群: the number of its community, as `networkCommunities` has it')
  community!: number;
}
addFields(
  OrganizationMeasures,
  NODE_MEASURES.map((measure) => ({ ...measure, description: `${measure.term}: ${measure.meaning}` })),
);

export const OrganizationMeasuresConnection = connectionOf(
  OrganizationMeasures,
  {
    term: '机构测度',
    one: 'organization',
    many: 'organizations',
    total: 'the network has',
    edge: 'an organization with its measures, and its cursor',
    node: '机构测度: the organization with its measures',
    page: 'organizations with their measures',
  },
  AboutMeasures,
);
