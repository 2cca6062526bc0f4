import { EntityLink } from '../frame/EntityLink';
import { useEither, useName } from '../say';
import type { Change, Question } from './found';
import { type EligibilityState, listOf } from './state';
import { useSay } from './texts';

/** So many questions stand open; the rest unfolds. */
const FIRST = 5;

interface Shown {
  questions: readonly Question[];
  state: EligibilityState;
  onChange: Change;
}

/** What would settle most, to be answered where the asker can. */
export function Questions({ questions, state, onChange }: Shown) {
  const say = useSay();
  const list = (some: readonly Question[]) => (
    <ol className="questions">
      {some.map((question) => (
        <Asked key={question.key} question={question} state={state} onChange={onChange} />
      ))}
    </ol>
  );
  return (
    <section className="sec">
      <h2 className="group-title">
        {say('questions')} <small>{say('questionsNote', { count: questions.length })}</small>
      </h2>
      {list(questions.slice(0, FIRST))}
      {questions.length > FIRST && (
        <details className="more-questions">
          <summary>{say('moreQuestions', { count: questions.length - FIRST })}</summary>
          {list(questions.slice(FIRST))}
        </details>
      )}
    </section>
  );
}

function Asked({ question, state, onChange }: { question: Question; state: EligibilityState; onChange: Change }) {
  const say = useSay();
  const either = useEither();
  const name = useName();
  const { questionZh, questionEn, settles, bearsOn, argument, conditions } = question;
  // The words have its id alone.
  const about = question.platform ?? question.policy;
  const words = either(questionZh, questionEn);
  const answer = (part: 'met' | 'unmet') => {
    const ids = [...(listOf(state[part]) ?? []), ...conditions.map(({ id }) => id)];
    onChange({ [part]: [...new Set(ids)].join(',') }, false);
  };
  return (
    <li>
      <p>
        {words}
        <small>
          {about !== null && (
            <>
              <EntityLink id={about.id}>{name(about)}</EntityLink>
              {' · '}
            </>
          )}
          {settles > 0 && `${say('settles', { count: settles })} · `}
          {say('bearsOn', { count: bearsOn })}
        </small>
      </p>
      {argument === 'met' ? (
        <span className="row">
          <button type="button" className="btn" aria-label={`${say('yes')} ${words}`} onClick={() => answer('met')}>
            {say('yes')}
          </button>
          <button type="button" className="btn" aria-label={`${say('no')} ${words}`} onClick={() => answer('unmet')}>
            {say('no')}
          </button>
        </span>
      ) : (
        <small>{say(argument === null ? 'answerElsewhere' : 'answerInForm')}</small>
      )}
    </li>
  );
}
