import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepLanguage } from '../address';

/** Leads to the page of a platform or an organization. */
export function EntityLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link className="entity-link" to="/entities/$id" params={{ id }} search={keepLanguage}>
      {children}
    </Link>
  );
}
