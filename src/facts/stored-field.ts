import type { Vocabulary } from '../vocabulary';
import type { Label } from './nouns';

/** A field of a stored noun as the API publishes it: a property of its own, or what a relationship of its own leads to. */
export interface StoredField {
  name: string;
  /** Chinese term first. */
  meaning: string;
  holds: 'text' | 'integer' | 'decimal' | 'truth' | 'day' | 'things';
  /** Whether there may be several. */
  isList: boolean;
  /** The words that it takes. */
  words?: Vocabulary;
  /** Of things, the type of the relationship, the labels of what it leads to, and whether it stands of both alike. */
  leads?: { type: string; to: readonly string[]; isMutual: boolean };
}

/** The fields of each stored noun, in the order of its definition. */
export type StoredFields = Readonly<Record<Label, readonly StoredField[]>>;
