import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { keepLanguage } from '../address';
import { goAmong } from '../frame/arrows';
import type { TextQuery } from '../graphql';
import { useEither } from '../say';
import { useSay } from './texts';

export type Text = NonNullable<TextQuery['document']>;
export type Clause = Text['clauses'][number];

interface Shown {
  document: Text;
  /** Id of the clause that is chosen. */
  chosen: string | undefined;
  onLetGo: () => void;
}

/** The clauses in their order, each with what was read out of it; arrows go from one to the next. */
export function ClauseList({ document, chosen, onLetGo }: Shown) {
  const say = useSay();
  const either = useEither();
  const list = useRef<HTMLOListElement>(null);
  // An address may lead to a clause far down.
  const begin = useRef(chosen);
  useEffect(() => {
    if (begin.current !== undefined) headOf(list.current, begin.current)?.scrollIntoView({ block: 'center' });
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      onLetGo();
      return;
    }
    goAmong(event, [...(list.current?.querySelectorAll<HTMLElement>('.clause-head') ?? [])]);
  }

  return (
    <article className="doc-text">
      <p className="doc-number">{document.number}</p>
      <h1>{either(document.titleZh, document.titleEn)}</h1>
      <p className="doc-about">{say('about')}</p>
      <p className="doc-about">{say('hint')}</p>
      <h2 className="only-heard">{say('contents')}</h2>
      <ol ref={list} onKeyDown={onKeyDown}>
        {document.clauses.map((clause) => (
          <li key={clause.id} className={clause.parents.length === 0 ? 'clause chapter' : 'clause'}>
            <Link
              to="/document"
              search={(state) => ({ ...keepLanguage(state), clause: clause.id })}
              resetScroll={false}
              className="clause-head"
              data-clause={clause.id}
              aria-current={clause.id === chosen ? 'true' : undefined}
            >
              <b>{clause.number}</b>{' '}
              <span className="clause-heading">{either(clause.headingZh, clause.headingEn)}</span>{' '}
              <Counts clause={clause} />
            </Link>
            <p>{either(clause.summaryZh, clause.summaryEn)}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** How much was read out of a clause. */
function Counts({ clause: { tasks, targets, subsidyRules, provisions } }: { clause: Clause }) {
  const say = useSay();
  const counts = [
    ['countTasks', tasks.length],
    ['countTargets', targets.length],
    ['countSubsidies', subsidyRules.length],
    ['countProvisions', provisions.length],
  ] as const;
  return (
    <span className="clause-counts">
      {counts.map(([key, count]) => count > 0 && <small key={key}>{`${say(key, { count })} `}</small>)}
    </span>
  );
}

function headOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  return list?.querySelector<HTMLElement>(`[data-clause="${id}"]`) ?? undefined;
}
