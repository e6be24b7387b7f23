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
          they move is not random in the same way; calm days follow calm days, and wild ones wild ones. That
          can be learned. The model, the average of four small recurrent networks (LSTM), reads the last
          sessions in units of their volatility, never as a price level, tells from past ones when a company’s
          next report is likely, and stretches the ranges to fit.
        </p>
      </Section>
      <Section title="Why indices wait for New York">
        <p>
          New York closes after Tokyo, Frankfurt and London, and what the S&P 500 did that day is in their
          closes only in part, or not at all. So all indices are forecast at 17:00 New York time, when it is
          known. It moves the other markets’ ranges as a whole, the middle with them; no other news does. How
          restless the S&P 500 is, compared with usual, also tells how far stocks may move. Where its prices
          cannot be had, or a first forecast is asked for before New York has closed, one is made with what is
          there, and says so.
        </p>
      </Section>
      <Section title="How the forecasts are scored">
        <p>
          Every forecast is held against three simple ones. The naive forecast is today’s close with the width
          that recent volatility suggests (EWMA, normal). The other two draw from the past’s own surprises,
          filtered by volatility (EWMA and HAR, simulated). The score is the CRPS, the error of the whole
          distribution. A skill of {formatPercent(0.02)} means an error {formatPercent(0.02)} smaller; a
          negative skill means the simple forecast was better, and is shown just as plainly. The
          Diebold-Mariano t says whether a difference could be chance.
        </p>
      </Section>
      <Section title="Why it can be checked">
        <p>
          A forecast is stored once and never changed. It names its exact inputs by their SHA-256 and the
          version of the model; given these, the same forecast comes out again. When the sessions have passed,
          the record shows each forecast beside what happened. A session that had closed before its forecast
          was made does not count.
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
