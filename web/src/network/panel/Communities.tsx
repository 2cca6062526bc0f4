import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../../api/request';
import { useAnswer } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import {
  type CommunitiesQuery,
  CommunityBondsDocument,
  type CommunityBondsQuery,
  type NetworkScopeInput,
} from '../../graphql';
import { useLabel } from '../../labels';
import { useListed, useName } from '../../say';
import type { Community } from '../answers';
import { ROLE_COLOURS } from '../roles';
import type { Changes, NetworkState } from '../state';
import { useSay } from '../texts';

type Bonds = NonNullable<CommunityBondsQuery['networkCommunities']>['edges'][number]['node']['heldTogetherBy'];

interface Shown {
  state: NetworkState;
  scope: NetworkScopeInput;
  asked: UseQueryResult<CommunitiesQuery, Refusal>;
  communities: readonly Community[];
  onChange: (changes: Changes, replace?: boolean) => void;
}

/** The parts that are tied more closely within than to the rest; choosing one lets it stand out in the picture. */
export function Communities({ state, scope, asked: { error, refetch, isPending }, communities, onChange }: Shown) {
  const say = useSay();
  const bonds = useAnswer(CommunityBondsDocument, { scope });
  const held = new Map(
    bonds.isPlaceholderData
      ? []
      : bonds.data?.networkCommunities?.edges.map(({ node }) => [node.number, node.heldTogetherBy] as const),
  );
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (isPending) return <Skeleton rows={8} />;
  return (
    <>
      <p className="hint">{say('communitiesAbout')}</p>
      <ol className="communities">
        {communities.map((community) => {
          const { id } = community.core;
          const isChosen = state.community === id;
          return (
            <li key={community.number} className="ruled">
              <button
                type="button"
                className="row-button community"
                aria-pressed={isChosen}
                onClick={() =>
                  onChange(
                    {
                      community: isChosen ? undefined : id,
                      organization: undefined,
                      to: undefined,
                      around: undefined,
                      tab: 'communities',
                    },
                    false,
                  )
                }
              >
                <CommunityRow community={community} bonds={held.get(community.number) ?? []} />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function CommunityRow({ community, bonds }: { community: Community; bonds: Bonds }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const { number, core, size, roles, industries, inside, outside } = community;
  const players = roles.reduce((sum, { members }) => sum + members, 0);
  return (
    <>
      <span className="community-number">{number}</span>
      <span>
        <b>{say('communityNamed', { core: name(core), size })}</b>
        <small>{say('edgesInOut', { inside: inside.edges, outside: outside.edges })}</small>
        <span className="role-parts" aria-hidden="true">
          {roles.map(({ role, members }) => (
            <i key={role} style={{ width: `${(members / players) * 100}%`, background: ROLE_COLOURS[role] }} />
          ))}
        </span>
        <small>{listed(roles.map(({ role, members }) => `${say(role)} ${members}`))}</small>
        {industries.length > 0 && (
          <small>{listed(industries.map(({ industry, members }) => `${name(industry)} ${members}`))}</small>
        )}
        {bonds.length > 0 && (
          <small>
            {say('heldBy', {
              what: listed(
                bonds.map(({ kind, platform, collaboration, members }) =>
                  say('bond', {
                    what: name(platform) || collaboration?.subject || label('NetworkTieKind', kind),
                    count: members,
                  }),
                ),
              ),
            })}
          </small>
        )}
      </span>
    </>
  );
}
