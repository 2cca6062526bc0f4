import { useState } from 'react';
import { useAnswer } from '../api/useAnswer';
import { asKnown } from '../day';
import { Failure, Skeleton } from '../frame/parts';
import { Sources } from '../frame/Sources';
import {
  type ArchitectureIssueKind,
  type ArchitectureIssueScopeInput,
  IssueEvidenceDocument,
  type IssueEvidenceQuery,
} from '../graphql';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { useSay } from './texts';

type Tie = NonNullable<IssueEvidenceQuery['architectureIssues']>['edges'][number]['node']['evidence'][number];

interface Shown {
  /** Key of the issue. */
  issue: string;
  kind: ArchitectureIssueKind;
  scope: ArchitectureIssueScopeInput;
  count: number;
}

/** The ties that were looked at to find an issue, asked for when they are unfolded. */
export function Evidence({ issue, kind, scope, count }: Shown) {
  const say = useSay();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        {say('evidence')} {count}
      </summary>
      {wasOpened && <Ties issue={issue} kind={kind} scope={scope} />}
    </details>
  );
}

function Ties({ issue, kind, scope }: Omit<Shown, 'count'>) {
  const { data, error, refetch } = useAnswer(IssueEvidenceDocument, { scope, kinds: [kind] });
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Skeleton rows={3} />;
  const ties = data.architectureIssues?.edges.find(({ node }) => node.key === issue)?.node.evidence ?? [];
  return (
    <ul>
      {ties.map((tie) => (
        <TieRow
          key={[tie.kind, tie.platform.id, tie.organization?.id, tie.industry?.id, tie.parent?.id].join(' ')}
          tie={tie}
        />
      ))}
    </ul>
  );
}

function TieRow({ tie }: { tie: Tie }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const { kind, basis, since, until, platform, organization, industry, parent, sources } = tie;
  return (
    <li className="issue-tie">
      <p>
        <span className={`tied ${basis}`}>
          {label('TieKind', kind)} <small>{say(basis)}</small>
        </span>{' '}
        {listed([organization, platform, industry, parent].filter((one) => one !== null).map(name))}
      </p>
      <small>
        {listed([
          since === null ? say('undated') : asKnown(since, tie.sincePrecision),
          ...(until === null ? [] : [say('untilDay', { day: asKnown(until, tie.untilPrecision) })]),
        ])}
      </small>
      <Sources sources={sources} />
    </li>
  );
}
