import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { useHeadLinks } from './use-head-links';

function Page() {
  useHeadLinks();
  return null;
}

function open(path: string) {
  document.head.innerHTML = '<link rel="canonical" href="/old"><link rel="alternate" href="/old">';
  render(
    <MemoryRouter initialEntries={[path]}>
      <Page />
    </MemoryRouter>,
  );
  return [...document.head.querySelectorAll('link')].map((link) => link.href);
}

afterEach(() => {
  document.head.innerHTML = '';
});

it('pageOfAnInstrument_shouldHaveItsOwnAddressAndFeed', () => {
  expect(open('/instruments/EURUSD%3DX/forecasts/2015-08-21')).toEqual([
    'http://localhost:3000/instruments/EURUSD%3DX/forecasts/2015-08-21',
    'http://localhost:3000/api/forecasts/EURUSD%3DX/feed.atom',
  ]);
});

it('otherPage_shouldHaveTheFeedOfTheRecord', () => {
  expect(open('/about')).toEqual([
    'http://localhost:3000/about',
    'http://localhost:3000/api/record/feed.atom',
  ]);
});
