import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { followSystemTheme } from '../styles/theme';
import { ThemeToggle } from './theme-toggle';

const root = document.documentElement;
let systemIsDark: boolean;
let onSystemChange: () => void;

beforeEach(() => {
  localStorage.clear();
  root.dataset.theme = 'light';
  systemIsDark = false;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return systemIsDark;
    },
    addEventListener: (_: string, listener: () => void) => {
      onSystemChange = listener;
    },
  }));
});

it('choice_shouldBeAppliedAndRemembered', async () => {
  render(<ThemeToggle />);
  await userEvent.click(screen.getByRole('button', { name: 'Use the dark theme' }));
  expect(root.dataset.theme).toBe('dark');
  expect(localStorage.getItem('stockcast-theme')).toBe('dark');
  expect(await screen.findByRole('button', { name: 'Use the light theme' })).toBeVisible();
});

it('choosingTheSystemsThemeAgain_shouldForgetTheChoice', async () => {
  render(<ThemeToggle />);
  await userEvent.click(screen.getByRole('button'));
  await userEvent.click(await screen.findByRole('button', { name: 'Use the light theme' }));
  expect(localStorage.getItem('stockcast-theme')).toBeNull();
});

it('withoutAChoice_theSystemShouldBeFollowed', () => {
  followSystemTheme();
  systemIsDark = true;
  onSystemChange();
  expect(root.dataset.theme).toBe('dark');
});

it('withAChoice_theSystemShouldNotBeFollowed', () => {
  localStorage.setItem('stockcast-theme', 'light');
  followSystemTheme();
  systemIsDark = true;
  onSystemChange();
  expect(root.dataset.theme).toBe('light');
});
