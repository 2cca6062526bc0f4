import type { ReactNode } from 'react';

/** What stands before the name of each view in the bar. */
const SIGNS = {
  coverage: <path d="M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z" />,
  architecture: <path d="M8 2 2.5 5h11zM3 8h10M3 11h10M2 14h12" />,
  network: <path d="M5 4.5h6.2M4.3 5.8 7.3 11M11.8 5.8 8.8 11" />,
  entities: <path d="M2.5 4h11M2.5 8h7M2.5 12h9" />,
  eligibility: <path d="M2.5 8.5 6 12l7.5-8" />,
  evaluation: <path d="M3 13.5V9M8 13.5v-11M13 13.5V6" />,
  sharing: <path d="M2 5.5h10.5L9.5 2.5M14 10.5H3.5l3 3" />,
  document: <path d="M3.5 1.5h6l3 3v10h-9zM6 8h4M6 11h4" />,
  ask: <path d="M6 2.5c-3 0-1 5-3.5 5.5C5 8.5 3 13.5 6 13.5M10 2.5c3 0 1 5 3.5 5.5-2.5.5-.5 5.5-3.5 5.5" />,
  documents: <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />,
} satisfies Record<string, ReactNode>;

export function ViewIcon({ view }: { view: keyof typeof SIGNS }) {
  return (
    <svg
      width="15"
      height="15"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {SIGNS[view]}
      {view === 'network' && (
        <>
          <circle cx="3.5" cy="4.5" r="1.6" />
          <circle cx="12.5" cy="4.5" r="1.6" />
          <circle cx="8" cy="12.5" r="1.6" />
        </>
      )}
    </svg>
  );
}
