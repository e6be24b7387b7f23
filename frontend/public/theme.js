// Runs before the first paint, so that the page never flashes in the other theme.
(() => {
  let stored = null;
  try {
    stored = localStorage.getItem('stockcast-theme');
  } catch {
    // Storage can be forbidden; the system's theme then holds.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = stored ?? (dark ? 'dark' : 'light');
  document.documentElement.dataset.theme = theme;
  if (stored) {
    for (const colour of document.querySelectorAll('meta[name="theme-color"]')) {
      colour.content = theme === 'dark' ? '#13161a' : '#fcfbf8';
    }
  }
})();
