import type { ValueKind } from '../terms';
import { DAYS } from './days';
import { FILE } from './file';
import { RELATIONS } from './relations';
import { RULES } from './rules';
import { TRAITS } from './traits';

/** A property of our own: the kind of its values, its meaning, Chinese term first, and the same in Chinese. */
export type OwnProperty = readonly [kind: ValueKind, meaning: string, zh: string];

/** The project's own properties, for what no published vocabulary has a true term for. */
export const OWN_PROPERTIES = { ...TRAITS, ...DAYS, ...RULES, ...RELATIONS, ...FILE };
