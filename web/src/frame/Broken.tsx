import type { ErrorComponentProps } from '@tanstack/react-router';
import { isReachedNow } from '../api/reach';
import { Refusal } from '../api/request';
import { Failure } from './parts';
import { useSay } from './texts';

/** In the place of a view that could not be fetched, or that broke. */
export function Broken({ error }: ErrorComponentProps) {
  const say = useSay();
  const refusal = error instanceof Refusal ? error : new Refusal(error instanceof Error ? error.message : '');
  return (
    <div className="empty">
      <h1>{say('broken')}</h1>
      <Failure error={refusal} onRetry={async () => (await isReachedNow()) && location.reload()} />
    </div>
  );
}
