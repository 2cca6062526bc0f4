import { EntityLink } from '../frame/EntityLink';
import { Section } from '../frame/parts';
import { useEither, useListed, useName } from '../say';
import type { FoundCell, FoundGap } from './CellPanel';
import { useSay } from './texts';

/** By which clause and tasks whose duty a cell is. */
export function DutyOf({ cell: { standardSlot }, gap }: { cell: FoundCell; gap: FoundGap | undefined }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const listed = useListed();
  const { tasks } = standardSlot;
  const clause = gap?.clause ?? standardSlot.clause;
  const names = (units: readonly { nameZh: string; nameEn: string | null }[]) => listed(units.map(name)) || '—';
  const ledBy = gap?.ledBy ?? distinct(tasks.flatMap((task) => task.ledBy));
  const responsible = gap?.responsible ?? distinct(tasks.flatMap((task) => task.responsible));
  return (
    <Section title={say('duty')} note={<EntityLink id={clause.id}>{clause.number}</EntityLink>}>
      <dl className="pairs">
        <dt>{say('ledBy')}</dt>
        <dd>{names(ledBy)}</dd>
        <dt>{say('responsible')}</dt>
        <dd>{names(responsible)}</dd>
        {tasks.map(({ number, titleZh, titleEn }) => (
          <div key={number} className="task">
            <dt>{number}</dt>
            <dd>{either(titleZh, titleEn)}</dd>
          </div>
        ))}
      </dl>
      {gap?.laterPolicies != null && (
        <p className="caveat">{either(gap.laterPolicies.cautionZh, gap.laterPolicies.cautionEn)}</p>
      )}
    </Section>
  );
}

/** Each once, though several tasks name it. */
function distinct<Unit extends { id: string }>(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
