import type { ComponentProps, MouseEvent } from 'react';

/**
 * A row whose first link is stretched over all of it. Its other text lies above the link, so that it can be selected,
 * and a click on it goes where the link goes.
 */
export function RowOfLink(props: ComponentProps<'article'>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the link
    <article {...props} onClick={follow} onAuxClick={follow} />
  );
}

function follow({ currentTarget, target, button, ctrlKey, metaKey, shiftKey }: MouseEvent<HTMLElement>) {
  const link = currentTarget.querySelector('a');
  const onControl = target instanceof Element && target.closest('a, button') !== null;
  if (link === null || onControl || window.getSelection()?.isCollapsed === false) return;
  if (button === 0) {
    link.dispatchEvent(
      new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
  } else if (button === 1) {
    window.open(link.href, '_blank', 'noopener');
  }
}
