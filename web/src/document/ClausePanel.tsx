import { useAnswer } from '../api/useAnswer';
import { Later } from '../entities/Answered';
import { ThingLink } from '../entities/ThingLink';
import { BesideDocument } from '../graphql';
import { useEither } from '../say';
import { ClauseDuties } from './ClauseDuties';
import { ClauseGaps } from './ClauseGaps';
import type { Clause } from './ClauseList';
import { ClausePolicies } from './ClausePolicies';
import { ClauseProvisions } from './ClauseProvisions';
import { ClauseSubsidies } from './ClauseSubsidies';
import { ClauseTargets } from './ClauseTargets';
import { useSay } from './texts';

/** What the graph says of one clause. */
export function ClausePanel({ clause, onClose }: { clause: Clause; onClose: () => void }) {
  const say = useSay();
  const either = useEither();
  const asked = useAnswer(BesideDocument, { id: clause.id });
  const { id, number, headingZh, headingEn, tasks, targets, subsidyRules, provisions } = clause;
  const isEmpty = tasks.length + targets.length + subsidyRules.length + provisions.length === 0;
  return (
    <>
      <header className="doc-panel-head">
        <div>
          <small>{number}</small>
          <h2>{either(headingZh, headingEn)}</h2>
        </div>
        <button type="button" className="tool icon" onClick={onClose} aria-label={say('close')}>
          ✕
        </button>
      </header>
      {isEmpty && <p className="thing-caveat">{say('nothing')}</p>}
      <Later asked={asked}>
        {({ clauses: [beside] }) =>
          beside !== undefined && (
            <>
              <ClauseDuties tasks={beside.tasks} />
              {targets.length > 0 && <ClauseTargets clause={id} />}
              <ClauseGaps clause={id} />
              <ClauseSubsidies rules={beside.subsidyRules} />
              <ClauseProvisions provisions={beside.provisions} />
              <ClausePolicies policies={beside.laterPoliciesConnection} />
            </>
          )
        }
      </Later>
      <p className="doc-onward">
        <ThingLink thing={{ id, nameZh: headingZh }}>{say('toClause')}</ThingLink>
      </p>
    </>
  );
}
