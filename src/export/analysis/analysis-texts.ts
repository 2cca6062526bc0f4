import { inEachLanguage } from '../table/language';

/** What an exported analysis says besides the data. */
export const ANALYSIS_TEXTS = inEachLanguage({
  title: { zh: '合作网络分析', en: 'Analysis of the network of collaboration' },
  note: {
    zh:
      '没有边只表示没有来源说明，不表示没有合作。社群按规模编号，序号只对本次分析有效。page_rank 合计为 1。未要求的测度为空，此后被删除的机构名称为空。' +
      '查询条件可作为 startNetworkAnalysis 的参数。机构与测度相同则数据指纹相同。',
    en:
      'No edge means none that a source tells of. Communities are numbered by size; a number holds for this analysis. `page_rank` sums to 1. ' +
      'A measure that was not asked for is empty, and so is the name of an organization that has been removed since. The query has the ' +
      'arguments of startNetworkAnalysis. The same organizations with the same values have the same fingerprint.',
  },
});
