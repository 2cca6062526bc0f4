import { ArgsType, ID, InputType } from 'type-graphql';
import { StateOnDay } from '../coverage/state.types';
import { AnswerType } from '../graphql/answer-type';
import { ENTITIES, Platform, Region, Tier } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { connectionOf, Paged, pageArgs } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import { OrganizationTie, PlatformTie } from './architecture.types';
import type * as domain from './tier-views';

@InputType({ description: '层级平台范围: which platforms of a tier, and as of which day' })
export class TierScopeInput {
  @Nullable(
    () => [ID],
    '产业: ids of industries of which a platform serves one on the day; by default whatever it serves',
  )
  industries?: string[];

  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;

  @Nullable(
    () => vocabulary.PlatformLevel,
    '最低级别: the least level that it is designated at on the day; by default any, and none',
  )
  minLevel?: vocabulary.PlatformLevel;
}

@ArgsType()
export class TierViewArgs extends pageArgs('platforms') {
  @Nullable(() => TierScopeInput, '范围: which of them; by default all that are there today')
  scope?: TierScopeInput;
}

/** What the views of all tiers tell. */
@AnswerType<domain.TierView>('层级平台: a platform as what its tier makes of it on the day')
class TierView extends StateOnDay {
  @Field(() => Platform, '平台: the platform, with all its own fields')
  platform!: Platform;

  @Nullable(() => vocabulary.PlatformLevel, '级别: the highest level designated on the day; null where there is none')
  level!: vocabulary.PlatformLevel | null;

  @Field(() => Tier, '层级: its tier, as the document lays it down')
  tier!: Tier;

  @Field(() => [ENTITIES.TierFunction], "功能: the functions of its tier, in the document's order")
  functions!: { id: string }[];

  @Field(() => [OrganizationTie], '共建单位: who builds it together')
  coBuiltBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '出资单位: who funds it')
  fundedBy!: OrganizationTie[];
}

@AnswerType<domain.TierView>(
  '区域创新中心: the first tier, 国家（威海）区域创新中心, which leads the others and is tied to them by funds (威政办字〔2018〕106号 三(一)); reckoned for a day',
)
class RegionalInnovationCenter extends TierView {
  @Field(() => [OrganizationTie], '牵头单位: who leads it')
  ledBy!: OrganizationTie[];

  @Paged(() => [PlatformTie], '统领平台: what is part of it')
  leads!: PlatformTie[];

  @Paged(() => [PlatformTie], '出资平台: what the organizations that lead it fund')
  funds!: PlatformTie[];
}

@AnswerType<domain.TierView>(
  '工业技术研究院: the second tier, built by districts with universities or institutes and run mainly by the latter (三(二)); reckoned for a day',
)
class IndustrialResearchInstitute extends TierView {
  @Field(() => [OrganizationTie], '运营单位: who runs it')
  runBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '支持单位: who supports it')
  supportedBy!: OrganizationTie[];

  @Paged(() => [PlatformTie], '统领中心: the centers of the first tier that it is part of')
  centers!: PlatformTie[];

  @Paged(() => [PlatformTie], '专业研究所: the institutes of the third tier that are part of it')
  specializedInstitutes!: PlatformTie[];
}

@AnswerType<domain.TierView>(
  '专业研究所（中心）: the third tier, led by enterprises or built with them (三(三)); reckoned for a day',
)
class SpecializedInstitute extends TierView {
  @Field(() => [OrganizationTie], '牵头单位: who leads it, enterprises by the document')
  ledBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '参与企业: those of its leaders and co-builders that are enterprises')
  enterprises!: OrganizationTie[];

  @Paged(() => [PlatformTie], '所属研究院: the institutes of the second tier that it is part of')
  institutes!: PlatformTie[];
}

@AnswerType<domain.TierView>(
  '双创平台: double-innovation platforms (incubators, makerspaces, accelerators, technology-transfer agencies), built mainly by social forces (三(四)); reckoned for a day',
)
class DoubleInnovationPlatform extends TierView {
  @Field(() => [OrganizationTie], '建设单位: who leads it')
  ledBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '支持单位: who supports it')
  supportedBy!: OrganizationTie[];
}

@AnswerType<Pick<domain.TierViews, 'asOf' | 'region'>>('所问层级平台: for which day and region they are reckoned')
class AboutTierViews {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;
}

const order = "by the platforms' ids";

export const RegionalInnovationCenterConnection = connectionOf(
  RegionalInnovationCenter,
  { term: '区域创新中心', one: 'center', many: 'centers', order },
  AboutTierViews,
);
export const IndustrialResearchInstituteConnection = connectionOf(
  IndustrialResearchInstitute,
  { term: '工业技术研究院', one: 'institute', many: 'institutes', order },
  AboutTierViews,
);
export const SpecializedInstituteConnection = connectionOf(
  SpecializedInstitute,
  { term: '专业研究所（中心）', one: 'institute', many: 'institutes', order },
  AboutTierViews,
);
export const DoubleInnovationPlatformConnection = connectionOf(
  DoubleInnovationPlatform,
  { term: '双创平台', one: 'platform', many: 'platforms', order },
  AboutTierViews,
);
