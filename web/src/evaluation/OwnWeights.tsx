import { useEffect, useState } from 'react';
import { Field } from '../frame/fields';
import { Section, Select } from '../frame/parts';
import { useName } from '../say';
import type { Shown } from './shown';
import { type OwnIndicator, ownIn, writeOwn, YEAR } from './state';
import { useSay } from './texts';

const NONE = 'none';

/** Published figures as indicators of one's own, their weights to try. */
export function OwnWeights({ state, choices, onChange }: Pick<Shown, 'state' | 'choices' | 'onChange'>) {
  const say = useSay();
  const name = useName();
  const own = ownIn(state.own);
  const year = state.year ?? YEAR;
  const figures = figuresOf(choices, year).filter(({ figure }) => own.every((one) => one.figure !== figure.nameZh));
  const set = (next: readonly OwnIndicator[], replace = true) => onChange({ own: writeOwn(next) }, replace);
  const at = (index: number, part: Partial<OwnIndicator>) =>
    set(own.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <Section title={say('ownPanel')} note={own.length}>
      <p className="hint">{say('ownHint')}</p>
      <ul className="own">
        {own.map((one, index) => (
          <li key={one.figure} className="own-indicator">
            <div className="own-head">
              <b lang="zh-CN">{one.figure}</b>
              <button
                type="button"
                className="tool"
                aria-label={`${say('remove')} ${one.figure}`}
                onClick={() => set(own.filter((_, place) => place !== index))}
              >
                ✕
              </button>
            </div>
            <Weight
              label={`${say('weight')} ${one.figure}`}
              value={one.weight}
              onChange={(weight) => at(index, { weight })}
            />
            <div className="pair">
              <Field
                label={say('from')}
                type="number"
                step="any"
                value={`${one.lowest}`}
                onChange={(text) => text !== '' && at(index, { lowest: Number(text) })}
              />
              <Field
                label={say('to')}
                type="number"
                step="any"
                value={`${one.highest}`}
                onChange={(text) => text !== '' && at(index, { highest: Number(text) })}
              />
            </div>
          </li>
        ))}
      </ul>
      <Select
        label={say('addFigure')}
        chosen={NONE}
        options={[
          { id: NONE, text: say('chooseFigure') },
          ...figures.map(({ figure, count }) => ({
            id: figure.nameZh,
            text: name(figure),
            note: `${year} · ${say('figureNote', { count })}`,
          })),
        ]}
        onChoose={(id) => {
          const chosen = figures.find(({ figure }) => figure.nameZh === id);
          if (chosen !== undefined) set([...own, { figure: id, weight: 50, lowest: 0, highest: chosen.most }], false);
        }}
      />
    </Section>
  );
}

/** How long the hand rests before another weight is asked for, in milliseconds. */
const REST_MS = 150;

function Weight({ label, value, onChange }: { label: string; value: number; onChange: (weight: number) => void }) {
  const [dragged, setDragged] = useState<number>();
  useEffect(() => {
    if (dragged === undefined) return;
    const timer = setTimeout(() => {
      onChange(dragged);
      setDragged(undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="own-weight">
      <input
        type="range"
        min={0}
        max={100}
        aria-label={label}
        value={dragged ?? value}
        onChange={({ target }) => setDragged(Number(target.value))}
      />
      <b>{dragged ?? value}</b>
    </div>
  );
}

/** The figures of organizations and platforms that are published for a year, those of most first. */
function figuresOf(choices: Shown['choices'], year: string) {
  const byName = new Map<string, { figure: { nameZh: string; nameEn: string | null }; count: number; most: number }>();
  for (const { scope, asOf, value, nameZh, nameEn } of choices?.indicators ?? []) {
    const isOfOne = scope.some(({ __typename }) => __typename === 'Organization' || __typename === 'Platform');
    // What can not be written in an address can not be asked for.
    if (!isOfOne || !asOf?.startsWith(year) || /[:,]/.test(nameZh)) continue;
    const known = byName.get(nameZh) ?? { figure: { nameZh, nameEn }, count: 0, most: 0 };
    byName.set(nameZh, { ...known, count: known.count + 1, most: Math.max(known.most, value) });
  }
  return [...byName.values()].sort((a, b) => b.count - a.count);
}
