import type { Coverage } from '../../coverage/coverage';
import type { Cell } from '../../coverage/reckon';
import { FIVE_ONE } from '../../facts/standard';
import { CoverageStatus, FiveOneSlot, PlatformLevel, SubsidyKind, type Vocabulary, valuesOf } from '../../vocabulary';
import type { Marked } from '../table/columns';
import { bracketed, enumerated, type Language, labelled, MARKS, nameIn, namesIn, wordIn } from '../table/language';
import { LOOK } from '../table/look';
import { COVERAGE_TEXTS } from './coverage-texts';
import type { Report, Subsidy, TaskDuty } from './report';

export const STATUSES = valuesOf(CoverageStatus);

/** A word of a vocabulary, where there is one. */
export function word<One extends string>(vocabulary: Vocabulary<One>, one: One | null | undefined, language: Language) {
  return one && wordIn(vocabulary, one, language);
}

/** A status in its colours, with the sign and the name that tell it without them. */
export function marked(status: CoverageStatus, language: Language): Marked {
  return { text: `${LOOK[status].sign} ${wordIn(CoverageStatus, status, language)}`, status };
}

/** What an export is headed by: 五个一 by its short name, another standard by its own. */
export function titleOf({ standard }: Coverage, language: Language): string {
  return standard.id === FIVE_ONE ? COVERAGE_TEXTS[language].title : nameIn(standard, language);
}

/** The name of a slot: of the five by their word, of another by its own name. */
export function slotName({ slot, standardSlot }: Pick<Cell, 'slot' | 'standardSlot'>, language: Language): string {
  return slot === null ? nameIn(standardSlot, language) : wordIn(FiveOneSlot, slot, language);
}

/** What is to be borne in mind of all of it: that what is made up counts, and that later policies bear on it, where they do. */
export function cautions({ scope, caution }: Report, language: Language): string[] {
  return [
    ...(scope.includeSynthetic ? [COVERAGE_TEXTS[language].syntheticNote] : []),
    ...(caution === null ? [] : [caution[language]]),
  ];
}

/** For each slot that the data cannot tell, why, in the words of its rule. */
export function untoldSlots({ units }: Coverage, language: Language): string[] {
  const cells = units[0]?.cells.filter(({ rule }) => rule.platformKinds.length === 0) ?? [];
  return cells.map((cell) => {
    const note = language === 'zh' ? cell.rule.noteZh : cell.rule.noteEn;
    return labelled(slotName(cell, language), note ?? '', language);
  });
}

/** A task with its clause and duty holders in one line. */
export function taskLine(task: TaskDuty, language: Language): string {
  const texts = COVERAGE_TEXTS[language];
  const names = (units: TaskDuty['ledBy']) => namesIn(units, language) || texts.none;
  const title = language === 'zh' ? task.titleZh : task.titleEn;
  const number = task.clause === task.number ? task.number : bracketed(task.number, task.clause, language);
  const holders = [
    labelled(texts.ledBy, names(task.ledBy), language),
    labelled(texts.responsible, names(task.responsible), language),
  ];
  return `${number} ${title} [${holders.join(MARKS[language].semicolon)}]`;
}

/** A subsidy in one line: its clause, who receives it, how its sum is set, the sum in 万元 or that none is stated. */
export function subsidyLine(subsidy: Subsidy, language: Language): string {
  const texts = COVERAGE_TEXTS[language];
  const { clause, level, amountWan, kind, selective } = subsidy;
  const recipient = language === 'zh' ? subsidy.recipient : subsidy.recipientEn;
  const facts = [
    ...(level === null ? [] : [wordIn(PlatformLevel, level, language)]),
    ...(selective ? [texts.selective] : []),
    wordIn(SubsidyKind, kind, language),
    amountWan === null ? texts.noSum : `${amountWan} 万元`,
  ];
  return labelled(`${clause} ${recipient}`, enumerated(facts, language), language);
}
