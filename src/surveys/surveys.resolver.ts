import { Args, ArgsType, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Field, Nullable } from '../graphql/fields';
import { RegionScopeArgs } from '../graphql/scopes';
import * as vocabulary from '../vocabulary';
import { lookedFor } from './looked-for';
import { LOOKED_FOR, LookedFor } from './looked-for.types';

@ArgsType()
class SurveyFindingsArgs extends RegionScopeArgs {
  @Field(() => vocabulary.SurveySubject, '主题: what sort of thing is asked about')
  subject!: vocabulary.SurveySubject;

  @Nullable(() => vocabulary.PlatformKind, '平台类型: of PLATFORM_KIND, which; needed there')
  platformKind?: vocabulary.PlatformKind;

  @Nullable(() => vocabulary.OrganizationKind, '机构类型: of ORGANIZATION_KIND, which; needed there')
  organizationKind?: vocabulary.OrganizationKind;

  @Nullable(() => vocabulary.CollaborationRole, '协作角色: of COLLABORATION_ROLE, which; needed there')
  collaborationRole?: vocabulary.CollaborationRole;
}

@Resolver()
export class SurveysResolver {
  @Query(() => LookedFor, { description: LOOKED_FOR })
  surveyFindings(@Args(() => SurveyFindingsArgs) { scope, ...sought }: SurveyFindingsArgs, @Ctx() { graph }: Context) {
    return lookedFor(graph, sought, scope);
  }
}
