import type { Coverage } from '../../coverage/coverage';
import type { CoverageUnitKind } from '../../vocabulary';
import type { Language } from '../table/language';

/** What an export says of the units, which are industries or regions. */
interface UnitTexts {
  /** The heading above the units. */
  unit: string;
  noUnits: string;
  units(units: number, covered: number, cells: number): string;
  missingNote: string;
  /** When a platform counts in a cell. */
  countingNote: string;
}

const UNIT_TEXTS: Record<Language, Record<CoverageUnitKind, UnitTexts>> = {
  zh: {
    INDUSTRY: {
      unit: '产业',
      noUnits: '没有产业单元。',
      units: (units, covered, cells) => `${units} 个产业单元,${cells} 格中已覆盖 ${covered} 格`,
      missingNote: '“缺失”指图谱未知有此类平台,并非断定没有;“已知”各列说明图谱对该产业所知多少。',
      countingNote: '平台计入某格:该平台本身在当日服务于该产业,且其当日类型之一按当日有效的规则可填该槽位。',
    },
    REGION: {
      unit: '区市',
      noUnits: '没有区市单元。',
      units: (units, covered, cells) => `${units} 个区市单元,${cells} 格中已覆盖 ${covered} 格`,
      missingNote: '“缺失”指图谱未知有此类平台,并非断定没有;“已知”各列说明图谱对该区市所知多少。',
      countingNote:
        '平台计入某格:该平台在当日位于该区市或其下级区划,且其当日类型之一按当日有效的规则(含级别要求)可填该槽位。',
    },
  },
  en: {
    INDUSTRY: {
      unit: 'Industry',
      noUnits: 'There are no industries.',
      units: (units, covered, cells) => `${units} industries; ${covered} of ${cells} cells covered`,
      missingNote:
        'MISSING means none that the graph knows of, not that there is none; the columns of what is known tell how much it knows of the industry.',
      countingNote:
        'A platform counts in a cell when it itself serves the industry on the day and one of its kinds on the day fills the slot by the rule valid on the day.',
    },
    REGION: {
      unit: 'District or city',
      noUnits: 'There are no districts or cities.',
      units: (units, covered, cells) => `${units} districts and cities; ${covered} of ${cells} cells covered`,
      missingNote:
        'MISSING means none that the graph knows of, not that there is none; the columns of what is known tell how much it knows of the district or city.',
      countingNote:
        'A platform counts in a cell when it is located in the district or city or a part of it on the day and one of its kinds on the day fills the slot by the rule valid on the day, at the level that the rule asks for.',
    },
  },
};

/** What an export says of the units of a coverage. */
export function unitTextsIn(language: Language, { standard }: Coverage): UnitTexts {
  return UNIT_TEXTS[language][standard.unitKind];
}
