import { StartError } from '../../errors';
import { text, texts } from './columns';
import { addRetiredId, meantIds } from './former-ids';
import { ORGANIZATIONS } from './organizations';
import { PLATFORMS } from './platforms';
import { type Table, table } from './table';

const FILE = 'weihai/retired_ids';

/**
 * Ids that were given out and are no row's any more, beside those in `former_ids`: what was found to be none of its kind, with
 * the reason, and what is made of other columns and so goes by another id.
 */
const RETIRED_IDS = table(
  FILE,
  { id: text, name_zh: text, reason: text.optional(), reason_zh: text.optional(), instead_ids: texts },
  {
    add({ id, name_zh, reason, reason_zh, instead_ids, line }, facts) {
      const instead = instead_ids.map((one) => {
        const node = facts.nodes.find((fact) => fact.id === one && fact.label !== 'RetiredId');
        // Some are made of several columns, so that no row bears them.
        if (node === undefined) throw new StartError(`seed/${FILE}.csv:${line} instead_ids ${one} is no fact's id`);
        return node;
      });
      addRetiredId(facts, { id, name_zh, note_en: reason, note_zh: reason_zh }, instead);
    },
    check(own, rows, problem) {
      const meant = meantIds([...rows.of(ORGANIZATIONS), ...rows.of(PLATFORMS)]);
      for (const { line, id } of own) {
        const other = meant.get(id);
        if (other !== undefined) problem(line, `id ${id} is that of ${other}, now or before`);
      }
    },
  },
);

export const RETIRED_ID_TABLES: readonly Table[] = [RETIRED_IDS];
