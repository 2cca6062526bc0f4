import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { ListingDocument } from '../graphql';
import { useLabel } from '../labels';
import { Pages } from './Pages';
import type { SearchState } from './state';
import { ThingLink } from './ThingLink';
import { useSay } from './texts';

/** As many a page. */
const PAGE = 50;

interface Shown {
  kind: NonNullable<SearchState['kind']>;
  after: string | undefined;
  onKind: (kind: SearchState['kind']) => void;
  onPage: (after: string | undefined) => void;
}

/** All of a kind, a page of it. */
export function Listing({ kind, after, onKind, onPage }: Shown) {
  const say = useSay();
  const label = useLabel();
  const { data, error, isPlaceholderData, refetch } = useAnswer(ListingDocument, {
    first: PAGE,
    after: after ?? null,
    [kind]: true,
  });
  const list = data?.[kind];
  return (
    <>
      <p className="find-head">
        <button type="button" className="btn" onClick={() => onKind(undefined)}>
          {say('all')}
        </button>
        <b>{label('SearchKind', kind)}</b>
        {list !== undefined && list.totalCount > 0 && <small>{list.totalCount}</small>}
      </p>
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && list === undefined && <Skeleton rows={10} />}
      {error === null && list !== undefined && (
        <>
          {list.totalCount === 0 && <p className="thing-caveat">{say('noneKnown')}</p>}
          <ul className={isPlaceholderData ? 'listing stale' : 'listing'} aria-busy={isPlaceholderData}>
            {list.edges.map(({ node }) => (
              <li key={node.id}>
                <ThingLink thing={node} />
              </li>
            ))}
          </ul>
          <Pages
            isFirst={after === undefined}
            next={list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? undefined) : undefined}
            onPage={onPage}
          />
        </>
      )}
    </>
  );
}
