/**
 * Whether a spreadsheet would take a text for a formula: it begins with one of `= + - @`, in full width too, be it behind
 * blanks, or with a control character that moves it to a cell of its own.
 */
export function looksLikeFormula(text: string): boolean {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML made by the {@link html} tag. */
export class Html {
  constructor(readonly text: string) {}
}

/** Writes HTML: whatever stands in the template is escaped, unless it was made by this tag itself. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(escaped)));
}

function escaped(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map(({ text }) => text).join('');
  if (value instanceof Html) return value.text;
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
