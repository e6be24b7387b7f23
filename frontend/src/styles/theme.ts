export type Theme = 'light' | 'dark';

const KEY = 'stockcast-theme';
const root = document.documentElement;

export function currentTheme(): Theme {
  return root.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** Sets the theme and remembers it; choosing what the system has anyway forgets the choice. */
export function chooseTheme(theme: Theme): void {
  root.dataset.theme = theme;
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
      root.dataset.theme = systemTheme();
    }
  });
}

/** Calls back whenever the theme changes, whoever changed it. */
export function subscribeToTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
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
