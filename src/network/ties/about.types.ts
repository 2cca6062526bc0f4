import { Field } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { enumOf } from '../../graphql/enums';
import * as vocabulary from '../../vocabulary';
import type { Network } from './network';
import { UnderstoodScope } from './scope.types';

/** The fields of every answer of a scope. */
@AnswerType<Network>('所问范围: which part of the network it is about')
export class AboutScope {
  @Field(() => UnderstoodScope, { description: '网络范围: the scope as it was understood' })
  scope!: UnderstoodScope;
}

/** The fields of every answer that tells of weighed ties. */
@AnswerType<Network>('所问联系: which ties it is about, and how they are weighed')
export class AboutTies extends AboutScope {
  @Field(() => enumOf(vocabulary.TieWeighting), { description: '边权算法: how edges are weighed' })
  weighting!: string;
}

/** The fields of every answer that is about one network. */
@AnswerType<Network>('所问网络: which network it is about')
export class AboutNetwork extends AboutTies {
  @Field(() => enumOf(vocabulary.NetworkProjection), { description: '网络投影: what its nodes are' })
  projection!: string;
}
