import { useEffect, useState } from 'react';
import { useAnswer } from '../api/useAnswer';
import { LAST_DAY } from '../coverage/months';
import { Field } from '../frame/fields';
import { Select } from '../frame/parts';
import { RegionSelect } from '../frame/RegionSelect';
import { SharingChoicesDocument } from '../graphql';
import { useName } from '../say';
import { LONGEST_NEED, type SharingState } from './state';
import { useSay } from './texts';

const NONE = 'none';

interface Shown {
  state: SharingState;
  on: string;
  onChange: (changes: Partial<Record<keyof SharingState, string | undefined>>, replace?: boolean) => void;
}

/** What is needed, where, for which industry and when. */
export function NeedForm({ state, on, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const { data } = useAnswer(SharingChoicesDocument, {});
  const [text, setText] = useState(state.need ?? '');
  useEffect(() => setText(state.need ?? ''), [state.need]);
  const given = (id: string) => (id === NONE ? undefined : id);
  return (
    <aside className="panel" aria-label={say('need')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ need: text.trim() || undefined, show: undefined }, false);
        }}
      >
        <label className="field wide">
          <span>{say('needLabel')}</span>
          <textarea
            rows={4}
            maxLength={LONGEST_NEED}
            placeholder={say('needExample')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Select
          label={say('industry')}
          chosen={state.industry ?? NONE}
          options={[
            { id: NONE, text: say('anyIndustry') },
            ...(data?.industryFrameworks[0]?.industries ?? []).map((one) => ({ id: one.id, text: name(one) })),
          ]}
          onChoose={(industry) => onChange({ industry: given(industry) })}
        />
        <RegionSelect regions={data?.regions} chosen={state.region} onChoose={(region) => onChange({ region })} />
        <div className="wide">
          <Field
            label={say('day')}
            type="date"
            value={on}
            onChange={(day) => onChange({ on: day === LAST_DAY ? undefined : day })}
          />
        </div>
        <button type="submit" className="btn primary match">
          {say('match')}
        </button>
      </form>
    </aside>
  );
}
