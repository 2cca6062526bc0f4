import type { Label } from '../../facts/nouns';
import type { Vocabulary } from '../../vocabulary';
import { checkCircles } from './circles';
import { basis, oneOf, sourced, span, text } from './columns';
import { INDUSTRIES, REGIONS } from './industries';
import { ORGANIZATIONS } from './organizations';
import { PLATFORMS } from './platforms';
import { addTie, tieOf } from './row-facts';
import { type Rows, type Table, table } from './table';

/** What each type of link joins. */
const ENDS = {
  SERVES: ['Platform to Industry'],
  LEADS: ['Organization to Platform'],
  CO_BUILDS: ['Organization to Platform'],
  SUPPORTS: ['Organization to Platform'],
  FUNDS: ['Organization to Organization', 'Organization to Platform'],
  PARENT_OF: ['Organization to Organization', 'Platform to Platform'],
} satisfies Record<string, `${Label} to ${Label}`[]>;
type LinkType = keyof typeof ENDS;

const LinkType: Vocabulary<LinkType> = {
  name: 'link type',
  description: 'what joins two rows',
  values: Object.fromEntries(
    Object.entries(ENDS).map(([type, ends]) => [type, ends.join(' or ')]),
  ) as Vocabulary<LinkType>['values'],
};

/** What links and figures may be about; the ids of these share one space. */
const LINKED: Partial<Record<Label, Table>> = {
  Region: REGIONS,
  Industry: INDUSTRIES,
  Organization: ORGANIZATIONS,
  Platform: PLATFORMS,
};

function labelOf(id: string, rows: Rows): Label | undefined {
  const entries = Object.entries(LINKED) as [Label, Table][];
  return entries.find(([, table]) => rows.find(table, id) !== undefined)?.[0];
}

export function linked(id: string, rows: Rows): readonly [Label, string] {
  const label = labelOf(id, rows);
  if (label === undefined) throw new Error(`${id} was not checked to be a row.`);
  return [label, id];
}

const LINKS = table(
  'weihai/links',
  { from_id: text, type: oneOf(LinkType), to_id: text, ...span, subject: text.optional(), basis, ...sourced },
  {
    key: ['from_id', 'type', 'to_id'],
    add({ type, ...row }, facts, rows) {
      const [from, to] = [linked(row.from_id, rows), linked(row.to_id, rows)];
      // The data names the parent first, the graph the part.
      if (type === 'PARENT_OF') addTie(facts, to, 'PART_OF', from, tieOf(row));
      else addTie(facts, from, type, to, tieOf(row));
    },
    check(own, rows, problem) {
      for (const { line, type, from_id, to_id } of own) {
        if (rows.leftOut.has(from_id) || rows.leftOut.has(to_id)) continue;
        const [from, to] = [labelOf(from_id, rows), labelOf(to_id, rows)];
        const unknown = 'is no region, industry, organization or platform';
        if (from === undefined) problem(line, `from_id ${from_id} ${unknown}`);
        if (to === undefined) problem(line, `to_id ${to_id} ${unknown}`);
        if (from && to && !(ENDS[type] as string[]).includes(`${from} to ${to}`)) {
          problem(line, `${type} can't join ${from_id}, a node of ${from}, to ${to_id}, a node of ${to}`);
        }
      }
      const parents = own.filter(({ type }) => type === 'PARENT_OF');
      checkCircles(
        parents.map(({ line, from_id, to_id }) => ({ line, child: to_id, parent: from_id })),
        problem,
      );
    },
  },
);

export const LINK_TABLES: readonly Table[] = [LINKS];
