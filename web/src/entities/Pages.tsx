import { useSay } from './texts';

interface Shown {
  isFirst: boolean;
  /** The cursor behind which the next page begins, if there is one. */
  next: string | undefined;
  onPage: (after: string | undefined) => void;
}

/** The ways to other pages of a list. */
export function Pages({ isFirst, next, onPage }: Shown) {
  const say = useSay();
  if (isFirst && next === undefined) return null;
  return (
    <nav className="find-pages" aria-label={say('pages')}>
      {!isFirst && (
        <button type="button" className="btn" onClick={() => onPage(undefined)}>
          {say('firstPage')}
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="btn" onClick={() => onPage(next)}>
          {say('nextPage')}
        </button>
      )}
    </nav>
  );
}
