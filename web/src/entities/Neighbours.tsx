import { useAnswer } from '../api/useAnswer';
import { Section } from '../frame/parts';
import { ThingNeighboursDocument, type ThingNeighboursQuery } from '../graphql';
import { useLabel } from '../labels';
import { useListed } from '../say';
import { Later } from './Answered';
import { Basis } from './Basis';
import { MOST } from './most';
import { ThingLink } from './ThingLink';
import { Unlisted } from './Ties';
import { useSay } from './texts';

/** With whom an organization is tied through platforms and collaborations, the strongest tied first. */
export function Neighbours({ id }: { id: string }) {
  return (
    <Later asked={useAnswer(ThingNeighboursDocument, { id, first: MOST })}>
      {({ networkNeighbours }) => networkNeighbours !== null && <Listed neighbours={networkNeighbours} />}
    </Later>
  );
}

function Listed({ neighbours }: { neighbours: NonNullable<ThingNeighboursQuery['networkNeighbours']> }) {
  const say = useSay();
  const label = useLabel();
  const listed = useListed();
  const { edges, totalCount } = neighbours;
  if (edges.length === 0) return null;
  return (
    <Section title={say('neighbours')} note={totalCount}>
      <ul className="ties">
        {edges.map(({ node: { organization, tie } }) => (
          <li key={organization.id}>
            <ThingLink thing={organization} />
            <span className="tie-about">{listed(tie.kinds.map((kind) => label('NetworkTieKind', kind)))}</span>
            <small>{say('ties', { count: tie.tieCount })}</small>
            <Basis basis={tie.basis} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - edges.length} />
    </Section>
  );
}
