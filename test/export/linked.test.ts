import { useWorld } from '../harness';
import { DCTERMS, linkedDataOf, PROV, RDF, type ReadGraph, SCHEMA, SKOS, XSD } from './linked-reading';

const { api } = useWorld();
const { entity, ns, about } = linkedDataOf(api);

describe('what is said of an entity', () => {
  let file: ReadGraph;
  beforeAll(async () => {
    file = await about('/export/entities.ttl?regions=r-a001');
  });

  test('is what the API says: organizations', async () => {
    const { data } = await api.ask(`{
      organizations(where: { regions: { some: { id: { startsWith: "r-a" } } } }, limit: 500) {
        id kind roles nameZh nameEn aliases sources { id } leads { id } fundsOrganizations { id } parents { id }
      }
    }`);
    expect(data.organizations.length).toBeGreaterThan(100);
    for (const one of data.organizations) {
      const said = file.of(entity(one.id));
      const things = (list: { id: string }[]) => list.map(({ id }) => entity(id)).sort();
      const values = (iri: string) => [...(said[iri] ?? [])].sort();
      expect(said[`${DCTERMS}identifier`]).toEqual([`"${one.id}"`]);
      expect(said[ns('kind')]).toEqual([ns(`OrganizationKind-${one.kind}`)]);
      expect(values(ns('roles'))).toEqual(one.roles.map((role) => ns(`CollaborationRole-${role}`)).sort());
      expect(values(`${SCHEMA}name`)).toEqual(
        [`"${one.nameZh}"@zh`, ...(one.nameEn === null ? [] : [`"${one.nameEn}"@en`])].sort(),
      );
      expect(values(`${SCHEMA}alternateName`)).toEqual(one.aliases.map((alias) => `"${alias}"`).sort());
      // What lays a thing down is also named as the clause that it is.
      const sources = values(`${PROV}wasDerivedFrom`).filter((iri) => !iri.startsWith(entity('doc-')));
      expect(sources).toEqual(things(one.sources));
      expect(values(ns('leads'))).toEqual(things(one.leads));
      expect(values(`${SCHEMA}parentOrganization`)).toEqual(things(one.parents));
      for (const { id } of one.fundsOrganizations) {
        expect(file.triples).toContain(`${entity(id)} ${SCHEMA}funder ${entity(one.id)}`);
      }
    }
  });

  test('is what the API says: platforms, with days as exactly as they are known', async () => {
    const { data } = await api.ask(`{
      platforms(where: { regions: { some: { id: { startsWith: "r-a" } } } }, limit: 500) {
        id kind nameZh openedOn openedOnPrecision seenOperatingOn note industries { id } regions { id }
        indicators { id value unit asOf asOfPrecision }
      }
    }`);
    expect(data.platforms.length).toBeGreaterThan(200);
    const literal = (value: unknown, type?: string) =>
      value === null ? undefined : [type ? `"${value}"^^${XSD}${type}` : `"${value}"`];
    for (const one of data.platforms) {
      const said = file.of(entity(one.id));
      expect(said[ns('openedOn')]).toEqual(literal(one.openedOn, 'date'));
      expect(said[ns('openedOnPrecision')]).toEqual(
        one.openedOnPrecision === null ? undefined : [ns(`DatePrecision-${one.openedOnPrecision}`)],
      );
      expect(said[ns('seenOperatingOn')]).toEqual(literal(one.seenOperatingOn, 'date'));
      expect(said[ns('remark')]).toEqual(literal(one.note));
      expect(new Set(said[ns('serves')])).toEqual(new Set(one.industries.map(({ id }) => entity(id))));
      expect(said[`${SCHEMA}location`]).toEqual(one.regions.map(({ id }) => entity(id)));
      for (const { id, value, asOf, asOfPrecision } of one.indicators) {
        const figure = file.of(entity(id));
        expect(figure[`${SCHEMA}value`]).toEqual(literal(value, 'decimal'));
        expect(figure[`${SCHEMA}observationAbout`]).toEqual([entity(one.id)]);
        const type = { DAY: 'date', MONTH: 'gYearMonth', YEAR: 'gYear' }[asOfPrecision as string];
        const length = { DAY: 10, MONTH: 7, YEAR: 4 }[asOfPrecision as string];
        expect(figure[`${SCHEMA}observationDate`]).toEqual(
          asOf === null ? undefined : literal(asOf.slice(0, length), type),
        );
      }
    }
  });

  test('is what the API says: how a relationship came from its sources', async () => {
    const { data } = await api.ask(`{
      organizations(where: { regions: { some: { id: { startsWith: "r-a" } } } }, limit: 500) {
        id
        leadsConnection(first: 500) { edges { node { id } properties { basis sourceIds since sincePrecision until subject } } }
      }
    }`);
    let dated = 0;
    for (const { id, leadsConnection } of data.organizations) {
      for (const { node, properties } of leadsConnection.edges) {
        const said = file.of(`${entity(id)}#LEADS~${node.id}`);
        const { since, sincePrecision } = properties;
        if (since !== null) dated += 1;
        expect(said).toEqual({
          [`${RDF}type`]: [`${RDF}Statement`],
          [`${RDF}subject`]: [entity(id)],
          [`${RDF}predicate`]: [ns('leads')],
          [`${RDF}object`]: [entity(node.id)],
          [ns('basis')]: [ns(`Basis-${properties.basis}`)],
          [`${PROV}wasDerivedFrom`]: [...properties.sourceIds].sort().map(entity),
          ...(since !== null && {
            [ns('since')]: [`"${since}"^^${XSD}date`],
            [ns('sincePrecision')]: [ns(`DatePrecision-${sincePrecision}`)],
          }),
        });
      }
    }
    expect(dated).toBeGreaterThan(0);
  });

  test('goes by the published vocabularies: industries as concepts, sources with their metadata', async () => {
    const { data } = await api.ask(`{
      industries(where: { id: { eq: "i-a002" } }) { nameZh industryFrameworks { id } correspondents { id } children { id } }
      sources(where: { id: { eq: "s-a002" } }) { title publisher url publishedOn }
    }`);
    const industry = data.industries[0]!;
    const all = await about('/export/entities.nt?types=Industry,Source');
    expect(all.of(entity('i-a002'))).toMatchObject({
      [`${RDF}type`]: expect.arrayContaining([`${SKOS}Concept`]),
      [`${SKOS}prefLabel`]: expect.arrayContaining([`"${industry.nameZh}"@zh`]),
      [`${SKOS}inScheme`]: industry.industryFrameworks.map(({ id }) => entity(id)),
    });
    for (const { id } of industry.children) expect(all.of(entity(id))[`${SKOS}broader`]).toEqual([entity('i-a002')]);
    for (const { id } of industry.correspondents) {
      expect(all.of(entity(id))[`${SKOS}mappingRelation`]).toContain(entity('i-a002'));
    }
    const source = data.sources[0]!;
    expect(all.of(entity('s-a002'))).toMatchObject({
      [`${DCTERMS}title`]: [`"${source.title}"`],
      'http://purl.org/dc/elements/1.1/publisher': [`"${source.publisher}"`],
      [`${SCHEMA}url`]: [source.url],
      [`${DCTERMS}issued`]: [`"${source.publishedOn}"^^${XSD}date`],
    });
  });
});
