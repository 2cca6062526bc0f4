import { Failure, Skeleton } from '../../frame/parts';
import type { NetworkScopeInput } from '../../graphql';
import { useLabel } from '../../labels';
import { useListed, useName } from '../../say';
import { Find } from '../Find';
import { RoleSigns } from '../roles';
import type { Changes, NetworkState } from '../state';
import { useSay } from '../texts';
import type { Asked } from './Panel';
import { Unfolding } from './TieEvidence';

interface Shown {
  state: NetworkState;
  scope: NetworkScopeInput;
  asked: Asked['paths'];
  onChange: (changes: Changes, replace?: boolean) => void;
  onChoose: (id: string) => void;
}

/** The ways from the organization chosen to another, step by step, each step unfolding to its evidence. */
export function Paths({ state, scope, asked: { data, error, refetch, isPlaceholderData }, onChange, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const paths = isPlaceholderData ? undefined : data?.networkPaths?.paths;
  return (
    <>
      <Find label={say('pathTo')} network={undefined} onFind={(to) => onChange({ to }, false)} />
      {state.to !== undefined && (
        <>
          {error !== null && <Failure error={error} onRetry={refetch} />}
          {error === null && paths === undefined && <Skeleton rows={3} />}
          {paths?.length === 0 && <p className="caveat">{say('noPath')}</p>}
          <ol>
            {paths?.map(({ length, organizations, steps }) => (
              <li key={organizations.map(({ id }) => id).join(' ')} className="path">
                <small>{say('steps', { count: length })}</small>
                {steps.map(({ key, kinds }, index) => {
                  const [one, other] = [organizations[index], organizations[index + 1]];
                  return one === undefined || other === undefined ? null : (
                    <Unfolding
                      key={key}
                      ends={[one.id, other.id]}
                      scope={scope}
                      summary={
                        <>
                          <RoleSigns roles={other.roles.slice(0, 1)} />
                          <span className="tied-name">{name(other)}</span>
                          <small>{listed(kinds.map((kind) => label('NetworkTieKind', kind)))}</small>
                        </>
                      }
                    >
                      <button type="button" className="btn" onClick={() => onChoose(other.id)}>
                        {say('goTo', { name: name(other) })}
                      </button>
                    </Unfolding>
                  );
                })}
              </li>
            ))}
          </ol>
          <button type="button" className="btn" onClick={() => onChange({ to: undefined })}>
            {say('clearPath')}
          </button>
        </>
      )}
    </>
  );
}
