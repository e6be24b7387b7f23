/**
 * Text that changes while the page is open, each time in a new element: a browser that translates the page replaces
 * the text node, and React would go on changing the one that is gone.
 */
export function ChangingText({ children }: { children: string }) {
  return <span key={children}>{children}</span>;
}
