import { useAnswer } from '../api/useAnswer';
import { LevelGlyph } from '../coverage/glyphs';
import { Section } from '../frame/parts';
import { ClausePageDocument, ClauseSaysDocument, type ClauseSaysQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useListed, useName } from '../say';
import { Answered, Later } from './Answered';
import { Basis } from './Basis';
import { Columns } from './Columns';
import { Fact, Facts } from './Facts';
import { LinkedThings } from './LinkedThings';
import { Onward } from './Onward';
import { ThingLink } from './ThingLink';
import { useSay } from './texts';

/** A clause: what it says, and what was read out of it: tasks with their duties, targets, subsidies, slots and their rules. */
export function ClausePage({ id }: { id: string }) {
  const say = useSay();
  const either = useEither();
  const page = useAnswer(ClausePageDocument, { id });
  const says = useAnswer(ClauseSaysDocument, { id });
  return (
    <Answered asked={page}>
      {({ clauses: [clause] }) => {
        if (clause === undefined) return null;
        const side = (
          <>
            <Facts>
              <Fact term={say('ofClause')}>{clause.number}</Fact>
              <Fact term={say('partOf')}>{clause.parents.length > 0 && <LinkedThings things={clause.parents} />}</Fact>
              <Fact term={say('source')}>
                <ThingLink thing={{ ...clause.source, nameZh: clause.source.title }} />
              </Fact>
            </Facts>
            <Onward id={id} ways={[{ to: `/document?clause=${id}`, words: say('inDocument') }]} />
          </>
        );
        return (
          <Columns side={side}>
            <p className="thing-text">{either(clause.summaryZh, clause.summaryEn)}</p>
            {clause.children.length > 0 && (
              <Section title={say('parts')} note={clause.children.length}>
                <ul className="ties">
                  {clause.children.map((child) => (
                    <li key={child.id}>
                      <span>
                        <b>{child.number}</b> <ThingLink thing={child} />
                      </span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Later asked={says}>{({ clauses: [read], slots }) => read && <ReadOut read={read} slots={slots} />}</Later>
            {clause.provisions.length > 0 && (
              <Section title={say('provisions')} note={clause.provisions.length}>
                <ul className="ties">
                  {clause.provisions.map((one) => (
                    <li key={one.id}>
                      <b>{either(one.subjectZh, one.subjectEn)}</b>
                      <span className="tie-about">{either(one.statementZh, one.statementEn)}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {clause.laterPolicies.length > 0 && (
              <Section title={say('laterPolicies')} note={clause.laterPolicies.length}>
                <LinkedThings things={clause.laterPolicies} />
              </Section>
            )}
          </Columns>
        );
      }}
    </Answered>
  );
}

type Read = ClauseSaysQuery['clauses'][number];

function ReadOut({ read, slots }: { read: Read; slots: ClauseSaysQuery['slots'] }) {
  return (
    <>
      <Tasks tasks={read.tasks} />
      <Targets targets={read.targets} />
      <Subsidies rules={read.subsidyRules} />
      <Slots slots={slots} />
    </>
  );
}

function Tasks({ tasks }: Pick<Read, 'tasks'>) {
  const say = useSay();
  const either = useEither();
  if (tasks.length === 0) return null;
  return (
    <Section title={say('tasks')} note={tasks.length}>
      {tasks.map((task) => (
        <div key={task.id} className="task-of">
          <p>
            <b>{task.number}</b> {either(task.titleZh, task.titleEn)}
          </p>
          <Facts>
            <Fact term={say('leads')}>{task.ledBy.length > 0 && <LinkedThings things={task.ledBy} />}</Fact>
            <Fact term={say('responsible')}>
              {task.responsible.length > 0 && <LinkedThings things={task.responsible} />}
            </Fact>
          </Facts>
        </div>
      ))}
    </Section>
  );
}

function Targets({ targets }: Pick<Read, 'targets'>) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const either = useEither();
  if (targets.length === 0) return null;
  return (
    <Section title={say('targets')} note={targets.length}>
      <table className="figures">
        <tbody>
          {targets.map((one) => (
            <tr key={one.id}>
              <td>{name(one)}</td>
              <td className="number">
                {one.value === null ? (
                  <small>{label('TargetComparison', one.comparison)}</small>
                ) : (
                  <>
                    <b>{one.value}</b> {either(one.unit, one.unitEn)}
                  </>
                )}
              </td>
              <td>{one.by !== null && <small>{one.by}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Subsidies({ rules }: { rules: Read['subsidyRules'] }) {
  const say = useSay();
  const either = useEither();
  if (rules.length === 0) return null;
  return (
    <Section title={say('subsidies')} note={rules.length}>
      <table className="figures">
        <tbody>
          {rules.map(({ id, level, recipient, recipientEn, amountWan }) => (
            <tr key={id}>
              <td>
                <LevelGlyph level={level} /> {either(recipient, recipientEn)}
              </td>
              <td className="number">{amountWan === null ? <small>{say('noSum')}</small> : <b>{amountWan}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Slots({ slots }: Pick<ClauseSaysQuery, 'slots'>) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const either = useEither();
  if (slots.length === 0) return null;
  return (
    <Section title={say('slots')} note={slots.length}>
      <ul className="ties">
        {slots.flatMap((slot) =>
          slot.slotRules.map((rule) => (
            <li key={rule.id}>
              <b>{name(slot)}</b>
              <span className="tie-about">
                {listed(rule.platformKinds.map((kind) => label('PlatformKind', kind)))}{' '}
                {label('PlatformLevel', rule.minLevel)} {either(rule.noteZh, rule.noteEn)}
              </span>
              <Basis basis={rule.basis} />
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
