import type { HistogramBin } from '../../api/contract';
import { formatPercent } from '../../format/numbers';
import { BottomLabels, ValueAxis } from './axes';
import { type Box, boxOf, smallHeight } from './box';
import { isChance } from './chance';
import styles from './marks.module.css';
import { PlotFrame } from './plot-frame';
import { linear, niceSpan, niceTicks, type Scale } from './scale';

interface HistogramPlotProps {
  bins: readonly HistogramBin[];
  label: string;
}

/** How the closes spread over the tenths of the distributions forecast for them, over the band of chance. */
export function HistogramPlot({ bins, label }: HistogramPlotProps) {
  const highest = Math.max(0.19, ...bins.flatMap(({ share, high }) => [share, high ?? 0]));
  return (
    <PlotFrame label={label} heightOf={smallHeight}>
      {(size) => {
        const box = boxOf(size, { left: 46, right: 12 });
        const span = niceSpan([0, highest]);
        const y = linear(span, [box.bottom, box.top]);
        const x = linear([0, bins.length], [box.left, box.right]);
        const even = 1 / bins.length;
        return (
          <g className={styles.plot}>
            <ValueAxis box={box} ticks={niceTicks(span)} y={y} format={formatPercent} />
            <BottomLabels box={box} start="lowest tenth" end="highest tenth" />
            {bins.map((bin, place) => (
              <Bin key={place} bin={bin} left={x(place)} right={x(place + 1)} y={y} box={box} />
            ))}
            <line className={styles.promise} x1={box.left} x2={box.right} y1={y(even)} y2={y(even)} />
          </g>
        );
      }}
    </PlotFrame>
  );
}

interface BinProps {
  bin: HistogramBin;
  left: number;
  right: number;
  y: Scale;
  box: Box;
}

function Bin({ bin, left, right, y, box }: BinProps) {
  const { share, low, high } = bin;
  return (
    <>
      <rect
        className={isChance(bin) === false ? styles.barOutside : styles.bar}
        x={left + 1.5}
        width={Math.max(1, right - left - 3)}
        y={y(share)}
        height={box.bottom - y(share)}
      />
      {low !== null && high !== null && (
        <>
          <rect className={styles.band} x={left} width={right - left} y={y(high)} height={y(low) - y(high)} />
          <path className={styles.edge} d={`M${left} ${y(high)}H${right}M${left} ${y(low)}H${right}`} />
        </>
      )}
    </>
  );
}
