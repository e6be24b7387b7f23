import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { usePageTitle } from './use-page-title';

interface PageHeadingProps {
  /** What the browser's tab says. */
  title: string;
  className?: string | undefined;
  children: ReactNode;
}

/** The page's h1; takes the focus when the visitor came here from within the site. */
export function PageHeading({ title, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname, hash } = useLocation();
  usePageTitle(title);

  // Before the page can be used: later it would take the focus from who has begun to type.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new path is a reason to move the focus
  useLayoutEffect(() => {
    const cameByLink = key !== 'default' && hash === '';
    if (cameByLink) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [pathname]);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
