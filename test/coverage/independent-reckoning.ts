import type { PlatformStory, Story } from '../story';

/**
 * Coverage once more, from the wording of the rules alone and in the plainest way: day by day comparisons over the story
 * itself. It shares nothing with the code under test, so that both are wrong in the same way only if the rules are.
 */

const KINDS: Record<string, string[]> = {
  PUBLIC_SERVICE_PLATFORM: ['PUBLIC_SERVICE_PLATFORM'],
  INDUSTRIAL_RESEARCH_INSTITUTE: ['INDUSTRIAL_RESEARCH_INSTITUTE'],
  TECHNOLOGY_INNOVATION_CENTER: ['TECHNOLOGY_INNOVATION_CENTER'],
  DOUBLE_INNOVATION_PLATFORM: ['INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'TECHNOLOGY_TRANSFER_AGENCY'],
  SCIENCE_PARK: ['SCIENCE_PARK', 'UNIVERSITY_SCIENCE_PARK'],
};
const LEVELS = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL'];

export interface Question {
  asOf: string;
  rollUp: boolean;
  region: string | null;
  minLevel: string | null;
}

/** The status of every unit and slot of a story. */
export function reckon(story: Story, question: Question): Record<string, Record<string, string>> {
  const answer: Record<string, Record<string, string>> = {};
  for (const unit of Object.keys(story.units ?? {})) {
    const cells: Record<string, string> = {};
    for (const slot of Object.keys(KINDS)) cells[slot] = statusOf(story, question, unit, slot);
    answer[unit] = cells;
  }
  return answer;
}

/**
 * The status of the county-level units of a story in the three slots of 四(七): a platform counts where it is located in
 * the unit or a part of it; registration nothing can tell.
 */
export function reckonCounties(story: Story, counties: string[], asOf: string): Record<string, Record<string, string>> {
  const answer: Record<string, Record<string, string>> = {};
  for (const county of counties) {
    let [institution, agency] = ['MISSING', 'MISSING'];
    for (const platform of Object.values(story.platforms ?? {})) {
      const { since, until } = platform.located ?? {};
      if (!isIn(story, platform.region, county)) continue;
      if ((since !== undefined && asOf < since) || (until !== undefined && asOf >= until)) continue;
      const state = stateOf(platform, asOf);
      if (state === 'CLOSED' || state === 'NOT_THERE') continue;
      const recognized = designationsOn(platform, asOf).filter((one) => one.kind === 'TECHNOLOGY_TRANSFER_AGENCY');
      if (recognized.some(({ level }) => level === 'PROVINCIAL' || level === 'NATIONAL')) {
        institution = better(institution, state);
      }
      if (platform.kind === 'TECHNOLOGY_TRANSFER_AGENCY' || recognized.length > 0) agency = better(agency, state);
    }
    answer[county] = {
      TECHNOLOGY_TRANSFER_INSTITUTION: institution,
      TECHNOLOGY_MARKET_REGISTRATION: 'UNKNOWN',
      SERVICE_AGENCY: agency,
    };
  }
  return answer;
}

function statusOf(story: Story, question: Question, unit: string, slot: string): string {
  let best = 'MISSING';
  for (const platform of Object.values(story.platforms ?? {})) {
    if (!isThere(story, platform, unit, question)) continue;
    const state = stateOf(platform, question.asOf);
    if (!fills(platform, slot, question.asOf)) continue;
    if (question.minLevel !== null && rankOn(platform, question.asOf) <= LEVELS.indexOf(question.minLevel)) continue;
    best = better(best, state);
  }
  return best;
}

/** The kinds of a platform on a day: its own and those that it is designated as. */
function kindsOn(platform: PlatformStory, day: string): string[] {
  return [platform.kind, ...designationsOn(platform, day).map(({ kind }) => kind)];
}

function fills(platform: PlatformStory, slot: string, day: string): boolean {
  return kindsOn(platform, day).some((kind) => KINDS[slot]?.includes(kind));
}

/** Whether a platform that operates and fills another slot can become of a kind that fills this one. */
export function canBeRaised(
  platform: PlatformStory,
  slot: string,
  day: string,
  transitions: { from_kind?: string; to_kind?: string }[],
): boolean {
  if (stateOf(platform, day) !== 'OPERATING' || fills(platform, slot, day)) return false;
  const kinds = kindsOn(platform, day);
  return transitions.some(
    ({ from_kind = '', to_kind = '' }) => kinds.includes(from_kind) && KINDS[slot]?.includes(to_kind),
  );
}

/** The better of a status and what a platform of a state makes it. */
function better(best: string, state: string): string {
  if (state === 'OPERATING') return 'COVERED';
  if (state === 'IN_PROGRESS' && best !== 'COVERED') return 'IN_PROGRESS';
  return state === 'UNKNOWN' && best === 'MISSING' ? 'UNKNOWN' : best;
}

/** Whether a platform serves a unit and is there on the day. */
export function isThere(story: Story, platform: PlatformStory, unit: string, question: Question): boolean {
  return (
    !['CLOSED', 'NOT_THERE'].includes(stateOf(platform, question.asOf)) &&
    servesOn(story, platform, unit, question) &&
    isIn(story, platform.region, question.region)
  );
}

function designationsOn(platform: PlatformStory, day: string) {
  return (platform.designations ?? []).filter(
    ({ since, until, stage = 'DESIGNATED' }) =>
      !(since !== undefined && day < since) &&
      !(until !== undefined && day >= until) &&
      stage !== 'REVOKED' &&
      stage !== 'CULTIVATING' &&
      (stage === 'DESIGNATED' || stateOf(platform, day) !== 'OPERATING'),
  );
}

/** The rank of the highest level on a day: 0 for none, 4 for national. */
export function rankOn(platform: PlatformStory, day: string): number {
  return Math.max(0, ...designationsOn(platform, day).map(({ level }) => LEVELS.indexOf(level) + 1));
}

function stateOf(
  { opened, closed, seenOperating, seenInProgress, seenClosed, statedClosed }: PlatformStory,
  day: string,
): string {
  if (closed !== undefined) {
    if (day >= closed) return 'CLOSED';
  } else if (seenClosed !== undefined) {
    if (day >= seenClosed) return 'CLOSED';
  } else if (statedClosed) return 'CLOSED';
  if (opened !== undefined && day >= opened) return 'OPERATING';
  if (opened === undefined && seenOperating !== undefined && day >= seenOperating) return 'OPERATING';
  if (seenInProgress !== undefined && day >= seenInProgress) return 'IN_PROGRESS';
  return opened === undefined ? 'UNKNOWN' : 'NOT_THERE';
}

function servesOn(story: Story, platform: PlatformStory, unit: string, { asOf, rollUp }: Question): boolean {
  return (platform.serves ?? []).some((one) => {
    const {
      unit: served,
      since,
      until,
    } = typeof one === 'string' ? { unit: one, since: undefined, until: undefined } : one;
    if (since !== undefined && asOf < since) return false;
    if (until !== undefined && asOf >= until) return false;
    return rollUp ? isBelow(story.units ?? {}, served, unit) : served === unit;
  });
}

function isIn(story: Story, region: string | undefined, wanted: string | null): boolean {
  if (wanted === null) return true;
  return region !== undefined && isBelow(story.regions ?? {}, region, wanted);
}

function isBelow(parents: Record<string, string | null>, start: string, above: string): boolean {
  let at: string | null = start;
  while (at !== null) {
    if (at === above) return true;
    at = parents[at] ?? null;
  }
  return false;
}
