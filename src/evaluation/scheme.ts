import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, quoted } from '../errors';
import { retiredAmong } from '../facts/retired-ids';
import { checkDesign } from './design/check';
import type { Scheme, SchemeDesign } from './design/scheme';

/** By which scheme a question asks: one that is stored or one of its own. */
export interface SchemeAsked {
  schemeId?: string | null | undefined;
  scheme?: GivenScheme | null | undefined;
}

/** A scheme as a question gives it. */
export interface GivenScheme extends SchemeDesign, Pick<Scheme, 'nameZh'> {
  nameEn?: string | null;
  platformKinds: Scheme['platformKinds'];
  levels: Scheme['levels'];
  /** Id of the source that states it. */
  source?: string | null;
}

interface StoredScheme extends Omit<Scheme, 'design'> {
  designJson: string;
  validFrom: Day | null;
  validTo: Day | null;
}

// Leans on the index evaluation_scheme_id.
const SCHEME = cypher<{ scheme: StoredScheme | null; known: { id: string; nameZh: string }[] }>`
  OPTIONAL MATCH (found:EvaluationScheme {id: $id})
  CALL { MATCH (one:EvaluationScheme) WHERE one.id IS NOT NULL WITH one ORDER BY one.id LIMIT 5 RETURN collect(one {.id, .nameZh}) AS known }
  RETURN found {.id, .nameZh, .nameEn, .platformKinds, .levels, .sourceIds, .noteZh, .noteEn, .designJson,
                validFrom: toString(found.validFrom), validTo: toString(found.validTo)} AS scheme, known`;

// Leans on the indexes source_id, subsidy_rule_id and clause_id.
const NAMED = cypher<{ id: string; what: string }>`
  UNWIND $ids AS id
  CALL {
    WITH id MATCH (source:Source {id: id}) RETURN 'Source' AS what
    UNION
    WITH id MATCH (rule:SubsidyRule {id: id}) RETURN 'SubsidyRule' AS what
    UNION
    WITH id MATCH (clause:Clause {id: id}) RETURN 'Clause' AS what
  }
  RETURN id, what`;

const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;

/**
 * The scheme by which a question asks, checked to be one that can be reckoned by and to hold in the year.
 *
 * @throws PublicError BAD_USER_INPUT naming `year`, `schemeId`, `scheme` or the part of it that is wrong
 */
export async function schemeFor(graph: Graph, { schemeId, scheme }: SchemeAsked, year: number): Promise<Scheme> {
  checkYear(year);
  if ((schemeId == null) === (scheme == null)) {
    throw badUserInput(
      scheme == null ? 'schemeId' : 'scheme',
      'Ask by one scheme: give `schemeId` of a stored one (`evaluationSchemes` lists them) or `scheme`, a design of your own.',
    );
  }
  return scheme == null ? storedScheme(graph, schemeId as string, year) : givenScheme(graph, scheme);
}

/** @throws PublicError BAD_USER_INPUT naming `year` where it is none */
export function checkYear(year: number): void {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw badUserInput('year', `${year} is no year that can be asked for; give one from ${FIRST_YEAR} to ${LAST_YEAR}.`);
}

async function storedScheme(graph: Graph, id: string, year: number): Promise<Scheme> {
  const row = await graph.facts(SCHEME, { id }, ([one]) => one);
  if (row?.scheme == null) {
    const retired = await retiredAmong(graph, [id]);
    const known = (row?.known ?? []).map((one) => `${one.id} (${one.nameZh})`).join(', ');
    const wayOn =
      known === '' ? 'None is stored; give `scheme`.' : `There are ${known}; \`evaluationSchemes\` lists all.`;
    throw badUserInput(
      'schemeId',
      retired
        ? `The id ${quoted(id)} was withdrawn. ${wayOn}`
        : `The graph knows no EvaluationScheme with the id ${quoted(id)}. ${wayOn}`,
    );
  }
  const { designJson, validFrom, validTo, ...scheme } = row.scheme;
  if ((validFrom !== null && `${year}-12-31` < validFrom) || (validTo !== null && `${year}-01-01` >= validTo)) {
    const until = validTo === null ? '' : ` and until ${validTo}`;
    throw badUserInput(
      'year',
      `${scheme.nameZh} holds from ${validFrom ?? 'a day not known'}${until}, not in ${year}; ask for a year in which it does.`,
    );
  }
  return { ...scheme, design: JSON.parse(designJson) as SchemeDesign };
}

async function givenScheme(graph: Graph, given: GivenScheme): Promise<Scheme> {
  if (given.indicatorSets.length === 0) {
    throw badUserInput('scheme.indicatorSets', 'A design needs one set of indicators or more.');
  }
  checkDesign(given, 'scheme');
  const { nameZh, nameEn = null, platformKinds, levels, source, ...design } = given;
  await checkNamed(graph, given);
  const sourceIds = source == null ? [] : [source];
  return { id: null, nameZh, nameEn, platformKinds, levels, sourceIds, noteZh: null, noteEn: null, design };
}

/** @throws PublicError BAD_USER_INPUT naming the part of the design that names what the graph does not hold */
async function checkNamed(graph: Graph, { source, consequences }: GivenScheme): Promise<void> {
  const named = [
    { argument: 'scheme.source', id: source, what: 'Source' },
    ...consequences.flatMap(({ subsidyRule, clause }, index) => [
      { argument: `scheme.consequences[${index}].subsidyRule`, id: subsidyRule, what: 'SubsidyRule' },
      { argument: `scheme.consequences[${index}].clause`, id: clause, what: 'Clause' },
    ]),
  ].flatMap(({ id, ...rest }) => (id == null ? [] : [{ ...rest, id }]));
  if (named.length === 0) return;
  const found = new Set(
    (await graph.read(NAMED, { ids: named.map(({ id }) => id) })).map(({ id, what }) => `${what} ${id}`),
  );
  const wrong = named.find(({ id, what }) => !found.has(`${what} ${id}`));
  if (wrong === undefined) return;
  const { argument, id, what } = wrong;
  throw badUserInput(
    argument,
    `The graph knows no ${what} with the id ${quoted(id)}; leave it out, or find ids by \`search\`.`,
  );
}
