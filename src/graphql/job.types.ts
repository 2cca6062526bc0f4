import { ID, Int } from 'type-graphql';
import type { JobFailure, ShownJob } from '../jobs/shown-job';
import * as vocabulary from '../vocabulary';
import { AnswerType } from './answer-type';
import { Field, Nullable } from './fields';
import { InstantScalar } from './scalars';

@AnswerType<JobFailure>('任务错误: why a job failed')
export class JobError {
  @Field(() => String, '错误代码: as `extensions.code` of an error')
  code!: string;

  @Field(() => String, '错误说明: what is wrong and the way on')
  message!: string;

  @Nullable(() => String, '参数: the argument at fault; null where none is')
  argument!: string | null;
}

/** The fields of every answer that tells of a job. */
@AnswerType<ShownJob>('任务: what outlasts the request that asks for it')
export class AboutJob {
  @Field(() => ID, '标识: by which it is found again, and given up')
  id!: string;

  @Field(() => vocabulary.JobStatus, '状态: how far it is')
  status!: vocabulary.JobStatus;

  @Field(() => InstantScalar, '排队时刻: when it was asked for first')
  queuedAt!: string;

  @Nullable(() => InstantScalar, '开始时刻: when it began; null until then')
  startedAt!: string | null;

  @Nullable(() => InstantScalar, '结束时刻: when it ended or was given up; null until then')
  finishedAt!: string | null;

  @Nullable(
    () => InstantScalar,
    '过期时刻: until when it is kept at the latest, since newer ones may take its place; null until it has ended',
  )
  expiresAt!: string | null;

  @Nullable(() => Int, '用时: for how long it has run, in milliseconds; null until it begins')
  elapsedMs!: number | null;

  @Nullable(() => JobError, '错误: why it failed; null where it has not')
  error!: JobError | null;
}
