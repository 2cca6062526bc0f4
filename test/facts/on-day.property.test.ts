import fc from 'fast-check';
import { cypher } from '../../src/database/cypher';
import { holdsOn } from '../../src/days';
import { closedOn, holdsOn as holdsOnInCypher, stateDates, stateRank } from '../../src/facts/on-day.cypher';
import { type PlatformDates, stateOn } from '../../src/facts/platform-state';
import { useWorld } from '../harness';

const { graph } = useWorld();

const RANKS = { OPERATING: 3, IN_PROGRESS: 2, UNKNOWN: 1, CLOSED: 0 };

// Few enough that many are equal.
const day = fc.constantFrom('0001-01-01', '2017-12-31', '2018-01-01', '2018-01-02', '2024-02-29', '9999-12-30');
const mayBeDay = fc.option(day);
const dated = fc.record({
  openedOn: mayBeDay,
  closedOn: mayBeDay,
  seenOperatingOn: mayBeDay,
  seenInProgressOn: mayBeDay,
  seenClosedOn: mayBeDay,
  statedClosed: fc.option(fc.boolean()),
});
const cases = fc.array(fc.record({ asOf: day, dated, span: fc.record({ since: mayBeDay, until: mayBeDay }) }), {
  minLength: 200,
  maxLength: 400,
});

const PRECISIONS = {
  openedOnPrecision: null,
  closedOnPrecision: null,
  seenOperatingOnPrecision: null,
  seenInProgressOnPrecision: null,
  seenClosedOnPrecision: null,
} satisfies Partial<PlatformDates>;

const IN_DATABASE = cypher<{ rank: number; closed: boolean; holds: boolean }>`
  UNWIND $cases AS given
  WITH date(given.asOf) AS day,
       {since: date(given.span.since), until: date(given.span.until)} AS span,
       {openedOn: date(given.dated.openedOn), closedOn: date(given.dated.closedOn),
        seenOperatingOn: date(given.dated.seenOperatingOn), seenInProgressOn: date(given.dated.seenInProgressOn),
        seenClosedOn: date(given.dated.seenClosedOn), statedClosed: given.dated.statedClosed} AS platform
  WITH day, span, platform, ${stateDates('platform')} AS dates
  RETURN ${stateRank(cypher`day`, 'dates')} AS rank, coalesce(${closedOn('platform')} <= day, false) AS closed,
         ${holdsOnInCypher(cypher`day`, 'span')} AS holds`;

test('what state a platform has, whether it is closed and whether a span holds on a day, the database says as the code does', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const expected = given.map(({ asOf, dated, span }) => {
        const state = stateOn({ ...PRECISIONS, ...dated }, asOf)?.state;
        return {
          rank: state === undefined ? 0 : RANKS[state],
          closed: state === 'CLOSED',
          holds: holdsOn(asOf, span.since, span.until),
        };
      });
      expect(await graph.read(IN_DATABASE, { cases: given })).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
