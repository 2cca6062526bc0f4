import { groupBy } from '../../../src/grouping';
import { SHIPPED } from './contestants';
import { deviation, type Evaluation, mean, type Result } from './evaluate';

/** A line per contestant: means and, after ±, standard deviations over the repetitions. */
export function table({ results }: Evaluation): string {
  const spread = (numbers: number[]) => `${mean(numbers).toFixed(3)} ±${deviation(numbers).toFixed(3)}`;
  return [...results]
    .map(([name, { auc, precision }]) => `    ${name.padEnd(24)} AUC ${spread(auc)}  precision@10 ${spread(precision)}`)
    .join('\n');
}

const MEASURES: Record<keyof Result, string> = { auc: 'AUC', precision: 'precision@10' };
const BASELINES = ['common neighbours', 'preferential attachment', 'resource allocation'];

/** How the shipped score stands to a baseline in a measure. */
export interface Standing {
  baseline: string;
  measure: string;
  /** The mean difference, and how far its 95% interval reaches to both sides. */
  difference: number;
  margin: number;
  word: 'better' | 'level' | 'WORSE';
}

/**
 * How the shipped score stands to the baselines by the same repetitions: better or worse where the 95% interval of the mean
 * difference leaves out zero. Repetitions hide parts of one network, so the interval tells how sure the mean is on that
 * network, and nothing of others.
 */
export function standings({ results }: Evaluation): Standing[] {
  const shipped = results.get(SHIPPED) as Result;
  return BASELINES.flatMap((baseline) =>
    (Object.keys(MEASURES) as (keyof Result)[]).map((measure): Standing => {
      const theirs = results.get(baseline) as Result;
      const differences = shipped[measure].map((value, index) => value - (theirs[measure][index] as number));
      const [difference, margin] = [mean(differences), (1.96 * deviation(differences)) / Math.sqrt(differences.length)];
      const word = Math.abs(difference) <= margin ? 'level' : difference > 0 ? 'better' : 'WORSE';
      return { baseline, measure: MEASURES[measure], difference, margin, word };
    }),
  );
}

/** Standings in words, a line per baseline. */
export function told(all: readonly Standing[]): string {
  return BASELINES.map((name) => {
    const said = all
      .filter(({ baseline }) => baseline === name)
      .map(({ measure, word, difference, margin }) => {
        const signed = `${difference >= 0 ? '+' : ''}${difference.toFixed(3)}`;
        return `${measure} ${word} (${signed} ±${margin.toFixed(3)})`;
      });
    return `    against ${name.padEnd(24)} ${said.join(', ')}`;
  }).join('\n');
}

/** What all standings come to, a line per baseline and measure. */
export function verdict(all: readonly (Standing & { network: string })[]): string {
  return [...groupBy(all, ({ baseline, measure }) => `${measure} against ${baseline}`)]
    .map(([about, of]) => {
      const count = (word: Standing['word']) => of.filter((one) => one.word === word).length;
      const worse = of.filter(({ word }) => word === 'WORSE').map(({ network }) => network);
      const where = worse.length === 0 ? '' : ` (${worse.join('; ')})`;
      return `  ${about.padEnd(44)} better ${count('better')}, level ${count('level')}, worse ${worse.length}${where}`;
    })
    .join('\n');
}
