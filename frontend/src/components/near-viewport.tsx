import { type ReactNode, useRef } from 'react';
import { useNearViewport } from './use-near-viewport';

interface NearViewportProps {
  /** Shown until the place comes near; in the shape of what comes. */
  before: ReactNode;
  children: ReactNode;
}

/** Content that is made, and whose data is loaded, only when its place comes near the viewport. */
export function NearViewport({ before, children }: NearViewportProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  return <div ref={place}>{near ? children : before}</div>;
}
