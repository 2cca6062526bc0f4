/** The colours of the canvas, as the theme has them. */
export interface Palette {
  ink: string;
  surface: string;
  edge: string;
  edgeNear: string;
  edgeFaint: string;
  nodeFaint: string;
  font: string;
}

const TOKENS = {
  ink: '--ink',
  surface: '--surface',
  edge: '--edge',
  edgeNear: '--edge-near',
  edgeFaint: '--edge-faint',
  nodeFaint: '--node-faint',
};

/** Reads the tokens where they are used: only as the colour of an element does the browser choose the one of the theme. */
export function paletteAt(element: HTMLElement): Palette {
  const probe = element.appendChild(document.createElement('span'));
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return { ...Object.fromEntries(colours), font: getComputedStyle(element).fontFamily };
}

/**
 * Hears of a change of theme, whoever made it.
 *
 * @returns ends it
 */
export function onThemeChange(hear: () => void): () => void {
  const ofSystem = matchMedia('(prefers-color-scheme: dark)');
  ofSystem.addEventListener('change', hear);
  const chosen = new MutationObserver(hear);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    ofSystem.removeEventListener('change', hear);
    chosen.disconnect();
  };
}
