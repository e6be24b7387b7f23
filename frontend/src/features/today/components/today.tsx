import { useQuery } from '@tanstack/react-query';
import type { Forecast, LiveQuote } from '../../../api/contract';
import { analyticsQuery } from '../../../api/get-analytics';
import { DayPlot } from '../../../chart/plots/day-plot';
import { Section } from '../../../components/section';
import { useMarketNow } from '../../../components/use-market-now';
import { intervalOf } from '../../../domain/quantiles';
import { atOpenSentence, quoteAgeSentence } from '../../../domain/quote-sentences';
import { type CloseQuantiles, closeOf, closeSentence, nowSentence } from '../../../domain/todays-close';
import { formatLongDate } from '../../../format/dates';
import styles from './today.module.css';

interface TodayProps {
  forecast: Forecast;
  quote: LiveQuote;
  evening: CloseQuantiles;
}

/** The session that is going on: where the price is in the range said for it, and what that makes of its close. */
export function Today({ forecast, quote, evening }: TodayProps) {
  const { instrument, lastClose } = forecast;
  const now = useMarketNow();
  const analytics = useQuery(analyticsQuery(instrument.symbol));
  const said = nowSentence(forecast, evening, quote, now);
  const close = closeSentence(forecast, evening, quote, now);
  return (
    <Section title={`The session of ${formatLongDate(quote.session, now)}`}>
      <div className={styles.words}>
        <p className={styles.now}>{said}</p>
        {close && <p>{close}</p>}
      </div>
      <DayPlot
        label={[said, close].filter(Boolean).join(' ')}
        instrument={instrument}
        lastClose={lastClose}
        said={intervalOf(evening.levels, evening.quantiles, 0.8)}
        earlier={(quote.bars ?? []).map((bar) => ({ elapsed: bar.elapsed, price: bar.close }))}
        now={{ elapsed: quote.elapsed, price: quote.price }}
        close={closeOf(quote, now)}
      />
      <p className="small muted reading">
        {quoteAgeSentence(quote)} The bar on the right is the range said in the evening, the broken line the
        last close. {close && analytics.isSuccess && atOpenSentence(analytics.data?.atOpen)}
      </p>
    </Section>
  );
}
