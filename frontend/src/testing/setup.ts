import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { server } from './server';

// Which English a test reads must not hang on the machine it runs on.
vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);

// Before any module is imported that keeps hold of fetch.
server.listen({ onUnhandledRequest: 'error' });

afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
