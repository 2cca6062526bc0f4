import { ArgsType, ID, InputType } from 'type-graphql';
import { Field, Nullable } from '../graphql/fields';
import { OneOfInput } from '../graphql/one-of';
import { DateScalar } from '../graphql/scalars';
import { DayScopeInput } from '../graphql/scopes';
import * as vocabulary from '../vocabulary';
import type { Change } from './change';

const PLATFORM = '平台: id of a platform, or `added-3` for the one that the third change of the list adds';

@InputType({ description: '假设日: the day from which a change holds' })
class DatedChangeInput {
  @Nullable(
    () => DateScalar,
    '起始日: the day on which the change takes effect, from which it holds; by default the day of the scope',
  )
  on?: string;
}

@InputType({ description: '一个平台: the platform that a change is about' })
class PlatformChangeInput extends DatedChangeInput {
  @Field(() => ID, PLATFORM)
  platform!: string;
}

@InputType({ description: '新增平台: a platform that does not exist is founded and operates from the day on' })
class AddChangeInput extends DatedChangeInput {
  @Field(() => vocabulary.PlatformKind, '平台类型: its kind')
  kind!: vocabulary.PlatformKind;

  @Nullable(() => String, '名称: what to call it; by default its kind')
  nameZh?: string;

  @Nullable(() => [ID], '服务产业: ids of the industries it serves; by default none')
  industries?: string[];

  @Nullable(() => ID, '区划: id of the region it is in; by default none')
  region?: string;

  @Nullable(() => vocabulary.PlatformLevel, '级别: the level at which it is designated in its kind; by default none')
  level?: vocabulary.PlatformLevel;

  @Nullable(() => ID, '牵头单位: id of the organization that leads it')
  ledBy?: string;

  @Nullable(() => [ID], '共建单位: ids of the organizations that co-build it')
  coBuiltBy?: string[];

  @Nullable(() => ID, '上级平台: id of the platform it is part of')
  partOf?: string;
}

@InputType({ description: '平台升级: a platform is designated in a kind at a level' })
class UpgradeChangeInput extends PlatformChangeInput {
  @Nullable(() => vocabulary.PlatformKind, '认定类型: as which kind it is designated; by default its own')
  kind?: vocabulary.PlatformKind;

  @Field(() => vocabulary.PlatformLevel, '级别: at which level')
  level!: vocabulary.PlatformLevel;
}

@InputType({ description: '平台启用: a platform opens' })
class OpenChangeInput extends PlatformChangeInput {}

@InputType({ description: '平台关闭: a platform closes' })
class CloseChangeInput extends PlatformChangeInput {}

@InputType({ description: '服务产业: a platform comes to serve an industry' })
class ServeChangeInput extends PlatformChangeInput {
  @Field(() => ID, '产业: id of the industry')
  industry!: string;
}

@InputType({ description: '机构加入: an organization comes to lead, co-build, support or fund a platform' })
class JoinChangeInput extends PlatformChangeInput {
  @Field(() => ID, '机构: id of the organization')
  organization!: string;

  @Field(() => vocabulary.OrganizationTieKind, '关系: how it stands to the platform')
  as!: vocabulary.OrganizationTieKind;
}

@InputType({ description: '平台隶属: a platform becomes part of another' })
class AttachChangeInput extends PlatformChangeInput {
  @Field(() => ID, '上级平台: id of the platform that it becomes part of, or `added-3`')
  parent!: string;
}

@OneOfInput('假设变化: one change, given by exactly one of these')
export class ChangeInput {
  @Nullable(() => AddChangeInput, '新增: a platform is founded')
  add?: AddChangeInput;

  @Nullable(() => UpgradeChangeInput, '升级: a platform is designated at a level')
  upgrade?: UpgradeChangeInput;

  @Nullable(() => OpenChangeInput, '启用: a platform opens')
  open?: OpenChangeInput;

  @Nullable(() => CloseChangeInput, '关闭: a platform closes')
  close?: CloseChangeInput;

  @Nullable(() => ServeChangeInput, '服务: a platform comes to serve an industry')
  serve?: ServeChangeInput;

  @Nullable(() => JoinChangeInput, '加入: an organization joins a platform')
  join?: JoinChangeInput;

  @Nullable(() => AttachChangeInput, '隶属: a platform becomes part of another')
  attach?: AttachChangeInput;
}

@ArgsType()
export class ChangesArgs {
  @Nullable(
    () => DayScopeInput,
    '范围: the day asked about, on which changes take effect that name none; by default today',
  )
  scope?: DayScopeInput;

  @Field(
    () => [ChangeInput],
    '变化: what is supposed, 1 to 500 changes; each holds from its day, whatever the order of the list',
  )
  changes!: ChangeInput[];
}

/** A change as the domain takes it. */
export function domainChange({ add, upgrade, open, close, serve, join, attach }: ChangeInput): Change {
  const dated = ({ on }: DatedChangeInput) => ({ on: on ?? null });
  if (add !== undefined) {
    const { kind, nameZh = null, region = null, level = null, ledBy = null, partOf = null } = add;
    const lists = { industries: add.industries ?? [], coBuiltBy: add.coBuiltBy ?? [] };
    return { ...dated(add), kind: 'ADD', add: { kind, nameZh, region, level, ledBy, partOf, ...lists } };
  }
  if (upgrade !== undefined) {
    const { platform, kind: as = null, level } = upgrade;
    return { ...dated(upgrade), kind: 'UPGRADE', platform, as, level };
  }
  if (open !== undefined) return { ...dated(open), kind: 'OPEN', platform: open.platform };
  if (close !== undefined) return { ...dated(close), kind: 'CLOSE', platform: close.platform };
  if (serve !== undefined)
    return { ...dated(serve), kind: 'SERVE', platform: serve.platform, industry: serve.industry };
  if (join !== undefined) {
    const { platform, organization, as } = join;
    return { ...dated(join), kind: 'JOIN', platform, organization, as };
  }
  const { platform, parent, ...rest } = attach as AttachChangeInput;
  return { ...dated(rest), kind: 'ATTACH', platform, parent };
}
