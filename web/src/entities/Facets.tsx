import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { Section } from '../frame/parts';
import type { FacetsQuery } from '../graphql';
import { useLabel } from '../labels';
import type { SearchState } from './state';
import { ThingLink } from './ThingLink';
import { useSay } from './texts';

interface Shown {
  asked: UseQueryResult<FacetsQuery, Refusal>;
  chosen: SearchState['kind'];
  onKind: (kind: SearchState['kind']) => void;
}

/** What all hits are: a kind narrows the search, a region has a page of its own. */
export function Facets({ asked: { data }, chosen, onKind }: Shown) {
  const say = useSay();
  const label = useLabel();
  const kinds = data?.all?.facets.kind ?? [];
  const regions = data?.shown?.facets.region ?? [];
  return (
    <aside className="facets" aria-label={say('kinds')}>
      <h2 className="only-heard">{say('kinds')}</h2>
      <ul className="facet-kinds">
        {[{ value: undefined, count: data?.all?.totalCount ?? 0 }, ...kinds].map(({ value, count }) => (
          <li key={value ?? 'ALL'}>
            <button type="button" aria-pressed={value === chosen} onClick={() => onKind(value)}>
              <span>{value === undefined ? say('all') : label('SearchKind', value)}</span> <small>{count}</small>
            </button>
          </li>
        ))}
      </ul>
      {regions.length > 0 && (
        <Section title={say('inRegions')} note={say('inRegionsAbout')}>
          <ul className="facet-regions">
            {regions.map(
              ({ entity, count }) =>
                entity !== null && (
                  <li key={entity.id}>
                    <ThingLink thing={entity} /> <small>{count}</small>
                  </li>
                ),
            )}
          </ul>
        </Section>
      )}
    </aside>
  );
}
