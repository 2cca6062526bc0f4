import type { FacetsQuery } from '../graphql';
import type { SearchState } from './state';
import { useSay } from './texts';

interface Shown {
  q: string;
  kind: SearchState['kind'];
  facets: FacetsQuery | undefined;
  onKind: (kind: SearchState['kind']) => void;
}

/** That nothing has such a name, and what else to try. */
export function NothingFound({ q, kind, facets, onKind }: Shown) {
  const say = useSay();
  const ofOthers = kind === undefined ? 0 : (facets?.all?.totalCount ?? 0);
  return (
    <div className="find-nothing">
      <h2>{say('nothing', { text: q })}</h2>
      {ofOthers === 0 ? (
        <p>{say('nothingAbout')}</p>
      ) : (
        <button type="button" className="btn primary" onClick={() => onKind(undefined)}>
          {say('nothingOfKind', { count: ofOthers })}
        </button>
      )}
    </div>
  );
}
