import { type Dropped, isId, isOneOf, type Reads, readAddress } from '../address';
import type { EvaluationSchemeInput } from '../graphql';

/** By what is evaluated, whom and when, as the address says it; what is by default is left out. */
export interface EvaluationState extends Dropped {
  tab?: 'consequences' | 'profile' | 'ladder' | undefined;
  /** Id of a stored scheme, or `own`. */
  scheme?: string | undefined;
  year?: string | undefined;
  /** A kind of platform. */
  kind?: string | undefined;
  region?: string | undefined;
  /** Indicators of one's own: `figure:weight:lowest:highest`, parted by commas; a figure has no other name than its own. */
  own?: string | undefined;
  /** By up to how many percent weights vary. */
  vary?: string | undefined;
  /** `all` where as many are shown as one answer has, else the first ones. */
  show?: 'all' | undefined;
}

export const OWN = 'own';
export const YEAR = '2021';
export const VARY = '20';

/** So many platforms are shown first, and so many at most. */
export const [FIRST, MOST] = [60, 500];

/** An indicator of one's own: a published figure, and on which scale it becomes points. */
export interface OwnIndicator {
  figure: string;
  /** In proportion to the others. */
  weight: number;
  lowest: number;
  highest: number;
}

const NUMBER = '\\d{1,9}(?:\\.\\d{1,4})?';
const INDICATOR = new RegExp(`^[^:,]+:${NUMBER}:${NUMBER}:${NUMBER}$`);

const READABLE: Record<Exclude<keyof EvaluationState, 'dropped'>, Reads> = {
  tab: isOneOf(['consequences', 'profile', 'ladder']),
  scheme: isId,
  year: (text) => /^(?:19|20)\d\d$/.test(text),
  kind: (text) => /^[A-Z_]+$/.test(text),
  region: isId,
  show: isOneOf(['all']),
  own: (text) => text.split(',').every((one) => INDICATOR.test(one)),
  vary: (text) => /^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) <= 100,
};

export const readEvaluationState = (search: Record<string, unknown>) => readAddress<EvaluationState>(READABLE, search);

export function ownIn(text: string | undefined): OwnIndicator[] {
  return (text?.split(',') ?? []).map((one) => {
    const [figure = '', weight, lowest, highest] = one.split(':');
    return { figure, weight: Number(weight), lowest: Number(lowest), highest: Number(highest) };
  });
}

export function writeOwn(own: readonly OwnIndicator[]): string | undefined {
  return (
    own.map(({ figure, weight, lowest, highest }) => [figure, weight, lowest, highest].join(':')).join(',') || undefined
  );
}

/** One's own indicators as a scheme: their weights add up to 100, whatever they are to each other. */
export function schemeOf(own: readonly OwnIndicator[], nameZh: string): EvaluationSchemeInput | undefined {
  const weighed = own.filter(({ weight }) => weight > 0);
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  if (sum === 0) return undefined;
  const points = weighed.map(({ weight }) => Math.floor((weight / sum) * 10_000) / 100);
  const rest = Math.round((100 - points.reduce((all, one) => all + one, 0)) * 100) / 100;
  return {
    nameZh,
    indicatorSets: [
      {
        code: 'all',
        nameZh,
        indicators: weighed.map(({ figure, lowest, highest }, index) => ({
          code: `figure-${index + 1}`,
          nameZh: figure,
          figure,
          method: 'LINEAR' as const,
          weight: Math.round(((points[index] ?? 0) + (index === 0 ? rest : 0)) * 100) / 100,
          lowest,
          highest,
        })),
      },
    ],
  };
}

interface Design {
  indicatorSets: {
    indicators: { figure?: string | null; method: string; weight: number; lowest?: number; highest?: number }[];
  }[];
}

/** What of a stored scheme can be begun from: its indicators that are published figures on a scale. */
export function ownFrom(designJson: string): OwnIndicator[] {
  const { indicatorSets }: Design = JSON.parse(designJson);
  return indicatorSets.flatMap(({ indicators }) =>
    indicators.flatMap(({ figure, method, weight, lowest = 0, highest = 100 }) =>
      figure && method === 'LINEAR' ? [{ figure, weight, lowest, highest }] : [],
    ),
  );
}
