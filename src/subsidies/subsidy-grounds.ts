import type { Hypothesis, SupposedPlatform } from '../changes/hypothesis';
import type { UnderstoodChange } from '../changes/understood';
import { type Day, holdsOn } from '../days';
import { designationsOn, highestLevel } from '../facts/platform-state';
import type { OrganizationKind, OrganizationTieKind, PlatformKind } from '../vocabulary';
import type { SubsidyGround } from './subsidy-draw';

/** That an organization leads or co-builds a platform, as stored. */
export interface BuilderTie {
  platformId: string;
  kind: OrganizationTieKind;
  organizationId: string;
  organizationKind: OrganizationKind;
  since: Day | null;
  until: Day | null;
}

/**
 * What each change does to its platform, in the order in which the changes take effect: by day, then by place.
 *
 * @param ties who leads or co-builds the stored platforms of the changes
 * @param provincialWan what the province pays, in 万元, by the place of the change
 */
export function groundsOf(
  { changes, hypothesis }: { changes: UnderstoodChange[]; hypothesis: Hypothesis },
  ties: readonly BuilderTie[],
  provincialWan: ReadonlyMap<number, number>,
): SubsidyGround[] {
  const inOrder = [...changes].sort(byEffect);
  return inOrder.map((change) => {
    const { index, on, kind, platformKind, level } = change;
    const one = hypothesis.platforms.get(change.platform.id) as SupposedPlatform;
    const earlier = inOrder.filter((other) => other.platform.id === change.platform.id && byEffect(other, change) < 0);
    const held = designationsBefore(one, earlier, on);
    const isNew = kind === 'ADD';
    const kindsBefore = isNew ? [] : [one.platform.kind, ...held.map((designation) => designation.kind)];
    const designated = platformKind !== null && level !== null ? { kind: platformKind, level } : null;
    const comes: PlatformKind[] = platformKind === null ? [] : [platformKind];
    const builders = buildersOn(one, ties, on);
    return {
      index,
      day: on,
      platformId: change.platform.id,
      isNew,
      becomes: comes.filter((each) => !kindsBefore.includes(each)),
      kinds: [...new Set([...kindsBefore, ...comes])],
      designation: designated && {
        ...designated,
        levelBefore: highestLevel(held.filter((each) => each.kind === designated.kind).map((each) => each.level)),
      },
      leaders: builders.filter((tie) => tie.kind === 'LEADS').map(({ organizationKind }) => organizationKind),
      government: {
        takesPart: builders.some(isGovernment),
        joins: kind === 'JOIN' && joinsAsGovernment(change, builders, earlier),
      },
      provincialWan: provincialWan.get(index) ?? null,
    };
  });
}

function byEffect(a: UnderstoodChange, b: UnderstoodChange): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.index - b.index;
}

/** The designations made and holding before a change: those stored, and those of earlier changes. */
function designationsBefore({ platform }: SupposedPlatform, earlier: readonly UnderstoodChange[], day: Day) {
  const stored = platform.designations.filter(({ isSupposed }) => !isSupposed);
  return [
    ...designationsOn(stored, day, 'OPERATING'),
    ...earlier.flatMap(({ platformKind: kind, level }) => (kind !== null && level !== null ? [{ kind, level }] : [])),
  ];
}

interface Builder extends Pick<BuilderTie, 'kind' | 'organizationId' | 'organizationKind'> {
  isStored: boolean;
}

const BUILDS: OrganizationTieKind[] = ['LEADS', 'CO_BUILDS'];

/** Who leads or co-builds a platform on a day, by what is stored and what is supposed. */
function buildersOn({ platform, ties }: SupposedPlatform, stored: readonly BuilderTie[], day: Day): Builder[] {
  const own = stored.filter(({ platformId, since, until }) => platformId === platform.id && holdsOn(day, since, until));
  const supposed = ties.filter(({ kind, since }) => BUILDS.includes(kind) && since <= day);
  return [
    ...own.map((tie) => ({ ...tie, isStored: true })),
    ...supposed.map(({ kind, organization: { id: organizationId, kind: organizationKind } }) => {
      return { kind, organizationId, organizationKind, isStored: false };
    }),
  ];
}

function isGovernment({ organizationKind }: Builder): boolean {
  return organizationKind === 'GOVERNMENT';
}

/** Whether a change brings the first government body that leads or co-builds the platform. */
function joinsAsGovernment(change: UnderstoodChange, builders: Builder[], earlier: UnderstoodChange[]): boolean {
  const bodies = builders.filter(isGovernment);
  const joined = (some: UnderstoodChange[]) =>
    some
      .flatMap(({ ties }) => ties)
      .filter(({ kind }) => BUILDS.includes(kind))
      .map(({ organization }) => organization.id);
  const brings = (ids: string[]) => bodies.some(({ organizationId }) => ids.includes(organizationId));
  return brings(joined([change])) && !brings(joined(earlier)) && !bodies.some(({ isStored }) => isStored);
}
