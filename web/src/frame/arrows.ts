import type { KeyboardEvent } from 'react';

/** Has the up and down arrows, Home and End go from one to the next of several that stand one under another. */
export function goAmong(event: KeyboardEvent, several: readonly HTMLElement[]): void {
  const at = several.indexOf(event.target as HTMLElement);
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: several.length - 1 };
  const to = moves[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  several[to]?.focus();
}
