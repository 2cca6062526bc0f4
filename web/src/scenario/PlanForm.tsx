import { type Unit, unitOf } from '../coverage/cells';
import { Field } from '../frame/fields';
import { Select } from '../frame/parts';
import { useName } from '../say';
import type { Change } from './ScenarioPanel';
import { listIn, type ScenarioState } from './state';
import { useSay } from './texts';

const NONE = 'none';

interface Shown {
  state: ScenarioState;
  units: readonly Unit[];
  /** How many changes are supposed. */
  supposed: number;
  onChange: Change;
}

/** The budget of a plan and what it has to keep to; each counts at once. */
export function PlanForm({ state, units, supposed, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const names = new Map(units.map((unit) => [unitOf(unit)?.id, name(unitOf(unit))]));
  const cover = listIn(state.cover);
  const sum = { type: 'number', min: 0, max: 1_000_000, step: 'any' } as const;
  const listed = (list: readonly string[]) => list.join(',') || undefined;
  return (
    <div className="form">
      {supposed > 0 && (
        <div className="wide">
          <Select
            label={say('start')}
            chosen={state.from ?? 'supposed'}
            options={[
              { id: 'supposed', text: say('fromSupposed', { count: supposed }) },
              { id: 'now', text: say('asIs') },
            ]}
            onChoose={(from) => onChange({ from: from === 'now' ? from : undefined })}
          />
        </div>
      )}
      <Field
        {...sum}
        label={say('budget')}
        value={state.budget ?? ''}
        onChange={(budget) => onChange({ budget: budget || undefined }, false)}
      />
      <Field
        {...sum}
        label={say('most')}
        max={500}
        step={1}
        value={state.most ?? ''}
        onChange={(most) => onChange({ most: most || undefined })}
      />
      <div className="wide">
        <Field
          {...sum}
          label={say('price')}
          placeholder={say('priceHint')}
          value={state.price ?? ''}
          onChange={(price) => onChange({ price: price || undefined })}
        />
      </div>
      <Select
        label={say('basis')}
        chosen={state.basis ?? 'most'}
        options={[
          { id: 'most', text: say('AT_MOST') },
          { id: 'certain', text: say('CERTAIN') },
        ]}
        onChoose={(basis) => onChange({ basis: basis === 'certain' ? basis : undefined })}
      />
      <Select
        label={say('coverUnit')}
        chosen={NONE}
        options={[
          { id: NONE, text: say('addUnit') },
          ...units.flatMap((unit) => {
            const id = unitOf(unit)?.id ?? '';
            return cover.includes(id) ? [] : [{ id, text: names.get(id) ?? id }];
          }),
        ]}
        onChoose={(id) => id !== NONE && onChange({ cover: listed([...cover, id]) })}
      />
      <ul className="wide kept">
        {cover.map((id) => (
          <Kept
            key={id}
            text={`${say('coverUnit')} · ${names.get(id) ?? id}`}
            onRemove={() => onChange({ cover: listed(cover.filter((one) => one !== id)) })}
          />
        ))}
        {(['with', 'without'] as const).flatMap((part) =>
          listIn(state[part]).map((key, _, all) => (
            <Kept
              key={key}
              text={`${say(part === 'with' ? 'required' : 'excluded')} · ${inWords(key, names)}`}
              onRemove={() => onChange({ [part]: listed(all.filter((one) => one !== key)) })}
            />
          )),
        )}
      </ul>
    </div>
  );
}

/** A candidate has the key of its way: unit, slot, kind of way, platform or kind. Its unit is what has a name here. */
function inWords(key: string, names: ReadonlyMap<string | undefined, string>): string {
  const [unit, , ...way] = key.split(':');
  return `${names.get(unit) ?? unit} · ${way.join(' ')}`;
}

function Kept({ text, onRemove }: { text: string; onRemove: () => void }) {
  const say = useSay();
  return (
    <li>
      {text}
      <button type="button" className="tool" aria-label={`${say('remove')} ${text}`} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}
