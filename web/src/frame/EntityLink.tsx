import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepLanguage } from '../address';

interface Shown {
  id: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** Leads to the page of a thing. */
export function EntityLink({ id, className = 'entity-link', title, children }: Shown) {
  return (
    <Link className={className} title={title} to="/entities/$id" params={{ id }} search={keepLanguage}>
      {children}
    </Link>
  );
}
