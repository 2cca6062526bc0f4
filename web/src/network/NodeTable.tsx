import { useState } from 'react';
import { goAmong } from '../frame/arrows';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { type Community, measureOf, type NetworkNode, namedBy, regionsOf } from './answers';
import { fixed, rounded } from './numbers';
import { RoleSigns } from './roles';
import type { Size } from './state';
import { useSay } from './texts';

interface Shown {
  nodes: readonly NetworkNode[];
  communities: readonly Community[];
  size: Size;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/**
 * The nodes as a table: what the picture shows, for the keyboard, for a screen reader and for paper. All names are one tab stop,
 * through which arrows go, so that the panel is not hundreds of them away.
 */
export function NodeTable({ nodes, communities, size, chosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const measure = label('OrganizationMeasure', size);
  const sorted = nodes.toSorted((one, other) => measureOf(other, size) - measureOf(one, size));
  const [last, setLast] = useState<string>();
  const stop = [last, chosen].find((key) => nodes.some((node) => node.key === key)) ?? sorted[0]?.key;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="node-table" tabIndex={0} aria-label={say('tableOf', { size: measure })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('organization')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('REGION')}</th>
            <Heads measures={['DEGREE', 'STRENGTH', 'BETWEENNESS', 'PAGE_RANK', 'CONSTRAINT']} size={size} />
            <th scope="col" className="number">
              {say('COMMUNITY')}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={(event) => goAmong(event, [...event.currentTarget.querySelectorAll('button')])}>
          {sorted.map((node) => (
            <tr key={node.key} className={node.key === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-current={node.key === chosen ? 'true' : undefined}
                  tabIndex={node.key === stop ? 0 : -1}
                  onFocus={() => setLast(node.key)}
                  onClick={() => onChoose(node.key)}
                >
                  {name(namedBy(node))}
                </button>
                {node.isPartner && <small> {say('partner')}</small>}
              </th>
              <td>
                <RoleSigns roles={node.roles} />
              </td>
              <td>{listed(regionsOf(node).map(name))}</td>
              <td className="number">{node.degree}</td>
              <td className="number">{rounded(node.strength, 1)}</td>
              <td className="number">{fixed(node.measures?.betweenness, 4)}</td>
              <td className="number">{fixed(node.measures?.pageRank, 4)}</td>
              <td className="number">{fixed(node.measures?.constraint, 3)}</td>
              <td className="number" title={nameOf(node.community)}>
                {node.community ?? '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function nameOf(number: number | null | undefined): string {
    return name(communities.find((one) => one.number === number)?.core);
  }
}

function Heads({ measures, size }: { measures: readonly string[]; size: Size }) {
  const label = useLabel();
  return measures.map((measure) => (
    <th key={measure} scope="col" className="number" aria-sort={measure === size ? 'descending' : undefined}>
      {label('OrganizationMeasure', measure)}
      {measure === size && ' ▾'}
    </th>
  ));
}
