import type { Coverage } from '../../coverage/coverage';
import type { Cell } from '../../coverage/reckon';
import { FIVE_ONE } from '../../facts/standard';
import { FiveOneSlot } from '../../vocabulary';
import { type Language, nameIn, wordIn } from '../table/language';
import { textsIn } from './texts';

/** What an export is headed by: 五个一 by its short name, another standard by its own. */
export function titleOf({ standard }: Coverage, language: Language): string {
  return standard.id === FIVE_ONE ? textsIn(language).title : nameIn(standard, language);
}

/** The name of a slot: of the five by their word, of another by its own name. */
export function slotName({ slot, standardSlot }: Pick<Cell, 'slot' | 'standardSlot'>, language: Language): string {
  return slot === null ? nameIn(standardSlot, language) : wordIn(FiveOneSlot, slot, language);
}

/** For each slot that the data cannot tell, why, in the words of its rule. */
export function untoldSlots({ units }: Coverage, language: Language): string[] {
  const cells = units[0]?.cells.filter(({ rule }) => rule.platformKinds.length === 0) ?? [];
  return cells.map((cell) => {
    const note = language === 'zh' ? cell.rule.noteZh : cell.rule.noteEn;
    return `${slotName(cell, language)}${textsIn(language).colon}${note ?? ''}`;
  });
}
