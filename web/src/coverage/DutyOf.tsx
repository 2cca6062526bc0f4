import { EntityLink } from '../frame/EntityLink';
import { Section } from '../frame/parts';
import { useEither, useListed, useName } from '../say';
import type { FoundCell, FoundGap } from './CellPanel';
import { useSay } from './texts';

/** By which clause and tasks whose duty a cell is. */
export function DutyOf({ cell, gap }: { cell: FoundCell; gap: FoundGap }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const listed = useListed();
  const { clause, ledBy, responsible, tasks } = cell;
  const names = (units: readonly { nameZh: string; nameEn: string | null }[]) => listed(units.map(name)) || '—';
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
