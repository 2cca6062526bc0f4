import { rankOf } from '../facts/platform-state';
import { rounded } from '../network/algorithms/sums';
import {
  type NeedScoreKind,
  type OrganizationKind,
  type PlatformKind,
  PlatformLevel,
  type PlatformState,
  type SharedResourceKind,
  valuesOf,
} from '../vocabulary';

/** A part of the score: its value from 0 to 1, how much that weighs, and what it adds. */
export interface NeedScorePart {
  part: NeedScoreKind;
  /** Null where it does not apply or nothing is known; then it adds nothing. */
  value: number | null;
  weight: number;
  contribution: number;
}

/** What is known of a candidate with regard to a need; null is not known or does not apply. */
export interface CandidateFacts {
  /** Shares of the words of the need, from 0 to 1. */
  ownWords: number;
  /** 1 where it serves the industry of the need, or the share of words in the name of one that it serves. */
  industry: number;
  work: number;
  kind: number;
  level: PlatformLevel | null;
  steps: number | null;
  state: PlatformState | null;
}

/** Judgement: what it does counts before what it is, and that before where it stands. They add up to 10. */
const WEIGHTS: Record<NeedScoreKind, number> = {
  WORDS: 4,
  INDUSTRY: 2,
  EARLIER_WORK: 1.5,
  KIND: 1,
  LEVEL: 0.5,
  DISTANCE: 0.5,
  STATE: 0.5,
};

const STATES: Record<PlatformState, number> = { OPERATING: 1, UNKNOWN: 0.5, IN_PROGRESS: 0.25, CLOSED: 0 };

/** How far a kind of platform answers technical needs: research and service do, cooperation half, room to start up least. */
const OF_PLATFORMS: Record<PlatformKind, number> = {
  REGIONAL_INNOVATION_CENTER: 1,
  INDUSTRIAL_RESEARCH_INSTITUTE: 1,
  SPECIALIZED_INSTITUTE: 1,
  NEW_RND_INSTITUTION: 1,
  TECHNOLOGY_INNOVATION_CENTER: 1,
  MANUFACTURING_INNOVATION_CENTER: 1,
  ENGINEERING_RESEARCH_CENTER: 1,
  KEY_LABORATORY: 1,
  CLINICAL_RESEARCH_CENTER: 1,
  PUBLIC_SERVICE_PLATFORM: 1,
  ENTERPRISE_TECHNOLOGY_CENTER: 0.5,
  ACADEMICIAN_WORKSTATION: 0.5,
  INNOVATION_ALLIANCE: 0.5,
  INTERNATIONAL_COOPERATION_PLATFORM: 0.5,
  TECHNOLOGY_TRANSFER_AGENCY: 0.5,
  OTHER: 0.5,
  INCUBATOR: 0.25,
  MAKERSPACE: 0.25,
  ACCELERATOR: 0.25,
  SCIENCE_PARK: 0.25,
  UNIVERSITY_SCIENCE_PARK: 0.25,
};

const OF_ORGANIZATIONS: Record<OrganizationKind, number> = {
  UNIVERSITY: 1,
  RESEARCH_INSTITUTE: 1,
  ENTERPRISE: 0.5,
  SERVICE_AGENCY: 0.5,
  HOSPITAL: 0.5,
  ASSOCIATION: 0.25,
  GOVERNMENT: 0,
  FINANCIAL_INSTITUTION: 0,
  FUND: 0,
};

const OF_RESOURCES: Record<SharedResourceKind, number> = {
  INSTRUMENT: 1,
  EQUIPMENT: 1,
  TESTING: 1,
  DATA: 0.5,
  SPACE: 0.25,
};

export const FIT = { PLATFORM: OF_PLATFORMS, ORGANIZATION: OF_ORGANIZATIONS, SHARED_RESOURCE: OF_RESOURCES } as const;

const LEVELS = valuesOf(PlatformLevel).length;

/**
 * How much speaks for a candidate: the sum of its parts, from 0 to 10, to nine decimals. Touches nothing but its arguments.
 */
export function needScore(facts: CandidateFacts): { score: number; scoreParts: NeedScorePart[] } {
  const { ownWords, industry, work, kind, level, steps, state } = facts;
  const values: Record<NeedScoreKind, number | null> = {
    WORDS: ownWords,
    INDUSTRY: industry,
    EARLIER_WORK: work,
    KIND: kind,
    LEVEL: level === null ? null : rankOf(level) / LEVELS,
    DISTANCE: steps === null ? null : rounded(1 / (1 + steps)),
    STATE: state === null ? null : STATES[state],
  };
  const scoreParts = Object.entries(WEIGHTS).map(([name, weight]): NeedScorePart => {
    const part = name as NeedScoreKind;
    return { part, value: values[part], weight, contribution: rounded((values[part] ?? 0) * weight) };
  });
  return { score: rounded(scoreParts.reduce((sum, { contribution }) => sum + contribution, 0)), scoreParts };
}
