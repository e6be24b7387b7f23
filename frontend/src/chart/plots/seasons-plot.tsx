import type { Season } from '../../api/contract';
import { formatSignedPercent } from '../../format/numbers';
import { ValueAxis } from './axes';
import axes from './axes.module.css';
import { boxOf, smallHeight } from './box';
import { isBeyondChance } from './chance';
import styles from './marks.module.css';
import { PlotFrame } from './plot-frame';
import { linear, niceSpan, niceTicks, percentDigits } from './scale';

interface SeasonsPlotProps {
  label: string;
  seasons: readonly Season[];
  nameOf: (season: Season) => string;
}

/** The mean of each season over the band in which chance leaves it: a ring where chance does not explain it. */
export function SeasonsPlot({ label, seasons, nameOf }: SeasonsPlotProps) {
  const values = seasons.flatMap(({ mean, chance }) => [mean, ...(chance ? [chance.low, chance.high] : [])]);
  const span = niceSpan([Math.min(0, ...values), Math.max(0, ...values)]);
  const ticks = niceTicks(span);
  return (
    <PlotFrame label={label} heightOf={smallHeight}>
      {(size) => {
        const box = boxOf(size, { left: 58, right: 8 });
        const x = linear([0, seasons.length], [box.left, box.right]);
        const y = linear(span, [box.bottom, box.top]);
        return (
          <g className={styles.plot}>
            <ValueAxis
              box={box}
              ticks={ticks}
              y={y}
              format={(value) => formatSignedPercent(value, percentDigits(ticks))}
            />
            <line className={styles.promise} x1={box.left} x2={box.right} y1={y(0)} y2={y(0)} />
            {seasons.map((season, place) => {
              const { mean, chance } = season;
              const middle = x(place + 0.5);
              const off = isBeyondChance(season);
              return (
                <g key={season.number}>
                  {chance && (
                    <rect
                      className={styles.band}
                      x={x(place) + 2}
                      width={x(place + 1) - x(place) - 4}
                      y={y(chance.high)}
                      height={y(chance.low) - y(chance.high)}
                    />
                  )}
                  <circle className={off ? styles.outside : styles.point} cx={middle} cy={y(mean)} r="4" />
                  <text className={axes.middle} x={middle} y={box.bottom + 18}>
                    {nameOf(season)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      }}
    </PlotFrame>
  );
}
