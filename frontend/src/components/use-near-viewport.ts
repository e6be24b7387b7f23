import { type RefObject, useEffect, useState } from 'react';

/** Far enough that what is loaded is mostly there when it is scrolled to. */
const MARGIN = '800px 0px';

/** Whether an element has been near the viewport once; at once where the browser cannot tell, or prints. */
export function useNearViewport(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');

  useEffect(() => {
    if (near || element.current === null) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    window.addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  }, [near, element]);

  return near;
}
