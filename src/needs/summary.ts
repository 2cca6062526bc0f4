import type { Day } from '../days';
import { counted, inARow, listed, type Summary } from '../text/summary';
import type { NeedMatchKind } from '../vocabulary';

interface Reckoned {
  asOf: Day;
  wordsFound: readonly string[];
  wordsNotFound: readonly string[];
  matches: readonly { kind: NeedMatchKind }[];
}

/** How many platforms, organizations and resources may meet a need, and which of its words nothing has. */
export function needSummary({ asOf, wordsFound, wordsNotFound, matches }: Reckoned): Summary {
  const count = (kind: NeedMatchKind) => matches.filter((match) => match.kind === kind).length;
  const [platforms, organizations, resources] = [count('PLATFORM'), count('ORGANIZATION'), count('SHARED_RESOURCE')];
  const all: Summary =
    matches.length === 0
      ? {
          zh: `截至 ${asOf}，在平台、机构、共享资源、产业和合作的名称中未找到可满足该需求者，未见不等于没有。`,
          en: `On ${asOf} nothing is found that may meet the need, by the names of platforms, organizations, shared resources, industries and collaborations, which does not say that there is none.`,
        }
      : {
          zh: `截至 ${asOf}，可能满足该需求的有平台 ${platforms} 个、机构 ${organizations} 家、共享资源 ${resources} 项。`,
          en: `On ${asOf} ${listed([counted(platforms, 'platform'), counted(organizations, 'organization'), counted(resources, 'shared resource')])} may meet the need.`,
        };
  if (wordsNotFound.length === 0 || wordsFound.length === 0) return all;
  return inARow([
    all,
    {
      zh: `需求中未在任何名称里见到的字词：“${wordsNotFound.join('”“')}”。`,
      en: `Words of the need that stand in no name: ${listed(wordsNotFound.map((word) => `“${word}”`))}.`,
    },
  ]);
}
