import { Section } from '../frame/parts';
import type { OrganizationMoreQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither } from '../say';
import { Basis } from './Basis';
import { Cites } from './Sources';
import { useSay } from './texts';
import { useSpan } from './useSpan';

/** With what an organization serves others. */
export function Services({ services }: { services: OrganizationMoreQuery['organizationServices'] }) {
  const say = useSay();
  const label = useLabel();
  const either = useEither();
  const span = useSpan();
  if (services.length === 0) return null;
  return (
    <Section title={say('services')} note={services.length}>
      <ul className="ties">
        {services.map((one) => (
          <li key={one.id}>
            <b>{label('ServiceKind', one.service)}</b>
            <span className="tie-about">{either(one.noteZh, one.noteEn)}</span>
            <small>{span(one)}</small>
            <Basis basis={one.basis} />
            <Cites ids={one.sources.map(({ id }) => id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
