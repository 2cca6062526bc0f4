import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { useAnswer } from '../api/useAnswer';
import { Failure, Section, Skeleton } from '../frame/parts';
import { CellDocument, type CellQuery, type CoverageScopeInput } from '../graphql';
import { useEither, useName } from '../say';
import { type Gap, partsOf } from './cells';
import { DutyOf } from './DutyOf';
import { StatusGlyph } from './glyphs';
import { PlatformRow } from './PlatformRow';
import { SubsidiesOf } from './SubsidiesOf';
import { useSay } from './texts';
import { WaysOf } from './WaysOf';

interface Shown {
  cell: string;
  /** The words of its unit. */
  unit: string;
  /** It among all gaps of the view, if it is one. */
  ranked: Gap | undefined;
  scope: CoverageScopeInput;
  /** Whether the units are industries, else they are regions. */
  isOfIndustries: boolean;
  onClose: () => void;
}

/** All that the graph knows of one cell: its standing and the ground for it, who is in it, how it could be closed or come to more, whose duty it is. */
export function CellPanel({ cell: key, unit, ranked, scope, isOfIndustries, onClose }: Shown) {
  const say = useSay();
  const name = useName();
  const [unitId] = partsOf(key);
  const asked = useAnswer(CellDocument, {
    scope: { ...scope, ...(isOfIndustries ? { industries: [unitId] } : { region: unitId }) },
  });
  const found = asked.isPlaceholderData ? undefined : cellIn(asked, key);
  return (
    <aside className="panel cell-panel" aria-label={`${unit} × ${name(found?.cell.standardSlot)}`}>
      <header className="panel-head">
        <div>
          <small>{unit}</small>
          <h2>{name(found?.cell.standardSlot) || '…'}</h2>
        </div>
        <button type="button" className="tool icon" onClick={onClose} aria-label={say('close')}>
          ✕
        </button>
      </header>
      {asked.error !== null && <Failure error={asked.error} onRetry={asked.refetch} />}
      {asked.error === null && found === undefined && <Skeleton rows={8} />}
      {found !== undefined && <Contents {...found} ranked={ranked} />}
    </aside>
  );
}

type Found = NonNullable<ReturnType<typeof cellIn>>;
export type FoundCell = Found['cell'];
export type FoundUnit = Found['unit'];
export type FoundGap = Found['gap'];

function cellIn({ data }: UseQueryResult<CellQuery, Refusal>, key: string) {
  const gap = data?.coverageGaps?.edges.map(({ node }) => node).find((node) => node.key === key);
  for (const unit of data?.coverage?.units ?? []) {
    const cell = unit.cells.find((one) => one.key === key);
    if (cell !== undefined) return { cell, gap, unit };
  }
  return undefined;
}

function Contents({ cell, gap, unit, ranked }: Found & Pick<Shown, 'ranked'>) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const { status, platforms, closedPlatforms, rule } = cell;
  const { known } = unit;
  return (
    <>
      <p className={`verdict of-${status}`}>
        <StatusGlyph status={status} size={16} />
        <b>{say(status)}</b>
        {ranked !== undefined && <small>{say('rankOf', { rank: ranked.rank })}</small>}
      </p>
      {status === 'MISSING' && (
        <p className="caveat">
          {say('noneKnown', {
            platforms: known.platforms,
            sources: known.sources,
            newest: known.newestSourceOn ?? '—',
          })}
        </p>
      )}
      {platforms.length > 0 && (
        <Section title={say('platforms')} note={platforms.length}>
          {platforms.map((one) => (
            <PlatformRow key={one.platform.id} shown={one} />
          ))}
        </Section>
      )}
      {closedPlatforms.length > 0 && (
        <Section title={say('closedPlatforms')} note={closedPlatforms.length}>
          {closedPlatforms.map(({ platform }) => (
            <p key={platform.id}>{name(platform)}</p>
          ))}
        </Section>
      )}
      <WaysOf cell={cell} unit={unit} />
      <DutyOf cell={cell} gap={gap} />
      <SubsidiesOf subsidies={cell.subsidies} />
      {gap !== undefined && (
        <Section title={say('why')} note={gap.score.toFixed(2)}>
          <ul className="parts">
            {gap.scoreParts
              .filter(({ contribution }) => contribution > 0)
              .map(({ part, contribution, reasonZh, reasonEn }) => (
                <li key={part}>
                  <i style={{ width: `${contribution * 100}%` }} />
                  <span>{either(reasonZh, reasonEn)}</span>
                  <small>{contribution.toFixed(2)}</small>
                </li>
              ))}
          </ul>
        </Section>
      )}
      {(rule.noteZh ?? rule.noteEn) != null && <p className="caveat">{either(rule.noteZh, rule.noteEn)}</p>}
    </>
  );
}
