import type { ReactNode } from 'react';
import { keepingLanguage } from '../language';

/** Leads to the page of a platform or an organization. */
export function EntityLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a className="entity-link" href={keepingLanguage(`/entities/${id}`)}>
      {children}
    </a>
  );
}
