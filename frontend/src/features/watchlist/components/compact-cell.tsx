import type { HorizonSummary } from '../../../api/contract';
import { Change } from '../../../components/change';
import { Marks } from '../../../components/marks';
import { Sparkline } from '../../../components/sparkline';
import { useMarketNow } from '../../../components/use-market-now';
import { isOfNow } from '../../../domain/quote-standing';
import { movesInWords } from '../../../domain/range-words';
import { formatDayMonth } from '../../../format/dates';
import { changeOf, formatClose, formatPercent } from '../../../format/numbers';
import type { Entry } from '../change';
import type { ColumnId } from '../columns';
import styles from './compact-table.module.css';

interface CompactCellProps {
  id: ColumnId;
  entry: Entry;
  /** The day of the closes that need not give it. */
  usualDate: string | undefined;
}

/** A month of sessions. */
const SHOWN_MARKS = 20;

/** What a column shows of an entry whose forecast is of sessions to come. */
export function CompactCell({ id, entry, usualDate }: CompactCellProps) {
  const { forecast, widthPercentile } = entry;
  switch (id) {
    case 'close':
      return <Close entry={entry} usualDate={usualDate} />;
    case 'change':
      return entry.quote && <Change value={changeOf(entry.quote.previousClose, entry.quote.lastClose)} />;
    case 'now':
      return <Now entry={entry} />;
    case 'outcome':
      return <Outcome entry={entry} />;
    case 'range':
      return forecast && <Moves entry={entry} summary={forecast.nextDay} />;
    case 'week':
      return forecast && <Moves entry={entry} summary={forecast.nextWeek} />;
    case 'width':
      return <span>{widthPercentile === null ? '–' : formatPercent(widthPercentile)}</span>;
    case 'course':
      return <Course entry={entry} />;
    case 'name':
      return null;
  }
}

function Close({ entry: { instrument, quote }, usualDate }: Omit<CompactCellProps, 'id'>) {
  if (!quote) return <span className="muted">no prices now</span>;
  return (
    <span>
      {quote.asOf !== usualDate && <span className="muted">{formatDayMonth(quote.asOf)} </span>}
      {formatClose(quote.lastClose, instrument)}
    </span>
  );
}

function Now({ entry: { instrument, quote, now } }: { entry: Entry }) {
  const marketNow = useMarketNow();
  if (!now || !quote) return null;
  return (
    <span>
      {!isOfNow(now, marketNow) && <span className="muted">last </span>}
      <span className={styles.price}>{formatClose(now.price, instrument, quote.lastClose)} </span>
      <Change value={changeOf(quote.lastClose, now.price)} />
    </span>
  );
}

function Outcome({ entry: { record } }: { entry: Entry }) {
  if (!record) return <span className="muted">none yet</span>;
  return (
    <span className={styles.marks}>
      <Marks marks={record.marks.slice(-SHOWN_MARKS)} />
      <span className={styles.last}>{record.last.inside80 ? 'inside' : <strong>outside</strong>}</span>
    </span>
  );
}

function Moves({ entry: { quote }, summary: { low80, high80 } }: { entry: Entry; summary: HorizonSummary }) {
  return quote && <span>{movesInWords({ low: low80, high: high80 }, quote.lastClose)}</span>;
}

function Course({ entry: { instrument, quote } }: { entry: Entry }) {
  return (
    quote && (
      <Sparkline
        values={quote.sparkline}
        label={`${instrument.name}, the last ${quote.sparkline.length} closes`}
      />
    )
  );
}
