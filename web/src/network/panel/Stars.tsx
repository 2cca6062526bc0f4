import { useAnswer } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import {
  HeptagonDocument,
  HeptagonOrganizationsDocument,
  HeptagonsDocument,
  type RoleHeptagonScopeInput,
} from '../../graphql';
import { useName } from '../../say';
import type { Industry } from '../answers';
import { RoleSigns } from '../roles';
import type { Changes, NetworkState } from '../state';
import { useSay } from '../texts';
import { Heptagon } from './Heptagon';

interface Shown {
  state: NetworkState;
  industries: readonly Industry[];
  onChoose: (id: string) => void;
  onChange: (changes: Changes, replace?: boolean) => void;
}

/** The seven stars of each unit of the framework, and of the region chosen; choosing a unit narrows the network to it. */
export function Stars({ state, industries, onChoose, onChange }: Shown) {
  const say = useSay();
  const { industry: chosen, region, framework } = state;
  const on = state.on !== undefined && { asOf: state.on };
  const isOfRegion = region !== undefined;
  const ofRegion = useAnswer(HeptagonDocument, { scope: { ...(isOfRegion && { region }), ...on } }, isOfRegion);
  const ofUnits = useAnswer(HeptagonsDocument, { scope: { ...(framework !== undefined && { framework }), ...on } });
  const isChosen = chosen !== undefined && industries.some(({ id }) => id === chosen);
  const failed = [ofRegion, ofUnits].find(({ error }) => error !== null);
  if (failed?.error != null) return <Failure error={failed.error} onRetry={failed.refetch} />;
  const isWaiting = [ofUnits, ...(isOfRegion ? [ofRegion] : [])].some(
    ({ data, isPlaceholderData }) => data === undefined || isPlaceholderData,
  );
  const heptagons = [
    ...(isOfRegion && ofRegion.data?.roleHeptagon ? [ofRegion.data.roleHeptagon] : []),
    ...(ofUnits.data?.roleHeptagons?.edges.map(({ node }) => node) ?? []),
  ];
  return (
    <>
      <p className="hint">{say('starsAbout')}</p>
      {isChosen && <Players scope={{ industry: chosen, ...on }} onChoose={onChoose} />}
      {isWaiting ? (
        <Skeleton rows={6} />
      ) : (
        <div className="heptagons">
          {heptagons.map((heptagon) => {
            const id = heptagon.industry?.id;
            return (
              <Heptagon
                key={id ?? 'region'}
                heptagon={heptagon}
                isChosen={id !== undefined && id === chosen}
                onChoose={
                  id === undefined ? undefined : () => onChange({ industry: id === chosen ? undefined : id }, false)
                }
              />
            );
          })}
        </div>
      )}
    </>
  );
}

/** Who plays which of the seven roles around an industry. */
function Players({ scope, onChoose }: { scope: RoleHeptagonScopeInput; onChoose: (id: string) => void }) {
  const say = useSay();
  const name = useName();
  const { data, error, refetch, isPlaceholderData } = useAnswer(HeptagonOrganizationsDocument, { scope });
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (isPlaceholderData || data?.roleHeptagon == null) return <Skeleton rows={7} />;
  return (
    <ul className="players">
      {data.roleHeptagon.stars.map(({ role, organizations }) => (
        <li key={role} className="player">
          <RoleSigns roles={[role]} />
          {organizations.length === 0 ? (
            <span className="lacking">{say('starNone')}</span>
          ) : (
            <ul>
              {organizations.map((one) => (
                <li key={one.id}>
                  <button type="button" className="link" onClick={() => onChoose(one.id)}>
                    {name(one)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
