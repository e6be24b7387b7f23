import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { guestSession, type Session, SessionContext } from '../session/session';

/** Somebody who has signed in; says nothing of how. */
export function signedIn(): Session {
  return {
    status: 'signed-in',
    email: 'ada@example.org',
    message: null,
    signIn: vi.fn(async () => undefined),
    signOut: vi.fn(async () => undefined),
  };
}

/** Renders routes at a path as the app would, but without waiting through retries. */
export function renderRoutes(routes: RouteObject[], path = '/', session = guestSession(null)) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>
        <RouterProvider router={router} />
      </SessionContext>
    </QueryClientProvider>,
  );
  return router;
}
