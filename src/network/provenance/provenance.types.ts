import { Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Field, Nullable } from '../../graphql/fields';
import { Paged } from '../../graphql/pages';
import { AboutNetwork } from '../ties/scope.types';
import type * as method from './method';
import type { Measured, Provenance } from './provenance';

@AnswerType<method.MeasureMethod>('测度算法: how a measure is reckoned; one that is made of several has several')
export class MeasureMethod {
  @Field(() => String, '测度: the name of its field')
  measure!: string;

  @Field(() => String, '算法: its name in the library or, of this project, by what it is defined')
  algorithm!: string;

  @Field(() => String, '程序库: the program that reckons it')
  library!: string;

  @Field(() => String, '版本: the version of the library')
  version!: string;

  @Nullable(() => String, '参数: what the library is told, as Cypher; null where there is nothing to tell')
  parameters!: string | null;

  @Nullable(() => Int, '随机种子: by which what is left to chance is the same each time; null where nothing is')
  seed!: number | null;
}

@AnswerType<Provenance>('复算依据: by what the measures of an answer can be reckoned again and cited')
export class MeasureProvenance {
  @Nullable(
    () => String,
    '网络指纹: SHA-256, in hex, of the nodes and weighted edges that were measured, of a text that docs/network-measures.md lays down, so that whoever has a file of the network finds the same; null beside its error where they are too many',
  )
  graphHash!: string;

  @Nullable(() => String, '数据版本: which data of the project was last loaded; null where none was')
  dataVersion!: string | null;

  @Paged(() => [MeasureMethod], '算法: how each measure that can be asked for is reckoned')
  methods!: MeasureMethod[];
}

/** The fields of every answer that measures a network. */
@AnswerType<Measured>('所测网络: which network was measured, and how')
export class AboutMeasures extends AboutNetwork {
  @Field(() => MeasureProvenance, '复算依据: by what its measures can be reckoned again and cited')
  provenance!: MeasureProvenance;
}
