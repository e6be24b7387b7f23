import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NearViewport } from './near-viewport';

let come: (isIntersecting: boolean) => void;

function stubObserver() {
  class Observer {
    constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
      come = (isIntersecting) => callback([{ isIntersecting }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
}

const show = () => render(<NearViewport before="to come">here</NearViewport>);

beforeEach(stubObserver);
afterEach(() => vi.unstubAllGlobals());

it('contentFarAway_shouldWaitUntilItComesNear', () => {
  show();
  act(() => come(false));
  expect(screen.getByText('to come')).toBeVisible();
  act(() => come(true));
  expect(screen.getByText('here')).toBeVisible();
});

it('print_shouldShowContentThatIsFarAway', () => {
  show();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('here')).toBeVisible();
});

it('browserThatCannotTell_shouldShowTheContent', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  show();
  expect(screen.getByText('here')).toBeVisible();
});
