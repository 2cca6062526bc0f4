import { useMutation } from '@tanstack/react-query';
import { request } from '../../api/request';
import { useFollowed } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import {
  AnalysisDocument,
  type AnalysisQuery,
  CancelAnalysisDocument,
  type NetworkScopeInput,
  StartAnalysisDocument,
} from '../../graphql';
import { useLabel } from '../../labels';
import { useName } from '../../say';
import { rounded } from '../numbers';
import { RoleSigns } from '../roles';
import type { Changes } from '../state';
import { useSay } from '../texts';
import './analysis.css';

type Known = NonNullable<AnalysisQuery['networkAnalysis']>;

interface Shown {
  /** Id of the analysis that was started. */
  id: string | undefined;
  scope: NetworkScopeInput;
  onChoose: (id: string) => void;
  onChange: (changes: Changes, replace?: boolean) => void;
}

const isUnderWay = ({ status }: Known) => status === 'QUEUED' || status === 'RUNNING';

/** Measures of all of the network, however large: started here, reckoned apart, and found again by the address. */
export function Analysis({ id, scope, onChoose, onChange }: Shown) {
  const say = useSay();
  const start = useMutation({
    mutationFn: () => request(StartAnalysisDocument, { scope }, new AbortController().signal),
    onSuccess: ({ startNetworkAnalysis: started }) => onChange({ analysis: started?.id }, false),
  });
  return (
    <>
      <p className="hint">{say('analysisAbout')}</p>
      <p>
        <button type="button" className="btn primary" disabled={start.isPending} onClick={() => start.mutate()}>
          {say(id === undefined ? 'analyse' : 'analyseAgain')}
        </button>
      </p>
      {start.error !== null && <Failure error={start.error} onRetry={start.mutate} />}
      {id !== undefined && <Followed key={id} id={id} onChoose={onChoose} />}
    </>
  );
}

function Followed({ id, onChoose }: { id: string; onChoose: Shown['onChoose'] }) {
  const { data, error, refetch } = useFollowed(AnalysisDocument, { id }, ({ networkAnalysis: known }) => {
    return known !== null && isUnderWay(known);
  });
  const known = data?.networkAnalysis;
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (known == null) return <Skeleton rows={3} />;
  return (
    <>
      <Standing id={id} known={known} onChange={refetch} />
      {known.result !== null && <Result result={known.result} onChoose={onChoose} />}
    </>
  );
}

/** How far it is, and the way to give it up. */
function Standing({ id, known, onChange }: { id: string; known: Known; onChange: () => void }) {
  const say = useSay();
  const label = useLabel();
  const { status, phase, progress, elapsedMs, error } = known;
  const cancel = useMutation({
    mutationFn: () => request(CancelAnalysisDocument, { id }, new AbortController().signal),
    onSettled: onChange,
  });
  return (
    <div className="analysis-standing">
      <p role="status">
        <b>{label('JobStatus', status)}</b>{' '}
        <small>
          {isUnderWay(known) && label('NetworkAnalysisPhase', phase)}
          {elapsedMs !== null && ` ${say('elapsed', { seconds: (elapsedMs / 1000).toFixed(1) })}`}
        </small>
      </p>
      {isUnderWay(known) && (
        <>
          <progress value={progress} aria-label={say('analysis')} />
          <button type="button" className="btn" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {say('giveUp')}
          </button>
        </>
      )}
      {error !== null && <p className="caveat">{error.message}</p>}
    </div>
  );
}

/** What it has come to: the size of the network, its communities, and the organizations by PageRank. */
function Result({ result, onChoose }: { result: NonNullable<Known['result']>; onChoose: Shown['onChoose'] }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const { nodeCount, edgeCount, communityCount, modularity, organizations } = result;
  return (
    <>
      <p className="analysis-result">
        {say('headline', { nodes: nodeCount, edges: edgeCount })}
        {communityCount !== null && modularity !== null && (
          <small> {say('communitiesFound', { count: communityCount, modularity: modularity.toFixed(3) })}</small>
        )}
      </p>
      <table className="analysed">
        <thead>
          <tr>
            <th scope="col">{say('organization')}</th>
            {(['PAGE_RANK', 'CORE_NUMBER'] as const).map((measure) => (
              <th key={measure} scope="col" className="number">
                {label('OrganizationMeasure', measure)}
              </th>
            ))}
            <th scope="col" className="number">
              {say('COMMUNITY')}
            </th>
          </tr>
        </thead>
        <tbody>
          {organizations.edges.map(({ node: { key, organization, pageRank, coreNumber, community } }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onChoose(key)}>
                  <RoleSigns roles={organization?.roles.slice(0, 1) ?? []} /> {name(organization) || key}
                </button>
              </th>
              <td className="number">{rounded(pageRank, 4)}</td>
              <td className="number">{rounded(coreNumber, 0)}</td>
              <td className="number">{community}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
