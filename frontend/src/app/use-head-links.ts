import { useEffect } from 'react';
import { useLocation } from 'react-router';

const INSTRUMENT = /^\/instruments\/([^/]+)/;

/** Keeps what the head of the first page said of its address true on the pages that the visitor goes on to. */
export function useHeadLinks(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    point('canonical', pathname);
    point('alternate', `${feedOf(pathname)}/feed.atom`);
  }, [pathname]);
}

function feedOf(pathname: string): string {
  const symbol = INSTRUMENT.exec(pathname)?.[1];
  return symbol === undefined ? '/api/record' : `/api/forecasts/${symbol}`;
}

function point(relation: string, path: string) {
  document.head
    .querySelector(`link[rel="${relation}"]`)
    ?.setAttribute('href', new URL(path, window.location.origin).href);
}
