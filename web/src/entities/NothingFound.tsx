import type { FacetsQuery } from '../graphql';
import type { SearchState } from './state';
import { useSay } from './texts';

interface Shown extends Pick<SearchState, 'kind' | 'region'> {
  q: string;
  facets: FacetsQuery | undefined;
  onKind: (kind: SearchState['kind']) => void;
  onRegion: (region: SearchState['region']) => void;
}

/** That nothing has such a name, and what else to try. */
export function NothingFound({ q, kind, region, facets, onKind, onRegion }: Shown) {
  const say = useSay();
  const ofOthers = kind === undefined ? 0 : (facets?.ofKinds?.totalCount ?? 0);
  const elsewhere = region === undefined ? 0 : (facets?.ofRegions?.totalCount ?? 0);
  return (
    <div className="find-nothing">
      <h2>{say('nothing', { text: q })}</h2>
      {ofOthers + elsewhere === 0 && <p>{say('nothingAbout')}</p>}
      {ofOthers > 0 && (
        <button type="button" className="btn primary" onClick={() => onKind(undefined)}>
          {say('nothingOfKind', { count: ofOthers })}
        </button>
      )}
      {elsewhere > 0 && (
        <button type="button" className="btn primary" onClick={() => onRegion(undefined)}>
          {say('nothingHere', { count: elsewhere })}
        </button>
      )}
    </div>
  );
}
