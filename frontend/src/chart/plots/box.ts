import type { Size } from './plot-frame';

/** Where in a plot its values are drawn; the rest is for its labels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Margins {
  left: number;
  right: number;
}

const ABOVE = 8;
const BELOW = 24;

export function boxOf({ width, height }: Size, { left, right }: Margins): Box {
  return { left, right: width - right, top: ABOVE, bottom: height - BELOW };
}

/** The height of a plot that is one of several. */
export function smallHeight(width: number): number {
  return Math.round(Math.min(260, Math.max(180, width * 0.6)));
}
