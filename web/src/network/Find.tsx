import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useAnswer } from '../api/useAnswer';
import { noneOf } from '../frame/parts';
import { FindOrganizationDocument, type FindOrganizationQuery } from '../graphql';
import { useName } from '../say';
import type { Network } from './answers';
import { RoleSigns } from './roles';
import { useSay } from './texts';

type Hit = NonNullable<FindOrganizationQuery['search']>['edges'][number]['node'];
type Found = Extract<Hit, { nameZh: string }>;

const isNamed = (hit: Hit): hit is Found => 'nameZh' in hit;

interface Shown {
  label: string;
  /** In which it is told who is not. */
  network: Network | undefined;
  onFind: (id: string) => void;
}

/** Finds an organization by any of its names, as the API does, pinyin too. */
export function Find({ label, network, onFind }: Shown) {
  const say = useSay();
  const name = useName();
  const [text, setText] = useState('');
  const sought = text.trim();
  const answer = useAnswer(FindOrganizationDocument, { text: sought }, sought !== '');
  const found =
    sought === '' ? [] : (answer.data?.search?.edges.flatMap(({ node }) => (isNamed(node) ? [node] : [])) ?? []);
  const shown = new Set(network?.nodes.map(({ key }) => key));
  return (
    <ComboBox
      className="select find"
      items={found}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        if (id === null) return;
        setText('');
        onFind(String(id));
      }}
      value={null}
      menuTrigger="input"
      // Else it would stay shut for what is found after a letter was typed.
      allowsEmptyCollection={sought !== ''}
    >
      <Label>{label}</Label>
      <Input className="find-text" placeholder={say('findHint')} />
      <Popover className="popover">
        <ListBox<Found> className="listbox" renderEmptyState={() => <p className="hint">{say(noneOf(answer))}</p>}>
          {(one) => (
            <ListBoxItem id={one.id} textValue={name(one)} className="option">
              <span>
                <RoleSigns roles={one.roles} /> {name(one)}
              </span>
              {network !== undefined && !shown.has(one.id) && <small>{say('notInPicture')}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
