import { Link } from '@tanstack/react-router';
import { keepLanguage } from '../address';
import { useAnswer } from '../api/useAnswer';
import { Section } from '../frame/parts';
import { type DutyTaskFragment, DutyUnitPageDocument } from '../graphql';
import { useEither } from '../say';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { LinkedThings } from './LinkedThings';
import { Names } from './Names';
import { Onward } from './Onward';
import type { Thing } from './ThingLink';
import { useSay } from './texts';

/** A unit as the document names it: what it leads, what it is responsible for, and which organizations it is. */
export function DutyUnitPage({ id }: { id: string }) {
  const say = useSay();
  return (
    <Answered asked={useAnswer(DutyUnitPageDocument, { id })}>
      {({ dutyUnits: [unit] }) => {
        if (unit === undefined) return null;
        const side = (
          <>
            <Facts>
              <Names thing={unit} />
              <Fact term={say('note')}>{unit.noteZh && <span lang="zh-CN">{unit.noteZh}</span>}</Fact>
            </Facts>
            <Onward id={id} ways={[]} />
          </>
        );
        return (
          <Columns side={side}>
            <Tasks title={say('leads')} tasks={unit.leads} />
            <Tasks title={say('responsibleFor')} tasks={unit.responsibleFor} />
            <Listed title={say('isOrganization')} things={unit.organizations} />
            <Listed title={say('successors')} things={unit.successors} />
            <Listed title={say('members')} things={unit.members} />
          </Columns>
        );
      }}
    </Answered>
  );
}

function Tasks({ title, tasks }: { title: string; tasks: readonly DutyTaskFragment[] }) {
  const either = useEither();
  if (tasks.length === 0) return null;
  return (
    <Section title={title} note={tasks.length}>
      <ul className="ties">
        {tasks.map(({ id, number, titleZh, titleEn, clause }) => (
          <li key={id}>
            <Link to="/document" search={(state) => ({ ...keepLanguage(state), clause: clause.id })}>
              <b>{number}</b> {either(titleZh, titleEn)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Listed({ title, things }: { title: string; things: readonly Thing[] }) {
  return things.length === 0 ? null : (
    <Section title={title} note={things.length}>
      <LinkedThings things={things} />
    </Section>
  );
}
