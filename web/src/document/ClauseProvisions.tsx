import { Section } from '../frame/parts';
import type { BesideQuery } from '../graphql';
import { useEither } from '../say';
import { useSay } from './texts';

/** What a clause lays down besides. */
export function ClauseProvisions({ provisions }: Pick<BesideQuery['clauses'][number], 'provisions'>) {
  const say = useSay();
  const either = useEither();
  if (provisions.length === 0) return null;
  return (
    <Section title={say('provisions')} note={provisions.length}>
      <ul className="ties">
        {provisions.map(({ id, subjectZh, subjectEn, statementZh, statementEn }) => (
          <li key={id}>
            <b>{either(subjectZh, subjectEn)}</b>
            <span className="tie-about">{either(statementZh, statementEn)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
