import { parse } from 'csv-parse/sync';
import type { CellPlatform, SlotCell, Source, UnitCoverage } from '../answers';
import type { World } from '../harness';
import type { SmallWorld } from '../story';

/** Names that would run in a spreadsheet or in a page. */
export const NASTY = {
  unit: '=HYPERLINK("http://evil.example","x")',
  platform: '<script>alert("1")</script>&\'',
  other: '-2+3, "quoted"\r\nsecond line',
  source: '@SUM(A1)</td><img src=x onerror=alert(1)>',
  address: 'javascript:alert(1)',
};

/** A small graph all of whose names are nasty. */
export function nastyGraph({ write }: World): Promise<SmallWorld> {
  return write({
    source: { title: NASTY.source, url: NASTY.address },
    units: { u: null },
    unitNames: { u: NASTY.unit },
    platforms: {
      park: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2019-01-01', nameZh: NASTY.platform },
      other: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2019-01-01', nameZh: NASTY.other },
      closed: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], opened: '2010-01-01', closed: '2015-01-01' },
    },
  });
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

/** How a cell of Excel has a day: as a date where it is known to the day, else as the text of what is known. */
export function inExcel(day: string | null, precision: string | null = 'DAY'): Date | string | null {
  if (day === null) return null;
  if (precision === 'YEAR') return day.slice(0, 4);
  return precision === 'MONTH' ? day.slice(0, 7) : new Date(`${day}T00:00:00Z`);
}

/** What the API says of the same scope. */
export const EVERYTHING = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    asOf summary { zh en }
    framework { id nameZh }
    region { id nameZh }
    counts { covered inProgress unknown missing }
    slots { slot counts { covered inProgress unknown missing } }
    units(limit: 500) {
      industry { id nameZh nameEn }
      counts { covered inProgress unknown missing }
      known { platforms sources newestSourceOn newestSourceOnPrecision lookedOn }
      cells {
        slot status rule { id } missingGround lookedFor { lookedOn }
        platforms(limit: 500) { ...Found }
        closedPlatforms(limit: 500) { ...Found }
      }
    }
  }
  coverageGaps(scope: $scope, first: 500) {
    totalCount summary { zh en }
    edges {
      node {
        key slot status rank score
        waysToClose(limit: 500) {
          kind platform { id nameZh nameEn } toKind toLevel state candidateCount reasonZh candidates(limit: 1) { organization { nameZh nameEn } }
        }
        industry { id nameZh nameEn }
        clause { number }
        ledBy { nameZh nameEn }
        responsible { nameZh nameEn }
        missingGround known { platforms sources newestSourceOn newestSourceOnPrecision lookedOn }
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
  evidence { kind basis industry { id } platformKind designation { id } since sincePrecision until untilPrecision sources { id title url publishedOn publishedOnPrecision } }
}`;

/** What changed of a scope since a day, and how far the targets have come by the later one. */
export const CHANGES = `query ($scopeBefore: CoverageScopeInput!, $scope: CoverageScopeInput!, $asOf: Date, $region: ID) {
  coverageComparison(scopeBefore: $scopeBefore, scopeAfter: $scope) {
    summary { zh en }
    changes(limit: 500) { ...Changed }
    sameStatusChanges(limit: 500) { ...Changed }
  }
  targetProgress(scope: { asOf: $asOf, region: $region }) {
    summary { zh en }
    targets { target { id name value countNoteZh } known distance inProgress unknown reasonZh }
  }
}
fragment Changed on CellComparison {
  industry { id nameZh nameEn } slot before after change firstSeenOnly reallyChanged
  platforms(limit: 500) {
    platform { id nameZh nameEn } kind on onPrecision firstSeen before { state } after { state } why { sources { id title url } }
  }
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
