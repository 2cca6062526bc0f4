import type { DesignationStage, PlatformKind, PlatformLevel } from '../../src/vocabulary';
import type { PlatformStory, Story } from '../story';
import { rowsOf as rows } from './seeded';

/** The first day of a date that may be known to the year or month only. */
export const firstDay = (date = '') => (date === '' ? undefined : `${date}-01-01`.slice(0, 10));
const list = (cell = '') => cell.split('|').filter((item) => item !== '');

/** The city as the files tell it: units of the seven clusters, regions, platforms. */
export function storyOfTheCity(): Story {
  const published = new Map(rows('weihai/sources').map(({ id, published_on }) => [id, firstDay(published_on)]));
  const seen = (sources: string) =>
    list(sources)
      .flatMap((id) => published.get(id) ?? [])
      .sort()[0];
  const platforms: Record<string, PlatformStory> = {};
  for (const { id = '', kind, status, opened_on, closed_on, region_id, source_id = '' } of rows('weihai/platforms')) {
    const first = seen(source_id);
    platforms[id] = {
      kind: kind as PlatformKind,
      serves: [],
      designations: [],
      opened: firstDay(opened_on),
      closed: firstDay(closed_on),
      ...(region_id && { region: region_id }),
      ...(status === 'OPERATING' && { seenOperating: first }),
      ...((status === 'PLANNED' || status === 'UNDER_CONSTRUCTION') && { seenInProgress: first }),
      ...(status === 'CLOSED' && { seenClosed: first, statedClosed: true }),
    };
  }
  for (const { platform_id = '', kind, level, since, until, stage } of rows('weihai/designations')) {
    platforms[platform_id]?.designations?.push({
      kind: kind as PlatformKind,
      level: level as PlatformLevel,
      stage: stage as DesignationStage,
      since: firstDay(since),
      until: firstDay(until),
    });
  }
  for (const { from_id = '', type, to_id = '', since, until } of rows('weihai/links')) {
    if (type === 'SERVES')
      platforms[from_id]?.serves?.push({ unit: to_id, since: firstDay(since), until: firstDay(until) });
  }
  addDocument(platforms);
  const units = rows('weihai/industries').filter(({ framework_id }) => framework_id === 'f-a001');
  return {
    units: Object.fromEntries(units.map(({ id = '', parent_id }) => [id, parent_id || null])),
    regions: Object.fromEntries(rows('weihai/regions').map(({ id = '', parent_id }) => [id, parent_id || null])),
    platforms,
  };
}

/** What the document of 2018-11-30 says of platforms: two provincial centers at work, one center planned, and so on. */
function addDocument(platforms: Record<string, PlatformStory>): void {
  const issued = '2018-11-30';
  const earlier = (day: string | undefined) => (day !== undefined && day < issued ? day : issued);
  for (const row of rows('document/platforms')) {
    const known = platforms[row.match_id ?? ''];
    const story: PlatformStory = {
      serves: [],
      designations: [],
      ...(row.region_id && { region: row.region_id }),
      ...known,
      kind: row.kind as PlatformKind,
    };
    if (row.status_as_of_document === 'OPERATING') story.seenOperating = earlier(story.seenOperating);
    else story.seenInProgress = earlier(story.seenInProgress);
    story.serves?.push(...list(row.industry_ids), ...list(row.inferred_industry_ids));
    if (row.stage === 'DESIGNATED') {
      story.designations?.push({
        kind: row.kind as PlatformKind,
        level: row.level as PlatformLevel,
        stage: 'DESIGNATED',
      });
    }
    platforms[row.match_id || (row.id ?? '')] = story;
  }
}
