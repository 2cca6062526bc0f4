import type { ReactNode } from 'react';

/** A text in which some of its words stand out, in the order in which they are given. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const word of words) {
    const start = text.indexOf(word, at);
    if (start < 0) continue;
    parts.push(text.slice(at, start), <mark key={start}>{word}</mark>);
    at = start + word.length;
  }
  return [...parts, text.slice(at)];
}
