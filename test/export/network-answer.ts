import type {
  NetworkEdge,
  NetworkEntity,
  NetworkEvidence,
  NetworkLeftOut,
  NetworkNode,
  Organization,
  Source,
} from '../answers';
import type { Api } from '../harness';
import { fetched } from './taken-along';

const NETWORK = `query ($scope: NetworkScopeInput, $projection: NetworkProjection! = ORGANIZATION_ORGANIZATION,
    $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, $nodeLimit: Int! = 500, $edgeLimit: Int! = 2000,
    $cut: NetworkCut! = STRONGEST_TIES) {
  collaborationNetwork(scope: $scope, projection: $projection, weighting: $weighting, minWeight: $minWeight,
                       nodeLimit: $nodeLimit, edgeLimit: $edgeLimit, cut: $cut) {
    nodeCount edgeCount isolatedCount
    leftOut { nodes edges rule k strongest textZh textEn }
    nodes {
      key nameZh isPartner degree strength
      entity {
        __typename
        ... on Entity { synthetic }
        ... on Organization { nameEn organizationKind: kind roles }
        ... on Platform { nameEn platformKind: kind }
        ... on Industry { nameEn industryKind: kind }
      }
    }
    edges {
      key source target weight tieCount kinds since sincePrecision sinceBasis until untilPrecision untilBasis basis synthetic funders
      evidence(limit: 500) {
        kind weight size since sincePrecision sinceBasis until untilPrecision untilBasis basis funder { id }
        collaboration { id subject } platforms { id } organizations { id }
        sources { id title publisher url publishedOn publishedOnPrecision note }
      }
    }
  }
}`;

/** What is known of a node or an edge, by the names that the files have; what is not known is left out. */
export type Known = Record<string, unknown>;

/** What the API says of a network, as a file is to have it. */
export interface Expected {
  /** By id. */
  nodes: Record<string, Known>;
  /** By the ids of its ends, the smaller first: `a~b`. */
  edges: Record<string, Known>;
  /** What each tie says, in the order of time. */
  ties: Known[];
  sources: Source[];
  nodeCount: number;
  edgeCount: number;
  leftOut: NetworkLeftOut;
}

/** Asks the API for a network. */
export async function expected(api: Api, asked: Record<string, unknown>): Promise<Expected> {
  const { data, errors } = await api.ask(NETWORK, asked);
  expect(errors).toBeUndefined();
  const { nodes, edges, ...counts } = data.collaborationNetwork;
  const sources = edges.flatMap((edge) => sourcesOf(edge));
  const ties = edges.flatMap((edge) => edge.evidence.map((tie) => knownTie(edge, tie)));
  return {
    ...counts,
    nodes: Object.fromEntries(nodes.map((node) => [node.key, knownNode(node)])),
    edges: Object.fromEntries(edges.map((edge) => [endsOf(edge), knownEdge(edge)])),
    ties: ties.sort((a, b) => (place(a) < place(b) ? -1 : 1)),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** What is at a node: its kind has in the query a name for each type, for the kinds of two are never of one type. */
type Entity = NetworkEntity &
  Partial<
    Pick<Organization, 'nameEn' | 'roles'> & Record<'organizationKind' | 'platformKind' | 'industryKind', string>
  >;

function knownNode({ key: id, nameZh, isPartner, degree, strength, ...node }: NetworkNode): Known {
  const entity: Entity = node.entity;
  return known({
    label: nameZh,
    name_zh: nameZh,
    // A role has no English name besides its word.
    name_en: entity.__typename === 'Role' ? id.charAt(0) + id.slice(1).toLowerCase() : entity.nameEn,
    type: entity.__typename,
    kind: entity.organizationKind ?? entity.platformKind ?? entity.industryKind,
    roles: entity.roles?.join(' | '),
    is_partner: isPartner,
    degree,
    strength,
    synthetic: entity.synthetic,
  });
}

function knownEdge(edge: NetworkEdge): Known {
  const sources = sourcesOf(edge);
  return known({
    weight: edge.weight,
    tie_count: edge.tieCount,
    kinds: edge.kinds.join(' | '),
    since: edge.since,
    since_precision: edge.sincePrecision,
    since_basis: edge.sinceBasis,
    until: edge.until,
    until_precision: edge.untilPrecision,
    until_basis: edge.untilBasis,
    basis: edge.basis,
    synthetic: edge.synthetic,
    funders: edge.funders.join(' | '),
    source_ids: sources.map(({ id }) => id).join(' | '),
    source_addresses: sources.map(({ url }) => (url ?? '').replaceAll('|', '/')).join(' | '),
  });
}

/** Ties of one day are told apart by all that they say. */
export function place({ since, edge, ...rest }: Known): string {
  return `${since ?? '~'} ${edge} ${JSON.stringify(Object.entries(rest).sort())}`;
}

function knownTie(edge: NetworkEdge, tie: NetworkEvidence): Known {
  const { source, target } = edge;
  const isTurned = tie.funder?.id === target;
  const ids = (things: { id: string }[]) => things.map(({ id }) => id).join(' | ');
  return known({
    since: tie.since,
    since_precision: tie.sincePrecision,
    since_basis: tie.sinceBasis,
    until: tie.until,
    until_precision: tie.untilPrecision,
    until_basis: tie.untilBasis,
    source: isTurned ? target : source,
    target: isTurned ? source : target,
    type: tie.kind === 'FUNDING' && source.startsWith('o-') ? 'Directed' : 'Undirected',
    kind: tie.kind,
    weight: String(tie.weight),
    size: String(tie.size),
    edge: edge.key,
    collaboration: tie.collaboration?.id,
    subject: tie.collaboration?.subject.replaceAll('|', '/'),
    platforms: ids(tie.platforms),
    organizations: ids(tie.organizations),
    basis: tie.basis,
    source_ids: ids(tie.sources),
    synthetic: 'false',
    source_addresses: tie.sources.map(({ url }) => (url ?? '').replaceAll('|', '/')).join(' | '),
  });
}

function sourcesOf({ evidence }: NetworkEdge): Source[] {
  return [...new Map(evidence.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}

/** Without what is null or empty. */
export function known(values: Known): Known {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ''));
}

export function endsOf({ source, target }: { source: string; target: string }): string {
  return [source, target].sort().join('~');
}

/** The parameters of an address for the arguments of the API: the fields of the scope by their own names. */
export function parametersOf({ scope = {}, ...rest }: Record<string, unknown>): Record<string, string> {
  const given = Object.entries({ ...(scope as object), ...rest });
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** The text of an export. */
export async function textOf(api: Api, path: string, parameters: Record<string, string>): Promise<string> {
  const response = await fetched(api.url, path, parameters);
  // Unlike `response.text()`, this keeps a byte order mark.
  const text = Buffer.from(await response.arrayBuffer()).toString();
  expect({ status: response.status, text: response.status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return text;
}
