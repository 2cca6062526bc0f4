import { type Option, Select } from '../frame/parts';
import { NONE } from './state';
import { useSay } from './texts';

interface Shown {
  label: string;
  options: readonly Option[];
  /** Undefined where it is not known, empty where there is none. */
  chosen: readonly string[] | undefined;
  onChange: (ids: readonly string[] | undefined) => void;
}

/** Several of what can be chosen, none of it, or not known. */
export function Many({ label, options, chosen, onChange }: Shown) {
  const say = useSay();
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  const known = chosen ?? [];
  return (
    <fieldset className="wide many">
      <legend>{label}</legend>
      <p>{chosen === undefined ? say('saysUnknown') : known.length === 0 && say('saysNone')}</p>
      <ul className="chips">
        {known.map((id) => (
          <li key={id}>
            {texts.get(id) ?? id}
            <button
              type="button"
              className="chip-button"
              aria-label={`${say('remove')} ${texts.get(id) ?? id}`}
              onClick={() => onChange(known.filter((one) => one !== id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <Select
        label={say('add')}
        chosen={NONE}
        options={[{ id: NONE, text: say('chooseKind') }, ...options.filter(({ id }) => !known.includes(id))]}
        onChoose={(id) => id !== NONE && onChange([...known, id])}
      />
      <Whether chosen={chosen} onChange={onChange} />
    </fieldset>
  );
}

/** Says that there is none, or that it is not known. */
export function Whether({
  chosen,
  onChange,
}: {
  chosen: readonly unknown[] | undefined;
  onChange: (none: [] | undefined) => void;
}) {
  const say = useSay();
  return (
    <div className="row">
      <button type="button" className="btn" aria-pressed={chosen?.length === 0} onClick={() => onChange([])}>
        {say('none')}
      </button>
      <button type="button" className="btn" aria-pressed={chosen === undefined} onClick={() => onChange(undefined)}>
        {say('notKnown')}
      </button>
    </div>
  );
}
