import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../api/useAnswer';
import { asKnown } from '../../day';
import { EntityLink } from '../../frame/EntityLink';
import { Failure, Skeleton } from '../../frame/parts';
import { Sources } from '../../frame/Sources';
import { type EvidenceOfTieFragment, type NetworkScopeInput, TieEvidenceDocument } from '../../graphql';
import { useLabel } from '../../labels';
import { useListed, useName } from '../../say';
import { useSay } from '../texts';

interface Folded {
  /** Ids of the two that are tied. */
  ends: readonly [string, string];
  scope: NetworkScopeInput;
  summary: ReactNode;
  children?: ReactNode;
}

/** A tie; its evidence is asked for when it is unfolded. */
export function Unfolding({ ends, scope, summary, children }: Folded) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="tie" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      <div className="tie-evidence">
        {wasOpened && <TieEvidence ends={ends} scope={scope} />}
        {children}
      </div>
    </details>
  );
}

function TieEvidence({ ends: [fromOrganization, toOrganization], scope }: Pick<Folded, 'ends' | 'scope'>) {
  const { data, error, refetch } = useAnswer(TieEvidenceDocument, { fromOrganization, toOrganization, scope });
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Skeleton rows={3} />;
  const all = data.networkPaths?.paths.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence)) ?? [];
  return (
    <ul>
      {all.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no name
        <EvidenceRow key={index} evidence={one} />
      ))}
    </ul>
  );
}

function EvidenceRow({ evidence }: { evidence: EvidenceOfTieFragment }) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const { kind, basis, since, sinceBasis, until, size, collaboration, platforms, funder, sources } = evidence;
  return (
    <li className="evidence-row">
      <p>
        <span className={`basis-chip ${basis}`}>
          {label('NetworkTieKind', kind)}
          <small>{say(basis)}</small>
        </span>{' '}
        {collaboration !== null && <EntityLink id={collaboration.id}>{collaboration.subject}</EntityLink>}
        {platforms.map((platform) => (
          <EntityLink key={platform.id} id={platform.id}>
            {name(platform)}
          </EntityLink>
        ))}
        {funder !== null && say('funds', { name: name(funder) })}
      </p>
      <small>
        {listed([
          since === null ? say('undated') : asKnown(since, evidence.sincePrecision),
          ...(sinceBasis === 'INFERRED' ? [say('sinceInferred')] : []),
          ...(until === null ? [] : [say('untilDay', { day: asKnown(until, evidence.untilPrecision) })]),
          ...(size > 2 ? [say('amongSeveral', { size })] : []),
        ])}
      </small>
      <Sources sources={sources} />
    </li>
  );
}
