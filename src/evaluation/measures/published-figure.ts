import { asKnown, holdsOn } from '../../days';
import type { KnownValue } from './measure';
import type { EvaluatedYear, FigureFact, PlatformFacts } from './platform-facts';

/** The figures of a name for a year: those of another year say nothing of it. */
function ofYear({ figures }: PlatformFacts, name: string, { year }: EvaluatedYear): FigureFact[] {
  return figures.filter(({ nameZh, asOf }) => nameZh === name && asOf?.startsWith(String(year)));
}

/**
 * A published figure for a year: the platform's own or, where none is known, that of who leads it, which is inferred. Of
 * several in the year the last counts; where two of one day differ, what lies between.
 */
export function publishedFigure(facts: PlatformFacts, name: string, year: EvaluatedYear): KnownValue | null {
  const all = ofYear(facts, name, year);
  const own = all.filter(({ leader }) => leader === null);
  const carried = all.filter(
    ({ leader, asOf }) => leader !== null && holdsOn(asOf as string, leader.since, leader.until),
  );
  const found = own.length > 0 ? own : carried;
  if (found.length === 0) return null;
  const last = found
    .map(({ asOf }) => asOf as string)
    .sort()
    .at(-1) as string;
  const counted = found.filter(({ asOf }) => asOf === last);
  const values = counted.map(({ value }) => value);
  const day = asKnown(last, counted[0]?.asOfPrecision ?? 'DAY');
  const sourceIds = [...new Set(counted.flatMap((figure) => figure.sourceIds))];
  const span = { atLeast: Math.min(...values), atMost: Math.max(...values) };
  if (own.length > 0) {
    const words = { reasonZh: `${day}公布的平台数据`, reasonEn: `published of the platform for ${day}` };
    return { ...span, ...words, origin: 'FIGURE', basis: 'STATED', sourceIds };
  }
  const leaders = counted.flatMap(({ leader }) => leader ?? []);
  const names = [...new Set(leaders.map(({ nameZh }) => nameZh))].join('、');
  const isAlone = leaders.every(({ leads }) => leads === 1) && leaders.length === 1;
  return {
    // Of one that leads several, or of several that lead one, nobody knows what of the figure is the platform's.
    ...(isAlone ? span : { atLeast: null, atMost: leaders.length === 1 ? span.atMost : null }),
    origin: 'FIGURE',
    basis: 'INFERRED',
    sourceIds,
    reasonZh: isAlone
      ? `${day}公布的是牵头单位${names}的数据，推及其牵头的平台`
      : `${day}公布的是${names}的数据，其中多少属于该平台不知`,
    reasonEn: isAlone
      ? `published for ${day} of ${names}, which leads it, and carried to the platform`
      : `published for ${day} of ${names}; how much of it is the platform's is not known`,
  };
}

/** The years for which a figure of one of these names is published of a platform or of who leads it. */
export function yearsOf({ figures }: PlatformFacts, names: ReadonlySet<string>): number[] {
  return figures.flatMap(({ nameZh, asOf }) => (names.has(nameZh) && asOf !== null ? Number(asOf.slice(0, 4)) : []));
}
