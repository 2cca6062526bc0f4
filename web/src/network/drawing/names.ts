import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette';

/** From this size on a node has its name in bold. */
const LARGE = 12;

/** A name is cut beyond so many of its letters, of which those of Latin take half the room. */
const MOST_ROOM = 11;

interface Written {
  text: string;
  /** That of its node. */
  size: number;
  /** Whether it is written whatever is beneath. */
  isWhole: boolean;
  font: string;
  height: number;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Between a node and its name, and between two names. */
const GAP = 4;

/**
 * The names of nodes, which are heard of one by one, and written when all of a frame are known: after their nodes or, where that is taken
 * by the name of a larger node or goes beyond the picture, before them, or not at all.
 */
export class Names {
  readonly #palette: () => Palette;
  readonly #isWhole: (key: string) => boolean;
  #heard: Written[] = [];
  #context: CanvasRenderingContext2D | undefined;

  /** @param isWhole whether a name is one of those that are asked for, which are neither cut nor left out */
  constructor(palette: () => Palette, isWhole: (key: string) => boolean) {
    this.#palette = palette;
    this.#isWhole = isWhole;
  }

  readonly hear: NodeLabelDrawingFunction = (context, { key, label, size, x, y }, { labelSize }) => {
    if (!label) return;
    const isLarge = size > LARGE;
    const height = labelSize + (isLarge ? 1.5 : 0);
    const isWhole = this.#isWhole(key);
    const font = `${isLarge ? 600 : 500} ${height}px ${this.#palette().font}`;
    this.#context = context;
    this.#heard.push({ text: isWhole ? label : cut(label), size, isWhole, font, height, x, y });
  };

  /** Writes those of the frame, with a halo in the colour of the ground, which keeps them legible over lines. */
  write(): void {
    const context = this.#context;
    const heard = this.#heard.splice(0);
    if (context === undefined) return;
    const { ink, surface } = this.#palette();
    const width = context.canvas.clientWidth;
    const taken: Box[] = [];
    heard.sort((one, other) => Number(other.isWhole) - Number(one.isWhole) || other.size - one.size);
    for (const { text, size, isWhole, font, height, x, y } of heard) {
      context.font = font;
      const length = context.measureText(text).width;
      const after = x + size + GAP;
      const before = x - size - GAP - length;
      const within = [after, before].filter((left) => left >= 0 && left + length <= width);
      const boxes = (isWhole && within.length === 0 ? [after] : within).map((left) => ({
        left,
        right: left + length + GAP,
        top: y - height / 2,
        bottom: y + height / 2,
      }));
      const box = boxes.find((one) => isWhole || !taken.some((other) => overlap(one, other)));
      if (box === undefined) continue;
      taken.push(box);
      const { left } = box;
      context.lineJoin = 'round';
      context.lineWidth = 3.5;
      context.strokeStyle = surface;
      context.strokeText(text, left, y + height / 3);
      context.fillStyle = ink;
      context.fillText(text, left, y + height / 3);
    }
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
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
