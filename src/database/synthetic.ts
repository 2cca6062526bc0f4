/**
 * Synthetic facts stand under labels and relationship types of their own: a made-up platform is a `SyntheticPlatform`, that
 * it serves an industry a `SYNTHETIC_SERVES`, and so is all that leads to it or from it. A statement that names `Platform`
 * and `SERVES` never meets them, so none has to leave them out; {@link withSynthetic} has one meet both.
 */
export function syntheticName(name: string): string {
  return /^[A-Z_]+$/.test(name) ? `SYNTHETIC_${name}` : `Synthetic${name}`;
}

/** What a label or type is called of real facts. */
export function plainName(name: string): string {
  return name.replace(/^(?:Synthetic(?=[A-Z])|SYNTHETIC_)/, '');
}

/** A full-text index has the labels that it was made for, so that of the synthetic ones is another. */
const FULL_TEXT = /CALL (db\.index\.fulltext\.queryNodes)\('(\w+)'/;
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\//;
const TYPE_OF = /\btype\(([\w.]+)\)/;
/** Labels and types follow their colon at once; a value in a map does not. */
const NAMED = /:([A-Z]\w*(?:\|[A-Z]\w*)*)/;
const PARTS = new RegExp([FULL_TEXT, QUOTED, TYPE_OF, NAMED].map(({ source }) => source).join('|'), 'g');

/** The same statement over real and synthetic facts. */
export function withSynthetic(statement: string): string {
  return statement.replace(PARTS, (part, procedure?: string, index?: string, of?: string, names?: string) => {
    if (index !== undefined) {
      return `UNWIND ['${index}', '${syntheticIndex(index)}'] AS fullTextIndex CALL ${procedure}(fullTextIndex`;
    }
    if (of !== undefined) return `replace(type(${of}), 'SYNTHETIC_', '')`;
    if (names === undefined) return part;
    const both = names.split('|').flatMap((name) => [name, syntheticName(name)]);
    return `:${both.join('|')}`;
  });
}

function syntheticIndex(name: string): string {
  return `synthetic_${name}`;
}
