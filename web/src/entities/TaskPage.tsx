import { useAnswer } from '../api/useAnswer';
import { Section } from '../frame/parts';
import { TaskPageDocument } from '../graphql';
import { useEither } from '../say';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { LinkedThings } from './LinkedThings';
import { Onward } from './Onward';
import { ThingLink } from './ThingLink';
import { useSay } from './texts';

/** A task of the document: what is to be done, by whom, and towards which targets. */
export function TaskPage({ id }: { id: string }) {
  const say = useSay();
  const either = useEither();
  return (
    <Answered asked={useAnswer(TaskPageDocument, { id })}>
      {({ tasks: [task] }) => {
        if (task === undefined) return null;
        const side = (
          <>
            <Facts>
              <Fact term={say('ofClause')}>
                {task.number} <ThingLink thing={task.clause} />
              </Fact>
            </Facts>
            <Onward id={id} ways={[{ to: `/document?clause=${task.clause.id}`, words: say('inDocument') }]} />
          </>
        );
        return (
          <Columns side={side}>
            <p className="thing-text">{either(task.summaryZh, task.summaryEn)}</p>
            <Section title={say('leads')}>
              {task.ledBy.length === 0 ? say('noneKnown') : <LinkedThings things={task.ledBy} />}
            </Section>
            <Section title={say('responsible')}>
              {task.responsible.length === 0 ? say('noneKnown') : <LinkedThings things={task.responsible} />}
            </Section>
            {task.targets.length > 0 && (
              <Section title={say('targets')} note={task.targets.length}>
                <LinkedThings things={task.targets} />
              </Section>
            )}
          </Columns>
        );
      }}
    </Answered>
  );
}
