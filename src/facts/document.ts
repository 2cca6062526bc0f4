import { cypher } from '../database/cypher';
import type { TaskKind } from '../vocabulary';

/** 威政办字〔2018〕106号, the document that the whole model follows. */
export const DOCUMENT_106 = 'doc-106';

/** The id of the source that a clause, or the document itself, is cited as: a node of its own, so that an id names one thing. */
export function sourceOf(id: string): string {
  return `s-${id}`;
}

/** A clause as an answer carries it. */
export interface ClauseFact {
  id: string;
  number: string;
  headingZh: string;
  headingEn: string;
}

/** A unit that leads or is responsible, as the document names it. */
export interface DutyUnitFact {
  id: string;
  nameZh: string;
  nameEn: string;
  aliases: string[];
  collective: boolean;
}

/** A task or guarantee as an answer carries it. */
export interface TaskFact {
  id: string;
  number: string;
  kind: TaskKind;
  titleZh: string;
  titleEn: string;
}

/** The map of a clause, to be written behind its variable. */
export const CLAUSE = cypher`{ .id, .number, .headingZh, .headingEn }`;

/** The map of a duty unit, to be written behind its variable. */
export const DUTY_UNIT = cypher`{ .id, .nameZh, .nameEn, .aliases, .collective }`;

/** The map of a task, to be written behind its variable. */
export const TASK = cypher`{ .id, .number, .kind, .titleZh, .titleEn }`;
