import { formatSignedPercent } from '../format/numbers';
import styles from './change.module.css';

interface ChangeProps {
  /** The relative change: 0.01 is one per cent up. */
  value: number;
  digits?: number;
}

/** A change with its arrow and sign; the colour only repeats what they say. */
export function Change({ value, digits = 2 }: ChangeProps) {
  const text = formatSignedPercent(value, digits);
  // What rounds to nothing has no direction.
  const direction = text.startsWith('+') ? 'up' : text.startsWith('\u2212') ? 'down' : 'flat';
  const arrow = { up: '\u2191', down: '\u2193', flat: '' }[direction];
  return (
    <span className={`${styles.change} ${styles[direction]}`}>
      <span aria-hidden="true">{arrow}</span> {text}
    </span>
  );
}
