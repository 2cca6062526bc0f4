import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { ComparisonQuery } from '../graphql';
import { useName } from '../say';
import { CountBar } from './CountBar';
import { type Coverage, type Gap, partsOf, unitOf } from './cells';
import { HeatCell } from './HeatCell';
import { useSay } from './texts';

type Compared = NonNullable<ComparisonQuery['coverageComparison']>;

interface Shown {
  coverage: Coverage;
  /** Undefined where nothing is compared. */
  compared: Pick<Compared, 'changes' | 'sameStatusChanges'> | undefined;
  gaps: ReadonlyMap<string, Gap>;
  chosen: string | undefined;
  onChoose: (cell: string | undefined) => void;
  /** Whether another picture is on its way. */
  isStale: boolean;
}

/**
 * The units by the slots, a grid in the sense of ARIA: one tab stop, arrows, Home and End, with Ctrl those of the whole grid,
 * PageUp and PageDown; Enter or Space chooses, Esc lets go.
 */
export function HeatMap({ coverage, compared, gaps, chosen, onChoose, isStale }: Shown) {
  const say = useSay();
  const name = useName();
  const grid = useRef<HTMLDivElement>(null);
  const { units, slots, counts, standard } = coverage;
  const changes = byKey(compared?.changes);
  const moves = byKey(compared?.sameStatusChanges);
  const [atRow, atColumn] = chosenPlace(coverage, chosen);
  const [place, setPlace] = useState<readonly [row: number, column: number]>([atRow, atColumn]);
  const last = { row: units.length - 1, column: slots.length - 1 };
  const current = [Math.min(place[0], last.row), Math.min(place[1], last.column)] as const;

  function goTo(row: number, column: number): void {
    const [r, c] = [clamp(row, last.row), clamp(column, last.column)];
    setPlace([r, c]);
    grid.current?.querySelector<HTMLElement>(`[data-at="${r},${c}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const [row, column] = current;
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: event.ctrlKey ? [0, 0] : [row, 0],
      End: event.ctrlKey ? [last.row, last.column] : [row, last.column],
      PageUp: [0, column],
      PageDown: [last.row, column],
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      goTo(...move);
    } else if (event.key === 'Escape') onChoose(undefined);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table has no cells to go through by arrows
    <div
      id="grid"
      className={isStale ? 'heat stale' : 'heat'}
      role="grid"
      aria-label={`${name(coverage.framework ?? coverage.standard)} ${coverage.asOf}`}
      aria-busy={isStale}
      aria-rowcount={units.length + 2}
      aria-colcount={slots.length + 2}
      ref={grid}
      onKeyDown={onKeyDown}
      tabIndex={-1}
      style={{ '--columns': slots.length } as CSSProperties}
    >
      {/* biome-ignore-start lint/a11y/useSemanticElements: rows and cells of that grid */}
      {/* biome-ignore-start lint/a11y/useFocusableInteractive: what takes the focus is the button in each cell */}
      <div role="row" className="heat-row heat-head">
        <div role="columnheader" className="heat-corner">
          {say(standard.unitKind)}
        </div>
        {slots.map(({ standardSlot }) => (
          <div role="columnheader" key={standardSlot.id}>
            <SlotName slot={standardSlot} />
          </div>
        ))}
        <div role="columnheader" className="heat-sum">
          {say('total')}
        </div>
      </div>
      {units.map((unit, row) => (
        <div role="row" className="heat-row" key={unitOf(unit)?.id}>
          <div role="rowheader" className="heat-unit">
            <b>{name(unitOf(unit))}</b>
            <small>{say('knownOf', { ...unit.known })}</small>
          </div>
          {unit.cells.map((cell, column) => {
            const { key } = cell;
            return (
              <div role="gridcell" key={key} aria-selected={chosen === key}>
                <HeatCell
                  cell={cell}
                  label={{ unit: name(unitOf(unit)), slot: name(slots[column]?.standardSlot) }}
                  change={changes.get(key)}
                  moved={moves.get(key)}
                  isCompared={compared !== undefined}
                  gap={gaps.get(key)}
                  place={`${row},${column}`}
                  isCurrent={current[0] === row && current[1] === column}
                  onFocus={() => setPlace([row, column])}
                  onChoose={() => onChoose(chosen === key ? undefined : key)}
                />
              </div>
            );
          })}
          <div role="gridcell" className="heat-sum">
            <b>{unit.counts.covered}</b>
            <small>/{slots.length}</small>
            <CountBar counts={unit.counts} />
          </div>
        </div>
      ))}
      <div role="row" className="heat-row heat-foot">
        <div role="rowheader" className="heat-unit">
          <b>{say('total')}</b>
        </div>
        {slots.map((slot) => (
          <div role="gridcell" key={slot.standardSlot.id} className="heat-sum">
            <b>{slot.counts.covered}</b>
            <small>/{units.length}</small>
            <CountBar counts={slot.counts} />
          </div>
        ))}
        <div role="gridcell" className="heat-sum">
          <b>{counts.covered}</b>
          <small>/{units.length * slots.length}</small>
          <CountBar counts={counts} />
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useFocusableInteractive: see above */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
    </div>
  );
}

/** On a narrow screen a short word is seen; what is heard is the name. */
function SlotName({ slot }: { slot: Coverage['slots'][number]['standardSlot'] }) {
  const say = useSay();
  const name = useName();
  const { id } = slot;
  return isShortened(id) ? (
    <>
      <span className="whole">{name(slot)}</span>
      <span className="short" aria-hidden="true">
        {say(id)}
      </span>
    </>
  ) : (
    name(slot)
  );
}

const SHORTENED = [
  'PUBLIC_SERVICE_PLATFORM',
  'INDUSTRIAL_RESEARCH_INSTITUTE',
  'TECHNOLOGY_INNOVATION_CENTER',
  'DOUBLE_INNOVATION_PLATFORM',
  'SCIENCE_PARK',
] as const;
const isShortened = (id: string): id is (typeof SHORTENED)[number] => (SHORTENED as readonly string[]).includes(id);

const byKey = <One extends { key: string }>(list: readonly One[] = []) => new Map(list.map((one) => [one.key, one]));

const clamp = (at: number, last: number) => Math.min(last, Math.max(0, at));

/** Where the chosen cell stands, or the first. */
function chosenPlace({ units, slots }: Coverage, chosen = ''): readonly [row: number, column: number] {
  const [unit, slot] = partsOf(chosen);
  const row = units.findIndex((one) => unitOf(one)?.id === unit);
  const column = slots.findIndex(({ standardSlot }) => standardSlot.id === slot);
  return row < 0 || column < 0 ? [0, 0] : [row, column];
}
