import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './app/query-client';
import { routesWith } from './app/routes';
import { registerServiceWorker } from './offline/register';
import type { SessionFrame } from './session/session-frame';
import { startSession } from './session/start-session';
import { followSystemTheme } from './styles/theme';
import './styles/tokens.css';
import './styles/base.css';

followSystemTheme();
registerServiceWorker();
// In a task of its own, so that the first words, which came with the page, can be painted and scrolled meanwhile.
startSession().then((frame) => frame && setTimeout(() => open(frame)));

function open(frame: SessionFrame) {
  const root = document.getElementById('root');
  if (root === null) {
    throw new Error('index.html has no #root element');
  }
  const queries = createQueryClient();
  const router = createBrowserRouter(routesWith(queries));
  // In steps, between which the browser can paint and the page be scrolled.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          {frame(<RouterProvider router={router} />)}
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}
