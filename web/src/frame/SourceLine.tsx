import { asKnown } from '../day';
import type { DatePrecision } from '../graphql';
import { EntityLink } from './EntityLink';
import { useSay } from './texts';

/** A source as the answers name it. */
export interface NamedSource {
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
  publishedOnPrecision: DatePrecision | null;
}

/** A source: its title leads to its page, which has what else rests on it; who published it and when, and the original. */
export function SourceLine({ id, title, url, publisher, publishedOn, publishedOnPrecision }: NamedSource) {
  const say = useSay();
  const day = publishedOn === null ? undefined : asKnown(publishedOn, publishedOnPrecision);
  return (
    <>
      <EntityLink id={id}>
        <span lang="zh-CN">{title}</span>
      </EntityLink>
      <small>
        <span lang="zh-CN">{[publisher, day].filter(Boolean).join(' · ')}</span>{' '}
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer">
            {say('original')}
          </a>
        )}
      </small>
    </>
  );
}
