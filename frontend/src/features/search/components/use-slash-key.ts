import { type RefObject, useEffect } from 'react';

/** Pressing `/` anywhere but in a field moves the focus to the input. */
export function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key === '/' && !withModifier && !isField(event.target)) {
        event.preventDefault();
        input.current?.focus();
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
