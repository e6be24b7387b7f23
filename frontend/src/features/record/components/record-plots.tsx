import type { HorizonRecord, RecordDay } from '../../../api/contract';
import { CalibrationPlot } from '../../../chart/plots/calibration-plot';
import { HistogramPlot } from '../../../chart/plots/histogram-plot';
import { TimePlot } from '../../../chart/plots/time-plot';
import { formatPercent, formatSignedPercent } from '../../../format/numbers';
import { calibrationFinding, coverageFinding, histogramFinding, NO_CURVE, skillFinding } from '../findings';
import { PlotFigure } from './plot-figure';
import styles from './record-plots.module.css';

interface RecordPlotsProps {
  record: HorizonRecord;
  /** Whether they are what the page is about, and not small multiples beside others. */
  large?: boolean;
}

/** The four plots by which forecasts are judged. */
export function RecordPlots({ record, large = false }: RecordPlotsProps) {
  const { score, calibration, histogram, days } = record;
  const findings = {
    calibration: calibrationFinding(calibration),
    skill: skillFinding(score),
    histogram: histogramFinding(histogram),
    coverage: coverageFinding(days),
  };
  return (
    <div className={large ? `${styles.plots} ${styles.large}` : styles.plots}>
      <PlotFigure
        title="Calibration"
        finding={findings.calibration}
        reading="Across: the chance promised that the close stays below a price; up: how often it did. On the diagonal promises are kept; within the band, a gap may be chance."
      >
        <CalibrationPlot points={calibration} label={`Calibration. ${findings.calibration}`} />
      </PlotFigure>
      <PlotFigure
        title="Skill against the naive forecast"
        finding={findings.skill}
        reading="Each point scores all sessions up to its date. Above zero the forecasts are better than the naive ones, below worse."
      >
        <Curve
          days={days}
          label={`Skill over time. ${findings.skill}`}
          valueIn={({ skill }) => skill}
          mark={0}
          span={[-0.02, 0.02]}
        />
      </PlotFigure>
      <PlotFigure
        title="Where the closes fell (PIT)"
        finding={findings.histogram}
        reading="Each bar is a tenth of the forecast distribution, and should hold a tenth of the closes; between the dashed lines, a gap may be chance."
      >
        <HistogramPlot bins={histogram} label={`Where the closes fell. ${findings.histogram}`} />
      </PlotFigure>
      <PlotFigure
        title={`Coverage of the ${formatPercent(0.8)} range`}
        finding={findings.coverage}
        reading={`The share of closes inside the range over the last 60 sessions; it should stay near the line at ${formatPercent(0.8)}.`}
      >
        <Curve
          days={days}
          label={`Coverage over time. ${findings.coverage}`}
          valueIn={({ coverage80 }) => coverage80}
          mark={0.8}
          span={[0.6, 1]}
        />
      </PlotFigure>
    </div>
  );
}

interface CurveProps {
  days: readonly RecordDay[];
  label: string;
  valueIn: (day: RecordDay) => number;
  mark: number;
  span: readonly [number, number];
}

function Curve({ days, label, valueIn, mark, span }: CurveProps) {
  if (days.length === 0) return <p className="small muted">{NO_CURVE}</p>;
  const signed = mark === 0;
  return (
    <TimePlot
      points={days.map((day) => ({ date: day.date, value: valueIn(day) }))}
      mark={mark}
      span={span}
      format={(value) => (signed ? formatSignedPercent(value, 0) : formatPercent(value))}
      formatLast={(value) => (signed ? formatSignedPercent(value) : formatPercent(value))}
      label={label}
    />
  );
}
