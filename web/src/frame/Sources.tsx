import { type NamedSource, SourceLine } from './SourceLine';

/** From what something is known. */
export function Sources({ sources }: { sources: readonly NamedSource[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine {...source} />
        </li>
      ))}
    </ol>
  );
}
