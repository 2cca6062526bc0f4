import { asKnown } from '../day';
import { EntityLink } from '../frame/EntityLink';
import type { BackingOrganizationFragment } from '../graphql';
import { useLabel } from '../labels';
import { useName } from '../say';
import type { Issue } from './ArchitectureView';
import type { ShownTier } from './Band';
import { SeverityMark } from './SeverityMark';
import { useSay } from './texts';

interface Shown {
  shown: ShownTier['platforms'][number];
  issues: readonly Issue[];
  isChosen: boolean;
  onChoose: (platform: string | undefined) => void;
}

/** A platform of a tier: its state, who is behind it, and what of it departs from the document. */
export function PlatformCard({ shown, issues, isChosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const { platform, state, since, sincePrecision, ledBy, coBuiltBy, partOf } = shown;
  const about = [
    label('PlatformKind', platform.kind),
    label('PlatformState', state),
    since === null ? undefined : asKnown(since, sincePrecision),
  ];
  return (
    <li className={isChosen ? 'platform-card chosen' : 'platform-card'}>
      <EntityLink id={platform.id}>{name(platform)}</EntityLink>
      <small>{about.filter(Boolean).join(' · ')}</small>
      <dl className="backing">
        <Backing word={say('ledBy')} ties={ledBy} otherwise={say('noLeader')} />
        {coBuiltBy.length > 0 && <Backing word={say('coBuiltBy')} ties={coBuiltBy} />}
        {partOf.length > 0 && (
          <div>
            <dt>{say('partOf')}</dt>
            <dd>
              {partOf.map(({ basis, platform: parent }) => (
                <span key={parent.id} className={`tied ${basis}`}>
                  {name(parent)}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {issues.length > 0 && (
        <button
          type="button"
          className="marks"
          aria-pressed={isChosen}
          onClick={() => onChoose(isChosen ? undefined : platform.id)}
        >
          {issues.map(({ key, kind, severity, clause }) => (
            <span key={key} className="mark">
              <SeverityMark severity={severity} />
              {label('ArchitectureIssueKind', kind)}
              <small className="clause-number">{clause.number}</small>
            </span>
          ))}
        </button>
      )}
    </li>
  );
}

/** So many are named; the rest is told by the number of all. */
const MOST = 4;

function Backing({
  word,
  ties,
  otherwise = '',
}: {
  word: string;
  ties: readonly BackingOrganizationFragment[];
  otherwise?: string;
}) {
  const say = useSay();
  const name = useName();
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {ties.length === 0 && <span className="none-known">{otherwise}</span>}
        {ties.slice(0, MOST).map(({ basis, organization }) => (
          <EntityLink key={organization.id} id={organization.id} className={`tied ${basis}`} title={say(basis)}>
            {name(organization)}
          </EntityLink>
        ))}
        {ties.length > MOST && <small>{say('more', { count: ties.length })}</small>}
      </dd>
    </div>
  );
}
