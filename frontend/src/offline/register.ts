/** Has the browser keep what was last read, where it can; development goes without. */
export function registerServiceWorker(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    // A browser may forbid it; the site then works as before, but not without a connection.
    window.addEventListener('load', () => {
      navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
    });
  }
}
