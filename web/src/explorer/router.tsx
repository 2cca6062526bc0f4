import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { writeAddress } from '../address';
import { readCoverageState } from '../coverage/state';
import { readEligibilityState } from '../eligibility/state';
import { readEvaluationState } from '../evaluation/state';
import { Frame } from '../frame/Frame';
import { Lost } from '../frame/Lost';
import { LANGUAGES, type Language } from '../language';
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

export const router = createRouter({
  routeTree: root.addChildren([coverage, scenario, eligibility, evaluation, sharing]),
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
