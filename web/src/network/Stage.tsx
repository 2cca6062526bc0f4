import { useState } from 'react';
import type { Refusal } from '../api/request';
import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { DatedTiesDocument, type NetworkScopeInput, type PathsQuery } from '../graphql';
import { useLabel } from '../labels';
import { useEither, useName } from '../say';
import { type Community, type Industry, isMeasured, measureOf, type Network, namedBy } from './answers';
import { Canvas } from './Canvas';
import type { Emphasis } from './drawing/emphasis';
import { useGrouping } from './grouping';
import { Legend } from './Legend';
import { NodeTable } from './NodeTable';
import type { Changes, NetworkState } from './state';
import { useSay } from './texts';

interface Shown {
  state: NetworkState;
  scope: NetworkScopeInput;
  network: Network | undefined;
  communities: readonly Community[];
  industries: readonly Industry[];
  paths: NonNullable<PathsQuery['networkPaths']>['paths'] | undefined;
  sought: { key: string } | undefined;
  error: Refusal | null;
  isStale: boolean;
  onRetry: () => void;
  onChoose: (id: string | undefined) => void;
  onChange: (changes: Changes) => void;
}

/** The network itself, as a picture or a table. */
export function Stage({ state, scope, network, sought, error, isStale, onRetry, onChoose, onChange, ...known }: Shown) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const label = useLabel();
  const [isUnable, setUnable] = useState(false);
  const { communities, paths } = known;
  const grouping = useGrouping({ ...known, colouring: state.colour ?? 'ROLE', network, scope });
  const size = state.size ?? 'BETWEENNESS';
  const isDatedAsked = state.on !== undefined && state.dated === undefined && state.around === undefined;
  const dated = useAnswer(DatedTiesDocument, { scope: { ...scope, datedOnly: true } }, isDatedAsked);
  const datedCount = dated.isPlaceholderData || isStale ? undefined : dated.data?.collaborationNetwork?.edgeCount;
  if (error !== null || network === undefined) {
    return (
      <div className="main-column">
        <h1 className="only-heard">{say('network')}</h1>
        {error === null ? <Skeleton rows={8} /> : <Failure error={error} onRetry={onRetry} />}
      </div>
    );
  }
  const { nodes, edges, nodeCount, edgeCount, isolatedCount, leftOut } = network;
  const isTable = state.view === 'table' || isUnable;
  const most = Math.max(...nodes.map((node) => measureOf(node, size))) || 1;
  const centre = nodes.find(({ key }) => key === state.organization);
  const counts = { nodes: nodeCount, edges: edgeCount };
  const isByDegree = isMeasured(size) && nodes[0] !== undefined && nodes[0].measures === undefined;
  const picture = {
    nodes: nodes.map((node) => ({
      key: node.key,
      name: name(namedBy(node)),
      size: Math.sqrt(measureOf(node, size) / most),
      colours: grouping.coloursOf(node.key),
    })),
    edges,
    frame: [state.industry, state.region, state.partners, state.around && state.organization].join(' '),
  };
  return (
    <div className={isTable ? 'main-column' : 'main-column network-stage'}>
      <h1 className="network-headline">
        {state.around !== undefined && centre !== undefined
          ? say('aroundHeadline', { ...counts, name: name(namedBy(centre)) })
          : say('headline', counts)}{' '}
        {state.around === undefined && <small>{say('headlineRest', { count: isolatedCount })}</small>}
        {isDatedAsked && datedCount !== undefined && datedCount < edgeCount && (
          <small>{say('undatedCounted', { count: edgeCount - datedCount })}</small>
        )}
        {isByDegree && <small>{say('byDegree', { size: label('OrganizationMeasure', size) })}</small>}
        {leftOut.nodes + leftOut.edges > 0 && <small>{either(leftOut.textZh, leftOut.textEn)}</small>}
      </h1>
      {isUnable && (
        <p className="notice" role="status">
          {say('unable')}
        </p>
      )}
      {nodes.length === 0 && (
        <div className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('emptyAbout')}</p>
          <button
            type="button"
            className="btn primary"
            onClick={() =>
              onChange({
                industry: undefined,
                region: undefined,
                partners: undefined,
                on: undefined,
                around: undefined,
              })
            }
          >
            {say('toWhole')}
          </button>
        </div>
      )}
      {nodes.length > 0 && isTable && (
        <NodeTable {...{ nodes, communities, size }} chosen={state.organization} onChoose={onChoose} />
      )}
      {nodes.length > 0 && !isTable && (
        <Canvas
          picture={picture}
          emphasis={emphasisOf(state, communities, paths)}
          sought={sought}
          label={say('pictureOf', counts)}
          isStale={isStale}
          onChoose={onChoose}
          onUnable={() => setUnable(true)}
        />
      )}
      {nodes.length > 0 && !isTable && grouping.groups.length > 0 && <Legend grouping={grouping} />}
    </div>
  );
}

function emphasisOf(
  { organization, to, community }: NetworkState,
  communities: readonly Community[],
  paths: Shown['paths'],
): Emphasis | undefined {
  const chosen = communities.find(({ core }) => core.id === community);
  if (chosen !== undefined) {
    return { kind: 'group', keys: new Set(chosen.members.flatMap((member) => ('id' in member ? [member.id] : []))) };
  }
  if (organization === undefined) return undefined;
  return to !== undefined && paths !== undefined && paths.length > 0
    ? { kind: 'paths', paths: paths.map(({ organizations }) => organizations.map(({ id }) => id)) }
    : { kind: 'around', key: organization };
}
