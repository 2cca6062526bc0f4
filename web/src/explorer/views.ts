import type { COMMON } from '../frame/texts';

/** The views that the bar leads to, in its order: the address of each, which its title begins with too. */
export const VIEWS = [
  { path: '/coverage', title: 'coverage' },
  { path: '/architecture', title: 'architecture' },
  { path: '/network', title: 'network' },
  { path: '/entities', title: 'entities' },
  { path: '/eligibility', title: 'eligibility' },
  { path: '/evaluation', title: 'evaluation' },
  { path: '/sharing', title: 'sharing' },
  { path: '/document', title: 'document' },
] as const satisfies readonly {
  path: string;
  title: keyof typeof COMMON.zh;
}[];
