import { networkTextsIn } from '../network/texts';
import type { Language } from '../table/language';

const OF_NETWORK = { zh: networkTextsIn('zh').about, en: networkTextsIn('en').about };

/** What an exported analysis says besides the data, in each language. */
const TEXTS = {
  zh: {
    title: '合作网络分析',
    about: {
      ...OF_NETWORK.zh,
      total_weight: '总权重',
      communities: '社群数',
      modularity: '模块度',
      components: '连通分量数',
    },
    note:
      '没有边只表示没有来源说明,不表示没有合作。社群按规模编号,序号只对本次分析有效。page_rank 合计为 1。未要求的测度为空,此后被删除的机构名称为空。' +
      '查询条件可作为 startAnalysis 的 input。机构与测度相同则数据指纹相同。',
  },
  en: {
    title: 'Analysis of the network of collaboration',
    about: {
      ...OF_NETWORK.en,
      total_weight: 'Total weight',
      communities: 'Communities',
      modularity: 'Modularity',
      components: 'Components',
    },
    note:
      'No edge means none that a source tells of. Communities are numbered by size; a number holds for this analysis. `page_rank` sums to 1. ' +
      'A measure that was not asked for is empty, and so is the name of an organization that has been removed since. The query is an `input` ' +
      'of startAnalysis. The same organizations with the same values have the same fingerprint.',
  },
} as const satisfies Record<Language, unknown>;

export type AnalysisTexts = (typeof TEXTS)[Language];

export function analysisTextsIn(language: Language): AnalysisTexts {
  return TEXTS[language];
}
