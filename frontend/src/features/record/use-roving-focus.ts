import { type KeyboardEvent, useRef, useState } from 'react';

/** Makes a row of links one stop of the tab key: the arrow keys, Home and End move within it. It begins at its end. */
export function useRovingFocus(count: number) {
  const [current, setCurrent] = useState<number | null>(null);
  const items = useRef(new Map<number, HTMLAnchorElement>());
  const stop = Math.min(current ?? count - 1, count - 1);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextPlace(event.key, stop, count);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    items.current.get(next)?.focus();
  }

  function itemProps(place: number) {
    return {
      tabIndex: place === stop ? 0 : -1,
      onFocus: () => setCurrent(place),
      ref: (item: HTMLAnchorElement | null) => {
        if (item === null) items.current.delete(place);
        else items.current.set(place, item);
      },
    };
  }

  return { itemProps, onKeyDown };
}

function nextPlace(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, place + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
