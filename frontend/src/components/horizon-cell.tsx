import type { HorizonSummary, Instrument } from '../api/contract';
import type { PercentScale } from '../domain/percent-scale';
import { movesInWords } from '../domain/range-words';
import { formatShortDate } from '../format/dates';
import { changeOf, forecastFormat, formatPercent } from '../format/numbers';
import styles from './horizon-cell.module.css';
import { RangeBar } from './range-bar';
import { useMarketNow } from './use-market-now';

interface HorizonCellProps {
  title: string;
  summary: HorizonSummary;
  instrument: Instrument;
  /** Null where it is not known; the bar around it is then left out. */
  lastClose: number | null;
  scale: PercentScale;
}

export function HorizonCell({ title, summary, instrument, lastClose, scale }: HorizonCellProps) {
  const now = useMarketNow();
  const { date, low80, median, high80 } = summary;
  const price = forecastFormat(instrument, lastClose ?? median);
  return (
    <div>
      <p className={styles.label}>
        {title} <span className={styles.date}>{formatShortDate(date, now)}</span>
      </p>
      <p className={styles.median}>{price(median)}</p>
      {lastClose !== null && (
        <RangeBar
          low={changeOf(lastClose, low80)}
          middle={changeOf(lastClose, median)}
          high={changeOf(lastClose, high80)}
          scale={scale}
        />
      )}
      <p className="small">
        <span className="muted">{formatPercent(0.8)}</span> {price(low80)} – {price(high80)}
      </p>
      {lastClose !== null && (
        <p className="small muted">{movesInWords({ low: low80, high: high80 }, lastClose)}</p>
      )}
    </div>
  );
}
