import { Section } from '../frame/parts';
import { useListed } from '../say';
import type { Plan } from './Cells';
import { useSay } from './texts';

const [WIDTH, HEIGHT, LEFT, BELOW] = [340, 150, 26, 22];

/** What each further sum covers at most, as steps; points that are not proven are hollow. */
export function CostCurve({ plan: { costCurve, budgetWan }, step }: { plan: Plan; step: number }) {
  const say = useSay();
  const listed = useListed();
  const points = costCurve.points.flatMap(({ coveredWeight, ...point }) =>
    coveredWeight === null ? [] : [{ ...point, covered: coveredWeight }],
  );
  const furthest = Math.max(budgetWan, points.at(-1)?.budgetWan ?? 0, 1);
  const most = Math.max(1, ...points.map(({ covered }) => covered));
  const x = (budget: number) => LEFT + ((WIDTH - LEFT - 8) * budget) / furthest;
  const y = (covered: number) => 10 + (HEIGHT - BELOW - 10) * (1 - covered / most);
  const line = points.map(({ budgetWan: budget, covered }, index) =>
    index === 0 ? `M${x(budget)},${y(covered)}` : `H${x(budget)}V${y(covered)}`,
  );
  const words = points.map(({ budgetWan: budget, covered }) => say('curvePoint', { budget, cells: covered }));
  return (
    <Section title={say('curve')} note={say('curveNote', { step })}>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('curveLabel', { points: listed(words) })}
      >
        <path className="axis" d={`M${LEFT},6V${HEIGHT - BELOW}H${WIDTH - 4}`} />
        <path className="budget" d={`M${x(budgetWan)},6V${HEIGHT - BELOW}`} />
        <path className="line" d={line.join('')} />
        {points.map(({ budgetWan: budget, covered, status }) => (
          <circle
            key={budget}
            className={status === 'OPTIMAL' ? 'point' : 'point open'}
            cx={x(budget)}
            cy={y(covered)}
            r="3.5"
          />
        ))}
        <text x={LEFT - 6} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        <text x={LEFT - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <text x={LEFT} y={HEIGHT - 6}>
          0
        </text>
        <text x={WIDTH - 6} y={HEIGHT - 6} textAnchor="end">
          {furthest}
        </text>
        {budgetWan > furthest * 0.08 && budgetWan < furthest * 0.9 && (
          <text x={x(budgetWan)} y={HEIGHT - 6} textAnchor="middle">
            {budgetWan}
          </text>
        )}
      </svg>
      <small>
        {say(costCurve.reachesMost ? 'reaches' : 'reachesNot')}
        {points.some(({ status }) => status !== 'OPTIMAL') && ` ${say('curveProven')} · ${say('curveUnproven')}`}
      </small>
    </Section>
  );
}
