import { LevelGlyph } from '../coverage/glyphs';
import { Section } from '../frame/parts';
import type { BesideQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither } from '../say';
import { useSay } from './texts';

/** What a clause pays, and for what. */
export function ClauseSubsidies({ rules }: { rules: BesideQuery['clauses'][number]['subsidyRules'] }) {
  const say = useSay();
  const label = useLabel();
  const either = useEither();
  if (rules.length === 0) return null;
  return (
    <Section title={say('subsidies')} note={rules.length}>
      <table className="figures">
        <tbody>
          {rules.map(({ id, kind, level, recipient, recipientEn, amountWan }) => (
            <tr key={id}>
              <td>
                <LevelGlyph level={level} /> {either(recipient, recipientEn)}{' '}
                <small>{label('PlatformLevel', level)}</small>
              </td>
              <td>
                <small>{label('SubsidyKind', kind)}</small>
              </td>
              <td className="number">{amountWan === null ? <small>{say('noSum')}</small> : <b>{amountWan}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
