import type { Label } from '../../facts/nouns';
import { labelsById } from './labels';
import type { Problems } from './problems';
import type { File, SeedData } from './tables';
import type { LinkType } from './weihai-tables';

/** What each type of link joins. */
const ENDS: Record<LinkType, [from: Label, to: Label][]> = {
  SERVES: [['Platform', 'Industry']],
  LEADS: [['Organization', 'Platform']],
  CO_BUILDS: [['Organization', 'Platform']],
  SUPPORTS: [['Organization', 'Platform']],
  FUNDS: [
    ['Organization', 'Organization'],
    ['Organization', 'Platform'],
  ],
  PARENT_OF: [
    ['Organization', 'Organization'],
    ['Platform', 'Platform'],
  ],
};

interface Parenthood {
  readonly line: number;
  readonly child: string;
  readonly parent: string;
}

/** Finds links that join what they can't join, and things that are part of themselves by whatever way round. */
export function checkLinks(data: SeedData, leftOut: ReadonlySet<string>, problems: Problems): void {
  const labels = labelsById(data);
  for (const { line, type, from_id, to_id } of data['weihai/links']) {
    if (leftOut.has(from_id) || leftOut.has(to_id)) continue;
    const [from, to] = [labels.get(from_id), labels.get(to_id)];
    for (const [column, id, label] of [
      ['from_id', from_id, from],
      ['to_id', to_id, to],
    ] as const) {
      if (label === undefined)
        problems.add('weihai/links', line, `${column} ${id} is no region, industry, organization or platform`);
    }
    if (from && to && !ENDS[type].some((ends) => ends[0] === from && ends[1] === to)) {
      problems.add(
        'weihai/links',
        line,
        `${type} can't join ${from_id}, a node of ${from}, to ${to_id}, a node of ${to}`,
      );
    }
  }

  for (const file of ['weihai/regions', 'weihai/industries', 'document/clauses'] as const) {
    const parents = data[file].map(({ line, id, parent_id }) => ({ line, child: id, parent: parent_id ?? '' }));
    checkCycles(
      file,
      parents.filter(({ parent }) => parent !== ''),
      problems,
    );
  }
  const parents = data['weihai/links'].filter(({ type }) => type === 'PARENT_OF');
  checkCycles(
    'weihai/links',
    parents.map(({ line, from_id, to_id }) => ({ line, child: to_id, parent: from_id })),
    problems,
  );
}

/** Takes the rows one by one; the one that closes a cycle is the one to name, and is left out from then on. */
function checkCycles(file: File, rows: readonly Parenthood[], problems: Problems): void {
  const parentsOf = new Map<string, string[]>();
  for (const { line, child, parent } of rows) {
    if (isBelow(parent, child, parentsOf))
      problems.add(file, line, `${parent} can't be the parent of ${child}: it is below it, or the same`);
    else parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  }
}

function isBelow(lower: string, upper: string, parentsOf: ReadonlyMap<string, string[]>): boolean {
  return lower === upper || (parentsOf.get(lower) ?? []).some((parent) => isBelow(parent, upper, parentsOf));
}
