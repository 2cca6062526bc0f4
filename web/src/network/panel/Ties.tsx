import { useAnswer } from '../../api/useAnswer';
import { Failure, Section, Skeleton } from '../../frame/parts';
import { NeighboursDocument, type NetworkScopeInput } from '../../graphql';
import { useName } from '../../say';
import { rounded } from '../numbers';
import { RoleSigns } from '../roles';
import { useSay } from '../texts';
import { Unfolding } from './TieEvidence';

interface Shown {
  organization: string;
  scope: NetworkScopeInput;
  onChoose: (id: string) => void;
}

/** Whom an organization is tied to, the strongest tied first; each unfolds to what the tie is known by. */
export function Ties({ organization, scope, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const { data, error, refetch, isPlaceholderData } = useAnswer(NeighboursDocument, { organization, scope });
  const found = isPlaceholderData ? undefined : data?.networkNeighbours;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const strongest = rows[0]?.tie.weight ?? 1;
  return (
    <Section
      title={say('ties')}
      note={found && (found.totalCount === 0 ? 0 : `${found.totalCount} · ${say('strongestFirst')}`)}
    >
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && found == null && <Skeleton rows={8} />}
      {found?.totalCount === 0 && <p className="caveat">{say('outside')}</p>}
      {rows.map(({ organization: other, tie }) => (
        <Unfolding
          key={tie.key}
          ends={[organization, other.id]}
          scope={scope}
          summary={
            <>
              <RoleSigns roles={other.roles.slice(0, 1)} />
              <span className="tied-name">{name(other)}</span>
              <span className={`weight-bar ${tie.basis}`} aria-hidden="true">
                <i style={{ width: `${(tie.weight / strongest) * 100}%` }} />
              </span>
              <small className="number">{rounded(tie.weight, 1)}</small>
            </>
          }
        >
          <button type="button" className="btn" onClick={() => onChoose(other.id)}>
            {say('goTo', { name: name(other) })}
          </button>
        </Unfolding>
      ))}
    </Section>
  );
}
