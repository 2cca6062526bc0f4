import type { Cell } from '../coverage/reckon';
import type { Day } from '../days';
import type { ClauseFact } from '../facts/document';
import type { BilingualName } from '../facts/named';
import type { PlatformFact } from '../facts/platform';
import { rankOf, reaches } from '../facts/platform-state';
import { type Serving, standingOn } from '../facts/standing';
import { compareIds, groupBy } from '../grouping';
import {
  type Basis,
  PlatformKind,
  PlatformLevel,
  type PlatformState,
  termOf,
  UnitRelation,
  valuesOf,
  type WayToCloseKind,
} from '../vocabulary';
import type { LeadCandidate } from './candidates';
import { fillingKind, kindsOf, levelAsked, upgradesOf } from './upgrades';
import type { RelatedService, TransitionFact, WaysFacts } from './ways-facts';

/** A way as each kind gives it; what all have in common is added. */
export interface Way {
  kind: WayToCloseKind;
  /** Null for FOUND. */
  platform: PlatformFact | null;
  /** Its kinds and level on the day. */
  fromKinds: PlatformKind[];
  fromLevel: PlatformLevel | null;
  /** The kind by which it then fills the slot. */
  toKind: PlatformKind;
  /** The level it is then to have; null where none is asked for. */
  toLevel: PlatformLevel | null;
  state: PlatformState | null;
  since: Day | null;
  /** For WIDEN, the unit that it serves. */
  from: BilingualName | null;
  relation: UnitRelation | null;
  /** For UPGRADE to another kind, where that is read from. */
  basis: Basis | null;
  clause: ClauseFact | null;
  /** For FOUND. */
  candidates: LeadCandidate[];
  reasonZh: string;
  reasonEn: string;
}

const NOTHING = {
  platform: null,
  fromKinds: [],
  fromLevel: null,
  toLevel: null,
  state: null,
  since: null,
  from: null,
  relation: null,
  basis: null,
  clause: null,
  candidates: [],
} satisfies Partial<Way>;

/** The level at which the city itself designates: where no other is asked for, a platform is raised to it. */
export const CITY_LEVEL: PlatformLevel = 'MUNICIPAL';

/** A cell of which ways are sought: a gap or one that is covered, of which they lead to more or to higher platforms. */
export type OpenOrCovered = Omit<Cell, 'closedPlatforms'>;

/** Those of the cell that are in progress are to be finished; of those of unknown state it is to be found out. */
export function finishing({ platforms, rule, status, origin: { serving } }: OpenOrCovered): Way[] {
  const standings = new Map(serving.map((standing) => [standing.platform.id, standing]));
  const isCovered = status === 'COVERED';
  return platforms.flatMap(({ platform, state, since }): Way[] => {
    const standing = standings.get(platform.id);
    const toKind = standing && fillingKind(standing, rule.platformKinds);
    if (standing === undefined || toKind === undefined || state === 'OPERATING') return [];
    const isBuilding = state === 'IN_PROGRESS';
    return [
      {
        ...NOTHING,
        ...asItStands(standing),
        kind: 'FINISH',
        toKind,
        toLevel: standing.level,
        reasonZh: isBuilding
          ? `自 ${since} 起在建，建成即${isCovered ? '增加一家' : '补上'}`
          : '状态不明：先查明是否在运行，未必需要新建',
        reasonEn: isBuilding
          ? `in progress since ${since}; once finished it ${isCovered ? 'is one more' : 'closes the gap'}`
          : 'its state is not known: find out whether it operates before building another',
      },
    ];
  });
}

/** Those that serve the unit and can become, or be designated as, a kind that fills the slot; or lack only the level. */
export function upgrading({ rule, origin }: OpenOrCovered, transitions: TransitionFact[]): Way[] {
  const minLevel = levelAsked(rule, origin.minLevel);
  return origin.serving.flatMap((standing) =>
    upgradesOf(standing, rule, minLevel, transitions).map(({ toKind, transition, lacksLevel }): Way => {
      const base = { ...NOTHING, ...asItStands(standing), kind: 'UPGRADE' as const, toKind };
      const toLevel = lacksLevel && minLevel !== null ? minLevel : CITY_LEVEL;
      if (transition === null) return { ...base, ...raised(standing, toLevel, true) };
      const { basis, clause, noteZh, noteEn } = transition;
      return { ...base, toLevel, basis, clause, reasonZh: noteZh, reasonEn: noteEn };
    }),
  );
}

/** Those that operate in the cell, each to the level above its own; those below the city's to that. */
export function raising({ platforms, rule, origin: { serving } }: OpenOrCovered): Way[] {
  const operating = new Set(platforms.filter(({ state }) => state === 'OPERATING').map(({ platform }) => platform.id));
  return serving.flatMap((standing): Way[] => {
    const toKind = fillingKind(standing, rule.platformKinds);
    const toLevel = LEVELS[Math.max(rankOf(standing.level), rankOf(CITY_LEVEL) - 1)];
    if (!operating.has(standing.platform.id) || toKind === undefined || toLevel === undefined) return [];
    return [{ ...NOTHING, ...asItStands(standing), kind: 'UPGRADE', toKind, ...raised(standing, toLevel, false) }];
  });
}

const LEVELS = valuesOf(PlatformLevel);

/** @param mustRise whether it counts only then */
function raised({ level }: Serving, toLevel: PlatformLevel, mustRise: boolean) {
  const from = level === null ? '未认定' : termOf(PlatformLevel, level);
  const [zh, en] = mustRise
    ? ['已是此类平台，级别须', 'it is such a platform already and has to rise']
    : ['已在运行，级别可', 'it operates and could rise'];
  return {
    toLevel,
    reasonZh: `${zh}由${from}升至${termOf(PlatformLevel, toLevel)}`,
    reasonEn: `${en} from ${level ?? 'no level'} to ${toLevel}`,
  };
}

/** Those that fill the slot for a related unit, within the region asked for, and could serve this one too. */
export function widening({ unit: { id }, rule, origin }: OpenOrCovered, { services, platforms }: WaysFacts): Way[] {
  const { region, minLevel, asOf } = origin;
  const serving = new Set(origin.serving.map(({ platform }) => platform.id));
  const related = services.filter(
    (one): one is RelatedService & { relation: UnitRelation } =>
      one.unitId === id && one.relation !== 'SELF' && !serving.has(one.platformId),
  );
  const nearest = groupBy([...related].sort(nearestFirst), ({ platformId }) => platformId);
  return platforms.flatMap((platform): Way[] => {
    const [service] = nearest.get(platform.id) ?? [];
    const standing = standingOn(platform, asOf);
    const toKind = fillingKind(standing, rule.platformKinds);
    if (service === undefined || toKind === undefined || standing.state?.state !== 'OPERATING') return [];
    if ((region !== null && !platform.inRegion) || (minLevel !== null && !reaches(standing.level, minLevel))) return [];
    const { served, relation } = service;
    return [
      {
        ...NOTHING,
        ...asItStands({ ...standing, state: standing.state }),
        kind: 'WIDEN',
        toKind,
        toLevel: standing.level,
        from: served,
        relation,
        reasonZh: `在运行，为${termOf(UnitRelation, relation)}单元“${served.nameZh}”填此槽位，可一并服务本单元`,
        reasonEn: `it operates and fills the slot for a unit ${relation.toLowerCase()} this one, ${served.nameEn ?? served.nameZh}; it could serve both`,
      },
    ];
  });
}

/** A new platform of each kind that fills the slot. */
export function founding({ rule, origin }: OpenOrCovered, candidates: LeadCandidate[]): Way[] {
  return rule.platformKinds.map((toKind) => ({
    ...NOTHING,
    kind: 'FOUND',
    toKind,
    toLevel: levelAsked(rule, origin.minLevel),
    candidates,
    reasonZh: `新建${termOf(PlatformKind, toKind)}；产业内有 ${candidates.length} 家机构可牵头`,
    reasonEn: `found a new one; organizations of the industry that could lead it: ${candidates.length}`,
  }));
}

function asItStands(standing: Serving) {
  const { platform, level, state } = standing;
  return { platform, fromKinds: kindsOf(standing), fromLevel: level, state: state.state, since: state.since };
}

const RELATIONS = valuesOf(UnitRelation);

function nearestFirst(a: RelatedService & { relation: UnitRelation }, b: RelatedService & { relation: UnitRelation }) {
  return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || compareIds(a.served, b.served);
}
