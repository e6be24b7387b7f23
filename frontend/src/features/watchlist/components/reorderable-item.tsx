import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ComponentProps, ReactNode } from 'react';
import styles from './reorderable-item.module.css';
import table from './watchlist-table.module.css';

/** What a row needs to be moved. */
export interface Mover {
  /** Belongs on what the row is dragged by. */
  grip: ComponentProps<'span'>;
  isFirst: boolean;
  isLast: boolean;
  /** By one up (-1) or down (1); the button keeps the focus. */
  move: (by: -1 | 1, button: HTMLElement) => void;
}

interface ReorderableItemProps {
  symbol: string;
  children: (grip: Mover['grip']) => ReactNode;
}

export function ReorderableItem({ symbol, children }: ReorderableItemProps) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: symbol,
  });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={`${table.item} ${isDragging ? styles.dragged : ''}`}
    >
      {children({ ref: setActivatorNodeRef, ...listeners })}
    </li>
  );
}
