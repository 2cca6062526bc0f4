import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import { badUserInput } from '../../errors';
import { unknownId } from '../../facts/near-matches';
import { compareIds } from '../../grouping';
import type { CollaborationRole, RoleCounting } from '../../vocabulary';
import { componentsOf, partSizes } from '../algorithms/components';
import { rounded, sumOf } from '../algorithms/sums';
import { edgeOf, NODE, type OrganizationFact } from '../ties/network.cypher';
import { rolesPlayed } from '../ties/roles';
import type { NetworkScope } from '../ties/scope';
import { scopeShape } from '../ties/scope.cypher';
import { type Ties, tiesFor } from '../ties/whole-network';
import { mixingOfRoles, ROLES } from './mixing-of-roles';
import { type Played, type PlayedAround, playedAroundIndustry, playedIn } from './role-heptagon.cypher';

/** Whose seven roles are asked about: exactly one of the first three. */
export interface RoleHeptagonScope {
  industry?: string | null;
  platform?: string | null;
  region?: string | null;
  /** Whether only platforms count that serve the industry itself; by default those too that serve a unit below it. */
  directOnly?: boolean | null | undefined;
  asOf?: Day | undefined;
}

export interface RoleHeptagonQuestion {
  scope?: RoleHeptagonScope | undefined;
  counting: RoleCounting;
}

/** One of the seven roles, by those who play it. */
export interface Star {
  role: CollaborationRole;
  isPresent: boolean;
  organizations: OrganizationFact[];
  organizationCount: number;
  /** How many organizations play it, each counted whole or by its share. */
  strength: number;
  /** The other roles that it is tied to, and by how many ties, each counted whole or by its share. */
  tiedTo: { role: CollaborationRole; weight: number }[];
}

export interface RoleHeptagon {
  industry: { id: string } | null;
  platform: { id: string } | null;
  region: { id: string } | null;
  asOf: Day;
  counting: RoleCounting;
  /** In the order 政产学研金服用. */
  stars: Star[];
  missing: CollaborationRole[];
  isComplete: boolean;
  isConnected: boolean;
  organizationCount: number;
  /** How many organizations of a region that is too large were left out before anything was reckoned. */
  unreckoned: number;
}

const LABELS = { industry: 'Industry', platform: 'Platform', region: 'Region' } as const;
const ABOUT = Object.keys(LABELS) as (keyof typeof LABELS)[];

/**
 * Which of the seven roles are played around an industry, a platform or a region on a day, how strongly, and whether
 * they work together: the seven stars of the document's Big Dipper (北斗七星).
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.industry`, `scope.platform` and `scope.region` when none is given, those given when several
 * are, and the one that the graph does not hold
 * @see 威政办字〔2018〕106号 五(三); docs/network.md for who is behind each and what ties them
 */
export async function roleHeptagon(
  graph: Graph,
  { scope: asked = {}, counting }: RoleHeptagonQuestion,
): Promise<RoleHeptagon> {
  const { industry, platform = null, region, directOnly, asOf = today() } = asked;
  const about = requireOne(asked);
  const question = { asOf, counting };
  const unknown = () => unknownId(graph, `scope.${about}`, LABELS[about], [asked[about] as string]);
  if (industry != null) {
    const { shape, parameters } = tiesOn({ asOf, directOnly });
    const { industries } = await graph.readRow(playedAroundIndustry(shape.ties), { ...parameters, industry });
    const [around] = industries;
    if (around === undefined) throw await unknown();
    return heptagonAround(around, question);
  }
  const { shape, parameters } = tiesOn({ asOf, ...(region != null && { regions: [region] }) });
  const of = platform === null ? scopeShape(parameters) : 'PLATFORM';
  const row = await graph.readRow(playedIn(of, shape.ties), { ...parameters, platform });
  const found = { industry: null, platform: row.platforms[0] ?? null, region: row.regions[0] ?? null };
  if (found[about] === null) throw await unknown();
  return { ...found, ...heptagonOf(row, question) };
}

/** The ties by which roles are tied, on a day, as the statements take them. */
export function tiesOn(scope: NetworkScope): Ties {
  return tiesFor({ scope, weighting: 'COUNT', minWeight: 0 }, 'ORGANIZATION_ORGANIZATION');
}

/** For which day roles are reckoned, and how an organization of several counts. */
type Reckoning = Pick<RoleHeptagon, 'asOf' | 'counting'>;

/** The seven roles around an industry, from what was read of it. */
export function heptagonAround({ industry, ...played }: PlayedAround, question: Reckoning): RoleHeptagon {
  return { industry, platform: null, region: null, ...heptagonOf(played, question) };
}

function heptagonOf(played: Played, question: Reckoning) {
  return { ...question, ...starsOf(played, question.counting), unreckoned: played.unreckoned };
}

function requireOne(asked: RoleHeptagonScope): keyof typeof LABELS {
  const given = ABOUT.filter((one) => asked[one] != null);
  const [about] = given;
  if (about === undefined || given.length > 1) {
    const atFault = given.length > 1 ? given : ABOUT;
    throw badUserInput(
      atFault.map((one) => `scope.${one}`).join(', '),
      'The seven roles are those of one thing: give exactly one of `industry`, `platform` and `region`' +
        `${given.length > 1 ? `, not ${given.map((one) => `\`${one}\``).join(' and ')}` : ''}.`,
    );
  }
  return about;
}

type Stars = Pick<RoleHeptagon, 'stars' | 'missing' | 'isComplete' | 'isConnected' | 'organizationCount'>;

function starsOf(row: Pick<Played, 'organizations' | 'edges'>, counting: RoleCounting): Stars {
  const organizations = row.organizations.map((columns) => NODE.read(columns)).sort(compareIds);
  const rolesOf = rolesPlayed(organizations);
  const { observed } = mixingOfRoles(row.edges.map(edgeOf), rolesOf, counting);
  const shareOf = ({ roles }: OrganizationFact) => (counting === 'FULL' ? 1 : 1 / (roles?.length ?? 1));
  const stars = ROLES.map((role, one): Star => {
    const playing = organizations.filter(({ roles }) => roles?.includes(role));
    return {
      role,
      isPresent: playing.length > 0,
      organizations: playing,
      organizationCount: playing.length,
      strength: rounded(sumOf(playing.map(shareOf))),
      tiedTo: ROLES.flatMap((to, other) => {
        const weight = observed(one, other);
        return to === role || weight === 0 ? [] : [{ role: to, weight: rounded(weight) }];
      }),
    };
  });
  const present = stars.filter(({ isPresent }) => isPresent).map(({ role }) => role);
  const byTies = stars.flatMap(({ role, tiedTo }) => tiedTo.map((tied) => [role, tied.role] as const));
  const byOne = organizations.flatMap(({ roles }) => (roles ?? []).map((role) => [role, roles?.[0] ?? role] as const));
  return {
    stars,
    missing: ROLES.filter((role) => !present.includes(role)),
    isComplete: present.length === ROLES.length,
    isConnected: partSizes(componentsOf<string>(present, [...byTies, ...byOne])).length === 1,
    organizationCount: organizations.length,
  };
}
