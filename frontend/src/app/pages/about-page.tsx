import { Link } from 'react-router';
import { PageHeading } from '../../components/page-heading';
import { Section } from '../../components/section';
import { formatPercent } from '../../format/numbers';
import { DataSources } from './data-sources';

/** What the numbers mean and how they are scored. */
export function AboutPage() {
  return (
    <div className="reading">
      <PageHeading title="How it works">How it works</PageHeading>
      <p className="lead">
        Stockcast is a weather forecast for markets. It does not say what will happen; it says how likely each
        outcome is, and lets anyone check afterwards whether that was right.
      </p>
      <Section title="What a forecast says">
        <p>
          For each of the next 20 sessions a forecast gives nine prices. One is the middle: the close is as
          likely to be above it as below. The others are the ends of ranges: the {formatPercent(0.8)} range
          should hold the close in 80 of 100 forecasts, and miss it in the other 20. A range that is never
          wrong is too wide.
        </p>
      </Section>
      <Section title="Why a range and not a price">
        <p>
          Prices are close to a random walk: what is known when trading ends is in the close already. How much
          they move is not random in the same way; quiet days tend to follow quiet days, and volatile days
          volatile ones. That can be learned. The model, the average of four small recurrent networks (LSTM),
          reads the last sessions in units of their volatility, never as a price level, estimates from past
          reports when a company’s next one is likely, and widens the ranges to fit.
        </p>
      </Section>
      <Section title="Why indices wait for New York">
        <p>
          New York closes after Tokyo, Frankfurt and London, and what the S&P 500 did that day is in their
          closes only in part, or not at all. So all indices are forecast at 17:00 New York time, when it is
          known. It shifts the ranges of the other markets, the middle included; no other news does. Whether
          the S&P 500 is more volatile than usual also says how far stocks may move. Where its prices are
          unavailable, or a first forecast is asked for before New York has closed, the forecast is made
          without them and says so.
        </p>
      </Section>
      <Section title="How the forecasts are scored">
        <p>
          A back-test compares each forecast with three simple ones, session by session over the last 250
          sessions. The naive forecast is today’s close with the width that recent volatility suggests (EWMA,
          normal). The other two simulate from past returns, filtered by volatility (EWMA and HAR). The score
          is the CRPS, the error of the whole distribution. A skill of {formatPercent(0.02)} means an error{' '}
          {formatPercent(0.02)} smaller; a negative skill means the simple forecast was better, and is shown
          just as plainly. The Diebold-Mariano t says whether a difference could be chance.
        </p>
      </Section>
      <Section title="Why it can be checked">
        <p>
          A forecast is stored once and never changed. It names its exact inputs by their SHA-256 and the
          version of the model; given these, the same forecast comes out again. When the sessions have passed,
          <Link to="/record">the record</Link> shows what happened, for each instrument and for all together,
          with what chance alone would do; and every forecast keeps a permanent address, where it stands as it
          was published with the closes that came. A session that had closed before its forecast was made does
          not count. Back-test and live record are never added up.
        </p>
      </Section>
      <DataSources />
      <Section title="What it is not">
        <p>
          Not financial advice. Nothing here says what to buy or sell, and no forecast knows tomorrow’s news.
        </p>
      </Section>
    </div>
  );
}
