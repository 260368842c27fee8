import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { fetchFrontPage, fetchSamples } from './requests/api-client.ts';
import { hasPasted, openAddress, reopenPasted } from './requests/readings.ts';
import { RootLayout } from './app/root-layout.tsx';
import { FailurePage } from './failures/failure-page.tsx';
import { UnknownPage } from './failures/unknown-page.tsx';
import type { StoryFilter } from './front/filter-stories.ts';
import { FrontScreen } from './front/front-screen.tsx';
import { isInspectorTab, type InspectorTab } from './inspector/inspector-tabs.ts';
import { PasteScreen } from './paste/paste-screen.tsx';
import { SitesScreen } from './sites/sites-screen.tsx';
import { PastedScreen, ReadScreen } from './story/read-screens.tsx';

const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: UnknownPage,
  errorComponent: FailurePage,
});

const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: ({ publication, section, q, show }): StoryFilter => ({
    ...(isText(publication) && { publication }),
    ...(isText(section) && { section }),
    ...(isText(q) && { q }),
    ...(show === 'unread' && { show }),
  }),
  loader: fetchFrontPage,
  staleTime: 30_000,
  component: FrontScreen,
});

const readRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/read',
  validateSearch: ({ url, inspect }): { url: string; inspect?: InspectorTab } => ({
    url: isText(url) ? url : '',
    ...(isInspectorTab(inspect) && { inspect }),
  }),
  loaderDeps: ({ search: { url } }) => ({ url }),
  beforeLoad: ({ search: { url } }) => {
    if (url === '') redirect({ to: '/paste', throw: true });
  },
  loader: ({ deps: { url } }) => openAddress(url),
  component: ReadScreen,
});

const pastedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pasted',
  validateSearch: ({ inspect }): { inspect?: InspectorTab } => (isInspectorTab(inspect) ? { inspect } : {}),
  beforeLoad: () => {
    if (!hasPasted()) redirect({ to: '/paste', throw: true });
  },
  loader: reopenPasted,
  staleTime: 0,
  component: PastedScreen,
});

const pasteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/paste',
  loader: fetchSamples,
  staleTime: Infinity,
  component: PasteScreen,
});

const sitesRoute = createRoute({ getParentRoute: () => rootRoute, path: '/sites', component: SitesScreen });

/** The addresses of the client. Values of the query are plain text, so that an address can be read and shared. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([frontRoute, readRoute, pastedRoute, pasteRoute, sitesRoute]),
  defaultErrorComponent: FailurePage,
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
  stringifySearch: writeQuery,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function writeQuery(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([name, value]) => (isText(value) ? [[name, value]] : []));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
