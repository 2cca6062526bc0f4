interface Source {
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
}

/** From what something is known. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="source-list">
      {sources.map(({ id, title, url, publisher, publishedOn }) => (
        <li key={id} lang="zh-CN">
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}{' '}
          <small>{[publisher, publishedOn].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}
