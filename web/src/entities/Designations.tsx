import { LevelGlyph } from '../coverage/glyphs';
import { Section } from '../frame/parts';
import type { PlatformMoreQuery } from '../graphql';
import { useLabel } from '../labels';
import { Cites } from './Sources';
import { useSay } from './texts';
import { useSpan } from './useSpan';

export type Designation = PlatformMoreQuery['platforms'][number]['designations'][number];

/** As what a platform was recognized: the level, how far it had come, and since when, as exactly as it is known. */
export function Designations({ designations }: { designations: readonly Designation[] }) {
  const say = useSay();
  const label = useLabel();
  const span = useSpan();
  return (
    <Section title={say('designations')} note={designations.length || undefined}>
      {designations.length === 0 && <p className="thing-caveat">{say('noDesignations')}</p>}
      <ul className="designations">
        {designations.map((one) => (
          <li key={one.id}>
            <LevelGlyph level={one.level} size={10} />
            <span>
              {label('PlatformLevel', one.level)} {label('PlatformKind', one.kind)}
            </span>
            <span className="stage">{label('DesignationStage', one.stage)}</span>
            <small>{span(one)}</small>
            <Cites ids={one.sources.map(({ id }) => id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
