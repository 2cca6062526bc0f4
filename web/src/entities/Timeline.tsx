import { asKnown } from '../day';
import { Section } from '../frame/parts';
import type { DatePrecision } from '../graphql';
import { useSay } from './texts';

/** A day of something, and what was on it. */
export interface Moment {
  day: string;
  precision: DatePrecision | null | undefined;
  words: string;
}

/** More days than these are folded. */
const FEW = 8;

const YEAR_MS = 365.25 * 86_400_000;

/** How long a day that is known so exactly may be off. */
const SPANS: Record<DatePrecision, number> = { YEAR: 1, MONTH: 1 / 12, DAY: 0 };

/** The days of something, drawn as exactly as they are known, and beneath in words. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  const say = useSay();
  const distinct = new Map(moments.map((moment) => [`${moment.day} ${moment.words}`, moment]));
  const inOrder = [...distinct.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  if (inOrder.length === 0) return <p className="thing-caveat">{say('noDays')}</p>;
  return (
    <Section title={say('days')}>
      <Drawn moments={inOrder} />
      {inOrder.length > FEW ? (
        <details className="moments-all">
          <summary>{say('allDays', { count: inOrder.length })}</summary>
          <List moments={inOrder} />
        </details>
      ) : (
        <List moments={inOrder} />
      )}
    </Section>
  );
}

function List({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol className="moments">
      {moments.map(({ day, precision, words }) => (
        <li key={`${day} ${words}`}>
          <time dateTime={asKnown(day, precision)}>{asKnown(day, precision)}</time>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}

/** A picture of what the list says. */
function Drawn({ moments }: { moments: readonly Moment[] }) {
  const years = moments.map(({ day }) => yearsOf(day));
  const from = Math.floor(Math.min(...years));
  const to = Math.max(Math.floor(Math.max(...years)) + 1, from + 2);
  const at = (year: number) => `${5 + (90 * (year - from)) / (to - from)}%`;
  const step = Math.ceil((to - from) / 8);
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return (
    <svg className="timeline" width="100%" height="46" aria-hidden="true">
      <line x1="5%" x2="95%" y1="18" y2="18" className="timeline-axis" />
      {ticks.map((year) => (
        <g key={year}>
          <line x1={at(year)} x2={at(year)} y1="14" y2="22" className="timeline-axis" />
          <text x={at(year)} y="40">
            {year}
          </text>
        </g>
      ))}
      {moments.map(({ day, precision, words }) => {
        const span = SPANS[precision ?? 'DAY'];
        const year = yearsOf(day);
        return span === 0 ? (
          <circle key={`${day} ${words}`} className="timeline-day" cx={at(year)} cy="18" r="5" />
        ) : (
          <rect
            key={`${day} ${words}`}
            className="timeline-span"
            x={at(year)}
            y="14"
            width={`${Math.max(1, (90 * span) / (to - from))}%`}
            height="8"
            rx="3"
          />
        );
      })}
    </svg>
  );
}

function yearsOf(day: string): number {
  return 1970 + new Date(`${day}T00:00Z`).getTime() / YEAR_MS;
}
