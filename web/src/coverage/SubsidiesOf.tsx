import { Section } from '../frame/parts';
import { useEither } from '../say';
import type { FoundGap } from './CellPanel';
import { LevelGlyph } from './glyphs';
import { useSay } from './texts';

/** What the document pays for what would close a gap. */
export function SubsidiesOf({ gap: { subsidies } }: { gap: FoundGap }) {
  const say = useSay();
  const either = useEither();
  if (subsidies.length === 0) return null;
  return (
    <Section title={say('subsidies')} note={subsidies.length}>
      <table className="subsidies">
        <tbody>
          {subsidies.map(({ id, level, recipient, recipientEn, amountWan, clause }) => (
            <tr key={id}>
              <td>
                <LevelGlyph level={level} /> {either(recipient, recipientEn)} <small>{clause.number}</small>
              </td>
              <td className="number">{amountWan ?? <small>{say('noSum')}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
