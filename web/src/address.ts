import type { Language } from './language';

/** What reads one parameter of an address: whether a text is one of its values. */
export type Reads = (text: string) => boolean;

/** A day of the calendar: that of a month that is too long comes back as another. */
export const isDay: Reads = (text) => {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const isId: Reads = (text) => /^[\w.-]+$/.test(text);

/** Whether it is one of some words. */
export const isOneOf =
  (words: readonly string[]): Reads =>
  (text) =>
    words.includes(text);

/** What of an address could not be read, beside what could. */
export interface Dropped {
  dropped?: string[] | undefined;
}

/** Reads an address as far as it can be read, and tells what was dropped. */
export function readAddress<State extends Dropped>(
  readable: Record<Exclude<keyof State, 'dropped'>, Reads>,
  search: Record<string, unknown>,
): State {
  const state: Record<string, unknown> = {};
  const dropped = typeof search.dropped === 'string' ? search.dropped.split(',') : [];
  for (const [name, reads] of Object.entries<Reads>(readable)) {
    const given = search[name];
    if (given === undefined || given === '') continue;
    if (typeof given === 'string' && reads(given)) state[name] = given;
    else {
      // Named, since the router keeps what is not.
      state[name] = undefined;
      dropped.push(name);
    }
  }
  return { ...state, ...(dropped.length > 0 && { dropped }) } as State;
}

/** The part of an address that says a state, with what was dropped of the one before. */
export function writeAddress(state: Record<string, unknown>): string {
  const texts = Object.entries(state).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join() : value;
    return typeof text === 'string' ? [[name, text]] : [];
  });
  return texts.length === 0 ? '' : `?${new URLSearchParams(texts)}`;
}

/** A state with some of it changed, of which nothing is left that has no value. */
export function changed<State extends Dropped>(
  state: State,
  changes: Partial<Record<keyof State, string | undefined>>,
): Record<string, string> {
  const given = Object.entries({ ...state, dropped: undefined, ...changes });
  return Object.fromEntries(
    given.filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== ''),
  );
}

/** What of an address is kept wherever one goes on to. */
export const keepLanguage = ({ lang }: { lang?: Language | undefined }) => (lang === undefined ? {} : { lang });
