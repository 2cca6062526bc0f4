import { Link, useSearch } from '@tanstack/react-router';
import { changed } from '../address';
import { ThingLink } from '../entities/ThingLink';
import { Section } from '../frame/parts';
import { useEither, useName } from '../say';
import { changeOfWay, onDay, readChanges, writeChanges } from '../scenario/changes';
import type { FoundCell, FoundUnit } from './CellPanel';
import { useSay } from './texts';

/** So many ways are shown; the rest is told by its number. */
const MOST_WAYS = 6;

/** The ways to close a gap, or from a covered cell on, the likeliest first, with who could lead what is founded. */
export function WaysOf({ cell, unit }: { cell: FoundCell; unit: FoundUnit }) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const search = useSearch({ strict: false });
  const { waysToClose, status } = cell;
  const further = waysToClose.length - MOST_WAYS;
  return (
    <Section title={say(status === 'COVERED' ? 'waysOn' : 'ways')} note={waysToClose.length}>
      <ul className="ways">
        {waysToClose
          .slice(0, MOST_WAYS)
          .map((way) => ({
            ...way,
            change: onDay(changeOfWay(way, unit, search.region), search.seen),
            best: Math.max(...way.candidates.map(({ score }) => score)),
          }))
          .map(({ key, kind, platform, reasonZh, reasonEn, candidates, change, best }) => (
            <li key={key}>
              <span className={`way of-${kind}`}>{say(kind)}</span>
              <div>
                <b>{platform === null ? name(cell.standardSlot) : <ThingLink thing={platform} />}</b>
                {change !== undefined && (
                  <Link
                    className="suppose"
                    to="/coverage/scenario"
                    search={changed(search, {
                      before: undefined,
                      cell: undefined,
                      tab: undefined,
                      do: writeChanges([...readChanges(search.do), change]),
                    })}
                  >
                    {say('suppose')}
                  </Link>
                )}
                <p>{either(reasonZh, reasonEn)}</p>
                {candidates.length > 0 && (
                  <ul className="candidates">
                    {candidates.map(({ organization, score }) => (
                      <li key={organization.id}>
                        <ThingLink thing={organization} />
                        <span className="candidate-score">
                          <i style={{ width: `${(100 * score) / best}%` }} />
                        </span>
                        <small>{score}</small>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          ))}
      </ul>
      {further > 0 && <small>{say('moreWays', { count: further })}</small>}
    </Section>
  );
}
