import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../change';
import type { Steps } from '../use-reorderable';

interface ReorderingProps {
  entries: readonly Entry[];
  /** Sorted by something else than the person's own order, which nobody can change. */
  fixed: boolean;
  onMove: (entry: Entry, position: number) => void;
  /** Draws the entries, each with what moves it by a step: null where nothing can. */
  children: (stepsOf: (entry: Entry) => Steps | null) => ReactNode;
}

// A list goes up and down; buttons do the same for the keyboard, and screen readers need no second way.
const upAndDown = ({
  transform,
}: {
  transform: { x: number; y: number; scaleX: number; scaleY: number };
}) => ({
  ...transform,
  x: 0,
});
const SILENT = { screenReaderInstructions: { draggable: '' }, announcements: noWords() };

/** Entries that are put in order by dragging or a step at a time. */
export function Reordering({ entries, fixed, onMove, children }: ReorderingProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const symbols = entries.map(({ instrument }) => instrument.symbol);
  const keepFocus = useFocusThroughMoves(symbols.join());

  function drop({ active, over }: DragEndEvent) {
    const entry = entries[symbols.indexOf(String(active.id))];
    if (entry && over) onMove(entry, symbols.indexOf(String(over.id)));
  }

  function stepsOf(entry: Entry): Steps | null {
    const position = entries.indexOf(entry);
    return fixed
      ? null
      : {
          isFirst: position === 0,
          isLast: position === entries.length - 1,
          move: (by, button) => {
            keepFocus(button);
            onMove(entry, position + by);
          },
        };
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={SILENT}
      onDragEnd={drop}
    >
      <SortableContext items={symbols} strategy={verticalListSortingStrategy} disabled={fixed}>
        {children(stepsOf)}
      </SortableContext>
    </DndContext>
  );
}

/** A button loses the focus when its row is put elsewhere in the document; this gives it back. */
function useFocusThroughMoves(order: string): (button: HTMLElement) => void {
  const focused = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what takes the focus away
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  }, [order]);
  return (button) => {
    focused.current = button;
  };
}

function noWords() {
  const none = () => undefined;
  return { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none };
}
