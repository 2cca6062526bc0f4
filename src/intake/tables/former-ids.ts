import type { Label } from '../../facts/nouns';
import type { FactSet, NodeReference } from '../facts';
import { sourced, text, texts } from './columns';
import { addTie, nodeOf } from './row-facts';
import type { Row } from './table';

/** Ids of earlier rows for the same thing: what was given out is answered for ever. */
export const formerIds = { former_ids: texts };

const _renamed = { id: text, name_zh: text, ...sourced, ...formerIds };
type Renamed = Pick<Row<typeof _renamed>, keyof typeof _renamed | 'line'>;

/** Things of which the graph tells by what ids they went before. */
const KEEP_FORMER_IDS: readonly Label[] = ['Organization', 'Platform'];

/** Adds that the ids which a thing had before now mean it. */
export function addFormerIds(facts: FactSet, label: Label, { id: now, name_zh, former_ids }: Renamed): void {
  for (const id of former_ids) addRetiredId(facts, { id, name_zh }, [{ label, id: now }]);
}

/**
 * Adds that an id is no row's any more.
 *
 * @param row its reason is absent where what took its place is the same thing
 */
export function addRetiredId(
  facts: FactSet,
  row: { id: string; name_zh: string; note_zh?: string | undefined; note_en?: string | undefined },
  instead: readonly NodeReference[],
): void {
  const retirement = row.note_zh === undefined ? 'REPLACED' : 'WITHDRAWN';
  const node = nodeOf('RetiredId', { ...row, retirement });
  facts.addNode({ ...node, properties: { ...node.properties, insteadIds: instead.map(({ id }) => id) } });
  for (const { label, id } of instead) {
    if (KEEP_FORMER_IDS.includes(label)) addTie(facts, ['RetiredId', row.id], 'REPLACED_BY', [label, id]);
  }
}

/** Of the ids that rows have now or had before, whose each is. */
export function meantIds(rows: readonly Pick<Renamed, 'id' | 'former_ids'>[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ id, former_ids }) => [id, ...former_ids].map((one) => [one, id] as const)));
}

/** An id means one thing, now or before. */
export function checkFormerIds(own: readonly Renamed[], problem: (line: number, reason: string) => void): void {
  const meant = new Map(own.map(({ id }) => [id, id]));
  for (const { line, id, former_ids } of own) {
    for (const former of former_ids) {
      const other = meant.get(former);
      if (other !== undefined) problem(line, `former_ids ${former} is that of ${other}`);
      meant.set(former, id);
    }
  }
}
