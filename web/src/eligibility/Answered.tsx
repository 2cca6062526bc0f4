import { useAnswer } from '../api/useAnswer';
import { ConditionsDocument } from '../graphql';
import { useEither } from '../say';
import type { Change } from './found';
import { type EligibilityState, listOf } from './state';
import { useSay } from './texts';

/** The words of rules that were said to be met or not, each to be taken back. */
export function Answered({ state, onChange }: { state: EligibilityState; onChange: Change }) {
  const say = useSay();
  const either = useEither();
  const said = (['met', 'unmet'] as const).flatMap((part) => (listOf(state[part]) ?? []).map((id) => ({ id, part })));
  const ids = said.map(({ id }) => id).sort();
  const { data } = useAnswer(ConditionsDocument, { ids }, ids.length > 0);
  if (said.length === 0) return null;
  const words = new Map(data?.subsidyConditions.map((one) => [one.id, either(one.words, one.wordsEn)]));
  return (
    <section className="sec">
      <h2 className="group-title">{say('answered')}</h2>
      <ul className="chips">
        {said.map(({ id, part }) => (
          <li key={id}>
            {words.get(id) ?? id}
            <b>{say(part === 'met' ? 'yes' : 'no')}</b>
            <button
              type="button"
              className="chip-button"
              aria-label={`${say('undo')} ${words.get(id) ?? id}`}
              onClick={() => onChange({ [part]: (listOf(state[part]) ?? []).filter((one) => one !== id).join(',') })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
