import { Basis } from '../entities/Basis';
import { ThingLink } from '../entities/ThingLink';
import { Section } from '../frame/parts';
import type { BesideQuery } from '../graphql';
import { useEither } from '../say';
import { useSay } from './texts';

type Policies = BesideQuery['clauses'][number]['laterPoliciesConnection'];

/** What came after a clause on the same matter. */
export function ClausePolicies({ policies: { edges } }: { policies: Policies }) {
  const say = useSay();
  const either = useEither();
  if (edges.length === 0) return null;
  return (
    <Section title={say('laterPolicies')} note={edges.length}>
      <ul className="ties">
        {edges.map(({ node, properties }) => (
          <li key={node.id}>
            <span>
              <ThingLink thing={node} /> <small>{node.documentNumber}</small>
            </span>
            <span className="tie-about">{either(properties.noteZh, properties.noteEn)}</span>
            <Basis basis={properties.basis} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
