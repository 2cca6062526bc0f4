import { ArgsType, ID, InputType } from 'type-graphql';
import { Nullable } from './fields';
import { DateScalar } from './scalars';

@InputType({ description: '日期范围: the day asked about' })
export class DayScopeInput {
  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

@InputType({ description: '区划范围: the region and the day asked about; what is left out is not narrowed' })
export class RegionScopeInput {
  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

@ArgsType()
export class RegionScopeArgs {
  @Nullable(() => RegionScopeInput, '范围: the region and the day asked about; by default everywhere, today')
  scope?: RegionScopeInput;
}
