import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { StockDocument } from '../graphql';
import { useLabel } from '../labels';
import { KINDS, type SearchState } from './state';
import { useSay } from './texts';

/** Which kinds of things there are, and how many of each. */
export function Directory({ onKind }: { onKind: (kind: SearchState['kind']) => void }) {
  const say = useSay();
  const label = useLabel();
  const { data, error, refetch } = useAnswer(StockDocument, {});
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Skeleton rows={6} />;
  return (
    <>
      <h2 className="find-head">{say('stock')}</h2>
      <ul className="stock">
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => onKind(kind)}>
              <b>{data[kind].totalCount || '—'}</b> <span>{label('SearchKind', kind)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
