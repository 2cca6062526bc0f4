import { AnswerType } from '../graphql/answer-type';
import { Survey } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import type * as domain from './looked-for';

/** What the field `lookedFor` says wherever an answer may have nothing to show. */
export const LOOKED_FOR =
  '查找情况: what was looked for, where, when, how completely and with what outcome; what an empty answer rests on';

@AnswerType<domain.LookedFor>('查找情况: how far something was looked for, by which surveys')
export class LookedFor {
  @Field(
    () => vocabulary.LookedForExtent,
    '查找程度: completely, in part or never; where things of several kinds would do, as of the kind that was least looked for',
  )
  extent!: vocabulary.LookedForExtent;

  @Nullable(
    () => DateScalar,
    '查找日: the newest day on which it was looked for; of several kinds the day by which all had been; null where it never was, or not of every kind',
  )
  lookedOn!: string | null;

  @Paged(() => [Survey], '查找记录: the surveys that looked for it, the newest first')
  surveys!: Survey[];

  @Field(
    () => [vocabulary.PlatformKind],
    '未查类型: the kinds of platform that would do and that no survey looked for; none where it is about something else than platforms',
  )
  kindsNotLookedFor!: vocabulary.PlatformKind[];

  @Field(() => Summary, '摘要: all of this in a sentence or two')
  summary!: Summary;
}
