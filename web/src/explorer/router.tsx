import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readCoverageState } from '../coverage/state';
import { readDocumentState } from '../document/state';
import { readSearchState } from '../entities/state';
import { Frame } from '../frame/Frame';
import { Lost } from '../frame/Lost';
import { LANGUAGES, type Language } from '../language';

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

const entities = createRoute({
  getParentRoute: () => root,
  path: '/entities',
  component: lazyRouteComponent(() => import('../entities/SearchView'), 'SearchView'),
  validateSearch: readSearchState,
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/entities/$id',
  component: lazyRouteComponent(() => import('../entities/ThingView'), 'ThingView'),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/document',
  component: lazyRouteComponent(() => import('../document/DocumentView'), 'DocumentView'),
  validateSearch: readDocumentState,
});

export const router = createRouter({
  routeTree: root.addChildren([coverage, entities, entity, document]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
