import { Fact, Facts } from '../entities/Facts';
import { LinkedThings } from '../entities/LinkedThings';
import { Section } from '../frame/parts';
import type { BesideQuery } from '../graphql';
import { useEither } from '../say';
import { useSay } from './texts';

/** The tasks of a clause: who leads each, and who is responsible with them. */
export function ClauseDuties({ tasks }: Pick<BesideQuery['clauses'][number], 'tasks'>) {
  const say = useSay();
  const either = useEither();
  if (tasks.length === 0) return null;
  return (
    <Section title={say('duties')} note={tasks.length}>
      {tasks.map(({ id, number, titleZh, titleEn, ledBy, responsible }) => (
        <div key={id} className="task-of">
          <p>
            <b>{number}</b> {either(titleZh, titleEn)}
          </p>
          <Facts>
            <Fact term={say('leads')}>{ledBy.length > 0 && <LinkedThings things={ledBy} />}</Fact>
            <Fact term={say('responsible')}>{responsible.length > 0 && <LinkedThings things={responsible} />}</Fact>
          </Facts>
        </div>
      ))}
    </Section>
  );
}
