import type { PlatformKind } from '../vocabulary';
import type { Noun } from './nouns';

/** The typed views of a platform, the tiers of the architecture: labels besides its own, by its kind. */
export const PLATFORM_VIEWS = {
  DoubleInnovationPlatform: {
    kinds: ['INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'TECHNOLOGY_TRANSFER_AGENCY'],
    meaning: [
      '双创平台: a platform of the tier alongside, such as an incubator or a makerspace',
      '与三个层级并列的平台，如孵化器、众创空间',
    ],
  },
  IndustrialResearchInstitute: {
    kinds: ['INDUSTRIAL_RESEARCH_INSTITUTE'],
    meaning: ['工业技术研究院: a platform of the second tier', '第二层级的平台'],
  },
  RegionalInnovationCenter: {
    kinds: ['REGIONAL_INNOVATION_CENTER'],
    meaning: ['区域创新中心: a platform of the first tier', '第一层级的平台'],
  },
  SpecializedInstitute: {
    kinds: ['SPECIALIZED_INSTITUTE'],
    meaning: ['专业研究所（中心）: a platform of the third tier', '第三层级的平台'],
  },
} as const satisfies Record<string, { kinds: readonly PlatformKind[]; meaning: Noun['meaning'] }>;

/** The views that a platform of a kind is in. */
export function viewsOf(kind: PlatformKind): string[] {
  const views: [string, { kinds: readonly PlatformKind[] }][] = Object.entries(PLATFORM_VIEWS);
  return views.filter(([, { kinds }]) => kinds.includes(kind)).map(([view]) => view);
}
