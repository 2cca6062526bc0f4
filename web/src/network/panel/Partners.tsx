import { useAnswer } from '../../api/useAnswer';
import { Failure, Section, Skeleton } from '../../frame/parts';
import { type NetworkScopeInput, PartnersDocument, type PartnersQuery } from '../../graphql';
import { useListed, useName } from '../../say';
import { rounded } from '../numbers';
import { RoleSigns } from '../roles';
import { useSay } from '../texts';

type Suggestion = NonNullable<PartnersQuery['partnerSuggestions']>['edges'][number]['node'];

interface Shown {
  organization: string;
  scope: NetworkScopeInput;
  onChoose: (id: string) => void;
}

/** Whom an organization could work with, and why. */
export function Partners({ organization, scope, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const { data, error, refetch, isPlaceholderData } = useAnswer(PartnersDocument, { organization, scope });
  const found = isPlaceholderData ? undefined : data?.partnerSuggestions;
  return (
    <Section title={say('suggested')} note={found?.totalCount}>
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && found == null && <Skeleton rows={4} />}
      {found?.noneBecause === 'NONE_IN_REACH' && <p className="caveat">{say('noneInReach')}</p>}
      {found?.noneBecause === 'NOTHING_KNOWN' && <p className="caveat">{say('nothingKnown')}</p>}
      {found != null && found.totalCount > 0 && <p className="hint">{say('suggestedAbout')}</p>}
      <ol>
        {found?.edges.map(({ node }) => (
          <li key={node.organization.id} className="partner">
            <RoleSigns roles={node.organization.roles.slice(0, 1)} />
            <div>
              <button type="button" className="link" onClick={() => onChoose(node.organization.id)}>
                {name(node.organization)}
              </button>
              <Reasons reasons={node.reasons} />
            </div>
            <small className="number" title={say('score')}>
              {rounded(node.score, 2)}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Reasons({ reasons }: { reasons: Suggestion['reasons'] }) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const { sharedNeighbourCount, sharedNeighbours, sharedIndustries, sharedRegions, complementaryRoles } = reasons;
  return (
    <dl className="reasons">
      {sharedNeighbourCount > 0 && (
        <>
          <dt>{say('sharedNeighbours', { count: sharedNeighbourCount })}</dt>
          <dd>{listed(sharedNeighbours.map(({ organization }) => name(organization)))}</dd>
        </>
      )}
      {sharedIndustries.length > 0 && (
        <>
          <dt>{say('sharedIndustries')}</dt>
          <dd>{listed(sharedIndustries.map(name))}</dd>
        </>
      )}
      {sharedRegions.length > 0 && (
        <>
          <dt>{say('sharedRegions')}</dt>
          <dd>{listed(sharedRegions.map(name))}</dd>
        </>
      )}
      {complementaryRoles.length > 0 && (
        <>
          <dt>{say('complementary')}</dt>
          <dd>
            <RoleSigns roles={complementaryRoles} />
          </dd>
        </>
      )}
    </dl>
  );
}
