import type { ReactNode } from 'react';
import type { PercentScale } from '../../domain/percent-scale';
import type { Entry } from './change';

/** Draws what shows an entry's forecast, given the button that asks for a newer one. */
export type RenderRequestable = (
  entry: Entry,
  draw: (request: { ask: ReactNode; announcement: ReactNode }) => ReactNode,
) => ReactNode;

/** What a form of the watchlist's table is given. */
export interface TableProps {
  entries: readonly Entry[];
  /** Sorted by something else than the person's own order, which nobody can change. */
  fixed: boolean;
  onMove: (entry: Entry, position: number) => void;
  onRemove: (entry: Entry) => void;
  /** The scale that the range bars of all entries share. */
  scale: PercentScale;
  renderRequestable: RenderRequestable;
  renderNotes: (entry: Entry) => ReactNode;
}
