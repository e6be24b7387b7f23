export type Theme = 'light' | 'dark';

const KEY = 'stockcast-theme';

/** The token --paper of each theme, which public/theme.js repeats. */
const PAPER: Readonly<Record<Theme, string>> = { light: '#fcfbf8', dark: '#13161a' };

const root = document.documentElement;

export function currentTheme(): Theme {
  return root.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** Sets the theme and remembers it; choosing what the system has anyway forgets the choice. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === systemTheme()) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, theme);
    }
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}

/** Changes with the system's theme for as long as the visitor has chosen none. */
export function followSystemTheme(): void {
  darkScheme().addEventListener('change', () => {
    if (storedTheme() === null) {
      show(systemTheme());
    }
  });
}

/** Calls back whenever the theme changes, whoever changed it. */
export function subscribeToTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The browser's own bars take the colour of the page. */
function show(theme: Theme): void {
  root.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = PAPER[theme];
  }
}

function systemTheme(): Theme {
  return darkScheme().matches ? 'dark' : 'light';
}

function darkScheme(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

function storedTheme(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
