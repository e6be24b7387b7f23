import type { Interval } from '../../../domain/quantiles';
import { spanInWords } from '../../../domain/range-words';
import styles from './span-of.module.css';

interface SpanOfProps {
  /** Null where there are too few observations to tell. */
  band: Interval | null;
  format: (value: number) => string;
  /** What the span is, for those who hear it. */
  what: string;
}

/** The span around a number, below it. */
export function SpanOf({ band, format, what }: SpanOfProps) {
  if (band === null) return null;
  return (
    <span className={styles.span}>
      <span className="visually-hidden">, {what} </span>
      {spanInWords(band, format)}
    </span>
  );
}
