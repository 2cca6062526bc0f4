import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput, refuseEmpty } from '../errors';
import { unknownId } from '../facts/near-matches';
import type { EligibilityStatus } from '../vocabulary';
import { type EligibilityItem, eligibilityOf } from './eligibility';
import type { Profile } from './profile';
import { applicantOfProfile } from './profile-applicant';
import { type EligibilityQuestion, questionsOf } from './questions';
import { readRuling } from './ruling';
import { applicantOf, readApplicant } from './stored-applicants';
import { assertTold, type ToldConditions } from './told';

export interface EligibilityCounts {
  fits: number;
  depends: number;
  lacks: number;
  past: number;
  notFor: number;
}

export interface Eligibility {
  asOf: Day;
  organization: { id: string } | null;
  items: EligibilityItem[];
  counts: EligibilityCounts;
  questions: EligibilityQuestion[];
  /** Of the clauses of all rules, shown or not. */
  clauseIds: string[];
  nothingZh: string | null;
  nothingEn: string | null;
}

/** Of which day is asked, and which items are shown: all, or those of some statuses. */
export interface EligibilityScope {
  asOf?: Day | undefined;
  statuses?: readonly EligibilityStatus[] | undefined;
}

/** Of whom is asked: of one of the two. */
export interface Asked {
  organization: string | null;
  profile: Profile | null;
}

/**
 * How an organization of the graph, or one that is told of, stands to every rule of the documents on a day, and what would
 * have to be known to settle what depends. Counts and questions are of all rules, whatever statuses are shown.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.statuses` where the list is empty, `organization` where neither or both are given, or the graph holds none of that
 * id; `met` or `unmet` as {@link assertTold}; and as {@link applicantOfProfile}
 */
export async function eligibility(
  graph: Graph,
  { organization: id, profile }: Asked,
  conditions: ToldConditions,
  { asOf = today(), statuses }: EligibilityScope = {},
): Promise<Eligibility> {
  refuseEmpty('scope.statuses', statuses, 'no rule', 'all rules');
  if ((id === null) === (profile === null)) {
    throw badUserInput(
      id === null ? 'organization' : 'profile',
      id === null
        ? 'Give `organization`, the id of one that the graph holds (`search` finds it by name), or tell of one in `profile`.'
        : 'Give either `organization` or `profile`, not both: what the graph holds of the one, what is told of the other.',
    );
  }
  const [{ policy, unread, cities }, row] = await Promise.all([
    readRuling(graph, asOf),
    id === null ? null : readApplicant(graph, id),
  ]);
  if (row === undefined) throw await unknownId(graph, 'organization', 'Organization', [id as string]);
  const stored = row && applicantOf(row, cities);
  const applicant = stored ?? (await applicantOfProfile(graph, profile as Profile, policy.rules));
  assertTold(
    conditions,
    applicant,
    policy.rules.filter(({ issuedOn }) => issuedOn <= asOf),
  );
  const items = eligibilityOf(applicant, policy, conditions, unread, asOf);
  return {
    asOf,
    organization: stored?.organization ?? null,
    items: statuses === undefined ? items : items.filter(({ status }) => statuses.includes(status)),
    counts: countsOf(items),
    questions: questionsOf(items, profile !== null),
    clauseIds: [...new Set(items.map(({ clause }) => clause.id))],
    ...(items.length > 0 ? NO_NOTE : nothingOn(asOf)),
  };
}

function countsOf(items: readonly EligibilityItem[]): EligibilityCounts {
  const of = (status: EligibilityStatus) => items.filter((one) => one.status === status).length;
  return { fits: of('FITS'), depends: of('DEPENDS'), lacks: of('LACKS'), past: of('PAST'), notFor: of('NOT_FOR') };
}

const NO_NOTE = { nothingZh: null, nothingEn: null };

function nothingOn(asOf: Day) {
  return {
    nothingZh: `图谱所载文件中，截至${asOf}没有一份已印发，故无补助规则可对照。`,
    nothingEn: `Of the documents that the graph holds none had been issued by ${asOf}, so there is no rule to hold against.`,
  };
}
