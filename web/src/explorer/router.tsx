import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { writeAddress } from '../address';
import { isReachedNow } from '../api/reach';
import { Refusal } from '../api/request';
import { readArchitectureState } from '../architecture/state';
import { readCoverageState } from '../coverage/state';
import { readDocumentState } from '../document/state';
import { readEligibilityState } from '../eligibility/state';
import { readSearchState } from '../entities/state';
import { readEvaluationState } from '../evaluation/state';
import { Broken } from '../frame/Broken';
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

/**
 * A view whose code comes when it is looked at. The router loads the whole page anew where that is not found, as after another build; a
 * server that is not reached at all is no reason to, since what was answered before would be gone.
 */
function viewOf<Code extends Record<string, unknown>, Name extends keyof Code & string>(
  load: () => Promise<Code>,
  name: Name,
) {
  const reaching = () =>
    load().catch(async (error: Error) => {
      throw (await isReachedNow()) ? error : new Refusal('');
    });
  return lazyRouteComponent(reaching, name);
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
  component: viewOf(() => import('../coverage/CoverageView'), 'CoverageView'),
  validateSearch: readCoverageState,
});

const entities = createRoute({
  getParentRoute: () => root,
  path: '/entities',
  component: viewOf(() => import('../entities/SearchView'), 'SearchView'),
  validateSearch: readSearchState,
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/entities/$id',
  component: viewOf(() => import('../entities/ThingView'), 'ThingView'),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/document',
  component: viewOf(() => import('../document/DocumentView'), 'DocumentView'),
  validateSearch: readDocumentState,
});

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/coverage/scenario',
  component: viewOf(() => import('../scenario/ScenarioView'), 'ScenarioView'),
  validateSearch: readScenarioState,
});

const eligibility = createRoute({
  getParentRoute: () => root,
  path: '/eligibility',
  component: viewOf(() => import('../eligibility/EligibilityView'), 'EligibilityView'),
  validateSearch: readEligibilityState,
});

const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/evaluation',
  component: viewOf(() => import('../evaluation/EvaluationView'), 'EvaluationView'),
  validateSearch: readEvaluationState,
});

const sharing = createRoute({
  getParentRoute: () => root,
  path: '/sharing',
  component: viewOf(() => import('../sharing/SharingView'), 'SharingView'),
  validateSearch: readSharingState,
});

const architecture = createRoute({
  getParentRoute: () => root,
  path: '/architecture',
  component: viewOf(() => import('../architecture/ArchitectureView'), 'ArchitectureView'),
  validateSearch: readArchitectureState,
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  component: viewOf(() => import('../network/NetworkView'), 'NetworkView'),
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
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
