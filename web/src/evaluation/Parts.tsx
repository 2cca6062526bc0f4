import { Sources } from '../frame/Sources';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import type { Found } from './Ranking';
import { Span } from './Span';
import { useSay } from './texts';

type Part = Found['platforms'][number]['parts'][number];

/** What each indicator comes to. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  return (
    <details className="ranked-parts">
      <summary>{parts.map(({ indicator }) => name(indicator)).join(' · ')}</summary>
      <ul>
        {parts.map(
          ({ indicator, pointsAtLeast, pointsAtMost, basis, origin, isProfile, reasonZh, reasonEn, ...part }) => (
            <li key={indicator.code} className="part">
              <span>{name(indicator)}</span>
              <Span from={pointsAtLeast / indicator.weight} to={pointsAtMost / indicator.weight} />
              <span className="number">
                {pointsAtLeast === pointsAtMost
                  ? pointsAtLeast
                  : say('span', { least: pointsAtLeast, most: pointsAtMost })}
                <small> / {say('weightOf', { weight: indicator.weight })}</small>
              </span>
              <div className="part-why">
                <small>
                  <Value part={part} unit={either(indicator.unitZh, indicator.unitEn)} /> · {either(reasonZh, reasonEn)}
                  {isProfile && ` · ${say('onlyShown')}`}
                </small>
                {basis !== null && (
                  <ul className="chips">
                    <li className={basis}>
                      {label('EvaluationValueOrigin', origin)} <small>{say(basis)}</small>
                    </li>
                  </ul>
                )}
                <Sources sources={part.sources} />
              </div>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

function Value({
  part: { valueAtLeast, valueAtMost },
  unit,
}: {
  part: Pick<Part, 'valueAtLeast' | 'valueAtMost'>;
  unit: string;
}) {
  const say = useSay();
  if (valueAtLeast === null) return say('valueUnknown');
  const value = valueAtMost === null ? say('atLeast', { value: valueAtLeast }) : valueAtLeast;
  const span = valueAtMost !== null && valueAtMost !== valueAtLeast;
  return say('value', {
    value: `${span ? say('span', { least: valueAtLeast, most: valueAtMost }) : value} ${unit}`.trim(),
  });
}
