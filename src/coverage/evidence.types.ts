import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Designation, Industry, Region, Source } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import * as vocabulary from '../vocabulary';
import { Span } from './span.types';

@AnswerType('证据: one reason why a platform counts in a cell')
export class Evidence extends Span {
  @Field(() => enumOf(vocabulary.EvidenceKind), { description: '类别: what it shows' })
  kind!: string;

  @Field(() => Industry, {
    nullable: true,
    description:
      '服务产业: for SERVES, the unit it serves, or the part or correspondent of it; for CORRESPONDS, the unit of the other framework',
  })
  industry?: Industry | null;

  @Field(() => Region, {
    nullable: true,
    description: '所在区划: for LOCATED_IN, the unit in which it is located, or the part of it',
  })
  region?: Region | null;

  @Field(() => enumOf(vocabulary.PlatformKind), {
    nullable: true,
    description: '平台类型: for KIND, the kind that fills the slot',
  })
  platformKind!: string | null;

  @Field(() => Designation, {
    nullable: true,
    description: '认定: for KIND, the designation by which it has that kind; null where the kind is its own',
  })
  designation?: Designation | null;

  @Field(() => [Source], { description: '来源: the sources that show it' })
  sources!: Source[];
}
