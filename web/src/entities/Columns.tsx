import type { ReactNode } from 'react';
import { SourceList } from './Sources';
import { useSay } from './texts';

/** What something is tied to, and beside it what it is, the ways on and the sources. */
export function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  const say = useSay();
  return (
    <div className="thing-columns">
      <div className="thing-main">
        <h2 className="only-heard">{say('whatIsKnown')}</h2>
        {children}
      </div>
      <div className="thing-side">
        {side}
        <SourceList />
      </div>
    </div>
  );
}
