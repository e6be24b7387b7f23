import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { server } from './server';

// Which English a test reads must not depend on the machine it runs on.
vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);

// A busy machine is not a defect of the page.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has the dialog element, but not what opens and closes it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// It has no screen whose size could be asked for either: it is a wide one.
vi.stubGlobal('matchMedia', (query: string) =>
  Object.assign(new EventTarget(), { media: query, matches: false }),
);

// Nor can its files read themselves out.
Blob.prototype.text = function () {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
};

// Before any module is imported that keeps a reference to fetch.
server.listen({ onUnhandledRequest: 'error' });

afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
