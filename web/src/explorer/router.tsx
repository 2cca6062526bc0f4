import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { writeAddress } from '../address';
import { readArchitectureState } from '../architecture/state';
import { readCoverageState } from '../coverage/state';
import { readDocumentState } from '../document/state';
import { readEligibilityState } from '../eligibility/state';
import { readSearchState } from '../entities/state';
import { readEvaluationState } from '../evaluation/state';
import { Frame } from '../frame/Frame';
import { Lost } from '../frame/Lost';
import { LANGUAGES, type Language } from '../language';
import { readNetworkState } from '../network/state';
import { readScenarioState } from '../scenario/state';
import { readSharingState } from '../sharing/state';

/** What an address says wherever it leads. */
interface Everywhere {
  lang?: Language | undefined;
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

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/coverage/scenario',
  component: lazyRouteComponent(() => import('../scenario/ScenarioView'), 'ScenarioView'),
  validateSearch: readScenarioState,
});

const eligibility = createRoute({
  getParentRoute: () => root,
  path: '/eligibility',
  component: lazyRouteComponent(() => import('../eligibility/EligibilityView'), 'EligibilityView'),
  validateSearch: readEligibilityState,
});

const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/evaluation',
  component: lazyRouteComponent(() => import('../evaluation/EvaluationView'), 'EvaluationView'),
  validateSearch: readEvaluationState,
});

const sharing = createRoute({
  getParentRoute: () => root,
  path: '/sharing',
  component: lazyRouteComponent(() => import('../sharing/SharingView'), 'SharingView'),
  validateSearch: readSharingState,
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
  routeTree: root.addChildren([
    coverage,
    scenario,
    architecture,
    network,
    entities,
    entity,
    eligibility,
    evaluation,
    sharing,
    document,
  ]),
  // Addresses hold texts, those of digits too.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: writeAddress,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
