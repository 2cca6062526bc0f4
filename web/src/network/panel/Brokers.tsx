import { useAnswer } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import { BrokersDocument, type BrokersQuery, type NetworkScopeInput } from '../../graphql';
import { useListed, useName } from '../../say';
import { rounded } from '../numbers';
import { RoleSigns } from '../roles';
import { useSay } from '../texts';

type Measured = NonNullable<BrokersQuery['organizationMeasures']>['edges'][number]['node'];
type Brokerage = NonNullable<Measured['brokerage']>;

/** The ways to stand between two, in the order in which they are stacked. */
const KINDS = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;

/** Who stands most often between two that are not tied, and between whom. */
export function Brokers({ scope, onChoose }: { scope: NetworkScopeInput; onChoose: (id: string) => void }) {
  const say = useSay();
  const name = useName();
  const { data, error, refetch } = useAnswer(BrokersDocument, { scope });
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data?.organizationMeasures == null) return <Skeleton rows={8} />;
  const brokers = data.organizationMeasures.edges.flatMap(({ node: { organization, brokerage } }) =>
    brokerage === null || brokerage.total === 0 ? [] : [{ organization, brokerage }],
  );
  const most = brokers[0]?.brokerage.total ?? 1;
  return (
    <>
      <p className="hint">{say('brokersAbout')}</p>
      {brokers.length === 0 && <p className="caveat">{say('noBrokers')}</p>}
      <ul className="keys">
        {KINDS.map((kind) => (
          <li key={kind} className="key">
            <i className={`broker broker-${kind}`} />
            {say(kind)}
          </li>
        ))}
      </ul>
      <ol>
        {brokers.map(({ organization, brokerage }) => (
          <li key={organization.id} className="ruled">
            <button type="button" className="row-button broker-row" onClick={() => onChoose(organization.id)}>
              <RoleSigns roles={organization.roles.slice(0, 1)} />
              <span className="tied-name">{name(organization)}</span>
              <small className="number">{brokerage.total}</small>
              <Parts brokerage={brokerage} most={most} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Parts({ brokerage, most }: { brokerage: Brokerage; most: number }) {
  const say = useSay();
  const listed = useListed();
  const words = KINDS.filter((kind) => brokerage[kind].count > 0).map((kind) =>
    say('brokered', { kind: say(kind), count: brokerage[kind].count, expected: rounded(brokerage[kind].expected, 0) }),
  );
  return (
    <>
      <span className="broker-parts" aria-hidden="true">
        {KINDS.map((kind) => (
          <i
            key={kind}
            className={`broker broker-${kind}`}
            style={{ width: `${(brokerage[kind].count / most) * 100}%` }}
          />
        ))}
      </span>
      <small className="broker-words">{listed(words)}</small>
    </>
  );
}
