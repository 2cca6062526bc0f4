import type { EvaluationMeasure } from '../../vocabulary';
import { collaborations } from './collaborations';
import { enterprises } from './enterprises';
import { industries } from './industries';
import { level } from './level';
import type { Measure } from './measure';
import { organizations } from './organizations';
import { roles } from './roles';

/** What the graph counts of a platform, by name. */
export const MEASURES: Readonly<Record<EvaluationMeasure, Measure>> = {
  ENTERPRISES: enterprises,
  ORGANIZATIONS: organizations,
  ROLES: roles,
  COLLABORATIONS: collaborations,
  INDUSTRIES: industries,
  LEVEL: level,
};
