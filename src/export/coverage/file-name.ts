import { FIVE_ONE } from '../../facts/standard';
import { type FileName, fileName } from '../table/file-name';
import { type Language, nameIn } from '../table/language';
import type { Report } from './report';
import { textsIn } from './texts';

/** The name of exported coverage, in full with the standard, the framework, the region and the day. */
export function coverageFileName({ coverage }: Report, language: Language, ending: string): FileName {
  const { asOf, standard, framework, region } = coverage;
  const parts = [
    standard.id === FIVE_ONE ? textsIn(language).fileTitle : nameIn(standard, language),
    ...(framework === null ? [] : [nameIn(framework, language)]),
    ...(region === null ? [] : [nameIn(region, language)]),
    asOf,
  ];
  return fileName(`coverage-${asOf}`, parts, ending);
}
