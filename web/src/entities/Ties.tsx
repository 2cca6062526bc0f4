import type { ReactNode } from 'react';
import { Section } from '../frame/parts';
import type { GroundFragment } from '../graphql';
import { Basis } from './Basis';
import { Cites } from './Sources';
import { type Thing, ThingLink } from './ThingLink';
import { useSay } from './texts';
import { useSpan } from './useSpan';

interface Tied {
  totalCount: number;
  edges: readonly { properties: GroundFragment; node: Thing }[];
}

/** All that something is tied to in one way: since when, on what basis, by which sources. */
export function Ties({ title, ties, ifNone }: { title: string; ties: Tied; ifNone?: ReactNode }) {
  const span = useSpan();
  if (ties.edges.length === 0 && ifNone === undefined) return null;
  return (
    <Section title={title} note={ties.totalCount > 0 ? ties.totalCount : undefined}>
      {ties.edges.length === 0 && <p className="thing-caveat">{ifNone}</p>}
      <ul className="ties">
        {ties.edges.map(({ node, properties }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be tied twice
          <li key={index}>
            <ThingLink thing={node} />
            {properties.subject !== null && (
              <span className="tie-about" lang="zh-CN">
                {properties.subject}
              </span>
            )}
            <small>{span(properties)}</small>
            <Basis basis={properties.basis} />
            <Cites ids={properties.sourceIds} />
          </li>
        ))}
      </ul>
      <Unlisted count={ties.totalCount - ties.edges.length} />
    </Section>
  );
}

/** How many more there are than are listed. */
export function Unlisted({ count }: { count: number }) {
  const say = useSay();
  return count > 0 ? <p className="thing-caveat">{say('more', { count })}</p> : null;
}
