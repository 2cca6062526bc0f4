/** Below so much light white is read on a colour, above it black. */
const BRIGHT = 0.2;

/** A disc in a colour, with a sign on it for whoever does not tell the colour from others. */
export function Swatch({
  colour,
  sign,
  isHeard = true,
}: {
  colour: string;
  sign?: string | undefined;
  isHeard?: boolean;
}) {
  return (
    <i
      className="swatch"
      style={{ background: colour, color: lightOf(colour) > BRIGHT ? '#101a22' : '#fff' }}
      aria-hidden={!isHeard}
    >
      {sign}
    </i>
  );
}

/** The relative luminance of `#rrggbb`, as WCAG has it. */
function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
