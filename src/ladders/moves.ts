import { NO_END } from '../days';
import type { LadderMoveKind } from '../vocabulary';
import { type Bounds, isBefore, isByThen, mayHaveHappened } from './bounds';
import { type Climb, heightOf, type Rung, rungOf, type Stay } from './rungs';

/** That a platform moves on a ladder, as far as is known. */
export interface Move {
  kind: LadderMoveKind;
  /** What else it may be, where it is not known on which rung the platform stood before or after. */
  possibleKinds: LadderMoveKind[];
  /** Whether it is certain that it was such a move, on whichever day. */
  isCertain: boolean;
  /** The highest rung on which it may have stood before; null for none. */
  fromRung: Rung | null;
  /** That on which it stood after, or the highest on which it may have; null for none. */
  toRung: Rung | null;
  day: Bounds;
}

/**
 * How a platform moves on a ladder: whatever is reached above all that it held, left for what is below, or left for nothing.
 * Where days are known exactly these are the days on which its highest rung changes; where they are not, each change that
 * may have been is among them.
 *
 * @returns by the last day on which they may have been, those of which nothing tells that last
 */
export function movesOf(climb: Climb): Move[] {
  const { stays, closing } = climb;
  const moves = [
    ...stays.flatMap((stay) => reached(stay, stays)),
    ...stays.flatMap((stay) => left(stay, stays)),
  ].flatMap((move) => untilClosing(move, closing));
  return [...moves, ...closed(climb)].sort(
    (a, b) =>
      compareTexts(a.day.notLaterThan ?? NO_END, b.day.notLaterThan ?? NO_END) ||
      compareTexts(a.day.notBefore ?? '', b.day.notBefore ?? ''),
  );
}

/** The move by which a rung is reached; none where the platform stands as high all the same. */
function reached(stay: Stay, stays: readonly Stay[]): Move[] {
  const day = stay.start;
  const { above, beside, below } = around(stay, stays);
  if (above.some((other) => holdsAt(other, day) || heldBefore(other, day))) return [];
  if (beside.some((other) => heldBefore(other, day))) return [];
  const mayBeNone =
    above.some((other) => mayHoldAt(other, day) || mayHaveHeldBefore(other, day)) ||
    beside.some((other) => mayHaveHeldBefore(other, day));
  const from = below.find((other) => mayHaveHeldBefore(other, day));
  if (from === undefined) return [move(['ENTRY'], !mayBeNone, { day, fromRung: null, toRung: rungOf(stay) })];
  const isRise = below.some((other) => heldBefore(other, day));
  return [
    move(isRise ? ['RISE'] : ['RISE', 'ENTRY'], !mayBeNone, { day, fromRung: rungOf(from), toRung: rungOf(stay) }),
  ];
}

/** The move by which a rung is left at its end; none where the platform stands as high all the same. */
function left(stay: Stay, stays: readonly Stay[]): Move[] {
  const day = stay.end;
  if (day === null) return [];
  const { above, beside, below } = around(stay, stays);
  // What ends by the same revocation ends on the same day, whichever that is; the highest of it tells the move.
  if (above.some((other) => other.end === day || holdsAt(other, day) || heldBefore(other, day))) return [];
  if (beside.some((other) => holdsAt(other, day))) return [];
  const mayBeNone =
    above.some((other) => mayHoldAt(other, day) || mayHaveHeldBefore(other, day)) ||
    beside.some((other) => mayHoldAt(other, day));
  const others = below.filter((other) => other.end !== day);
  const to = others.find((other) => mayHoldAt(other, day));
  if (to === undefined) return [move(['EXIT'], !mayBeNone, { day, fromRung: rungOf(stay), toRung: null })];
  const isFall = others.some((other) => holdsAt(other, day));
  return [move(isFall ? ['FALL'] : ['FALL', 'EXIT'], !mayBeNone, { day, fromRung: rungOf(stay), toRung: rungOf(to) })];
}

/** The other stays by where they stand: of one rung the first of the list takes precedence, as if it were higher. */
function around(stay: Stay, stays: readonly Stay[]): Record<'above' | 'beside' | 'below', Stay[]> {
  const place = stays.indexOf(stay);
  const after = stays.slice(place + 1);
  const isBeside = (other: Stay) => heightOf(other) === heightOf(stay);
  return {
    above: stays.slice(0, place),
    beside: after.filter(isBeside),
    below: after.filter((other) => !isBeside(other)),
  };
}

/** The move by which a platform that closes leaves the ladder. */
function closed({ stays, closing: day }: Climb): Move[] {
  const from = day === null ? undefined : stays.find((stay) => mayHaveHeldBefore(stay, day));
  if (day === null || from === undefined) return [];
  const isSure = stays.some((stay) => heldBefore(stay, day));
  return [move(['EXIT'], isSure, { day, fromRung: rungOf(from), toRung: null })];
}

/** A move is none once the platform is closed; on the day of closing the closing is the move. */
function untilClosing(move: Move, closing: Bounds | null): Move[] {
  if (closing === null || isBefore(move.day, closing)) return [move];
  return isByThen(closing, move.day) ? [] : [{ ...move, isCertain: false }];
}

function move(possibleKinds: LadderMoveKind[], isSure: boolean, rest: Pick<Move, 'day' | 'fromRung' | 'toRung'>): Move {
  return {
    kind: possibleKinds[0] as LadderMoveKind,
    possibleKinds,
    isCertain: isSure && possibleKinds.length === 1,
    ...rest,
  };
}

/** Whether a stay holds on the day of an event, whichever that is. */
function holdsAt({ start, end }: Stay, day: Bounds): boolean {
  return isByThen(start, day) && (end === null || isBefore(day, end));
}

/** Whether it may hold on that day. */
function mayHoldAt({ start, end }: Stay, day: Bounds): boolean {
  return mayBeByThen(start, day) && (end === null || mayBeBefore(day, end));
}

/** Whether it holds on the eve of that day, whichever that is. */
function heldBefore({ start, end }: Stay, day: Bounds): boolean {
  return isBefore(start, day) && (end === null || isByThen(day, end));
}

/** Whether it may hold on that eve. */
function mayHaveHeldBefore({ start, end }: Stay, day: Bounds): boolean {
  return mayBeBefore(start, day) && (end === null || mayBeByThen(day, end));
}

function mayBeByThen(one: Bounds, other: Bounds): boolean {
  return other.notLaterThan === null || mayHaveHappened(one, other.notLaterThan);
}

function mayBeBefore(one: Bounds, other: Bounds): boolean {
  return other.notLaterThan === null || one.notBefore === null || one.notBefore < other.notLaterThan;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
