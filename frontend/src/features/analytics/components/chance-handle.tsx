import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import type { FanLayout } from '../../../chart/plots/fan-plot';
import { within } from '../../../chart/plots/scale';
import { chanceInWords } from '../../../domain/chance-sentences';
import type { ChanceLine } from '../use-chance-line';
import styles from './chance-handle.module.css';

interface ChanceHandleProps {
  layout: FanLayout;
  line: ChanceLine;
  /** The line in words, as it is read aloud. */
  words: string;
}

const FAR = 10;

/** The line over the fan, with a handle that is dragged in both directions, tapped to, or moved by the arrow keys. */
export function ChanceHandle({ layout: { box, scales }, line, words }: ChanceHandleProps) {
  const plane = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { price, session, chance, step, move, keep, drop } = line;
  const [low, high] = [scales.priceAt(box.bottom), scales.priceAt(box.top)];
  const drawn = within([low, high], price);
  const [left, top] = [scales.x(session.horizon), scales.y(drawn)];

  function follow({ clientX, clientY }: PointerEvent) {
    const rect = plane.current?.getBoundingClientRect();
    if (!rect) return;
    move(scales.priceAt(clientY - rect.top + box.top), scales.sessionAt(clientX - rect.left + box.left));
  }

  function press(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  }

  function drag(event: PointerEvent<HTMLElement>) {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
  }

  function onKeyDown(event: KeyboardEvent) {
    const end = { Home: low, End: high }[event.key];
    if (end !== undefined) {
      event.preventDefault();
      return move(end, session.horizon);
    }
    const moves = stepsOf(event);
    if (moves === null) return;
    event.preventDefault();
    move(
      moves.up === 0 ? price : within([low, high], price + moves.up * step),
      within([1, Math.round(scales.sessionAt(box.right))], session.horizon + moves.on),
    );
  }

  const dragging = { onPointerDown: press, onPointerMove: drag, onPointerUp: keep, onPointerCancel: drop };
  return (
    <div
      ref={plane}
      className={styles.plane}
      style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
      {...dragging}
    >
      <span className={styles.line} style={{ top: top - box.top }} />
      <span className={styles.session} style={{ left: left - box.left }} />
      <div
        className={styles.handle}
        style={{ left: left - box.left, top: top - box.top }}
        role="slider"
        tabIndex={0}
        aria-label="Price"
        aria-orientation="vertical"
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={drawn}
        aria-valuetext={words}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onKeyUp={keep}
        onBlur={keep}
      >
        <span className={styles.chance} aria-hidden="true">
          {chanceInWords(chance)}
        </span>
      </div>
      <p id={hint} hidden>
        The up and down arrow keys move the price, left and right the session.
      </p>
    </div>
  );
}

/** How many steps of the price and sessions a key stands for; null for other keys. */
function stepsOf({ key, shiftKey }: KeyboardEvent): { up: number; on: number } | null {
  const far = shiftKey ? FAR : 1;
  switch (key) {
    case 'ArrowUp':
      return { up: far, on: 0 };
    case 'ArrowDown':
      return { up: -far, on: 0 };
    case 'PageUp':
      return { up: FAR, on: 0 };
    case 'PageDown':
      return { up: -FAR, on: 0 };
    case 'ArrowRight':
      return { up: 0, on: 1 };
    case 'ArrowLeft':
      return { up: 0, on: -1 };
    default:
      return null;
  }
}
