import { useAnswer, useAnswers } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import { HeptagonDocument, HeptagonOrganizationsDocument, type RoleHeptagonScopeInput } from '../../graphql';
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

/** The seven stars of each industry, and of the region chosen; choosing an industry narrows the network to it. */
export function Stars({ state, industries, onChoose, onChange }: Shown) {
  const say = useSay();
  const on = state.on !== undefined && { asOf: state.on };
  const subjects: RoleHeptagonScopeInput[] = [
    ...(state.region === undefined ? [] : [{ region: state.region, ...on }]),
    ...industries.map(({ id }) => ({ industry: id, ...on })),
  ];
  const answers = useAnswers(
    HeptagonDocument,
    subjects.map((scope) => ({ scope })),
  );
  const failed = answers.find(({ error }) => error !== null);
  const isChosen = state.industry !== undefined && industries.some(({ id }) => id === state.industry);
  if (failed?.error != null) {
    return (
      <Failure error={failed.error} onRetry={() => answers.forEach(({ error, refetch }) => error && void refetch())} />
    );
  }
  return (
    <>
      <p className="hint">{say('starsAbout')}</p>
      {isChosen && <Players scope={{ industry: state.industry as string, ...on }} onChoose={onChoose} />}
      {subjects.length === 0 && <Skeleton rows={6} />}
      <div className="heptagons">
        {answers.map(({ data }, index) => {
          const heptagon = data?.roleHeptagon;
          const industry = heptagon?.industry?.id;
          if (heptagon == null) return <Skeleton key={JSON.stringify(subjects[index])} rows={4} />;
          return (
            <Heptagon
              key={JSON.stringify(subjects[index])}
              heptagon={heptagon}
              isChosen={industry !== undefined && state.industry === industry}
              onChoose={
                industry === undefined
                  ? undefined
                  : () => onChange({ industry: state.industry === industry ? undefined : industry }, false)
              }
            />
          );
        })}
      </div>
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
