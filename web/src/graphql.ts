// Made of the .graphql files of the views by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 依据: how a fact came from its source */
export type Basis =
  /** 假设: supposed by a scenario; nothing stored bears it */
  | 'HYPOTHETICAL'
  /** 推断: judged from the source, for example from a name */
  | 'INFERRED'
  /** 明示: the source says so */
  | 'STATED';

/** 格变化: how the status of a cell differs; the order is COVERED, IN_PROGRESS, UNKNOWN, MISSING */
export type CellChange =
  /** 改善: a better status after than before */
  | 'BETTER'
  /** 仅后: the scope after has the cell, the scope before has not */
  | 'ONLY_AFTER'
  /** 仅前: the scope before has the cell, the scope after has not */
  | 'ONLY_BEFORE'
  /** 未变: the same status, though its platforms may differ */
  | 'SAME'
  /** 变差: a worse status after than before */
  | 'WORSE';

/** 覆盖范围: which part of coverage is asked for; what is left out is not narrowed */
export type CoverageScopeInput = {
  /** 截至日: the day asked about; by default today */
  asOf?: string | null | undefined;
  /** 产业分类: id of a framework; by default that of `industries`, or else the seven clusters of 2018 (七大千亿级产业集群) */
  framework?: string | null | undefined;
  /** 含细分领域: whether the sub-fields below the units are units too; by default not */
  includeSubfields?: boolean | null | undefined;
  /** 含功能区: whether the zones that the document counts among 区市 (三: 国家级开发区、综保区、南海新区) are units too, where regions are the units; by default not */
  includeZones?: boolean | null | undefined;
  /** 产业: ids of industries or sub-fields of one framework; by default its top-level units */
  industries?: Array<string> | null | undefined;
  /** 最低级别: only platforms whose highest level designated on the day reaches this one; by default all */
  minLevel?: PlatformLevel | null | undefined;
  /** 区划: id of a region, which counts with its parts; by default everywhere. Where regions are the units, they are those among it and its parts; by default among the region of the standard */
  region?: string | null | undefined;
  /** 汇总: whether a unit also counts what serves the sub-fields below it; by default a unit inherits nothing */
  rollUp?: boolean | null | undefined;
  /** 槽位: which of the five of 五个一; by default all of the standard */
  slots?: Array<FiveOneSlot> | null | undefined;
  /** 覆盖标准: id of a coverage standard, whose units, slots and rules are meant; by default 五个一. Where its units are regions, `framework`, `industries`, `includeSubfields`, `rollUp` and `through` do not apply */
  standard?: string | null | undefined;
  /** 状态: only cells of these statuses; totals stay those of all cells. In a comparison the scope before asks for the status before, the one after for that after; in a trend it asks for the status that a changed cell has come to. By default all */
  statuses?: Array<CoverageStatus> | null | undefined;
  /** 经由分类: id of another framework: a unit also counts what serves the units of it that it corresponds to; by default none. `Coverage.through` lists the units that no mapping reaches */
  through?: string | null | undefined;
};

/** 覆盖状态: the best state among the platforms of a cell */
export type CoverageStatus =
  /** 已覆盖: at least one platform operates on the day */
  | 'COVERED'
  /** 在建: none operates, at least one is planned or under construction */
  | 'IN_PROGRESS'
  /** 缺失: none that the graph knows of; it may exist all the same */
  | 'MISSING'
  /** 不明: there is a platform, but no source tells its state on the day; or the rule of the slot names no kind of platform, so that the data cannot tell */
  | 'UNKNOWN';

/** 统筹单元: what a coverage standard is reckoned for */
export type CoverageUnitKind =
  /** 产业: industries and sub-fields */
  | 'INDUSTRY'
  /** 区市: regions of the kinds that the standard names */
  | 'REGION';

/** 日期精度: how exactly a date is known; a month or a year counts from its first day */
export type DatePrecision =
  /** 日: to the day */
  | 'DAY'
  /** 月: to the month */
  | 'MONTH'
  /** 年: to the year */
  | 'YEAR';

/** 证据类别: what a piece of evidence shows */
export type EvidenceKind =
  /** 视同本地: that the platform lies abroad and counts as one of the city, since an enterprise of the city leads it (威政办字〔2018〕106号 四(八)) */
  | 'AS_LOCAL'
  /** 对应: that the unit corresponds to the one of another framework that the platform serves */
  | 'CORRESPONDS'
  /** 类型: that one of its kinds fills the slot */
  | 'KIND'
  /** 所在: that the platform is located in the unit or a part of it */
  | 'LOCATED_IN'
  /** 服务: that the platform serves the unit */
  | 'SERVES'
  /** 状态: what state it is in */
  | 'STATE';

/** 五个一: the five platforms that each key industry or sub-field is to have (威政办字〔2018〕106号 五(一)) */
export type FiveOneSlot =
  /** 专业化特色双创平台: a specialized double-innovation platform */
  | 'DOUBLE_INNOVATION_PLATFORM'
  /** 产业技术研究院: an industrial technology research institute; as a slot, not the center 威海市产业技术研究院 nor the tier 工业技术研究院 */
  | 'INDUSTRIAL_RESEARCH_INSTITUTE'
  /** 公共创新服务平台: a public innovation service platform led by government */
  | 'PUBLIC_SERVICE_PLATFORM'
  /** 科技园区（基地）: a science park or base */
  | 'SCIENCE_PARK'
  /** 技术创新中心: a technology innovation center */
  | 'TECHNOLOGY_INNOVATION_CENTER';

/** 评分项: what a part of the score of a gap measures */
export type GapScoreKind =
  /** 距离: how far the nearest platform elsewhere is that fills the slot; only where a region is asked for */
  | 'DISTANCE'
  /** 企业: how many enterprises stand behind the platforms that serve the unit */
  | 'ENTERPRISES'
  /** 在建时长: how long the slot has been in progress; only where it is */
  | 'IN_PROGRESS_AGE'
  /** 可牵头机构: how many organizations behind these platforms are of a role that may lead one of the slot; only where the slot names such roles */
  | 'LEADERS'
  /** 级别: how many of the platforms that serve the unit are designated at provincial or national level */
  | 'LEVEL'
  /** 相邻槽位: how many of the other slots of the unit are covered */
  | 'NEIGHBOUR_SLOTS'
  /** 状态: how far the cell is from being covered */
  | 'STATUS'
  /** 可升级平台: how many of the platforms that serve the unit can be raised to fill the slot; not where the rule names no kind */
  | 'UPGRADABLE';

/** 里程碑类别: what happens on a day that matters */
export type MilestoneKind =
  /** 文件印发: a document was issued */
  | 'DOCUMENT_ISSUED'
  /** 政策发布: a policy was promulgated */
  | 'POLICY_PROMULGATED'
  /** 政策失效: a policy ceased to hold */
  | 'POLICY_REPEALED'
  /** 目标到期: targets of a document are to be reached */
  | 'TARGETS_DUE';

/** 级别: at which level a platform is designated, lowest first */
export type PlatformLevel =
  /** 县级: district, county-level city or development zone */
  | 'COUNTY'
  /** 市级: city */
  | 'MUNICIPAL'
  /** 国家级: nation */
  | 'NATIONAL'
  /** 省级: province */
  | 'PROVINCIAL';

/** 区划类型: what a region is */
export type RegionKind =
  /** 市: a prefecture-level city */
  | 'CITY'
  /** 县级市: a county-level city */
  | 'COUNTY_LEVEL_CITY'
  /** 开发区: a development zone or administration zone */
  | 'DEVELOPMENT_ZONE'
  /** 区: a district */
  | 'DISTRICT'
  /** 国外: another country, or a part of one; what lies there is abroad (海外) */
  | 'FOREIGN';

/** 补缺途径: how a gap can be closed, the most promising first */
export type WayToCloseKind =
  /** 建成: finish a platform of the cell that is in progress, or find out about one of unknown state */
  | 'FINISH'
  /** 新建: found a new platform */
  | 'FOUND'
  /** 升级: raise a platform that serves the unit to a kind that fills the slot, or to the level asked for */
  | 'UPGRADE'
  /** 拓展: let a platform that fills the slot for a related unit serve this one too */
  | 'WIDEN';

export type CellQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CellQuery = { coverage: { units: Array<{ industry: { id: string } | null, region: { id: string } | null, known: { platforms: number, sources: number, newestSourceOn: string | null }, cells: Array<{ status: CoverageStatus, standardSlot: { id: string, nameZh: string, nameEn: string | null, clause: { number: string }, tasks: Array<{ number: string, titleZh: string, titleEn: string, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ id: string, nameZh: string, nameEn: string | null }> }> }, rule: { noteZh: string | null, noteEn: string | null }, platforms: Array<{ level: PlatformLevel | null, since: string | null, sincePrecision: DatePrecision | null, platform: { id: string, nameZh: string, nameEn: string | null, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }> }, evidence: Array<{ kind: EvidenceKind, basis: Basis, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null }> }> }>, closedPlatforms: Array<{ platform: { id: string, nameZh: string, nameEn: string | null } }> }> }> } | null, coverageGaps: { edges: Array<{ node: { score: number, industry: { id: string } | null, region: { id: string } | null, standardSlot: { id: string }, scoreParts: Array<{ part: GapScoreKind, contribution: number, reasonZh: string, reasonEn: string }>, clause: { number: string }, ledBy: Array<{ id: string, nameZh: string, nameEn: string | null }>, responsible: Array<{ id: string, nameZh: string, nameEn: string | null }>, laterPolicies: { cautionZh: string, cautionEn: string } | null, subsidies: Array<{ id: string, recipient: string, recipientEn: string, level: PlatformLevel | null, amountWan: number | null, clause: { number: string } }>, waysToClose: Array<{ key: string, kind: WayToCloseKind, reasonZh: string, reasonEn: string, candidateCount: number, platform: { id: string, nameZh: string, nameEn: string | null } | null, candidates: Array<{ score: number, organization: { id: string, nameZh: string, nameEn: string | null } }> }> } }> } | null };

export type NameFragment = { id: string, nameZh: string, nameEn: string | null };

export type ChoosersQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoosersQuery = { coverageStandards: Array<{ id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }>, industryFrameworks: Array<{ id: string, nameZh: string, nameEn: string | null, regions: Array<{ nameZh: string, nameEn: string | null }> }>, milestones: Array<{ on: string, kind: MilestoneKind, document: { nameZh: string, nameEn: string | null } | null }> | null, regions: Array<{ id: string, nameZh: string, nameEn: string | null, kind: RegionKind }> };

export type ComparisonQueryVariables = Exact<{
  scopeBefore: CoverageScopeInput;
  scopeAfter: CoverageScopeInput;
}>;


export type ComparisonQuery = { coverageComparison: { changeCount: number, summary: { zh: string, en: string }, changes: Array<{ before: CoverageStatus | null, after: CoverageStatus | null, change: CellChange, industry: { id: string } | null, region: { id: string } | null, standardSlot: { id: string } }> } | null };

export type CoverageQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type CoverageQuery = { coverage: { asOf: string, standard: { id: string, nameZh: string, nameEn: string | null, unitKind: CoverageUnitKind }, framework: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, slots: Array<{ standardSlot: { id: string, nameZh: string, nameEn: string | null }, counts: { covered: number, inProgress: number, unknown: number, missing: number } }>, units: Array<{ industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, counts: { covered: number, inProgress: number, unknown: number, missing: number }, known: { platforms: number, sources: number }, cells: Array<{ status: CoverageStatus, standardSlot: { id: string }, platforms: Array<{ level: PlatformLevel | null }> }> }> } | null };

export type CountsFragment = { covered: number, inProgress: number, unknown: number, missing: number };

export type GapsQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
}>;


export type GapsQuery = { coverageGaps: { totalCount: number, summary: { zh: string, en: string }, edges: Array<{ node: { rank: number, score: number, status: CoverageStatus, industry: { id: string, nameZh: string, nameEn: string | null } | null, region: { id: string, nameZh: string, nameEn: string | null } | null, standardSlot: { id: string, nameZh: string, nameEn: string | null }, waysToClose: Array<{ kind: WayToCloseKind }> } }> } | null };

export type TrendQueryVariables = Exact<{
  scope?: CoverageScopeInput | null | undefined;
  from: string;
  to: string;
}>;


export type TrendQuery = { coverageTrend: { points: Array<{ asOf: string, counts: { covered: number, inProgress: number, unknown: number, missing: number } }> } | null };

export type EnumLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnumLabelsQuery = { enumLabels: Array<{ name: string, values: Array<{ value: string, nameZh: string, nameEn: string }> }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NameFragmentDoc = new TypedDocumentString(`
    fragment Name on DutyUnit {
  id
  nameZh
  nameEn
}
    `, {"fragmentName":"Name"}) as unknown as TypedDocumentString<NameFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const CellDocument = new TypedDocumentString(`
    query Cell($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    units {
      industry {
        id
      }
      region {
        id
      }
      known {
        platforms
        sources
        newestSourceOn
      }
      cells {
        status
        standardSlot {
          id
          nameZh
          nameEn
          clause {
            number
          }
          tasks {
            number
            titleZh
            titleEn
            ledBy {
              ...Name
            }
            responsible {
              ...Name
            }
          }
        }
        rule {
          noteZh
          noteEn
        }
        platforms {
          level
          since
          sincePrecision
          platform {
            id
            nameZh
            nameEn
            ledBy {
              id
              nameZh
              nameEn
            }
          }
          evidence {
            kind
            basis
            sources {
              id
              title
              publisher
              url
              publishedOn
            }
          }
        }
        closedPlatforms {
          platform {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
  coverageGaps(scope: $scope, first: 100) {
    edges {
      node {
        score
        industry {
          id
        }
        region {
          id
        }
        standardSlot {
          id
        }
        scoreParts {
          part
          contribution
          reasonZh
          reasonEn
        }
        clause {
          number
        }
        ledBy {
          ...Name
        }
        responsible {
          ...Name
        }
        laterPolicies {
          cautionZh
          cautionEn
        }
        subsidies {
          id
          recipient
          recipientEn
          level
          amountWan
          clause {
            number
          }
        }
        waysToClose {
          key
          kind
          reasonZh
          reasonEn
          candidateCount
          platform {
            id
            nameZh
            nameEn
          }
          candidates(limit: 3) {
            score
            organization {
              id
              nameZh
              nameEn
            }
          }
        }
      }
    }
  }
}
    fragment Name on DutyUnit {
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;
export const ChoosersDocument = new TypedDocumentString(`
    query Choosers {
  coverageStandards(sort: [{id: DESC}]) {
    id
    nameZh
    nameEn
    unitKind
  }
  industryFrameworks(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    regions {
      nameZh
      nameEn
    }
  }
  milestones {
    on
    kind
    document {
      nameZh
      nameEn
    }
  }
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    kind
  }
}
    `) as unknown as TypedDocumentString<ChoosersQuery, ChoosersQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($scopeBefore: CoverageScopeInput!, $scopeAfter: CoverageScopeInput!) {
  coverageComparison(scopeBefore: $scopeBefore, scopeAfter: $scopeAfter) {
    changeCount
    summary {
      zh
      en
    }
    changes(limit: 500) {
      before
      after
      change
      industry {
        id
      }
      region {
        id
      }
      standardSlot {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    asOf
    standard {
      id
      nameZh
      nameEn
      unitKind
    }
    framework {
      id
      nameZh
      nameEn
    }
    region {
      id
      nameZh
      nameEn
    }
    counts {
      ...Counts
    }
    slots {
      standardSlot {
        id
        nameZh
        nameEn
      }
      counts {
        ...Counts
      }
    }
    units {
      industry {
        id
        nameZh
        nameEn
      }
      region {
        id
        nameZh
        nameEn
      }
      counts {
        ...Counts
      }
      known {
        platforms
        sources
      }
      cells {
        status
        standardSlot {
          id
        }
        platforms {
          level
        }
      }
    }
  }
}
    fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 100) {
    totalCount
    summary {
      zh
      en
    }
    edges {
      node {
        rank
        score
        status
        industry {
          id
          nameZh
          nameEn
        }
        region {
          id
          nameZh
          nameEn
        }
        standardSlot {
          id
          nameZh
          nameEn
        }
        waysToClose {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($scope: CoverageScopeInput, $from: Date!, $to: Date!) {
  coverageTrend(scope: $scope, from: $from, to: $to, step: YEAR) {
    points {
      asOf
      counts {
        covered
        inProgress
        unknown
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const EnumLabelsDocument = new TypedDocumentString(`
    query EnumLabels {
  enumLabels {
    name
    values {
      value
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<EnumLabelsQuery, EnumLabelsQueryVariables>;