/** Whether something that is asked for is known to be so; open where it is not known. */
export type Answer = 'MET' | 'UNMET' | 'OPEN';

/** Of several things asked for together: unmet where one is, met where all are. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('UNMET')) return 'UNMET';
  return answers.includes('OPEN') ? 'OPEN' : 'MET';
}
