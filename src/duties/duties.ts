import type { CoverageScope } from '../coverage/scope';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput, type PublicError } from '../errors';
import { CLAUSE, type ClauseFact, DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../facts/document';
import { unknownId } from '../facts/near-matches';
import { type CoverageGap, coverageGaps } from '../gaps/gaps';
import type { Basis, DutyRole } from '../vocabulary';

/** One task that a unit leads or is responsible for, and what stands under it. */
export interface Duty {
  /** The unit, the role and the task; stable from one answer to the next. */
  key: string;
  role: DutyRole;
  /** The unit as the document names it here. */
  unit: DutyUnitFact;
  /** Whether the unit asked for has the duty as a member of that collective unit. */
  asMember: boolean;
  /** Whether it has the duty because it took over from that unit. */
  asSuccessor: boolean;
  /** Whether a source states that the unit asked for is that unit, its member or its successor. */
  basis: Basis;
  namedAs: string;
  task: TaskFact;
  clause: ClauseFact;
  targets: { id: string }[];
  subsidyRules: { id: string }[];
  gaps: CoverageGap[];
}

export interface Duties {
  asOf: Day;
  /** The units of the document that the one asked for is, is a member of, or took over from. */
  units: DutyUnitFact[];
  duties: Duty[];
  leadCount: number;
  responsibleCount: number;
  /** How many different gaps stand under the duties. */
  gapCount: number;
}

type DutyRow = Omit<Duty, 'key' | 'gaps' | 'unit' | 'asMember' | 'asSuccessor' | 'basis'>;

interface UnitRow {
  unit: DutyUnitFact;
  asMember: boolean;
  asSuccessor: boolean;
  basis: Basis;
  duties: DutyRow[];
}

// Leans on the indexes duty_unit_id and organization_id. A unit that is an organization has the duties of the collective
// units that the organization is a member of, too, and those of the units that it has taken over from by the day, whether
// as the document names them or as the organizations that they are. Where no source
// tells the day, a new body has taken over by that on which it is known to be there.
const DUTIES = cypher<UnitRow>`
  CALL {
    MATCH (unit:DutyUnit {id: $unit}) RETURN unit, false AS asMember, [] AS ways, [] AS successions
    UNION
    MATCH (unit:DutyUnit)-[is:IS_ORGANIZATION]->(:Organization {id: $unit})
    RETURN unit, false AS asMember, [is] AS ways, [] AS successions
    UNION
    MATCH (unit:DutyUnit)-[has:HAS_MEMBER]->(:Organization {id: $unit})
    RETURN unit, true AS asMember, [has] AS ways, [] AS successions
    UNION
    MATCH (:DutyUnit {id: $unit})-[is:IS_ORGANIZATION]->(:Organization)<-[has:HAS_MEMBER]-(unit:DutyUnit)
    RETURN unit, true AS asMember, [is, has] AS ways, [] AS successions
    UNION
    MATCH (:Organization {id: $unit})<-[successions:SUCCEEDED_BY*1..]-(unit:DutyUnit)
    RETURN unit, false AS asMember, [] AS ways, successions
    UNION
    MATCH (:Organization {id: $unit})<-[successions:SUCCEEDED_BY*1..]-(:Organization)<-[is:IS_ORGANIZATION]-(unit:DutyUnit)
    RETURN unit, false AS asMember, [is] AS ways, successions
    UNION
    MATCH (:Organization {id: $unit})<-[successions:SUCCEEDED_BY*1..]-(:Organization)<-[has:HAS_MEMBER]-(unit:DutyUnit)
    RETURN unit, true AS asMember, [has] AS ways, successions
  }
  WITH * WHERE all(succession IN successions WHERE coalesce(succession.since, succession.notLaterThan) <= date($asOf))
  WITH unit, asMember, size(successions) > 0 AS asSuccessor,
    CASE WHEN all(way IN ways + successions WHERE way.basis = 'STATED') THEN 'STATED' ELSE 'INFERRED' END AS basis
  ORDER BY asMember, asSuccessor, basis DESC
  WITH unit, collect({asMember: asMember, asSuccessor: asSuccessor, basis: basis})[0] AS first
  WITH unit, first.asMember AS asMember, first.asSuccessor AS asSuccessor, first.basis AS basis
  CALL {
    WITH unit
    MATCH (unit)<-[duty:LED_BY|RESPONSIBLE]-(task:Task)-[:STATED_IN]->(clause:Clause)-[:CLAUSE_OF]->(document:Document)
    WHERE document.issuedOn <= date($asOf)
    CALL {
      WITH task
      OPTIONAL MATCH (task)<-[:UNDER_TASK]-(target:Target)
      WITH target ORDER BY target.position
      RETURN collect(target { .id, .name, .nameEn }) AS targets
    }
    CALL {
      WITH task
      OPTIONAL MATCH (task)<-[:UNDER_TASK]-(rule:SubsidyRule)
      WITH rule ORDER BY rule.position
      RETURN collect(rule { .id }) AS subsidyRules
    }
    WITH * ORDER BY document.issuedOn, task.position, type(duty)
    RETURN collect({
      role: CASE type(duty) WHEN 'LED_BY' THEN 'LEAD' ELSE 'RESPONSIBLE' END,
      namedAs: duty.namedAs,
      task: task ${TASK},
      clause: clause ${CLAUSE},
      targets: targets,
      subsidyRules: subsidyRules
    }) AS duties
  }
  RETURN unit ${DUTY_UNIT} AS unit, asMember, asSuccessor, basis, duties
  ORDER BY asMember, asSuccessor, unit.position`;

/**
 * Everything that a unit of the document leads or is responsible for, with the targets, the subsidies and the gaps of a
 * scope of coverage under each task.
 *
 * A gap stands under a task when it is one of those under which such a platform is built, or when the task's clause is
 * the one that asks for the slot.
 *
 * @param unit id of a duty unit, or of an organization that is one, is a member of a collective one or took over from one
 * @returns what it leads before what it is responsible for, each in the document's order
 * @throws PublicError BAD_USER_INPUT naming `unit`, with near matches, when the document names none of that id; and as
 * {@link coverageGaps}
 * @see 威政办字〔2018〕106号 四 and 五
 */
export async function duties(graph: Graph, unit: string, scope: CoverageScope): Promise<Duties> {
  const asOf = scope.asOf ?? today();
  const rows = await graph.facts(DUTIES, { unit, asOf }, (all) => all);
  if (rows.length === 0) throw await unnamedUnit(graph, unit);
  const gaps = await coverageGaps(graph, { ...scope, asOf });
  const all = rows
    .flatMap(({ unit: named, asMember, asSuccessor, basis, duties: own }) =>
      own.map((duty): Duty => {
        const { task, clause, role } = duty;
        const under = gaps.filter((gap) => gap.clause.id === clause.id || gap.tasks.some(({ id }) => id === task.id));
        const key = `${named.id}:${role}:${task.id}`;
        return { ...duty, key, unit: named, asMember, asSuccessor, basis, gaps: under };
      }),
    )
    .sort((a, b) => Number(a.role === 'RESPONSIBLE') - Number(b.role === 'RESPONSIBLE'));
  return {
    asOf,
    units: rows.map((row) => row.unit),
    duties: all,
    leadCount: all.filter(({ role }) => role === 'LEAD').length,
    responsibleCount: all.filter(({ role }) => role === 'RESPONSIBLE').length,
    gapCount: new Set(all.flatMap((duty) => duty.gaps.map(({ key }) => key))).size,
  };
}

// Leans on the index organization_id.
const ORGANIZATION = cypher<{ nameZh: string }>`
  MATCH (organization:Organization {id: $id}) RETURN organization.nameZh AS nameZh`;

/** An organization may be there without the document naming it: then the units with a like name are meant. */
async function unnamedUnit(graph: Graph, id: string): Promise<PublicError> {
  const [organization] = await graph.read(ORGANIZATION, { id });
  if (organization === undefined) return unknownId(graph, 'dutyUnit', 'DutyUnit', [id]);
  return badUserInput(
    'dutyUnit',
    `The document names ${id} (${organization.nameZh}) nowhere, neither as a unit nor as a member of one, and no source tells of one that it took over from. The query \`dutyUnits\` lists those it names.`,
  );
}
