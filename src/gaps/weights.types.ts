import { Float, InputType } from 'type-graphql';
import { Field } from '../graphql/fields';
import type * as domain from './weights';
import { DEFAULT_WEIGHTS } from './weights';

/** What the argument `weights` is. */
export const WEIGHTS =
  '权重: how much each part of the score weighs; by default the status weighs half, all else alike';

@InputType({
  description: '评分权重: how much each part of the score of a gap weighs, from 0 on; only their proportion counts',
})
export class GapWeightsInput implements domain.GapWeights {
  @Field(() => Float, '状态权重: of STATUS', {
    defaultValue: DEFAULT_WEIGHTS.status,
  })
  status!: number;

  @Field(() => Float, '企业权重: of ENTERPRISES', { defaultValue: DEFAULT_WEIGHTS.enterprises })
  enterprises!: number;

  @Field(() => Float, '相邻槽位权重: of NEIGHBOUR_SLOTS', { defaultValue: DEFAULT_WEIGHTS.neighbourSlots })
  neighbourSlots!: number;

  @Field(() => Float, '级别权重: of LEVEL', { defaultValue: DEFAULT_WEIGHTS.level })
  level!: number;

  @Field(() => Float, '可升级平台权重: of UPGRADABLE', { defaultValue: DEFAULT_WEIGHTS.upgradable })
  upgradable!: number;

  @Field(() => Float, '可牵头机构权重: of LEADERS', { defaultValue: DEFAULT_WEIGHTS.leaders })
  leaders!: number;

  @Field(() => Float, '距离权重: of DISTANCE, which applies only where a region is asked for', {
    defaultValue: DEFAULT_WEIGHTS.distance,
  })
  distance!: number;

  @Field(() => Float, '在建时长权重: of IN_PROGRESS_AGE, which applies only to gaps in progress', {
    defaultValue: DEFAULT_WEIGHTS.inProgressAge,
  })
  inProgressAge!: number;
}
