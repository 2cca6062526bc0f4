import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { connectionOf } from '../../graphql/pages';
import type * as brokerage from '../algorithms/brokerage';
import { AboutNetwork } from '../ties/about.types';
import type * as domain from './organization-measures';

@AnswerType<brokerage.BrokerageScore>(
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

@AnswerType<brokerage.Brokerage>(
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

@AnswerType<domain.MeasuredOrganization>(
  '机构测度: how an organization stands in the network; only what is asked for is reckoned',
)
export class OrganizationMeasures {
  @Field(() => Organization, { description: '机构: the organization' })
  organization!: Organization;

  @Field({ description: '外部伙伴: whether it is outside the scope and there for its ties to what is inside' })
  isPartner!: boolean;

  @Field(() => Int, { description: '度: how many others it is tied to' })
  degree!: number | null;

  @Field(() => Float, { description: '强度: the sum of the weights of its edges' })
  strength!: number | null;

  @Field(() => Float, {
    description: '中介中心性: the part of the shortest paths between two others that pass it, from 0 to 1',
  })
  betweenness!: number | null;

  @Field(() => Float, {
    description: '接近中心性: 1 when it is one step from all others; less the further and the fewer it reaches',
  })
  closeness!: number | null;

  @Field(() => Float, {
    description:
      '特征向量中心性: the more, the more strongly it is tied to those that are so themselves; the squares of all come to 1',
  })
  eigenvector!: number | null;

  @Field(() => Float, {
    description: '网页排名: PageRank, how often a random walk along the ties comes by; all together come to 1',
  })
  pageRank!: number | null;

  @Field(() => Int, {
    description: 'k-核: the highest k such that it is in the k-core, where each is tied to k others',
  })
  coreNumber!: number | null;

  @Field(() => Float, { description: '聚类系数: the part of the pairs of its neighbours that are tied, from 0 to 1' })
  clustering!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "约束系数: how far its ties lead back to the same others (Burt's constraint); low means structural holes. Null without ties",
  })
  constraint!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '有效规模: how many neighbours it has, less what they repeat of each other (Burt); null without ties',
  })
  effectiveSize!: number | null;

  @Field(() => Int, { description: '社群: the number of its community, as `communities` has it' })
  community!: number;
}

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
  AboutNetwork,
);
