import type { Bar, Forecast } from '../../api/contract';

const CLOSES = 60;

export interface CloseHistory {
  /** Up to and with the last close of the forecast, in the prices of that day, which later splits have not moved. */
  closes: number[];
  /** The date of the first; undefined where there is only the last. */
  from: string | undefined;
}

/** The closes that a forecast is drawn after. Where the history lacks its day, there is only its last close. */
export function historyOf({ asOf, lastClose }: Forecast, bars: readonly Bar[]): CloseHistory {
  const before = bars.filter(({ date }) => date <= asOf).slice(-CLOSES);
  const last = before.at(-1);
  if (last?.date !== asOf) return { closes: [lastClose], from: undefined };
  return { closes: before.map(({ close }) => (close * lastClose) / last.close), from: before[0]?.date };
}
