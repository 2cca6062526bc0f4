import type { Day } from '../days';
import { holdsOn } from '../days';
import { badUserInput } from '../errors';
import type { Answer } from '../facts/answer';
import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import { isForAskers } from '../subsidies/given-facts';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import type { Applicant, HeldTitle } from './applicant';

/** Which conditions whoever asks says to be met, and which not; their ids. */
export interface ToldConditions {
  met: readonly string[];
  unmet: readonly string[];
}

/** What is told of words that nothing stored tells of. */
export interface Told {
  met: ReadonlySet<string>;
  unmet: ReadonlySet<string>;
}

/** Whether words of a rule are told to be met; open where nobody says. */
export function toldOf({ met, unmet }: Told, { id }: SubsidyConditionFact): Answer {
  if (met.has(id)) return 'MET';
  return unmet.has(id) ? 'UNMET' : 'OPEN';
}

/** The titles that an applicant bears on a day and that words ask for; null where it is not known which it bears. */
export function titlesFor(
  { titles }: Applicant,
  { recognizedTitle }: SubsidyConditionFact,
  asOf: Day,
): HeldTitle[] | null {
  return titles?.filter((one) => one.title === recognizedTitle && holdsOn(asOf, one.since, one.until)) ?? null;
}

/** What whoever asks tells of words, and what the titles that an applicant bears tell. */
export function toldWith(
  { met, unmet }: ToldConditions,
  applicant: Applicant,
  rules: readonly SubsidyRuleFact[],
  asOf: Day,
): Told {
  const asked = rules.flatMap(({ conditions }) => conditions.filter(({ kind }) => kind === 'TITLE'));
  const borne = asked.map((condition) => ({ id: condition.id, held: titlesFor(applicant, condition, asOf) }));
  const idsOf = (some: typeof borne) => some.map(({ id }) => id);
  return {
    met: new Set([...met, ...idsOf(borne.filter(({ held }) => held !== null && held.length > 0))]),
    unmet: new Set([...unmet, ...idsOf(borne.filter(({ held }) => held?.length === 0))]),
  };
}

/** Whether an asker can tell of words: those that nothing stored tells of, and who a rule is for that kinds leave open. */
function canBeTold(condition: SubsidyConditionFact): boolean {
  return isForAskers(condition) || condition.kind === 'RECIPIENT';
}

/**
 * That what is told is of words that can be told of, and of each once.
 *
 * @throws PublicError BAD_USER_INPUT naming `met` or `unmet`
 */
export function assertTold(
  { met, unmet }: ToldConditions,
  applicant: Applicant,
  rules: readonly SubsidyRuleFact[],
): void {
  const known = new Map(rules.flatMap(({ conditions }) => conditions.map((one) => [one.id, one] as const)));
  for (const [argument, ids] of Object.entries({ met, unmet })) {
    for (const id of ids) {
      const condition = known.get(id);
      if (condition === undefined) {
        throw badUserInput(
          argument,
          `No rule that holds on the day has a condition ${JSON.stringify(id)}; \`questions\` of the answer has those that can be told.`,
        );
      }
      if (!canBeTold(condition)) {
        throw badUserInput(
          argument,
          `Whether ${id} (“${condition.words}”) is met follows from the facts of the organization; leave it out, or give those in \`profile\`.`,
        );
      }
      if (condition.kind === 'TITLE' && applicant.titles !== null) {
        throw badUserInput(
          argument,
          `Whether ${id} (“${condition.words}”) is met follows from \`profile.titles\`; leave it out here, or leave out \`titles\`.`,
        );
      }
    }
  }
  const both = met.find((id) => unmet.includes(id));
  if (both !== undefined) throw badUserInput('unmet', `${both} stands in \`met\` too; name it once.`);
}
