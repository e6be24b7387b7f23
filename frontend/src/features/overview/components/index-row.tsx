import { Link } from 'react-router';
import type { ForecastSummary, Instrument, Market, NextDayRecord } from '../../../api/contract';
import { HorizonCell } from '../../../components/horizon-cell';
import { LastClose } from '../../../components/last-close';
import { RowOfLink } from '../../../components/row-of-link';
import { Sparkline } from '../../../components/sparkline';
import { instrumentPath } from '../../../domain/instrument-path';
import { hasClosed } from '../../../domain/market-hours';
import styles from './index-row.module.css';
import { LastOutcomeLine } from './last-outcome';
import { Marks } from './marks';
import { Overdue } from './overdue';
import { SkillWords } from './skill-words';

interface IndexRowProps {
  instrument: Instrument;
  forecast: ForecastSummary;
  reach: number;
  /** The instrument's exchange; undefined while it is not known. */
  market: Market | undefined;
  /** Null while no forecast has come due. */
  record: NextDayRecord | null;
}

export function IndexRow({ instrument, forecast, reach, market, record }: IndexRowProps) {
  const { asOf, lastClose, previousClose, sparkline, nextDay, nextWeek, skill } = forecast;
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
      <div className={styles.close}>
        <LastClose instrument={instrument} asOf={asOf} lastClose={lastClose} previousClose={previousClose} />
      </div>
      <div className={styles.spark}>
        <Sparkline values={sparkline} label={`${instrument.name}, the last ${sparkline.length} closes`} />
      </div>
      <HorizonCell
        title="Next day"
        summary={nextDay}
        instrument={instrument}
        lastClose={lastClose}
        reach={reach}
      />
      <HorizonCell
        title="Next week"
        summary={nextWeek}
        instrument={instrument}
        lastClose={lastClose}
        reach={reach}
      />
      <div className={styles.skill}>
        {record && (
          <>
            <LastOutcomeLine instrument={instrument} last={record.last} />
            <Marks marks={record.marks} />
          </>
        )}
        <SkillWords skill={skill} />
        {market && hasClosed(nextDay.date, market) && <Overdue />}
      </div>
    </RowOfLink>
  );
}
