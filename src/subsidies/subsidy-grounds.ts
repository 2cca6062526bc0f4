import type { SupposedPlatform, SupposedTie } from '../changes/hypothesis';
import type { StoredTie } from '../changes/named-things';
import type { Scenario, ScenarioChange } from '../changes/scenario';
import { type Day, holdsOn } from '../days';
import type { LocatedOrganization } from '../facts/as-local';
import { designationsOn, highestLevel } from '../facts/platform-state';
import type { Tie } from '../facts/tie';
import type { OrganizationTieKind, PlatformKind } from '../vocabulary';
import { type GivenOfChange, NOTHING_GIVEN } from './given-facts';
import type { SubsidyGround } from './subsidy-draw';

/**
 * What each change does to its platform, in the order in which the changes take effect: by day, then by place.
 *
 * @param given what whoever asks knows, by the place of the change
 */
export function groundsOf(
  { changes, hypothesis }: Pick<Scenario, 'changes' | 'hypothesis'>,
  given: ReadonlyMap<number, GivenOfChange>,
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
    const builders = buildersOn(one, on);
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
      leaders: builders.filter((tie) => tie.kind === 'LEADS').map(({ to }) => to),
      government: {
        takesPart: builders.some(isGovernment),
        joins: kind === 'JOIN' && joinsAsGovernment(change, builders, earlier),
      },
      isAbroad: one.regions.size === 0 ? null : one.isAbroad,
      servesKeyIndustry: tiesOn(one, on).some((tie) => tie.kind === 'SERVES' && tie.to.isKey) ? 'MET' : 'OPEN',
      ...(given.get(index) ?? NOTHING_GIVEN),
    };
  });
}

function byEffect(a: ScenarioChange, b: ScenarioChange): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.index - b.index;
}

/** The designations made and holding before a change: those stored, and those of earlier changes. */
function designationsBefore({ platform }: SupposedPlatform, earlier: readonly ScenarioChange[], day: Day) {
  const stored = platform.designations.filter(({ isSupposed }) => !isSupposed);
  return [
    ...designationsOn(stored, day, 'OPERATING'),
    ...earlier.flatMap(({ platformKind: kind, level }) => (kind !== null && level !== null ? [{ kind, level }] : [])),
  ];
}

type Builder = Tie<OrganizationTieKind, LocatedOrganization & { id: string }, unknown>;

const BUILDS: string[] = ['LEADS', 'CO_BUILDS'];

/** The ties of a platform that hold on a day, by what is stored and what is supposed. */
function tiesOn({ stored, ties }: SupposedPlatform, day: Day): (StoredTie | SupposedTie)[] {
  return [...(stored?.ties ?? []), ...ties].filter(({ since, until }) => holdsOn(day, since, until));
}

/** Who leads or co-builds a platform on a day. */
function buildersOn(one: SupposedPlatform, day: Day): Builder[] {
  return tiesOn(one, day).filter((tie): tie is (StoredTie | SupposedTie) & Builder => BUILDS.includes(tie.kind));
}

function isGovernment({ to }: Builder): boolean {
  return to.kind === 'GOVERNMENT';
}

/** Whether a change brings the first government body that leads or co-builds the platform. */
function joinsAsGovernment(change: ScenarioChange, builders: Builder[], earlier: ScenarioChange[]): boolean {
  const bodies = builders.filter(isGovernment);
  const joined = (some: ScenarioChange[]) =>
    some
      .flatMap(({ ties }) => ties)
      .filter(({ kind }) => BUILDS.includes(kind))
      .map(({ organization }) => organization.id);
  const brings = (ids: string[]) => bodies.some(({ to }) => ids.includes(to.id));
  return brings(joined([change])) && !brings(joined(earlier)) && bodies.every(({ basis }) => basis === 'HYPOTHETICAL');
}
