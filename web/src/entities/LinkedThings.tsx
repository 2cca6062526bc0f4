import { type Thing, ThingLink } from './ThingLink';

/** Some things, each a link, one under another. */
export function LinkedThings({ things }: { things: readonly Thing[] }) {
  return (
    <ul className="linked">
      {things.map((thing) => (
        <li key={thing.id}>
          <ThingLink thing={thing} />
        </li>
      ))}
    </ul>
  );
}
