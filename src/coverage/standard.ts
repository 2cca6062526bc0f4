import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { badUserInput, type PublicError } from '../errors';
import type { SlotFact } from '../facts/standard';
import { FIVE_ONE } from '../facts/standard';
import type { CoverageUnitKind, FiveOneSlot } from '../vocabulary';
import type { CoverageFacts } from './facts';

// Leans on the index coverage_standard_id.
const UNIT_KIND = cypher<{ unitKind: CoverageUnitKind }>`
  MATCH (standard:CoverageStandard {id: $standard}) RETURN standard.unitKind AS unitKind`;

/**
 * What the units of a standard are. Of 五个一, which most questions are about, it is known without asking the graph.
 *
 * @param argument the slice's name as the client wrote it, for errors to name
 * @throws PublicError as {@link unknownStandard}
 */
export async function unitKindOf(graph: Graph, standard: string, argument: string): Promise<CoverageUnitKind> {
  if (standard === FIVE_ONE) return 'INDUSTRY';
  const [found] = await graph.read(UNIT_KIND, { standard });
  if (found === undefined) throw await unknownStandard(graph, `${argument}.standard`, standard);
  return found.unitKind;
}

// A city's policy documents lay down few standards, so all are read.
const STANDARDS = cypher<{ id: string; nameZh: string }>`
  MATCH (standard:CoverageStandard) RETURN standard.id AS id, standard.nameZh AS nameZh ORDER BY id LIMIT 500`;

/** The error for a standard that the graph does not hold: it names those there are. */
export async function unknownStandard(graph: Graph, argument: string, id: string): Promise<PublicError> {
  const known = (await graph.read(STANDARDS)).map((one) => `${one.id} (${one.nameZh})`).join(', ');
  return badUserInput(
    argument,
    `The graph knows no coverage standard with the id ${JSON.stringify(id)}. It knows ${known}.`,
  );
}

/**
 * The slots of a standard that a slice asks for, in the order in which it does.
 *
 * @param asked which of 五个一; null for all of the standard
 * @throws PublicError BAD_USER_INPUT naming `slots` of the slice when the list is empty, or names a slot of another standard
 */
export function askedSlots(
  { standard, slots }: Pick<CoverageFacts, 'standard' | 'slots'>,
  asked: FiveOneSlot[] | null,
  argument: string,
): SlotFact[] {
  if (asked === null) return slots;
  if (asked.length === 0) {
    throw badUserInput(
      `${argument}.slots`,
      'An empty list asks for no slot; leave `slots` out for all of the standard.',
    );
  }
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return [...new Set(asked)].map((id) => {
    const slot = byId.get(id);
    if (slot !== undefined) return slot;
    throw badUserInput(
      `${argument}.slots`,
      `${standard.id} (${standard.nameZh}) does not ask for ${id}: \`slots\` names those of 五个一. Leave it out for all ${slots.length} slots of the standard.`,
    );
  });
}
