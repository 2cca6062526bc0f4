import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette';

/** From this size on a node has its name in bold. */
const LARGE = 12;

/** A name is cut beyond so many of its letters, of which those of Latin take half the room. */
const MOST_ROOM = 11;

/** Writes names with a halo in the colour of the ground, which keeps them legible over lines. */
export function namesIn(palette: () => Palette, isWhole: (key: string) => boolean): NodeLabelDrawingFunction {
  return (context, { key, label, size, x, y }, { labelSize }) => {
    if (!label) return;
    const { ink, surface, font } = palette();
    const isLarge = size > LARGE;
    const height = labelSize + (isLarge ? 1.5 : 0);
    const text = isWhole(key) ? label : cut(label);
    const [left, base] = [x + size + 4, y + height / 3];
    context.font = `${isLarge ? 600 : 500} ${height}px ${font}`;
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = surface;
    context.strokeText(text, left, base);
    context.fillStyle = ink;
    context.fillText(text, left, base);
  };
}

/** The whole name, set off from all that is around it, and a ring. */
export function nameUnderHand(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, { label, size, x, y }, { labelSize }) => {
    if (!label) return;
    const { ink, surface, font } = palette();
    context.font = `600 ${labelSize + 1}px ${font}`;
    const width = context.measureText(label).width;
    context.fillStyle = surface;
    context.shadowColor = 'rgb(0 0 0 / 0.25)';
    context.shadowBlur = 8;
    context.beginPath();
    context.roundRect(x + size + 2, y - 11, width + 14, 22, 5);
    context.fill();
    context.shadowBlur = 0;
    context.fillStyle = ink;
    context.fillText(label, x + size + 9, y + 4.5);
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, size + 2, 0, 2 * Math.PI);
    context.stroke();
  };
}

function cut(name: string): string {
  let room = 0;
  for (const [index, letter] of [...name].entries()) {
    room += letter > 'ÿ' ? 1 : 0.5;
    if (room > MOST_ROOM) return `${[...name].slice(0, index - 1).join('')}…`;
  }
  return name;
}
