import { useEffect, useEffectEvent } from 'react';
import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { FacetsDocument, SearchDocument } from '../graphql';
import { Facets } from './Facets';
import { HitRow } from './HitRow';
import { NothingFound } from './NothingFound';
import { Pages } from './Pages';
import type { SearchState } from './state';
import { useSay } from './texts';

/** As many hits a page. */
const PAGE = 20;

interface Shown extends Pick<SearchState, 'kind' | 'region' | 'after'> {
  q: string;
  /** Whether the only hit is to be opened. */
  isEntered: boolean;
  onKind: (kind: SearchState['kind']) => void;
  onRegion: (region: SearchState['region']) => void;
  onPage: (after: string | undefined) => void;
  onOpen: (id: string) => void;
}

/** What a search finds, a page of it, with what all of it is. */
export function Found({ q, kind, region, after, isEntered, onKind, onRegion, onPage, onOpen }: Shown) {
  const say = useSay();
  const kinds = kind === undefined ? null : [kind];
  const scope = region === undefined ? null : { regions: [region] };
  const asked = useAnswer(SearchDocument, { scope, text: q, kinds, first: PAGE, after: after ?? null });
  const facets = useAnswer(FacetsDocument, { scope, text: q, kinds });
  const { error, isPlaceholderData, refetch } = asked;
  const found = asked.data?.search ?? undefined;
  const only = !isPlaceholderData && found?.totalCount === 1 ? found.edges[0]?.node.id : undefined;
  const open = useEffectEvent(onOpen);
  useEffect(() => {
    if (isEntered && only !== undefined) open(only);
  }, [isEntered, only]);

  if (error !== null) {
    return (
      <>
        <Failure error={error} onRetry={refetch} />
        {region !== undefined && (
          <button type="button" className="btn" onClick={() => onRegion(undefined)}>
            {say('everywhere')}
          </button>
        )}
        <Pages isFirst={after === undefined} next={undefined} onPage={onPage} />
      </>
    );
  }
  if (found === undefined) return <Skeleton rows={8} />;
  return (
    <div className={isPlaceholderData ? 'finds stale' : 'finds'} aria-busy={isPlaceholderData}>
      <Facets asked={facets} {...{ kind, region, onKind, onRegion }} />
      <div className="finds-main">
        <p className="finds-count" role="status">
          {found.totalCount > 0 && say(found.totalIsLowerBound ? 'foundAtLeast' : 'found', { count: found.totalCount })}
        </p>
        {found.totalCount === 0 && <NothingFound facets={facets.data} {...{ q, kind, region, onKind, onRegion }} />}
        <ol className="hits">
          {found.edges.map((hit) => (
            <HitRow key={hit.node.id} hit={hit} />
          ))}
        </ol>
        <Pages
          isFirst={after === undefined}
          next={found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? undefined) : undefined}
          onPage={onPage}
        />
      </div>
    </div>
  );
}
