import { asKnown } from '../day';
import type { DatePrecision } from '../graphql';

/** A source as the answers name it. */
export interface NamedSource {
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
  publishedOnPrecision: DatePrecision | null;
}

/** From what something is known: each source leads to where it stands, with who published it and when. */
export function Sources({ sources }: { sources: readonly NamedSource[] }) {
  return (
    <ol className="sources">
      {sources.map(({ id, title, url, publisher, publishedOn, publishedOnPrecision }) => (
        <li key={id} lang="zh-CN">
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
          <small>
            {[publisher, publishedOn && asKnown(publishedOn, publishedOnPrecision)].filter(Boolean).join(' · ')}
          </small>
        </li>
      ))}
    </ol>
  );
}
