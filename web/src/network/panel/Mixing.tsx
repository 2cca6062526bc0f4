import { useAnswer } from '../../api/useAnswer';
import { Failure, Skeleton } from '../../frame/parts';
import { MixingDocument, type MixingQuery, type NetworkScopeInput } from '../../graphql';
import { rounded } from '../numbers';
import { ROLES, RoleSigns } from '../roles';
import { useSay } from '../texts';

type Cell = NonNullable<MixingQuery['roleMixing']>['cells'][number];

/** With fewer ties than this a ratio says little. */
const ENOUGH = 5;

/** How strongly each two roles are tied, against chance: the upper half, since ties have no direction. */
export function Mixing({ scope }: { scope: NetworkScopeInput }) {
  const say = useSay();
  const { data, error, refetch } = useAnswer(MixingDocument, { scope });
  const mixing = data?.roleMixing;
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (mixing == null) return <Skeleton rows={8} />;
  return (
    <>
      <p className="hint">{say('mixingAbout')}</p>
      <table className="mixing">
        <caption className="only-heard">{say('mixing')}</caption>
        <thead>
          <tr>
            <td />
            {ROLES.map((role) => (
              <th key={role} scope="col">
                <RoleSigns roles={[role]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROLES.map((from, row) => (
            <tr key={from}>
              <th scope="row">
                <RoleSigns roles={[from]} />
              </th>
              {ROLES.map((to, column) => (
                <MixingCell key={to} cell={column < row ? undefined : cellOf(mixing.cells, from, to)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="keys">
        <li className="tone more-2">{say('moreThanChance')}</li>
        <li className="tone alike">{say('asChance')}</li>
        <li className="tone less-2">{say('lessThanChance')}</li>
      </ul>
      {mixing.assortativity !== null && <p>{say('assortativity', { value: rounded(mixing.assortativity, 3) })}</p>}
      {mixing.unassignedWeight > 0 && (
        <p className="caveat">{say('unassigned', { weight: rounded(mixing.unassignedWeight, 1) })}</p>
      )}
    </>
  );
}

const cellOf = (cells: readonly Cell[], from: string, to: string) =>
  cells.find((cell) => cell.from === from && cell.to === to);

function MixingCell({ cell }: { cell: Cell | undefined }) {
  const say = useSay();
  if (cell === undefined) return <td />;
  const { from, to, observed, expected, ratio } = cell;
  const words = { from: say(from), to: say(to) };
  return (
    <td
      className={observed < ENOUGH ? 'few' : toneOf(ratio)}
      title={say('mixingCell', { ...words, observed: rounded(observed, 1), expected: rounded(expected, 1) })}
    >
      {ratio === null || observed === 0 ? '·' : ratio.toFixed(1)}
      {observed > 0 && <small>{rounded(observed, 0)}</small>}
    </td>
  );
}

/** The shade of a ratio: the further from chance, the deeper. */
function toneOf(ratio: number | null): string {
  if (ratio === null) return 'few';
  if (ratio >= 1.05) return ratio >= 1.5 ? 'more-3' : ratio >= 1.2 ? 'more-2' : 'more-1';
  if (ratio > 0.95) return 'alike';
  return ratio > 0.8 ? 'less-1' : ratio > 0.5 ? 'less-2' : 'less-3';
}
