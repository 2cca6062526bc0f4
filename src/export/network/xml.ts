const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As themselves a reader would take them for blanks in an attribute, and a carriage return for a line feed in a text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Control characters and halves of characters, which XML 1.0 can't hold, not even escaped. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Writes XML: whatever stands in the template is escaped, for a text or an attribute in double quotes. What XML can't
 * hold becomes a replacement character.
 */
export function xml(parts: TemplateStringsArray, ...values: (string | number | boolean)[]): string {
  return String.raw({ raw: parts }, ...values.map(escaped));
}

function escaped(value: string | number | boolean): string {
  return String(value)
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] as string);
}
