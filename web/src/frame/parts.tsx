import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import type { Refusal } from '../api/request';
import { useListed } from '../say';
import { COMMON, useSay } from './texts';

/** One of what can be chosen. */
export interface Option {
  id: string;
  text: string;
  note?: string | undefined;
}

interface Choice {
  label: string;
  chosen: string;
  options: readonly Option[];
  onChoose: (id: string) => void;
}

/** One of a few to choose. */
export function Select({ label, chosen, options, onChoose }: Choice) {
  return (
    <AriaSelect className="select" value={chosen} onChange={(id) => onChoose(String(id))}>
      <Label>{label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText}</SelectValue>
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map(({ id, text, note }) => (
            <ListBoxItem key={id} id={id} textValue={text} className="option">
              <span>{text}</span>
              {note !== undefined && <small>{note}</small>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface Part {
  title: string;
  note?: ReactNode;
  /** The level of its heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a panel. */
export function Section({ title, note, level = 3, children }: Part) {
  const Heading = `h${level}` as const;
  return (
    <section className="sec">
      <Heading>
        {title}
        {note !== undefined && <small>{note}</small>}
      </Heading>
      {children}
    </section>
  );
}

/** Where something will stand as soon as it is there. */
export function Skeleton({ rows }: { rows: number }) {
  const say = useSay();
  const lines = Array.from({ length: rows }, (_, index) => index);
  return (
    <div className="skeleton" role="status" aria-label={say('loading')}>
      {lines.map((line) => (
        <i key={line} style={{ width: `${95 - ((line * 37) % 40)}%` }} />
      ))}
    </div>
  );
}

/** What stands in the place of what is sought where there is none. */
export function noneOf({ error, isFetching }: { error: Refusal | null; isFetching: boolean }) {
  if (error !== null) return 'failed';
  return isFetching ? 'loading' : 'noneFound';
}

const isSaid = (code: string): code is keyof typeof COMMON.zh => code in COMMON.zh;

/** What failed, in the language of the page and in the words of the API, and the way on. */
export function Failure({ error, onRetry }: { error: Refusal; onRetry: () => void }) {
  const say = useSay();
  const { message, code = '' } = error;
  return (
    <div className="failure" role="alert">
      <b>{say('failed')}</b>
      {isSaid(code) && <span>{say(code)}</span>}
      <span lang={message === '' ? undefined : 'en'}>{message || say('noAnswer')}</span>
      {code !== '' && <code>{code}</code>}
      <button type="button" className="btn" onClick={onRetry}>
        {say('retry')}
      </button>
    </div>
  );
}

/** What of the address could not be read. */
export function DroppedNote({ names }: { names: readonly string[] | undefined }) {
  const say = useSay();
  const listed = useListed();
  return names === undefined ? null : (
    <p className="notice" role="status">
      {say('dropped', { names: listed(names) })}
    </p>
  );
}
