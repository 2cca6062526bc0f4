import { useState } from 'react';
import { goAmong } from '../frame/arrows';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { type Community, type MeasuresById, type NetworkNode, namedBy, regionsOf, rolesOf } from './answers';
import { fixed, rounded } from './numbers';
import { RoleSigns } from './roles';
import type { Size } from './state';
import { useSay } from './texts';

interface Shown {
  nodes: readonly NetworkNode[];
  measures: MeasuresById | undefined;
  communities: readonly Community[];
  size: Size;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/**
 * The nodes as a table: what the picture shows, for the keyboard, for a screen reader and for paper. All names are one tab stop,
 * through which arrows go, so that the panel is not hundreds of them away.
 */
export function NodeTable({ nodes, measures, communities, size, chosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const listed = useListed();
  const rows = nodes.map((node) => ({ node, found: measures?.get(node.key) }));
  const value = ({ node, found }: (typeof rows)[number]) =>
    ({ DEGREE: node.degree, STRENGTH: node.strength, PAGE_RANK: found?.pageRank, BETWEENNESS: found?.betweenness })[
      size
    ];
  const measure = label('OrganizationMeasure', size);
  const sorted = rows.toSorted((one, other) => (value(other) ?? -1) - (value(one) ?? -1));
  const [last, setLast] = useState<string>();
  const stop = [last, chosen].find((key) => nodes.some((node) => node.key === key)) ?? sorted[0]?.node.key;
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
          {sorted.map(({ node, found }) => (
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
                <RoleSigns roles={rolesOf(node)} />
              </td>
              <td>{listed(regionsOf(node).map(name))}</td>
              <td className="number">{node.degree}</td>
              <td className="number">{rounded(node.strength, 1)}</td>
              <td className="number">{fixed(found?.betweenness, 4)}</td>
              <td className="number">{fixed(found?.pageRank, 4)}</td>
              <td className="number">{fixed(found?.constraint, 3)}</td>
              <td className="number" title={nameOf(found?.community)}>
                {found?.community ?? '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function nameOf(number: number | undefined): string {
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
