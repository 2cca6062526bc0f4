import { ID, InputType } from 'type-graphql';
import { Field, Nullable } from '../graphql/fields';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type { Profile } from './profile';

@InputType({ description: '画像称号: a title or an award that the organization, or a platform that it leads, bears' })
export class ProfileTitleInput {
  @Field(() => vocabulary.RecognizedTitle, '称号: which')
  title!: vocabulary.RecognizedTitle;

  @Nullable(() => vocabulary.PlatformLevel, '级别: at which level; left out where that is not known')
  level?: vocabulary.PlatformLevel;

  @Nullable(() => DateScalar, '授予日: the day from which it is borne; left out where that is not known')
  since?: string;

  @Nullable(() => DateScalar, '终止日: the day from which it no longer is; left out while it is')
  until?: string;
}

@InputType({ description: '画像平台认定: a designation of a platform, in its own kind' })
export class ProfileDesignationInput {
  @Field(() => vocabulary.PlatformLevel, '级别: at which level')
  level!: vocabulary.PlatformLevel;

  @Nullable(() => DateScalar, '认定日: the day from which it holds; left out where that is not known')
  since?: string;
}

@InputType({ description: '画像平台: a platform that the organization leads' })
export class ProfilePlatformInput {
  @Field(() => vocabulary.PlatformKind, '平台类型: what it is')
  kind!: vocabulary.PlatformKind;

  @Nullable(() => ID, '区划: id of the region in which it lies; by default that of the organization')
  region?: string;

  @Nullable(() => DateScalar, '启用日: the day it opened; left out where that is not known')
  openedOn?: string;

  @Nullable(() => DateScalar, '关闭日: the day it closed; left out while it is open')
  closedOn?: string;

  @Nullable(
    () => [ProfileDesignationInput],
    '认定: its designations, each level once; an empty list where it has none, left out where that is not known',
  )
  designations?: ProfileDesignationInput[];

  @Field(() => Boolean, '政府参与: whether a government body co-builds it', { defaultValue: false })
  governmentTakesPart!: boolean;
}

@InputType({
  description:
    '企业画像: what is told of an organization that need not be in the graph. A list left out is not known, an empty one says that there is none',
})
export class EligibilityProfileInput {
  @Field(() => vocabulary.OrganizationKind, '机构类型: what it is')
  kind!: vocabulary.OrganizationKind;

  @Nullable(
    () => [ID],
    '产业: ids of the industries that it, or what it leads, serves; left out where that is not known',
  )
  industries?: string[];

  @Nullable(() => ID, '区划: id of the region in which it lies; left out where that is not known')
  region?: string;

  @Nullable(() => DateScalar, '成立日: the day it was founded; left out where that is not known')
  foundedOn?: string;

  @Nullable(() => DateScalar, '注销日: the day from which it is no more; left out while it is there')
  closedOn?: string;

  @Nullable(() => [ProfileTitleInput], '称号: the titles that it or a platform of its bears; left out where not known')
  titles?: ProfileTitleInput[];

  @Nullable(() => [ProfilePlatformInput], '平台: the platforms that it leads; left out where that is not known')
  platforms?: ProfilePlatformInput[];
}

/** A profile as the domain takes it. */
export function domainProfile({ kind, industries, titles, platforms, ...own }: EligibilityProfileInput): Profile {
  return {
    kind,
    region: own.region ?? null,
    foundedOn: own.foundedOn ?? null,
    closedOn: own.closedOn ?? null,
    industries: industries ?? null,
    titles:
      titles?.map(({ title, level = null, since = null, until = null }) => ({ title, level, since, until })) ?? null,
    platforms:
      platforms?.map((one) => ({
        kind: one.kind,
        region: one.region ?? null,
        openedOn: one.openedOn ?? null,
        closedOn: one.closedOn ?? null,
        governmentTakesPart: one.governmentTakesPart,
        designations: one.designations?.map(({ level, since = null }) => ({ level, since })) ?? null,
      })) ?? null,
  };
}
