import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useAnswer } from '../api/useAnswer';
import { FindDocument, type FindQuery, type SearchKind } from '../graphql';
import { useName } from '../say';
import { noneOf } from './parts';
import { useSay } from './texts';
import './fields.css';

interface Typed {
  label: string;
  value: string;
  /** Told when whoever types is done. */
  onChange: (text: string) => void;
  type?: 'date' | 'number' | 'text';
  min?: number;
  max?: number;
  step?: number | 'any';
  placeholder?: string;
}

/** Something to type, which counts when it is left or Enter is pressed. */
export function Field({ label, value, onChange, type = 'text', ...more }: Typed) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const send = () => text !== value && onChange(text.trim());
  return (
    <label className="field">
      <span>{label}</span>
      <input
        {...more}
        type={type}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={send}
        onKeyDown={({ key }) => key === 'Enter' && send()}
      />
    </label>
  );
}

type Found = NonNullable<FindQuery['search']>['edges'][number]['node'];

const isNamed = (node: Found): node is Extract<Found, { nameZh: string }> => 'nameZh' in node;

interface Sought {
  label: string;
  kind: SearchKind & ('ORGANIZATION' | 'PLATFORM');
  /** The name of what is chosen, if anything is. */
  named: string;
  onChoose: (id: string | undefined, name: string) => void;
}

/** An organization or a platform, found by any of its names as one types. */
export function Finder({ label, kind, named, onChoose }: Sought) {
  const say = useSay();
  const name = useName();
  const [text, setText] = useState(named);
  useEffect(() => setText(named), [named]);
  const isAsked = text.trim() !== '' && text !== named;
  const answer = useAnswer(FindDocument, { text: text.trim(), kinds: [kind] }, isAsked);
  const found = isAsked ? (answer.data?.search?.edges ?? []).flatMap(({ node }) => (isNamed(node) ? [node] : [])) : [];
  return (
    <ComboBox
      className="finder"
      items={found}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const one = found.find((node) => node.id === id);
        if (one !== undefined) onChoose(one.id, name(one));
      }}
      onBlur={() => (text.trim() === '' ? named !== '' && onChoose(undefined, '') : setText(named))}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input className="finder-input" placeholder={say('typeToFind')} />
      <Popover className="popover">
        <ListBox className="listbox" renderEmptyState={() => <p className="option">{say(noneOf(answer))}</p>}>
          {(one: (typeof found)[number]) => (
            <ListBoxItem id={one.id} textValue={name(one)} className="option">
              <span>{name(one)}</span>
              <small>{name(one.regions[0])}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
