import type { Bar, Forecast } from '../../../api/contract';
import { FanPlot } from '../../../chart/plots/fan-plot';
import { useMarketNow } from '../../../components/use-market-now';
import { chanceInWords } from '../../../domain/chance-sentences';
import { nameInSentence } from '../../../domain/forecast-sentences';
import { formatLongDate } from '../../../format/dates';
import { formatClose } from '../../../format/numbers';
import { type ChanceLine, useChanceLine } from '../use-chance-line';
import styles from './chance-fan.module.css';
import { ChanceFields } from './chance-fields';
import { ChanceHandle } from './chance-handle';

interface ChanceFanProps {
  forecast: Forecast;
  bars: readonly Bar[];
}

/** How many closes are drawn before the fan. */
const BEFORE = 20;

/** The fan with a line that asks it: what is the chance of a close above this price on that day? */
export function ChanceFan({ forecast, bars }: ChanceFanProps) {
  const line = useChanceLine(forecast);
  return line && <AskedFan forecast={forecast} bars={bars} line={line} />;
}

function AskedFan({ forecast, bars, line }: ChanceFanProps & { line: ChanceLine }) {
  const now = useMarketNow();
  const { instrument, asOf } = forecast;
  const before = bars.filter(({ date }) => date <= asOf).slice(-BEFORE);
  const { price, session, chance } = line;
  const event = `${nameInSentence(instrument)} closes above ${priceInWords(price, forecast)} on ${formatLongDate(session.date, now)}`;
  const sentence = `Chance that ${event}: ${chanceInWords(chance)}`;
  return (
    <div className={styles.asked}>
      <div className={styles.sentence}>
        <p className={styles.chance}>
          Chance that {event}: <strong>{chanceInWords(chance)}</strong>
        </p>
        <p className="small muted">
          At or below it: {chanceInWords(1 - chance)}. Of that day’s close alone, not of the days before.
        </p>
      </div>
      <div className={styles.fan}>
        <FanPlot
          label={`${instrument.name}: the last ${before.length} closes and the fan after them, with a line at a price`}
          instrument={instrument}
          fan={forecast}
          history={before.length > 0 ? before.map(({ close }) => close) : [forecast.lastClose]}
          from={before[0]?.date}
          overlay={(layout) => <ChanceHandle layout={layout} line={line} words={sentence} />}
        />
      </div>
      <div className={styles.fields}>
        <ChanceFields forecast={forecast} line={line} />
        <p className="small muted">
          Drag the line, tap the fan, or type your own price, such as the one you bought at. The address of
          this page keeps it. Not financial advice.
        </p>
      </div>
    </div>
  );
}

/** With the decimals that were typed, up to those of a close. */
function priceInWords(price: number, { instrument, lastClose }: Forecast): string {
  return formatClose(price, instrument, lastClose).replace(/[.,]00(?!\d)/, '');
}
