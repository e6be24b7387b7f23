import { useState } from 'react';
import type { Bar, Forecast, Instrument } from '../../../api/contract';
import { CHART_RANGES } from '../../../chart/chart-range';
import { PriceChart } from '../../../chart/price-chart';
import { hasCandles } from '../../../chart/readings';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { useChartChoice } from '../chart-choice';
import { useBars } from '../use-bars';
import { usePane } from '../use-pane';
import { usePastFans } from '../use-past-fans';
import styles from './chart-section.module.css';
import { Switch } from './switch';

interface ChartSectionProps {
  instrument: Instrument;
  /** The newest; older ones are loaded when there is a place for them. */
  recent: readonly Bar[];
  forecast: Forecast | null;
}

const RANGES = CHART_RANGES.map((value) => ({ value, text: value }));
const STYLES = [
  { value: 'line', text: 'Line' },
  { value: 'candles', text: 'Candles' },
] as const;
const BELOW = [
  { value: 'none', text: 'Price only' },
  { value: 'drawdown', text: 'Drawdown' },
  { value: 'width', text: 'Range width' },
] as const;

export function ChartSection({ instrument, recent, forecast }: ChartSectionProps) {
  const { range, style, logarithmic, pane, keep } = useChartChoice();
  const [showNaive, setShowNaive] = useState(false);
  const [showPast, setShowPast] = useState(false);
  const loaded = useBars(instrument, recent, { range, pane });
  const { bars, remark, wantMore } = loaded;
  const past = usePastFans(instrument, bars, showPast);
  const below = usePane(instrument, loaded, pane);
  const candles = hasCandles(bars);
  return (
    <section className={styles.section} aria-labelledby="chart-heading">
      <h2 id="chart-heading" className="visually-hidden">
        Chart
      </h2>
      <div className={styles.toolbar}>
        <ChoiceButtons
          label="Timeframe"
          choices={forecast ? RANGES : RANGES.filter(({ value }) => value !== 'Forecast')}
          chosen={range}
          onChoose={(value) => keep('range', value)}
        />
        {candles && (
          <ChoiceButtons
            label="Drawn as"
            choices={STYLES}
            chosen={style}
            onChoose={(value) => keep('style', value)}
          />
        )}
        <ChoiceButtons
          label="Below the prices"
          choices={forecast ? BELOW : BELOW.filter(({ value }) => value !== 'width')}
          chosen={pane}
          onChoose={(value) => keep('below', value)}
        />
      </div>
      <div className={styles.switches}>
        <Switch
          text="Log scale"
          adds="scale"
          on={logarithmic}
          onSwitch={(on) => keep('scale', on ? 'log' : 'linear')}
        />
        {forecast && (
          <>
            <Switch text="Naive forecast" adds="naive" on={showNaive} onSwitch={setShowNaive} />
            <Switch
              text="Show past forecasts"
              adds="fan"
              remark={past.remark}
              on={showPast}
              onSwitch={setShowPast}
            />
            <span className={styles.key}>
              <span className={styles.median} /> middle of the forecast
            </span>
          </>
        )}
      </div>
      <PriceChart
        name={instrument.name}
        bars={bars}
        forecast={forecast}
        quotation={instrument}
        style={candles ? style : 'line'}
        logarithmic={logarithmic}
        range={range}
        showNaive={showNaive}
        pastFans={past.fans}
        pane={below.points}
        onOldest={wantMore}
      />
      <p role="status" className="small muted">
        {remark ?? below.remark}
      </p>
    </section>
  );
}
