import { useEffect, useEffectEvent, useState } from 'react';
import { MOST_CHARACTERS } from './state';
import { useSay } from './texts';

/** Whoever types on within it is waited for. */
const PAUSE_MS = 200;

interface Shown {
  /** What is looked for by the address. */
  q: string;
  onAsk: (q: string) => void;
  /** Whoever presses Enter wants to be there. */
  onEnter: (q: string) => void;
}

/** What is looked for; it is asked while it is typed. */
export function SearchField({ q, onAsk, onEnter }: Shown) {
  const say = useSay();
  const [typed, setTyped] = useState(q);
  const [asked, setAsked] = useState(q);
  const [known, setKnown] = useState(q);
  // Letters on the way to characters are no name.
  const [isComposing, setComposing] = useState(false);
  const text = typed.trim();

  // Where the address changes by other hands, as when one goes back, the field follows.
  if (q !== known) {
    setKnown(q);
    if (q !== asked) {
      setTyped(q);
      setAsked(q);
    }
  }

  function ask(): void {
    setAsked(text);
    onAsk(text);
  }
  const askLater = useEffectEvent(ask);
  useEffect(() => {
    if (text === asked || isComposing) return undefined;
    const timer = setTimeout(askLater, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, isComposing]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of that age have no <search>
    <form
      className="find-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== asked) ask();
        onEnter(text);
      }}
    >
      <input
        type="search"
        className="find-field"
        aria-label={say('searchLabel')}
        aria-describedby="find-about"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <p id="find-about" className="find-about">
        {say('searchAbout')}
      </p>
    </form>
  );
}
