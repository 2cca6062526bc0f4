import { asKnown } from '../day';
import { Section } from '../frame/parts';
import type { FigureFragment } from '../graphql';
import { useLanguage, useName } from '../say';
import { Cites } from './Sources';
import { useSay } from './texts';

/** Figures that sources tell of something, as they stood on a day. */
export function Figures({ figures }: { figures: readonly FigureFragment[] }) {
  const say = useSay();
  const name = useName();
  const language = useLanguage();
  if (figures.length === 0) return null;
  const number = new Intl.NumberFormat(language);
  return (
    <Section title={say('figures')} note={figures.length}>
      <table className="figures">
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <td>
                {name(figure)} <Cites ids={figure.sources.map(({ id }) => id)} />
              </td>
              <td className="number">
                <b>{number.format(figure.value)}</b> <span lang="zh-CN">{figure.unit}</span>
              </td>
              <td>{figure.asOf !== null && <small>{asKnown(figure.asOf, figure.asOfPrecision)}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
