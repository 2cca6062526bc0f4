import type { Day } from '../../days';
import type { StoredField } from '../../facts/stored-field';
import type { DatePrecision } from '../../vocabulary';
import type { EntityRow } from '../linked/describe';
import { type Attribute, dated, linked, type Value } from '../table/columns';

const TYPES: Record<Exclude<StoredField['holds'], 'things'>, Attribute<EntityRow>['type']> = {
  text: 'string',
  integer: 'integer',
  decimal: 'double',
  truth: 'boolean',
  day: 'day',
};

/** Stored of what is made up alone. */
const SYNTHETIC: Attribute<EntityRow> = {
  name: 'synthetic',
  type: 'boolean',
  meaning: '合成数据: whether it is made up; such is there only with `includeSynthetic`',
  read: ({ properties }) => properties.synthetic === true,
};

/** The columns of a stored noun: the fields that the API has of it, things by their ids. */
export function entityColumns(fields: readonly StoredField[]): Attribute<EntityRow>[] {
  const columns = fields.map(
    ({ name, meaning, holds, isList, words, leads }): Attribute<EntityRow> => ({
      name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      type: isList ? 'list' : holds === 'things' ? 'string' : TYPES[holds],
      meaning: leads === undefined ? meaning : `${meaning} (by id${leads.isMutual ? ', told of one of the two' : ''})`,
      words,
      read: leads === undefined ? ({ properties }) => valueIn(name, holds, properties) : idsOf(leads, isList),
    }),
  );
  return [...columns, SYNTHETIC];
}

function valueIn(name: string, holds: StoredField['holds'], properties: EntityRow['properties']): Value {
  const value = properties[name];
  if (holds === 'day') return dated(value as Day | null, properties[`${name}Precision`] as DatePrecision | null);
  return name === 'url' ? linked(value as string | null) : (value as Value);
}

/** The ids of what relationships of a type lead to, in their order. */
function idsOf({ type, to }: NonNullable<StoredField['leads']>, isList: boolean): Attribute<EntityRow>['read'] {
  return ({ relationships }) => {
    const ids = relationships
      .filter(([one, , , labels]) => one === type && labels.some((label) => to.includes(label)))
      .map(([, id]) => id);
    return isList ? [...new Set(ids)].sort() : ids[0];
  };
}
