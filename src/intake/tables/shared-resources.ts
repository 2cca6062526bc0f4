import { SharedResourceKind } from '../../vocabulary';
import { decimal, named, oneOf, period, sourced, text } from './columns';
import { addTie, nodeOf, originOf } from './row-facts';
import { type Table, table } from './table';

const year = text.regex(/^\d{4}$/, 'is no year; write YYYY').transform(BigInt);
const amount = decimal.refine((number) => number >= 0, 'is below 0');

/** The hours of a leap year, more than which nothing works. */
const HOURS_OF_YEAR = 8_784;

/** What is shared with others: instruments, equipment, testing, data and space. */
const SHARED_RESOURCES = table(
  'weihai/shared_resources',
  {
    ...named,
    kind: oneOf(SharedResourceKind),
    category: text.optional(),
    value_wan: amount.optional(),
    hours_worked: amount.optional(),
    hours_for_others: amount.optional(),
    hours_year: year.optional(),
    sharing_network: text.optional(),
    shared_since: period.optional(),
    owner_id: text.optional(),
    platform_id: text.optional(),
    region_id: text.optional(),
    ...sourced,
  },
  {
    add(row, facts) {
      const resource = ['SharedResource', row.id] as const;
      facts.addNode(nodeOf('SharedResource', row));
      addTie(facts, resource, 'OWNED_BY', ['Organization', row.owner_id], originOf(row));
      addTie(facts, resource, 'HOUSED_IN', ['Platform', row.platform_id], originOf(row));
      addTie(facts, resource, 'LOCATED_IN', ['Region', row.region_id], originOf(row));
    },
    check(own, _, problem) {
      for (const { line, hours_worked, hours_for_others, hours_year } of own) {
        const [most] = [hours_worked, hours_for_others].filter((hours) => hours !== undefined);
        if (most === undefined) continue;
        if (most > HOURS_OF_YEAR) problem(line, `${most} hours are more than a year has`);
        if (hours_year === undefined) problem(line, 'hours_year is missing: of which year the hours are');
        if (hours_worked !== undefined && hours_for_others !== undefined && hours_for_others > hours_worked) {
          problem(line, `hours_for_others ${hours_for_others} are more than hours_worked ${hours_worked}`);
        }
      }
    },
  },
);

export const SHARED_RESOURCE_TABLES: readonly Table[] = [SHARED_RESOURCES];
