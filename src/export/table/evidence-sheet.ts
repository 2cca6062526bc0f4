import { asKnown, type Day } from '../../days';
import type { SourceFact } from '../../facts/source';
import type { Basis, DatePrecision } from '../../vocabulary';
import { isWebAddress } from './columns';
import { bracketed, inEachLanguage, type Language } from './language';
import { PRINT_STYLE } from './print-style';
import { type Html, html } from './safe-text';

/** What every sheet of evidence says. */
export const EVIDENCE_TEXTS = inEachLanguage({
  sources: { zh: '来源', en: 'Sources' },
  basis: { zh: '依据', en: 'Basis' },
  span: { zh: '起止', en: 'Span' },
  inferred: { zh: '推断', en: 'inferred' },
  unnamed: { zh: '无', en: 'none' },
  note: {
    zh: '起止含首日、不含末日，按所知精度写出：只知年份者写作 2018。来源以文末编号标出。没有列出的只表示没有来源说明。',
    en: 'A span holds its first day, not its last; days are written as exactly as they are known, such as 2018. Sources are told by their numbers at the end. What is not listed, no source tells of.',
  },
});

/** The sources of a sheet, numbered in the order in which it cites them. */
export class Citations {
  private readonly numbers = new Map<string, number>();

  /** The numbers of sources, to stand beside what they show. */
  of(ids: Iterable<string>, language: Language): string {
    const numbers = [...new Set(ids)].map((id) => {
      if (!this.numbers.has(id)) this.numbers.set(id, this.numbers.size + 1);
      return this.numbers.get(id) as number;
    });
    if (numbers.length === 0) return EVIDENCE_TEXTS[language].unnamed;
    return numbers
      .sort((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join(' ');
  }

  /** Those cited, in the order of their numbers. */
  cited(sources: Iterable<SourceFact>): SourceFact[] {
    const byNumber = [...new Map([...sources].map((source) => [source.id, source])).values()];
    const place = ({ id }: SourceFact) => this.numbers.get(id) ?? 0;
    return byNumber.filter(({ id }) => this.numbers.has(id)).sort((a, b) => place(a) - place(b));
  }
}

/** When something holds and how each of its days is known. */
interface Held {
  since: Day | null;
  sincePrecision: DatePrecision | null;
  sinceBasis?: Basis | null;
  until: Day | null;
  untilPrecision: DatePrecision | null;
  untilBasis?: Basis | null;
}

/** From when until when something holds, each day as it is known: `2018-03 – 2020（推断）`. */
export function spanInWords(held: Held, language: Language): string {
  const since = dayInWords(held.since, held.sincePrecision, held.sinceBasis, language);
  const until = dayInWords(held.until, held.untilPrecision, held.untilBasis, language);
  return since === '' && until === '' ? '' : `${since} – ${until}`.trim();
}

function dayInWords(
  day: Day | null,
  precision: DatePrecision | null,
  basis: Basis | null | undefined,
  language: Language,
): string {
  if (day === null) return '';
  const text = asKnown(day, precision ?? 'DAY');
  return basis === 'INFERRED' ? bracketed(text, EVIDENCE_TEXTS[language].inferred, language) : text;
}

/**
 * A sheet of evidence as a page to print on A4. It loads nothing and runs nothing.
 *
 * @param lines that stand below the title
 * @param parts that cite their sources as they are made
 * @returns pieces of the page
 */
export function* evidenceSheet(
  { title, lines, parts }: { title: string; lines: readonly string[]; parts: Iterable<Html> },
  cited: () => readonly SourceFact[],
  language: Language,
): Generator<string> {
  yield html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${lines.map(
  (line) => html`<p class="note">${line}</p>
`,
)}`.text;
  for (const part of parts) yield part.text;
  yield html`<h2>${EVIDENCE_TEXTS[language].sources}</h2>
<ol class="sources">
${cited().map(sourceItem)}</ol>
</main>
</body>
</html>
`.text;
}

/** On paper nobody follows a link, so its address stands there. */
function sourceItem({ id, title, publisher, publishedOn, publishedOnPrecision, url }: SourceFact): Html {
  const day = publishedOn === null ? null : asKnown(publishedOn, publishedOnPrecision ?? 'DAY');
  const told = [publisher, day, id].filter((part) => part !== null).join(' · ');
  const address = url === null ? html`` : isWebAddress(url) ? html`<br><a href="${url}">${url}</a>` : html`<br>${url}`;
  return html`<li>${title} · ${told}${address}</li>
`;
}

/** A table of a sheet. */
export function evidenceTable(headings: readonly string[], rows: readonly Html[]): Html {
  return html`<table class="evidence">
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${[...rows]}</tbody>
</table>
`;
}
