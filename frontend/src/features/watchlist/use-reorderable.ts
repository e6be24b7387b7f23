import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ComponentProps, CSSProperties } from 'react';

/** What moves a row by a step. */
export interface Steps {
  isFirst: boolean;
  isLast: boolean;
  /** By one up (-1) or down (1); the button keeps the focus. */
  move: (by: -1 | 1, button: HTMLElement) => void;
}

/** What a row needs to be moved. */
export interface Mover extends Steps {
  /** Belongs on what the row is dragged by. */
  grip: ComponentProps<'span'>;
}

interface Reorderable {
  /** Belongs on the element that moves. */
  place: { ref: (element: HTMLElement | null) => void; style: CSSProperties };
  isDragging: boolean;
  /** Null where nothing can move the row. */
  mover: Mover | null;
}

/** Lets a row be dragged to another place of its list. */
export function useReorderable(symbol: string, steps: Steps | null): Reorderable {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: symbol,
  });
  return {
    place: { ref: setNodeRef, style: { transform: CSS.Translate.toString(transform), transition } },
    isDragging,
    mover: steps && { ...steps, grip: { ref: setActivatorNodeRef, ...listeners } },
  };
}
