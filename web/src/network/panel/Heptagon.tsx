import type { CollaborationRole, DrawnHeptagonFragment } from '../../graphql';
import { useListed, useName } from '../../say';
import { ROLE_COLOURS, ROLES, SIGNS } from '../roles';
import { useSay } from '../texts';

interface Shown {
  heptagon: DrawnHeptagonFragment;
  isChosen: boolean;
  /** Absent where choosing it would narrow nothing. */
  onChoose: (() => void) | undefined;
}

/** The seven stars around one thing: a disc for each role played, a line for what ties two, a dashed ring for a role that is missing. */
export function Heptagon({ heptagon, isChosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const lacking = listed(heptagon.missing.map((role) => say(role)));
  const contents = (
    <>
      <Drawn stars={heptagon.stars} />
      <b>{name(heptagon.industry ?? heptagon.region)}</b>
      <small className={heptagon.isComplete ? undefined : 'lacking'}>
        {heptagon.isComplete ? say('whole') : say('lacks', { roles: lacking })}
      </small>
      {!heptagon.isConnected && <small>{say('notConnected')}</small>}
    </>
  );
  return onChoose === undefined ? (
    <div className="heptagon">{contents}</div>
  ) : (
    <button type="button" className="heptagon" aria-pressed={isChosen} onClick={onChoose}>
      {contents}
    </button>
  );
}

const RADIUS = 42;

/** The corner of a role, the first at the top. */
function cornerOf(role: CollaborationRole): readonly [x: number, y: number] {
  const turn = (ROLES.indexOf(role) / ROLES.length - 0.25) * 2 * Math.PI;
  return [Math.cos(turn) * RADIUS, Math.sin(turn) * RADIUS];
}

function Drawn({ stars }: Pick<DrawnHeptagonFragment, 'stars'>) {
  const strongest = Math.max(1, ...stars.flatMap(({ tiedTo }) => tiedTo.map(({ weight }) => weight)));
  const ties = stars.flatMap(({ role, tiedTo }) =>
    tiedTo
      .filter((other) => ROLES.indexOf(other.role) > ROLES.indexOf(role))
      .map(({ role: other, weight }) => ({
        key: `${role} ${other}`,
        from: cornerOf(role),
        to: cornerOf(other),
        weight,
      })),
  );
  return (
    <svg viewBox="-60 -58 120 114" aria-hidden="true">
      <polygon className="heptagon-ring" points={ROLES.map((role) => cornerOf(role).join(',')).join(' ')} />
      {ties.map(({ key, from: [x1, y1], to: [x2, y2], weight }) => (
        <line
          key={key}
          className="heptagon-tie"
          {...{ x1, y1, x2, y2 }}
          strokeWidth={0.8 + 4.2 * Math.sqrt(weight / strongest)}
        />
      ))}
      {stars.map(({ role, isPresent, organizationCount }) => (
        <g
          key={role}
          className={isPresent ? 'star' : 'star missing'}
          transform={`translate(${cornerOf(role).join(' ')})`}
        >
          <circle
            r={7.5 + Math.min(5.5, Math.sqrt(organizationCount) * 1.5)}
            fill={isPresent ? ROLE_COLOURS[role] : 'var(--surface)'}
          />
          <text y="3.6" textAnchor="middle">
            {SIGNS[role]}
          </text>
        </g>
      ))}
    </svg>
  );
}
