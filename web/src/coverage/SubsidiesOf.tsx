import { Section } from '../frame/parts';
import { useEither } from '../say';
import type { FoundCell } from './CellPanel';
import { LevelGlyph } from './glyphs';
import { useSay } from './texts';

/** What the document pays for what fills the slot of a cell. */
export function SubsidiesOf({ subsidies }: Pick<FoundCell, 'subsidies'>) {
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
