import { useRouterState } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { VIEWS } from '../explorer/views';
import { useSay } from './texts';

const Telling = createContext<(named: string) => void>(() => {});

/** Gives the tab a title: what is looked at, as a view tells it, the view, and where all this is. */
export function Titled({ children }: { children: ReactNode }) {
  const say = useSay();
  const [named, setNamed] = useState('');
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const view = VIEWS.find((one) => path.startsWith(one.path));
  const parts = [named, view && say(view.title), say('brand'), say('city')];
  return (
    <Telling value={setNamed}>
      <title>{parts.filter(Boolean).join(' · ')}</title>
      {children}
    </Telling>
  );
}

/** Tells what a view shows, the narrowest first; what is not known yet, or is by default, is undefined or empty. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const tell = useContext(Telling);
  const named = parts.filter(Boolean).join(' · ');
  useEffect(() => {
    tell(named);
    return () => tell('');
  }, [tell, named]);
}
