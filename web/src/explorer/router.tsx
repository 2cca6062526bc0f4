import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readArchitectureState } from '../architecture/state';
import { readCoverageState } from '../coverage/state';
import { Frame } from '../frame/Frame';
import { Lost } from '../frame/Lost';
import { LANGUAGES, type Language } from '../language';
import { readNetworkState } from '../network/state';

/** What an address says wherever it leads. */
interface Everywhere {
  lang?: Language;
}

const root = createRootRoute({
  component: Frame,
  notFoundComponent: Lost,
  validateSearch: ({ lang }: Record<string, unknown>): Everywhere => {
    const language = LANGUAGES.find((one) => one === lang);
    return language === undefined ? {} : { lang: language };
  },
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  component: lazyRouteComponent(() => import('../coverage/CoverageView'), 'CoverageView'),
  validateSearch: readCoverageState,
});

const architecture = createRoute({
  getParentRoute: () => root,
  path: '/architecture',
  component: lazyRouteComponent(() => import('../architecture/ArchitectureView'), 'ArchitectureView'),
  validateSearch: readArchitectureState,
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  component: lazyRouteComponent(() => import('../network/NetworkView'), 'NetworkView'),
  validateSearch: readNetworkState,
});

export const router = createRouter({
  routeTree: root.addChildren([coverage, architecture, network]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
