import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { keepLanguage } from '../address';
import { useAnswer } from '../api/useAnswer';
import { Failure, Section, Skeleton } from '../frame/parts';
import { SourceLine } from '../frame/SourceLine';
import { GroundsDocument } from '../graphql';
import { useSay } from './texts';

/** The sources of a page, each once, in the order in which the page names them. */
export const CitedSources = createContext<readonly string[]>([]);

/** Every source that is named anywhere in an answer. */
export function sourcesIn(answer: unknown): string[] {
  return [...new Set(namedIn(answer))];
}

function* namedIn(part: unknown): Iterable<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'sourceIds') yield* value;
    else if (key === 'sources') yield* value.map(({ id }: { id: string }) => id);
    else yield* namedIn(value);
  }
}

/** The numbers of some sources, which lead to them. */
export function Cites({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const all = useContext(CitedSources);
  return (
    <span className="cites">
      {ids.map((id) => {
        const number = all.indexOf(id) + 1;
        return (
          <Link key={id} to="/entities/$id" params={{ id }} search={keepLanguage} aria-label={say('cite', { number })}>
            {number}
          </Link>
        );
      })}
    </span>
  );
}

/** The sources of a page by their numbers. */
export function SourceList() {
  const say = useSay();
  const ids = useContext(CitedSources);
  const asked = useAnswer(GroundsDocument, { ids: [...ids] }, ids.length > 0);
  const byId = new Map(asked.data?.sources.map((source) => [source.id, source]));
  if (ids.length === 0) return null;
  return (
    <Section title={say('sources')} note={ids.length}>
      {asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {asked.error === null && (asked.data === undefined || asked.isPlaceholderData) && <Skeleton rows={3} />}
      <ol className="cited">
        {ids.map((id) => {
          const source = byId.get(id);
          if (source === undefined) return null;
          return (
            <li key={id} value={ids.indexOf(id) + 1}>
              <SourceLine {...source} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
