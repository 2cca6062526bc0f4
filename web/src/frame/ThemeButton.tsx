import { flipTheme } from './theme';

/** Turns light to dark and back. */
export function ThemeButton({ label }: { label: string }) {
  return (
    <button type="button" className="tool icon" onClick={flipTheme} aria-label={label} title={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
    </button>
  );
}
