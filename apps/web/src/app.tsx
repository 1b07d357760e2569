import { useState, type ReactElement } from 'react';
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
  useNavigate,
} from '@tanstack/react-router';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import type { Beginning } from './features/cases/use-case.ts';
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
  // Even when nothing else can be shown, whom to call can.
  errorComponent: () => <CrisisPlan first={country()} locale={locale} />,
});

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { case?: string; plan?: string } => {
    const found = { case: asText(search['case']), plan: asText(search['plan']) };
    return { ...(found.case ? { case: found.case } : {}), ...(found.plan ? { plan: found.plan } : {}) };
  },
  errorComponent: () => (
    <main id="main" style={{ padding: 28 }}>
      <p role="alert">{words.app.failed}</p>
    </main>
  ),
  component: function PlanPlace(): ReactElement {
    const search = planRoute.useSearch();
    const navigate = useNavigate();
    const [begun, setBegun] = useState<{
      readonly count: number;
      readonly beginning: Beginning;
      /** A case saved from this page, and the name the page has had since before. */
      readonly adopted?: { readonly id: string; readonly as: string };
    }>({
      count: 0,
      beginning: { kind: 'example' },
    });
    const page = begun.adopted && search.case === begun.adopted.id ? begun.adopted.as : (search.case ?? '');
    // Another case is another page: nothing of the one before may stay on the screen. Saving a new case keeps its page.
    return (
      <PlanRoute
        key={`${begun.count} ${page}`}
        locale={locale}
        country={country()}
        beginning={begun.beginning}
        onSaved={(id) => setBegun({ ...begun, adopted: { id, as: page } })}
        onNew={(country) => {
          setBegun({ count: begun.count + 1, beginning: { kind: 'empty', country } });
          void navigate({ to: '/', search: {} });
        }}
      />
    );
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
