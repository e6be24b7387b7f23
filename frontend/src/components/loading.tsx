import type { ReactNode } from 'react';

interface LoadingProps {
  /** What is being loaded, for those who do not see the skeleton. */
  what: string;
  children: ReactNode;
}

export function Loading({ what, children }: LoadingProps) {
  return (
    <div aria-busy="true">
      <p role="status" className="visually-hidden">
        Loading {what}
      </p>
      {children}
    </div>
  );
}
