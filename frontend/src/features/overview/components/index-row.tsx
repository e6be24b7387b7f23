import { Link } from 'react-router';
import type { ForecastSummary, Instrument } from '../../../api/contract';
import { HorizonCell } from '../../../components/horizon-cell';
import { LastClose } from '../../../components/last-close';
import { Sparkline } from '../../../components/sparkline';
import { instrumentPath } from '../../../domain/instrument-path';
import styles from './index-row.module.css';
import { SkillWords } from './skill-words';

interface IndexRowProps {
  instrument: Instrument;
  forecast: ForecastSummary;
  reach: number;
}

export function IndexRow({ instrument, forecast, reach }: IndexRowProps) {
  const { asOf, lastClose, previousClose, sparkline, nextDay, nextWeek, skill } = forecast;
  return (
    <article className={styles.row} aria-labelledby={`index-${instrument.symbol}`}>
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
        <SkillWords skill={skill} />
      </div>
    </article>
  );
}
