import { parse } from 'csv-parse/sync';
import { cypher } from '../../src/database/cypher';
import type { CellPlatform, SlotCell, Source, UnitCoverage } from '../answers';
import { type SmallGraph, smallGraph } from '../coverage/small-graph';
import type { World } from '../harness';

/** Names that would run in a spreadsheet or in a page. */
export const NASTY = {
  unit: '=HYPERLINK("http://evil.example","x")',
  platform: '<script>alert("1")</script>&\'',
  other: '-2+3, "quoted"\r\nsecond line',
  source: '@SUM(A1)</td><img src=x onerror=alert(1)>',
  address: 'javascript:alert(1)',
};

const RENAME = cypher`
  MATCH (unit:Industry {id: $unit}), (platform:Platform {id: $platform}), (other:Platform {id: $other}), (source:Source {id: $source})
  SET unit.nameZh = $nasty.unit, platform.nameZh = $nasty.platform, other.nameZh = $nasty.other,
      source.title = $nasty.source, source.url = $nasty.address`;

/** A small graph all of whose names are nasty. */
export async function nastyGraph(world: World): Promise<SmallGraph> {
  const graph = await smallGraph(world.graph, {
    units: { u: null },
    platforms: {
      park: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2019-01-01' },
      other: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2019-01-01' },
      closed: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], opened: '2010-01-01', closed: '2015-01-01' },
    },
  });
  const { id } = graph;
  const parameters = { unit: id('u'), platform: id('park'), other: id('other'), source: id('source'), nasty: NASTY };
  await world.graph.write((transaction) => transaction.run(RENAME, parameters));
  return graph;
}

/** Fetches an export of an API, by its GraphQL address. */
export function fetched(graphqlUrl: string, path: string, parameters: Record<string, string> = {}): Promise<Response> {
  const url = new URL(path, graphqlUrl);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return fetch(url);
}

/** The rows of a CSV, whose bytes must begin with the mark of UTF-8. */
export async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  return parse(bytes, { columns: true, bom: true, record_delimiter: '\r\n' });
}

/** What the API says of the same slice. */
export const EVERYTHING = `query ($slice: CoverageSlice) {
  coverage(slice: $slice) {
    asOf
    framework { id nameZh }
    region { id nameZh }
    counts { covered inProgress unknown missing }
    slots { slot counts { covered inProgress unknown missing } }
    units(limit: 500) {
      industry { id nameZh nameEn }
      counts { covered inProgress unknown missing }
      known { platforms sources newestSourceOn }
      cells {
        slot status rule { id }
        platforms(limit: 500) { ...Found }
        closedPlatforms(limit: 500) { ...Found }
      }
    }
  }
  coverageGaps(slice: $slice, first: 500) {
    totalCount
    edges {
      node {
        id slot status score
        industry { id nameZh nameEn }
        clause { number }
        ledBy { nameZh nameEn }
        responsible { nameZh nameEn }
        known { platforms sources newestSourceOn }
        tasks {
          number titleZh
          clause { number }
          ledBy { nameZh }
          responsible { nameZh }
          subsidyRules(limit: 500) { recipient amountWan kind selective clause { number } }
        }
      }
    }
  }
}
fragment Found on CellPlatform {
  platform { id nameZh nameEn kind }
  state since sincePrecision sinceFirstSeen level
  evidence { kind basis industry { id } platformKind designation { id } since until sources { id title url publishedOn } }
}`;

/** Each platform of each cell, with the unit and the cell in which it stands. */
export function found(units: UnitCoverage[]): { unit: UnitCoverage; cell: SlotCell; one: CellPlatform }[] {
  return units.flatMap((unit) =>
    unit.cells.flatMap((cell) => [...cell.platforms, ...cell.closedPlatforms].map((one) => ({ unit, cell, one }))),
  );
}

/** The sources of a platform in a cell, each once. */
export function sourcesOf({ evidence }: CellPlatform): Source[] {
  return [...new Map(evidence.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}
