import type { ReactNode } from 'react';
import { Section } from '../frame/parts';
import { keepingLanguage } from '../language';
import { useSay } from './texts';

/** The ways on from something: to other views, and to what a machine reads of it. */
export function Onward({ id, ways }: { id: string; ways: readonly { to: string; words: string }[] }) {
  const say = useSay();
  return (
    <Section title={say('onward')}>
      <ul className="onward">
        {ways.map(({ to, words }) => (
          <Way key={to} to={keepingLanguage(to)}>
            {words}
          </Way>
        ))}
        <Way to={`/entity/${id}`}>{say('linkedData')}</Way>
      </ul>
    </Section>
  );
}

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <a href={to}>{children}</a>
    </li>
  );
}
