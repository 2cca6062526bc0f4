import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { Section } from '../frame/parts';
import type { FacetsQuery } from '../graphql';
import { useLabel } from '../labels';
import { useName } from '../say';
import type { SearchState } from './state';
import { useSay } from './texts';

interface Shown {
  asked: UseQueryResult<FacetsQuery, Refusal>;
  kind: SearchState['kind'];
  region: SearchState['region'];
  onKind: (kind: SearchState['kind']) => void;
  onRegion: (region: SearchState['region']) => void;
}

/** What all hits are and where: a kind and a region narrow the search, each counted as it would be with the other. */
export function Facets({ asked: { data }, kind, region, onKind, onRegion }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const { ofKinds, ofRegions } = data ?? {};
  const kinds = ofKinds?.facets.kind ?? [];
  const regions = ofRegions?.facets.region.flatMap(({ entity, count }) => (entity === null ? [] : [{ entity, count }]));
  return (
    <aside className="facets" aria-label={say('kinds')}>
      <h2 className="only-heard">{say('kinds')}</h2>
      <ul className="facet-kinds">
        {[{ value: undefined, count: ofKinds?.totalCount ?? 0 }, ...kinds].map(({ value, count }) => (
          <li key={value ?? 'ALL'}>
            <button type="button" aria-pressed={value === kind} onClick={() => onKind(value)}>
              <span>{value === undefined ? say('all') : label('SearchKind', value)}</span> <small>{count}</small>
            </button>
          </li>
        ))}
      </ul>
      {regions !== undefined && (regions.length > 0 || region !== undefined) && (
        <Section title={say('inRegions')}>
          <ul className="facet-kinds facet-regions">
            <li>
              <button type="button" aria-pressed={region === undefined} onClick={() => onRegion(undefined)}>
                <span>{say('everywhere')}</span> <small>{ofRegions?.totalCount}</small>
              </button>
            </li>
            {regions.map(({ entity, count }) => (
              <li key={entity.id}>
                <button type="button" aria-pressed={entity.id === region} onClick={() => onRegion(entity.id)}>
                  <span>{name(entity)}</span> <small>{count}</small>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  );
}
