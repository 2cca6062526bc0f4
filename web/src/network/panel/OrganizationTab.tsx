import { useAnswer } from '../../api/useAnswer';
import { EntityLink } from '../../frame/EntityLink';
import { Failure, Section, Skeleton } from '../../frame/parts';
import { NetworkOrganizationDocument, type NetworkScopeInput } from '../../graphql';
import { useLabel } from '../../labels';
import { useListed, useName } from '../../say';
import type { Community, MeasuresById } from '../answers';
import { rounded } from '../numbers';
import { RoleSigns } from '../roles';
import { type Changes, type NetworkState, REACHES } from '../state';
import { useSay } from '../texts';
import type { Asked } from './Panel';
import { Partners } from './Partners';
import { Paths } from './Paths';
import { Ties } from './Ties';

interface Shown {
  id: string;
  state: NetworkState;
  scope: NetworkScopeInput;
  asked: Asked;
  measures: MeasuresById | undefined;
  communities: readonly Community[];
  onChoose: (id: string | undefined) => void;
  onChange: (changes: Changes, replace?: boolean) => void;
}

/** An organization: how it stands, whom it works with on what evidence, whom it could work with, and the way to another. */
export function OrganizationTab({ id, state, scope, asked, measures, communities, onChoose, onChange }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const { data, error, refetch } = useAnswer(NetworkOrganizationDocument, { id });
  const organization = data?.organizations.find((one) => one.id === id);
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (organization === undefined)
    return data === undefined ? <Skeleton rows={8} /> : <p className="caveat">{say('noneFound')}</p>;
  const measured = measures?.get(id);
  const community = communities.find(({ number }) => number === measured?.community);
  return (
    <>
      <header className="panel-head">
        <div>
          <small className="organization-kind">
            <RoleSigns roles={organization.roles} />
            {listed([label('OrganizationKind', organization.kind), ...organization.regions.map(name)])}
          </small>
          <h2>{name(organization)}</h2>
          <EntityLink id={id}>{say('openPage')}</EntityLink>
        </div>
        <button type="button" className="tool icon" onClick={() => onChoose(undefined)} aria-label={say('close')}>
          ✕
        </button>
      </header>
      {asked.measures.error !== null && <Failure error={asked.measures.error} onRetry={asked.measures.refetch} />}
      {measured !== undefined && (
        <dl className="stats">
          <Stat word={label('OrganizationMeasure', 'DEGREE')} value={rounded(measured.degree, 0)} />
          <Stat word={label('OrganizationMeasure', 'STRENGTH')} value={rounded(measured.strength, 1)} />
          <Stat
            word={label('OrganizationMeasure', 'BETWEENNESS')}
            value={rounded(measured.betweenness, 3)}
            note={say('rank', { rank: measured.rank })}
          />
          <Stat word={label('OrganizationMeasure', 'PAGE_RANK')} value={rounded(measured.pageRank, 4)} />
          <Stat word={label('OrganizationMeasure', 'CONSTRAINT')} value={rounded(measured.constraint, 2)} />
          <Stat word={label('OrganizationMeasure', 'CORE_NUMBER')} value={rounded(measured.coreNumber, 0)} />
        </dl>
      )}
      {measures !== undefined && measured === undefined && <p className="caveat">{say('outside')}</p>}
      {community !== undefined && (
        <p className="in-community">
          {say('COMMUNITY')}
          <button type="button" className="link" onClick={() => onChange({ tab: 'communities' })}>
            {say('communityNamed', { core: name(community.core), size: community.size })}
          </button>
        </p>
      )}
      <fieldset className="choice">
        <legend>{say('onlyAround')}</legend>
        {REACHES.map((reach) => (
          <button
            key={reach}
            type="button"
            className="btn"
            aria-pressed={state.around === reach}
            onClick={() => onChange({ around: state.around === reach ? undefined : reach })}
          >
            {say(reach)}
          </button>
        ))}
      </fieldset>
      <Ties organization={id} scope={scope} onChoose={onChoose} />
      <Section title={say('path')}>
        <Paths {...{ state, scope, onChange, onChoose }} asked={asked.paths} />
      </Section>
      <Partners organization={id} scope={scope} onChoose={onChoose} />
    </>
  );
}

function Stat({ word, value, note }: { word: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {value}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
