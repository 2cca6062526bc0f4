import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepLanguage } from '../address';
import { useLanguage, useName } from '../say';

/** Something that has a page. */
export interface Thing {
  id: string;
  nameZh: string;
  nameEn?: string | null;
}

interface Shown {
  thing: Thing;
  className?: string;
  /** How its name is shown, where not plainly. */
  children?: ReactNode;
}

/** The name of something, which leads to its page. */
export function ThingLink({ thing, className, children }: Shown) {
  const name = useName();
  const lang = useForeign(thing);
  return (
    <Link to="/entities/$id" params={{ id: thing.id }} search={keepLanguage} className={className} lang={lang}>
      {children ?? name(thing)}
    </Link>
  );
}

/** The language of a name that is not in that of the page. */
export function useForeign({ nameEn }: Pick<Thing, 'nameEn'>): string | undefined {
  return useLanguage() === 'en' && !nameEn ? 'zh-CN' : undefined;
}
