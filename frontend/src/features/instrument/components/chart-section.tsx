import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Bar, Forecast, Instrument } from '../../../api/contract';
import { CHART_RANGES, type ChartRange, parseRange } from '../../../chart/chart-range';
import type { ChartStyle } from '../../../chart/create-price-chart';
import { PriceChart } from '../../../chart/price-chart';
import { hasCandles } from '../../../chart/readings';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { usePastFans } from '../use-past-fans';
import { ChartLegend } from './chart-legend';
import styles from './chart-section.module.css';
import { Switch } from './switch';

interface ChartSectionProps {
  instrument: Instrument;
  bars: readonly Bar[];
  forecast: Forecast | null;
}

const RANGES = CHART_RANGES.map((value) => ({ value, text: value }));
const STYLES = [
  { value: 'line', text: 'Line' },
  { value: 'candles', text: 'Candles' },
] as const;

export function ChartSection({ instrument, bars, forecast }: ChartSectionProps) {
  const [params, setParams] = useSearchParams();
  const [showNaive, setShowNaive] = useState(false);
  const [showPast, setShowPast] = useState(false);
  const past = usePastFans(instrument, bars, showPast);
  const range = parseRange(params.get('range'));
  const candles = hasCandles(bars);
  const style: ChartStyle = candles && params.get('style') === 'candles' ? 'candles' : 'line';

  function keep(name: string, value: ChartRange | ChartStyle) {
    setParams(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <section className={styles.section} aria-labelledby="chart-heading">
      <h2 id="chart-heading" className="visually-hidden">
        Chart
      </h2>
      <div className={styles.toolbar}>
        <ChoiceButtons
          label="Timeframe"
          choices={RANGES}
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
        {forecast && (
          <ChartLegend>
            <Switch text="Naive forecast" adds="naive" on={showNaive} onSwitch={setShowNaive} />
            <Switch
              text="Show past forecasts"
              adds="fan"
              remark={past.remark}
              on={showPast}
              onSwitch={setShowPast}
            />
          </ChartLegend>
        )}
      </div>
      <PriceChart
        name={instrument.name}
        bars={bars}
        forecast={forecast}
        quotation={instrument}
        style={style}
        range={range}
        showNaive={showNaive}
        pastFans={past.fans}
      />
    </section>
  );
}
