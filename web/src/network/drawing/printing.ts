import { applyTheme, type Theme } from '../../frame/theme';

/**
 * Puts a picture that stands still in place of the canvases while a page is printed: of what WebGL drew nothing is left by then.
 *
 * @param draw draws it in the colours of the theme
 * @returns ends it
 */
export function onPrinting(element: HTMLElement, draw: () => void): () => void {
  let still: HTMLCanvasElement | undefined;
  const before = () => {
    after();
    const theme = document.documentElement.dataset.theme as Theme | undefined;
    // Paper is white. Whoever hears of the change of theme draws the canvases again as they were.
    applyTheme('light');
    draw();
    still = stillOf(element);
    applyTheme(theme);
  };
  const after = () => still?.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}

/** All layers of an element as one picture; they have to be drawn just before, since the browser keeps none of WebGL. */
function stillOf(element: HTMLElement): HTMLCanvasElement {
  const layers = [...element.querySelectorAll('canvas')];
  const still = document.createElement('canvas');
  still.className = 'still';
  still.width = Math.max(...layers.map(({ width }) => width));
  still.height = Math.max(...layers.map(({ height }) => height));
  const context = still.getContext('2d');
  for (const layer of layers) if (layer.width > 0 && layer.height > 0) context?.drawImage(layer, 0, 0);
  element.append(still);
  return still;
}
