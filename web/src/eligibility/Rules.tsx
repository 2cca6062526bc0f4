import { EntityLink } from '../frame/EntityLink';
import { useLabel } from '../labels';
import { useEither, useListed, useName } from '../say';
import type { Item } from './found';
import { useSay } from './texts';

/** The signs of how one stands to a rule, beside its word. */
const SIGNS = { FITS: '●', LACKS: '○', DEPENDS: '?', PAST: '◷', NOT_FOR: '–' };

/** Those to look at first stand open. */
const OPEN = ['FITS', 'LACKS', 'DEPENDS'];

/** The rules to which one stands in one way. */
export function Rules({ status, items }: { status: keyof typeof SIGNS; items: readonly Item[] }) {
  const say = useSay();
  const label = useLabel();
  return (
    <details className={`rules of-${status}`} open={OPEN.includes(status) && items.length > 0}>
      <summary>
        <h2 className="group-title">
          <span className="rule-sign" aria-hidden="true">
            {SIGNS[status]}
          </span>
          {label('EligibilityStatus', status)} <small>{items.length === 0 ? say('noItems') : items.length}</small>
        </h2>
      </summary>
      <ul>
        {items.map((item) => (
          <Rule key={item.key} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Rule({ item }: { item: Item }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const listed = useListed();
  const label = useLabel();
  const { rule, clause, right, leadUnits, lacks, awaits, platforms, reasonZh, reasonEn, eventOn, payer } = item;
  const matters = lacks.length > 0 ? lacks : awaits;
  return (
    <li className="rule">
      <div>
        <b>{either(rule.recipient, rule.recipientEn)}</b>{' '}
        <small>
          <EntityLink id={clause.id}>{clause.number}</EntityLink>
          {[
            label('SubsidyRight', right),
            leadUnits.length > 0 && say('leadUnits', { names: listed(leadUnits.map(name)) }),
            payer !== null && say('payer', { payer }),
            eventOn !== null && say('eventOn', { day: eventOn }),
          ]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </small>
        <p>{either(reasonZh, reasonEn)}</p>
        {matters.length > 0 && (
          <ul className="chips" aria-label={say(lacks.length > 0 ? 'lacking' : 'awaited')}>
            {matters.map((matter) => (
              <li key={matter}>{label('EligibilityMatter', matter)}</li>
            ))}
          </ul>
        )}
        {platforms.length > 0 && (
          <p className="by">
            {platforms.map(({ id, ...named }) => (
              <EntityLink key={id} id={id}>
                {name(named)}
              </EntityLink>
            ))}
          </p>
        )}
      </div>
      <Sum item={item} />
    </li>
  );
}

function Sum({ item: { amountWan, atLeastWan, atMostWan } }: { item: Item }) {
  const say = useSay();
  if (amountWan === null) return <small className="rule-sum">{say('noSum')}</small>;
  const isSpan = atLeastWan !== null && atMostWan !== null && atLeastWan !== atMostWan;
  return (
    <p className="rule-sum">
      <b>{amountWan}</b> <small>{say('wan')}</small>
      {isSpan && <small className="span">{say('range', { least: atLeastWan, most: atMostWan })}</small>}
    </p>
  );
}
