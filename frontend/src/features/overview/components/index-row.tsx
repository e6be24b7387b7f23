import { memo } from 'react';
import { Link } from 'react-router';
import type { ForecastSummary, Instrument, LiveQuote, Market, NextDayRecord } from '../../../api/contract';
import { HorizonCell } from '../../../components/horizon-cell';
import { LastClose } from '../../../components/last-close';
import { OutcomeLine } from '../../../components/outcome-line';
import { PriceNow } from '../../../components/price-now';
import { RowOfLink } from '../../../components/row-of-link';
import { Sparkline } from '../../../components/sparkline';
import { instrumentPath } from '../../../domain/instrument-path';
import { hasClosed } from '../../../domain/market-hours';
import type { PercentScale } from '../../../domain/percent-scale';
import { formatPercent } from '../../../format/numbers';
import styles from './index-row.module.css';
import { Overdue } from './overdue';

import { ScoreWords } from './score-words';

interface IndexRowProps {
  instrument: Instrument;
  forecast: ForecastSummary;
  scale: PercentScale;
  /** The instrument's exchange; undefined while it is not known. */
  market: Market | undefined;
  /** Null while no forecast has come due. */
  record: NextDayRecord | null;
  /** The price of now; undefined while the instrument has none. */
  quote: LiveQuote | undefined;
}

/** Drawn again only when something of it changes: ten rows at once keep a phone busy. */
export const IndexRow = memo(function IndexRow(props: IndexRowProps) {
  const { instrument, forecast, scale, market, record, quote } = props;
  const { asOf, lastClose, previousClose, sparkline, nextDay, nextWeek, skill, widthPercentile } = forecast;
  const cell = { instrument, lastClose, scale };
  return (
    <RowOfLink className={styles.row} aria-labelledby={`index-${instrument.symbol}`}>
      <div className={styles.name}>
        <h3 id={`index-${instrument.symbol}`}>
          <Link to={instrumentPath(instrument.symbol)} className={styles.link}>
            {instrument.name}
          </Link>
        </h3>
        <p className="small muted">{instrument.exchangeName}</p>
      </div>
      {record && <OutcomeLine instrument={instrument} record={record} />}
      <div className={styles.close}>
        <LastClose instrument={instrument} asOf={asOf} lastClose={lastClose} previousClose={previousClose} />
        {quote && <PriceNow instrument={instrument} lastClose={lastClose} nextDay={nextDay} quote={quote} />}
      </div>
      <div className={styles.spark}>
        <Sparkline values={sparkline} label={`${instrument.name}, the last ${sparkline.length} closes`} />
      </div>
      <div className={styles.day}>
        <HorizonCell title="Next day" summary={nextDay} {...cell} />
        {widthPercentile !== undefined && (
          <p className="small muted">wider than {formatPercent(widthPercentile)} of five years’</p>
        )}
      </div>
      <div className={styles.week}>
        <HorizonCell title="Next week" summary={nextWeek} {...cell} />
      </div>
      <div className={styles.score}>
        <ScoreWords record={record} skill={skill} />
        {market && hasClosed(nextDay.date, market) && <Overdue />}
      </div>
    </RowOfLink>
  );
});
