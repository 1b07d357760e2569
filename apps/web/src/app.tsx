import type { ReactElement } from 'react';
import { createRootRoute, createRoute, createRouter, Link, Outlet, RouterProvider } from '@tanstack/react-router';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { CrisisPlan } from './features/crisis/crisis-plan.tsx';
import { countryOfDevice } from './features/crisis/numbers.ts';
import { Frame } from './features/frame/frame.tsx';
import { localeOf } from './locale.ts';
import { PlanRoute } from './routes/plan-route.tsx';
import { words } from './words.ts';

const locale = localeOf(navigator.language);
const country = () => countryOfDevice(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'uk';

const rootRoute = createRootRoute({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
  notFoundComponent: () => (
    <main id="main" style={{ padding: 28 }}>
      <h1>{words.app.notFound}</h1>
      <p>
        <Link to="/">{words.app.toPlan}</Link>
      </p>
    </main>
  ),
  errorComponent: () => (
    <main id="main" style={{ padding: 28 }}>
      <p role="alert">{words.app.failed}</p>
    </main>
  ),
});

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { case?: string; plan?: string } => {
    const found = { case: asText(search['case']), plan: asText(search['plan']) };
    return { ...(found.case ? { case: found.case } : {}), ...(found.plan ? { plan: found.plan } : {}) };
  },
  component: function PlanPlace(): ReactElement {
    const search = planRoute.useSearch();
    // Another case is another page: nothing of the one before may stay on the screen.
    return <PlanRoute key={search.case ?? 'new'} locale={locale} />;
  },
});

const crisisRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/crisis',
  component: () => <CrisisPlan first={country()} locale={locale} />,
});

const router = createRouter({ routeTree: rootRoute.addChildren([planRoute, crisisRoute]), defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

export function App(): ReactElement {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={locale.tag}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  );
}
