import { ArgsType, Float, ID, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Industry, Organization, Region } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf, Paged, pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { WeighedScopeArgs } from '../ties/arguments.types';
import { NetworkEdge } from '../ties/network.types';
import { AboutScope } from '../ties/scope.types';
import type * as score from './partner-score';
import type * as domain from './partner-suggestions';

@ArgsType()
export class PartnerSuggestionsArgs extends pageArgs('suggestions', WeighedScopeArgs) {
  @Field(
    () => ID,
    '机构: id of the organization that seeks partners, which need not be in the scope; outside of it, it is a partner',
  )
  organization!: string;

  @Nullable(() => vocabulary.CollaborationRole, '角色: only organizations that play it; by default whatever they play')
  role?: vocabulary.CollaborationRole;

  @Nullable(
    () => ID,
    '产业: id of an industry: only organizations behind a platform that serves it or, unless the scope says otherwise, a unit below, and those that play a role which none of these plays (缺位角色)',
  )
  industry?: string;
}

@AnswerType<score.PartnerScorePart>('伙伴评分项: one part of the score of a suggested partner')
export class PartnerScorePart {
  @Field(() => vocabulary.PartnerScoreKind, '评分项: what it measures')
  part!: vocabulary.PartnerScoreKind;

  @Field(() => Float, '分值: what was measured; of yes and no, 1 and 0')
  value!: number;

  @Field(() => Float, '权重: how much it weighs')
  weight!: number;

  @Field(() => Float, '贡献: weight by value; those of all parts add up to the score')
  contribution!: number;
}

@AnswerType<domain.SharedNeighbour>('共同邻居: an organization to which both are tied, and by what')
export class SharedNeighbour {
  @Field(() => Organization, '机构: the organization to which both are tied')
  organization!: Organization;

  @Field(() => Int, '度: to how many organizations it is tied; the fewer, the more it says')
  degree!: number;

  @Field(() => NetworkEdge, '与提问机构的联系: the edge to the organization that seeks partners')
  toOrganization!: NetworkEdge;

  @Field(() => NetworkEdge, '与建议机构的联系: the edge to the organization suggested')
  toSuggested!: NetworkEdge;
}

@AnswerType<domain.PartnerReasons>('建议理由: why an organization is suggested as a partner')
export class PartnerReasons {
  @Field(() => Int, '共同邻居数: how many organizations both are tied to')
  sharedNeighbourCount!: number;

  @Paged(() => [SharedNeighbour], '共同邻居: those to which both are tied, those tied to the fewest first')
  sharedNeighbours!: SharedNeighbour[];

  @Field(() => Float, '阿达米克-阿达尔指数: the sum of 1/ln k over the shared neighbours of degree k')
  adamicAdar!: number;

  @Field(() => Float, '资源分配指数: the sum of 1/k over the shared neighbours of degree k')
  resourceAllocation!: number;

  @Paged(
    () => [Industry],
    '共同产业: the industries that platforms of both serve, of those one above the other the lowest; by id',
  )
  sharedIndustries!: Industry[];

  @Field(
    () => [Region],
    '所在区划: the regions it is located in that are, hold or lie in one of the organization’s; by id',
  )
  sharedRegions!: Region[];

  @Field(() => Boolean, '服务所问产业: whether it is behind a platform that serves the industry asked about')
  servesIndustry!: boolean;

  @Field(
    () => [vocabulary.CollaborationRole],
    '互补角色: the roles it plays that neither the organization nor any that it is tied to plays',
  )
  complementaryRoles!: vocabulary.CollaborationRole[];

  @Field(
    () => [vocabulary.CollaborationRole],
    '补足缺位角色: the roles it plays that are missing around the industry asked about',
  )
  missingStars!: vocabulary.CollaborationRole[];
}

@AnswerType<domain.PartnerSuggestion>('建议伙伴: an organization that another is not tied to and could work with')
class PartnerSuggestion {
  @Field(() => Organization, '机构: the organization suggested, with all its own fields')
  organization!: Organization;

  @Field(() => Float, '得分: the sum of its parts; 1 or more only where both share a neighbour')
  score!: number;

  @Field(() => [PartnerScorePart], '评分项: the parts of the score, those that add nothing too')
  scoreParts!: PartnerScorePart[];

  @Field(() => PartnerReasons, '理由: why it is suggested')
  reasons!: PartnerReasons;
}

@AnswerType<domain.SuggestedPartners['leftOut']>(
  '未计部分: what is not in the answer, since there is too much to go through',
)
export class PartnersLeftOut {
  @Field(() => Int, '邻居数: of more than 200 neighbours, how many of the weakest tied were not gone on from')
  neighbours!: number;

  @Field(
    () => Int,
    '候选数: how many candidates are not ranked: of more than 1,000 that share a neighbour those of the lowest resource allocation, of more than 1,000 others those with the fewest relationships',
  )
  candidates!: number;
}

@AnswerType<domain.SuggestedPartners>(
  '所问建议: for which organization and network suggestions are made, and what was not gone through',
)
class AboutSuggestions extends AboutScope {
  @Field(() => Organization, '机构: the organization that seeks partners')
  organization!: Organization;

  @Field(
    () => [vocabulary.CollaborationRole],
    '缺位角色: the roles missing around the industry asked about; empty where none is asked about',
  )
  missing!: vocabulary.CollaborationRole[];

  @Nullable(() => vocabulary.NoPartnersReason, '无建议原因: why there are no suggestions; null where there are')
  noneBecause!: vocabulary.NoPartnersReason | null;

  @Field(() => PartnersLeftOut, '未计部分: what was not gone through')
  leftOut!: PartnersLeftOut;
}

export const PartnerSuggestionConnection = connectionOf(
  PartnerSuggestion,
  {
    term: '建议伙伴',
    one: 'suggestion',
    many: 'suggestions',
    order: 'by score, then by id',
    total: 'there are in all',
    edge: 'a suggested partner and its cursor',
    page: 'the organizations that one is not tied to and could work with',
  },
  AboutSuggestions,
);
