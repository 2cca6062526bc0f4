import { Section } from '../frame/parts';
import { useLabel } from '../labels';
import { useEither } from '../say';
import { ChangeWords } from './ChangeWords';
import type { Found } from './ScenarioPanel';
import { useSay } from './texts';

interface Shown {
  estimate: Found['subsidyEstimate'];
  changes: Found['changes'];
}

/** What the rules of the documents come to for the changes: what is certain, what at most, and what can not be computed. */
export function Subsidies({ estimate, changes }: Shown) {
  const say = useSay();
  const either = useEither();
  const { certainWan, atMostWan, computableWan, notComputable, laterPolicies } = estimate;
  const wan = (sum: number) => say('wan', { sum });
  return (
    <Section title={say('subsidies')} level={2}>
      <dl className="sums">
        <dt>{say('certain')}</dt>
        <dd data-sum="certain">{wan(certainWan)}</dd>
        <dt>{say('computable')}</dt>
        <dd data-sum="computable">{computableWan === null ? say('noSum') : wan(computableWan)}</dd>
        <dt>{say('atMost')}</dt>
        <dd data-sum="atMost">
          {atMostWan === null ? say('noCeiling') : wan(atMostWan)}{' '}
          {atMostWan === null && <small>{say('noCeilingWhy')}</small>}
        </dd>
        <dt>{say('notComputable')}</dt>
        <dd data-sum="notComputable">{say('items', { count: notComputable })}</dd>
      </dl>
      {estimate.changes
        .filter(({ items }) => items.length > 0)
        .map(({ index, items }) => (
          <details key={index} className="drawn">
            <summary>
              <ChangeWords change={changes[index]} isPlain />
              <small>{say('items', { count: items.length })}</small>
            </summary>
            <Items items={items} />
          </details>
        ))}
      {estimate.nothingZh !== null && <p className="hint">{either(estimate.nothingZh, estimate.nothingEn)}</p>}
      {laterPolicies !== null && <p className="caveat">{either(laterPolicies.cautionZh, laterPolicies.cautionEn)}</p>}
    </Section>
  );
}

function Items({ items }: { items: Found['subsidyEstimate']['changes'][number]['items'] }) {
  const say = useSay();
  const either = useEither();
  const label = useLabel();
  return (
    <table className="drawn-items">
      <thead>
        <tr>
          <th scope="col">{say('clauseOf')}</th>
          <th scope="col">{say('recipient')}</th>
          <th scope="col">{say('why')}</th>
          <th scope="col" className="number">
            {say('sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, clause, rule, outcome, amountWan, atLeastWan, atMostWan, reasonZh, reasonEn, payer }) => (
          <tr key={key}>
            <td>{clause.number}</td>
            <td>
              {either(rule.recipient, rule.recipientEn)} {payer !== null && <small lang="zh-CN">{payer}</small>}
            </td>
            <td>
              <b>{label('SubsidyOutcome', outcome)}</b> <small>{either(reasonZh, reasonEn)}</small>
            </td>
            <td className="number">
              {amountWan === null ? say('noSum') : amountWan}
              {amountWan !== null && atLeastWan !== atMostWan && (
                <small>
                  {' '}
                  {atLeastWan}–{atMostWan}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
