import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Refusal } from '../api/request';
import { Failure, Skeleton } from '../frame/parts';
import { CitedSources, sourcesIn } from './Sources';

interface Shown<Data> {
  asked: UseQueryResult<Data, Refusal>;
  /** What is shown once the answer is there. */
  children: (answer: Data) => ReactNode;
}

/** What waits for an answer. */
export function Later<Data>({ asked: { data, error, refetch }, children }: Shown<Data>) {
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  return data === undefined ? <Skeleton rows={5} /> : children(data);
}

/** A page that waits for an answer, and numbers the sources of it and of those that come later. */
export function Answered<Data>({
  later = [],
  ...shown
}: Shown<Data> & { later?: readonly UseQueryResult<unknown, Refusal>[] }) {
  const sources = sourcesIn([shown.asked, ...later].map(({ data }) => data));
  return (
    <CitedSources value={sources}>
      <Later {...shown} />
    </CitedSources>
  );
}
