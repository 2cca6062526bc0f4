/** Light or dark, as the person chose or else as the system has it. */
export type Theme = 'light' | 'dark';

const KEY = 'theme';

/** The theme that was chosen here before, if any, and if the browser lets pages keep anything. */
export function chosenTheme(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Shows a theme; without one that of the system. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Shows the other theme, and keeps it. */
export function flipTheme(): void {
  const ofSystem: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = (document.documentElement.dataset.theme ?? ofSystem) === 'dark' ? 'light' : 'dark';
  applyTheme(other);
  try {
    localStorage.setItem(KEY, other);
  } catch {
    // Then it holds until the page is left.
  }
}
