import { useState } from 'react';
import { LEVELS } from '../coverage/state';
import { Field } from '../frame/fields';
import { type Option, Select } from '../frame/parts';
import { useLabel } from '../labels';
import { Whether } from './Many';
import { type Named, NONE } from './state';
import { useSay } from './texts';

interface Shown {
  label: string;
  options: readonly Option[];
  /** Undefined where it is not known, empty where there is none. */
  named: readonly Named[] | undefined;
  onChange: (named: readonly Named[] | undefined) => void;
}

/** Titles or platforms, each with a level and a day. */
export function NamedList({ label, options, named, onChange }: Shown) {
  const say = useSay();
  const labelOf = useLabel();
  const [level, setLevel] = useState(NONE);
  const [since, setSince] = useState('');
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  const known = named ?? [];
  const words = (one: Named) =>
    [texts.get(one.what), labelOf('PlatformLevel', one.level), one.since].filter(Boolean).join(' ');
  return (
    <fieldset className="wide many">
      <legend>{label}</legend>
      <p>{named === undefined ? say('saysUnknown') : known.length === 0 && say('saysNone')}</p>
      <ul className="chips">
        {known.map((one, index) => (
          <li key={words(one)}>
            {words(one)}
            <button
              type="button"
              className="chip-button"
              aria-label={`${say('remove')} ${words(one)}`}
              onClick={() => onChange(known.filter((_, at) => at !== index))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <div className="pair">
        <Select
          label={say('theLevel')}
          chosen={level}
          options={[
            { id: NONE, text: say('noneChosen') },
            ...LEVELS.map((id) => ({ id, text: labelOf('PlatformLevel', id) })),
          ]}
          onChoose={setLevel}
        />
        <Field label={say('since')} type="date" value={since} onChange={setSince} />
      </div>
      <Select
        label={say('which')}
        chosen={NONE}
        options={[{ id: NONE, text: say('chooseKind') }, ...options]}
        onChoose={(what) => {
          if (what !== NONE)
            onChange([...known, { what, level: level === NONE ? undefined : level, since: since || undefined }]);
        }}
      />
      <Whether chosen={named} onChange={onChange} />
    </fieldset>
  );
}
