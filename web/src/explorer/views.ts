import type { COMMON } from '../frame/texts';

/** The views that the bar leads to, in its order: the address of each, which its title begins with too. */
export const VIEWS = [
  { path: '/coverage', title: 'coverage' },
  { path: '/architecture', title: 'architecture' },
  { path: '/network', title: 'network' },
] as const satisfies readonly {
  path: string;
  title: keyof typeof COMMON.zh;
}[];
