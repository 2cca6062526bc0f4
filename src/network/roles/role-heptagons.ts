import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import { FRAMEWORK, type FrameworkFact } from '../../facts/framework';
import { unknownId } from '../../facts/near-matches';
import { FIVE_ONE } from '../../facts/standard';
import type { RoleCounting } from '../../vocabulary';
import { heptagonAround, type RoleHeptagon, tiesOn } from './role-heptagon';
import { playedAroundUnits } from './role-heptagon.cypher';

/** The units of which framework are asked about; what is left out is not narrowed. */
export interface RoleHeptagonsScope {
  /** By default that of 五个一. */
  framework?: string | null;
  /** Whether the sub-fields below the units are units too. */
  includeSubfields?: boolean | null;
  /** As of one industry. */
  directOnly?: boolean | null;
  /** By default today. */
  asOf?: Day | undefined;
}

export interface RoleHeptagons {
  framework: FrameworkFact;
  /** One for each unit, by id. */
  heptagons: RoleHeptagon[];
}

/**
 * The seven stars (北斗七星) of every unit of a framework, each as {@link roleHeptagon} has those of one industry, in one round
 * trip for all.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.framework`, with near matches, when the graph does not hold it
 * @see 威政办字〔2018〕106号 五(三)
 */
export async function roleHeptagons(
  graph: Graph,
  scope: RoleHeptagonsScope,
  counting: RoleCounting,
): Promise<RoleHeptagons> {
  const { framework: asked = null, includeSubfields, directOnly = null, asOf = today() } = scope;
  const { shape, parameters } = tiesOn({ asOf, directOnly });
  const { framework, industries } = await graph.readRow(playedAroundUnits(shape.ties), {
    ...parameters,
    standard: FIVE_ONE,
    framework: asked,
    includeSubfields: includeSubfields ?? false,
  });
  if (framework === null) throw await unknownId(graph, 'scope.framework', 'IndustryFramework', [asked ?? '']);
  return {
    framework: FRAMEWORK.read(framework),
    heptagons: industries.map((around) => heptagonAround(around, { asOf, counting })),
  };
}
