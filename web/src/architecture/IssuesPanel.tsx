import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { Failure, Skeleton } from '../frame/parts';
import type { ArchitectureIssueScopeInput, ArchitectureIssuesQuery } from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import type { Issue } from './ArchitectureView';
import { Evidence } from './Evidence';
import { SeverityMark } from './SeverityMark';
import { type ArchitectureState, ISSUE_KINDS } from './state';
import { useSay } from './texts';

interface Shown {
  state: ArchitectureState;
  scope: ArchitectureIssueScopeInput;
  asked: UseQueryResult<ArchitectureIssuesQuery, Refusal>;
  issues: readonly Issue[];
  onChange: (changes: Partial<Record<keyof ArchitectureState, string | undefined>>, replace?: boolean) => void;
}

/** Where the facts depart from the document, the weightiest first; each unfolds to the ties that were looked at. */
export function IssuesPanel({ state, scope, asked: { data, error, refetch }, issues, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const { counts = [], totalCount } = data?.architectureIssues ?? {};
  const rows = issues.filter(
    ({ kind, platform }) =>
      (state.kind === undefined || kind === state.kind) &&
      (state.platform === undefined || platform?.id === state.platform),
  );
  const ofPlatform = issues.find(({ platform }) => platform?.id === state.platform)?.platform;
  return (
    <aside
      id="issues"
      className={state.platform === undefined ? 'panel' : 'panel as-sheet'}
      aria-label={say('issues')}
      tabIndex={-1}
    >
      <header className="panel-head">
        <h2>
          {say('issues')} {totalCount}
        </h2>
      </header>
      <p className="hint">{say('issuesAbout')}</p>
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && data === undefined && <Skeleton rows={10} />}
      {state.platform !== undefined && (
        <p className="chosen-platform">
          {say('onlyPlatform', { name: name(ofPlatform) || state.platform })}
          <button type="button" className="btn" onClick={() => onChange({ platform: undefined })}>
            {say('showAll')}
          </button>
        </p>
      )}
      {data !== undefined && (
        <ul className="kinds">
          {ISSUE_KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="btn"
                aria-pressed={state.kind === kind}
                onClick={() => onChange({ kind: state.kind === kind ? undefined : kind })}
              >
                {label('ArchitectureIssueKind', kind)}
                <small>{counts.find((one) => one.kind === kind)?.count ?? 0}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && rows.length === 0 && <p className="caveat">{say('noIssues')}</p>}
      <ol>
        {rows.map((issue) => (
          <IssueRow key={issue.key} issue={issue} scope={scope} />
        ))}
      </ol>
    </aside>
  );
}

function IssueRow({ issue, scope }: { issue: Issue; scope: ArchitectureIssueScopeInput }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const { key, kind, severity, clause, platform, industry, roles, evidenceCount } = issue;
  return (
    <li className="issue">
      <SeverityMark severity={severity} />
      <div>
        <b>{name(platform ?? industry)}</b>
        <p>
          {label('ArchitectureIssueKind', kind)} <small className="clause-number">{clause.number}</small>
        </p>
        {roles.length > 0 && (
          <p>{say('lacks', { roles: listed(roles.map((role) => label('CollaborationRole', role))) })}</p>
        )}
        {evidenceCount === 0 ? (
          <small>{say('notKnownTies')}</small>
        ) : (
          <Evidence issue={key} kind={kind} scope={scope} count={evidenceCount} />
        )}
      </div>
    </li>
  );
}
