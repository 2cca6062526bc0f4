import { getRouteApi } from '@tanstack/react-router';
import { startTransition, useState } from 'react';
import { changed } from '../address';
import { useAnswer, useAnswerOr } from '../api/useAnswer';
import { SEVEN_CLUSTERS } from '../frame/FrameworkSelect';
import { DroppedNote } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import {
  AroundDocument,
  CommunitiesDocument,
  NetworkChoosersDocument,
  NetworkDocument,
  type NetworkScopeInput,
  OrganizationMeasuresDocument,
  PathsDocument,
} from '../graphql';
import { useName } from '../say';
import { measuresById, namedBy } from './answers';
import './network.css';
import { Filters } from './Filters';
import { Panel } from './panel/Panel';
import { Stage } from './Stage';
import type { Changes, NetworkState } from './state';
import { stepsOf, tabOf } from './state';

const route = getRouteApi('/network');

/** The parts of an address that say which network is meant. */
const SCOPE = ['industry', 'region', 'partners', 'on', 'dated'] as const;

/** Who works with whom: the network as a picture or a table, and beside it an organization or what the whole tells. */
export function NetworkView() {
  const name = useName();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const [sought, setSought] = useState<{ key: string }>();
  const scope = scopeOf(state);
  const { organization = '', to = '' } = state;
  const isAround = state.around !== undefined && organization !== '';
  const choosers = useAnswer(NetworkChoosersDocument, {});
  // What can't be measured is drawn all the same, and nobody waits for measures to see the picture.
  const isMeanwhile = state.view !== 'table';
  const [measured, bare] = [
    { scope, measured: true },
    { scope, measured: false },
  ] as const;
  const whole = useAnswerOr(NetworkDocument, measured, bare, { isAsked: !isAround, isMeanwhile });
  const centre = { organization, depth: stepsOf(state.around) };
  const around = useAnswerOr(
    AroundDocument,
    { ...centre, ...measured },
    { ...centre, ...bare },
    { isAsked: isAround, isMeanwhile },
  );
  const measures = useAnswer(OrganizationMeasuresDocument, { scope }, organization !== '');
  const hasCommunities = state.colour === 'COMMUNITY' || tabOf(state) === 'communities' || organization !== '';
  const communities = useAnswer(CommunitiesDocument, { scope }, hasCommunities || state.community !== undefined);
  const paths = useAnswer(
    PathsDocument,
    { fromOrganization: organization, toOrganization: to, scope },
    organization !== '' && to !== '',
  );
  const frameworks = choosers.data?.industryFrameworks ?? [];
  const asked = isAround ? around : whole;
  const known = {
    network: (isAround ? around.data?.egoNetwork : whole.data?.collaborationNetwork) ?? undefined,
    communities: communities.data?.networkCommunities?.edges.map(({ node }) => node) ?? [],
    paths: paths.data?.networkPaths?.paths,
    industries: frameworks.find(({ id }) => id === (state.framework ?? SEVEN_CLUSTERS))?.industries ?? [],
  };

  const nameOf = (organization: string) => {
    const node = known.network?.nodes.find(({ key }) => key === organization);
    return node && name(namedBy(node));
  };
  useTitle(
    [organization, to].flatMap((one) => nameOf(one) ?? []).join(' → '),
    name(known.industries.find(({ id }) => id === state.industry)),
    name(choosers.data?.regions.find(({ id }) => id === state.region)),
    state.on,
  );

  function change(changes: Changes, replace = true): void {
    // What was analysed is another network than that of another scope.
    const isOther = SCOPE.some((part) => part in changes);
    const search = changed(state, isOther ? { ...changes, analysis: undefined } : changes);
    // The click is answered before the panel is there.
    startTransition(() => void navigate({ search, replace }));
  }
  const choose = (id: string | undefined) => {
    const around = id === undefined ? undefined : state.around;
    change({ organization: id, to: undefined, around, community: undefined, tab: undefined }, false);
  };

  return (
    <div className="view network">
      <Filters
        state={state}
        choosers={choosers.data}
        industries={known.industries}
        network={known.network}
        onChange={change}
        onFind={(id) => {
          choose(id);
          setSought({ key: id });
        }}
      />
      <DroppedNote names={state.dropped} />
      <div className="split">
        <Stage
          {...known}
          state={state}
          scope={scope}
          sought={sought}
          error={asked.error}
          isStale={asked.isPlaceholderData}
          onRetry={asked.refetch}
          onChoose={choose}
          onChange={change}
        />
        <Panel
          {...known}
          measures={measures.data && measuresById(measures.data)}
          state={state}
          scope={scope}
          asked={{ measures, communities, paths }}
          onChoose={choose}
          onChange={change}
        />
      </div>
    </div>
  );
}

function scopeOf({ industry, region, partners, on, dated }: NetworkState): NetworkScopeInput {
  return {
    ...(industry !== undefined && { industries: [industry] }),
    ...(region !== undefined && { regions: [region] }),
    ...(partners !== undefined && { includePartners: true }),
    ...(on !== undefined && { asOf: on, ...(dated !== undefined && { datedOnly: true }) }),
  };
}
