import type { Grouping } from './grouping';
import { Swatch } from './Swatch';

/** What the colours mean, and how many have each. */
export function Legend({ grouping: { groups } }: { grouping: Grouping }) {
  return (
    <ul className="network-legend">
      {groups.map(({ key, name, colour, sign, count }) => (
        <li key={key} className="key">
          <Swatch colour={colour} sign={sign} />
          {name !== sign && <span>{name}</span>}
          <small>{count}</small>
        </li>
      ))}
    </ul>
  );
}
