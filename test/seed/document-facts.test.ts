import type { Clause, SubsidyRule, Task } from '../answers';
import { type Answers, useWorld } from '../harness';
import {
  COUNTY_SLOTS,
  DISTRICTS,
  DOCUMENT,
  DOCUMENT_NUMBER,
  DUTIES,
  HEADINGS,
  ISSUED_ON,
  PLATFORMS,
  PROVISIONS,
  ROLES,
  SLOT_TASKS,
  SLOTS,
  STANDARDS,
  SUBSIDIES,
  SUBSIDY_CONFLICTS,
  SUMS,
  TARGETS,
  TIER_FUNCTIONS,
  TIER_RELATIONS,
  TIERS,
  UNITS,
} from './document-key';

const EVERYTHING = `query ($number: String!) {
  documents(where: { number: { eq: $number } }) {
    titleZh issuerZh issuedOn publishedOn
    clauses(sort: [{ position: ASC }]) { number headingZh provisions { subjectZh statementZh } }
  }
  tasks(sort: [{ position: ASC }]) {
    number kind titleZh
    ledBy { nameZh }
    responsible { nameZh }
    leadUnitsConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { namedAs } } }
    responsibleUnitsConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { namedAs } } }
  }
  dutyUnits(sort: [{ position: ASC }]) {
    nameZh collective
    members { nameZh }
    leads(sort: [{ position: ASC }]) { number }
    responsibleFor(sort: [{ position: ASC }]) { number }
  }
  subsidyRules(limit: 500, sort: [{ position: ASC }]) {
    recipient condition excerpt noteZh level amountWan kind selective ledBy payer clause { number }
    event levelMatch awaits excludes { recipient condition } unsettledWith { recipient condition }
  }
  targets { name countsZh value unit comparison by clause { number } }
  tiers(sort: [{ level: ASC }]) {
    kind nameZh roleZh runByZh fundedByZh tieZh
    tierFunctions(sort: [{ position: ASC }]) { nameZh clause { number } }
    relationsConnection { edges { properties { kind basis } node { kind } } }
  }
  slots(sort: [{ position: ASC }]) {
    id nameZh clause { number } tasksConnection { edges { properties { basis } node { number } } }
  }
  slotRules(where: { NOT: { id: { startsWith: "slot-rule-test-" } } }) {
    slot standardSlot { id } platformKinds minLevel basis validFrom
  }
  coverageStandards(where: { NOT: { id: { startsWith: "std-test-" } } }) {
    unitKind regionKinds regionBasis defaultRegions { nameZh } clause { number } slots(sort: [{ position: ASC }]) { nameZh }
  }
  roles(sort: [{ position: ASC }]) { nameZh role clause { number } }
  platforms(where: { sources: { some: { id: { startsWith: "s-doc-106" } } } }) {
    nameZh aliases kind seenOperatingOn seenInProgressOn designations { level stage } industries { nameZh }
  }
}`;

const { startApi } = useWorld();
let facts: Answers;

beforeAll(async () => {
  // More at once than a client may ask for.
  const api = await startApi({ MAX_NESTED_LISTS: 100 });
  const { data, errors } = await api.ask(EVERYTHING, { number: DOCUMENT_NUMBER });
  expect(errors).toBeUndefined();
  facts = data;
});

/** The one row that is meant; a fact that the graph lacks or holds twice fails here. */
function only<Row>(rows: Row[]): Row {
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

const namesOf = (rows: { nameZh: string }[]) => rows.map(({ nameZh }) => nameZh);
const numbersOf = (rows: { number: string }[]) => rows.map(({ number }) => number);
const wordingOf = ({ edges }: Task['leadUnitsConnection']) => edges.map(({ properties }) => properties.namedAs);
const listed = (units: string) => units.split('、').filter((unit) => unit !== '');

/** A unit as it is called where it stands alone: 市 is elided after the first of a list. */
const fullName = (unit: string) => (/^(市|高区|国家|各区市)/.test(unit) ? unit : `市${unit}`);

/** The rows of a clause whose texts hold all the words. */
function about<Row extends { clause: Clause }>(
  rows: Row[],
  number: string,
  words: string[],
  textOf: (row: Row) => unknown[],
): Row[] {
  return rows.filter(
    (row) => row.clause.number === number && words.every((word) => textOf(row).join(' ').includes(word)),
  );
}

describe('the document', () => {
  test.each(DOCUMENT)('$fact', ({ field, value }) => {
    expect(only(facts.documents)[field]).toBe(value);
  });

  test.each(HEADINGS)('%s is headed %s', (number, heading) => {
    expect(only(only(facts.documents).clauses.filter((clause) => clause.number === number)).headingZh).toBe(heading);
  });

  test('it has five parts and 23 clauses below them, in this order', () => {
    expect(numbersOf(only(facts.documents).clauses)).toEqual(HEADINGS.map(([number]) => number));
  });

  test.each(PROVISIONS)('%s: %s (%j)', (number, _fact, words) => {
    const { provisions } = only(only(facts.documents).clauses.filter((clause) => clause.number === number));
    const text = provisions.map(({ subjectZh, statementZh }) => `${subjectZh} ${statementZh}`).join('\n');
    for (const word of words) expect(text).toContain(word);
  });
});

describe('who leads (牵头单位) and who is responsible (责任单位)', () => {
  test.each(DUTIES)('%s, a %s, is led by %s; responsible: %s', (number, kind, leads, responsible) => {
    const task = only(facts.tasks.filter((one) => one.number === number));
    expect(task.kind).toBe(kind);
    expect(wordingOf(task.leadUnitsConnection)).toEqual(listed(leads));
    expect(wordingOf(task.responsibleUnitsConnection)).toEqual(listed(responsible));
    expect(namesOf(task.ledBy)).toEqual(listed(leads).map(fullName));
    expect(namesOf(task.responsible)).toEqual(listed(responsible).map(fullName));
  });

  test('there are ten tasks (四) and five guarantees (五), each titled as its clause', () => {
    const titles = HEADINGS.filter(([number]) => /^[四五]\(/.test(number));
    expect(facts.tasks.map(({ number, titleZh }) => [number, titleZh])).toEqual(titles);
  });

  test('only 五(三) names no responsible unit (责任单位)', () => {
    expect(numbersOf(facts.tasks.filter(({ responsible }) => responsible.length === 0))).toEqual(['五(三)']);
  });

  test('21 units are named, in the order of their first mention', () => {
    const inOrder = new Set(
      DUTIES.flatMap(([, , leads, responsible]) => listed(`${leads}、${responsible}`)).map(fullName),
    );
    expect(inOrder.size).toBe(21);
    expect(namesOf(facts.dutyUnits)).toEqual([...inOrder]);
  });

  test.each(UNITS)('%s leads under %j and is responsible under %j', (name, leads, responsible) => {
    const unit = only(facts.dutyUnits.filter(({ nameZh }) => nameZh === name));
    expect(numbersOf(unit.leads)).toEqual(leads);
    expect(numbersOf(unit.responsibleFor)).toEqual(responsible);
  });

  const collectives = () => facts.dutyUnits.filter(({ collective }) => collective);

  test('two units are collective: 各区市政府〔管委〕 and the other members of the leading group (领导小组其他成员单位)', () => {
    expect(namesOf(collectives())).toEqual(['各区市政府〔管委〕', '国家〔威海〕区域创新中心建设领导小组其他成员单位']);
  });

  test.each(DISTRICTS)('among 各区市政府〔管委〕 (%s) is that of %s', (_asWritten, name) => {
    only(namesOf(collectives()[0]!.members).filter((member) => member.replace(/^威海市/, '').startsWith(name)));
  });

  test('各区市政府〔管委〕 stands for no others; the members of the leading group are not listed', () => {
    expect(collectives().map(({ members }) => members.length)).toEqual([DISTRICTS.length, 0]);
  });
});

describe('what is promised', () => {
  const stated = () => facts.subsidyRules.filter(({ amountWan }) => amountWan !== null);

  test.each(SUBSIDIES)(
    '$clause: $fact',
    ({ clause, about: words, level, amountWan, kind, selective, ledBy, payer, event, orHigher, awaits }) => {
      const rule = only(
        about(facts.subsidyRules, clause, words, ({ recipient, condition, excerpt, payer: from, noteZh }) => [
          recipient,
          condition,
          excerpt,
          from,
          noteZh,
        ]).filter((one) => level === undefined || one.level === level),
      );
      expect(rule).toMatchObject({
        level: level ?? null,
        amountWan: amountWan ?? null,
        kind,
        selective: selective ?? false,
        ledBy: ledBy ?? null,
        ...(payer && { payer }),
        event: event ?? null,
        levelMatch: event && level ? (orHigher ? 'AT_LEAST' : 'EXACT') : null,
        awaits: awaits ?? [],
      });
    },
  );

  test.each(SUMS)('%s states the sums %j (万元)', (number, sums) => {
    expect(
      stated()
        .filter(({ clause }) => clause.number === number)
        .map(({ amountWan }) => amountWan),
    ).toEqual(sums);
  });

  test('no further clause states a sum', () => {
    expect(new Set(stated().map(({ clause }) => clause.number))).toEqual(new Set(SUMS.map(([number]) => number)));
  });
});

describe('how the rules bear on each other', () => {
  const ruleOf = (clause: string, words: string[]) =>
    only(about(facts.subsidyRules, clause, words, ({ recipient, condition }) => [recipient, condition]));
  const matches = (words: string[]) => (rule: SubsidyRule) =>
    words.every((word) => `${rule.recipient} ${rule.condition}`.includes(word));

  test.each(SUBSIDY_CONFLICTS)('%s: the rule of %j %s that of %j (%s)', (clause, words, relation, others) => {
    only(ruleOf(clause, words)[relation].filter(matches(others)));
    if (relation === 'unsettledWith') only(ruleOf(clause, others)[relation].filter(matches(words)));
  });

  test.each(['excludes', 'unsettledWith'] as const)('no further pair %s', (relation) => {
    const expected = SUBSIDY_CONFLICTS.filter(([, , kind]) => kind === relation).flatMap(([, words, , others]) =>
      relation === 'excludes' || `${words}` === `${others}` ? [1] : [1, 1],
    );
    expect(facts.subsidyRules.flatMap((rule) => rule[relation])).toHaveLength(expected.length);
  });
});

describe('what is to be reached', () => {
  test.each(TARGETS)('$clause: $fact', ({ clause, about: words, value, unit, comparison, by }) => {
    const target = only(about(facts.targets, clause, words, ({ name, countsZh }) => [name, countsZh]));
    expect(target).toMatchObject({ value, comparison, by, ...(unit && { unit }) });
  });

  test('there are no further targets', () => {
    expect(facts.targets).toHaveLength(TARGETS.length);
  });
});

describe('the architecture (三)', () => {
  const tierOf = (kind: string) => only(facts.tiers.filter((tier) => tier.kind === kind));

  test('the four tiers come in this order: center, 工业技术研究院, 专业研究所(中心), 双创平台', () => {
    expect(facts.tiers.map(({ kind }) => kind)).toEqual([...new Set(TIERS.map(({ tier }) => tier))]);
  });

  test.each(TIERS)('$tier: $fact', ({ tier, field, says }) => {
    if (says === null) expect(tierOf(tier)[field]).toBeNull();
    else expect(tierOf(tier)[field]).toMatch(says);
  });

  test.each(TIER_FUNCTIONS)('%s is for this, by %s: %j', (tier, number, functions) => {
    expect(namesOf(tierOf(tier).tierFunctions.filter(({ clause }) => clause.number === number))).toEqual(functions);
  });

  test.each(TIER_RELATIONS)('%s %s %s (%s): %s', (from, kind, to, _words, basis) => {
    const { edges } = tierOf(from).relationsConnection;
    const relation = only(edges.filter(({ properties, node }) => properties.kind === kind && node.kind === to));
    expect(relation.properties.basis).toBe(basis);
  });

  test('no further relation holds between the tiers', () => {
    expect(facts.tiers.flatMap(({ relationsConnection }) => relationsConnection.edges)).toHaveLength(
      TIER_RELATIONS.length,
    );
  });

  test.each(PLATFORMS)('$fact', ({ named, kind, seen, level, serves }) => {
    const platform = only(
      facts.platforms.filter(({ nameZh, aliases }) => [nameZh, ...aliases].some((name) => named.test(name))),
    );
    expect(platform.kind).toBe(kind);
    const day = platform[seen];
    expect(day !== null && day <= ISSUED_ON).toBe(true);
    if (level) expect(platform.designations).toContainEqual({ level, stage: 'DESIGNATED' });
    if (serves) expect(namesOf(platform.industries)).toContain(serves);
  });

  test('the document names no further platform', () => {
    expect(facts.platforms).toHaveLength(PLATFORMS.length);
  });
});

describe('五个一 and the county standard', () => {
  const slotOf = (id: string) => only(facts.slots.filter((slot) => slot.id === id));

  test.each(SLOTS)('the slot %s is worded %s (五(一)) and filled by %j', (slot, nameZh, kinds) => {
    expect(slotOf(slot)).toMatchObject({ nameZh, clause: { number: '五(一)' } });
    const rule = only(facts.slotRules.filter((one) => one.slot === slot && one.validFrom! <= ISSUED_ON));
    expect([...rule.platformKinds].sort()).toEqual([...kinds].sort());
    expect(rule).toMatchObject({ standardSlot: { id: slot }, minLevel: null });
  });

  test.each(COUNTY_SLOTS)(
    'the slot %s is worded %s (四(七)), inferred to be filled by %j from the level %s',
    (slot, nameZh, kinds, minLevel) => {
      expect(slotOf(slot)).toMatchObject({ nameZh, clause: { number: '四(七)' } });
      const rule = only(facts.slotRules.filter(({ standardSlot }) => standardSlot.id === slot));
      expect(rule).toMatchObject({
        slot: null,
        platformKinds: kinds,
        minLevel,
        basis: 'INFERRED',
        validFrom: ISSUED_ON,
      });
    },
  );

  test('no further slot has a rule', () => {
    expect(facts.slotRules).toHaveLength(SLOTS.length + COUNTY_SLOTS.length);
  });

  test('县域 is inferred to be the districts and county-level cities of the city', () => {
    expect(only(facts.coverageStandards.filter(({ unitKind }) => unitKind === 'REGION'))).toMatchObject({
      regionKinds: ['DISTRICT', 'COUNTY_LEVEL_CITY'],
      regionBasis: 'INFERRED',
      defaultRegions: [{ nameZh: '威海市' }],
    });
  });

  test.each(SLOT_TASKS)('the slot %s is built under %s (%s): %s', (slot, task, _words, basis) => {
    const { edges } = slotOf(slot).tasksConnection;
    expect(only(edges.filter(({ node }) => node.number === task)).properties.basis).toBe(basis);
  });

  test.each(STANDARDS)('%s: %s, which is to say each %s, has %j', (number, _words, unitKind, slots) => {
    const standard = only(facts.coverageStandards.filter(({ clause }) => clause.number === number));
    expect(standard.unitKind).toBe(unitKind);
    expect(namesOf(standard.slots)).toEqual(slots);
  });
});

describe('政产学研金服用', () => {
  test.each(ROLES)('%s is %s', (nameZh, role) => {
    expect(only(facts.roles.filter((one) => one.nameZh === nameZh))).toMatchObject({
      role,
      clause: { number: '五(三)' },
    });
  });

  test('the seven stars (北斗七星) come in this order', () => {
    expect(namesOf(facts.roles)).toEqual(ROLES.map(([nameZh]) => nameZh));
  });
});
