import type { Forecast, Method, Scores } from '../../../api/contract';
import { SideNote } from '../../../components/side-note';
import { useMarketNow } from '../../../components/use-market-now';
import { qualitySentence } from '../../../domain/backtest-sentences';
import {
  ageSentence,
  largeMoveSentence,
  nextSessionSentence,
  overnightNewsSentence,
  reportsSentence,
  shortHistorySentence,
} from '../../../domain/forecast-sentences';
import styles from './forecast-lead.module.css';

interface ForecastLeadProps {
  forecast: Forecast;
  /** Says that the prices have ended, where they have: then the forecast is no news any more. */
  ended: string | undefined;
}

/** The forecast in words: where the next close will most likely be, and how far such words can be trusted. */
export function ForecastLead({ forecast, ended }: ForecastLeadProps) {
  const now = useMarketNow();
  const age = ageSentence(forecast.asOf, now);
  const shortness = shortHistorySentence(forecast);
  const largeMove = largeMoveSentence(forecast, now);
  const reports = reportsSentence(forecast, now);
  const overnight = overnightNewsSentence(forecast);
  return (
    <div className={styles.lead}>
      <p className={styles.sentence}>{ended ?? nextSessionSentence(forecast, now)}</p>
      {reports && !ended && <SideNote>{reports}</SideNote>}
      {overnight && <SideNote>{overnight}</SideNote>}
      {age && <SideNote>{age}</SideNote>}
      {largeMove && <SideNote>{largeMove}</SideNote>}
      {shortness && <SideNote>{shortness}</SideNote>}
      <p className={styles.quality}>
        {forecast.scores
          ? nextDayQuality(forecast.scores)
          : 'There are too few sessions yet for a back-test.'}{' '}
        <span className={styles.advice}>Not financial advice.</span>
      </p>
    </div>
  );
}

function nextDayQuality({ sessions, horizons }: Scores): string {
  const methods = horizons.find(({ horizon }) => horizon === 1)?.methods ?? [];
  const scoreOf = (method: Method) => methods.find((score) => score.method === method);
  const own = scoreOf('LSTM');
  const naive = scoreOf('EWMA_NORMAL');
  return own && naive
    ? qualitySentence(sessions, 1, own, naive)
    : 'The next-day ranges have not been back-tested.';
}
