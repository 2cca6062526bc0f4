import type { Day } from '../../days';
import { cited } from '../table/about-lines';
import { datasetIri } from './iri';
import type { Thing } from './thing';

/** What a file rests on. */
export interface FileBasis {
  queryString: string;
  day: Day;
  /** Which data of the project was last loaded; null where none was. */
  seed: string | null;
}

/** What a file says of itself before its entities. */
export function opening({ queryString, day, seed }: FileBasis): Thing {
  return {
    '@id': datasetIri(queryString),
    '@type': ['schema:Dataset', 'void:Dataset'],
    name: { zh: '创新平台图谱：实体', en: 'Innovation platform graph: entities' },
    note: {
      zh: '关系可能已经终止，起止与依据见其陈述；未列出者只表示没有来源说明。',
      en: 'A relationship may have ended: the statement about it tells its span and its basis. What is not said is not known.',
    },
    query: queryString,
    dateCreated: day,
    ...(seed !== null && { version: seed }),
  };
}

/** What it says of itself after them. A file without this is not whole. */
export function closing(
  { queryString, day, seed }: FileBasis,
  written: { counts: ReadonlyMap<string, number>; changedMeanwhile: boolean; fingerprint(): string },
): Thing[] {
  const dataset = datasetIri(queryString);
  const counts = [...written.counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const parts = counts.map(([name, entities]): Thing => {
    return { '@id': `${dataset}#${name.replace('ns:', '')}`, partitionClass: [name], entities };
  });
  const fingerprint = written.fingerprint();
  const said = { day, data_version: seed, fingerprint };
  return [
    {
      '@id': dataset,
      fingerprint,
      changedMeanwhile: written.changedMeanwhile,
      citation: {
        zh: cited({ ...said, title: '实体', query: queryString || '全部' }, 'zh', '内容指纹'),
        en: cited({ ...said, title: 'entities', query: queryString || 'all' }, 'en'),
      },
      classPartition: parts.map((part) => part['@id']),
    },
    ...parts,
  ];
}
