import { type CustomSeriesOptions, customSeriesDefaultOptions } from 'lightweight-charts';

export interface FanOptions extends CustomSeriesOptions {
  /** Fills from the widest band to the narrowest; where they overlap they add up. Empty: outlines only. */
  fills: readonly string[];
  line: string;
  /** Colour of the vertical hairline where the fan begins; empty for none. */
  origin: string;
  /** Names of the bands, from the widest to the narrowest, written where the fan ends; empty for none. */
  labels: readonly string[];
  label: { color: string; font: string };
}

export const FAN_DEFAULTS: FanOptions = {
  ...customSeriesDefaultOptions,
  fills: [],
  line: '#000',
  origin: '',
  labels: [],
  label: { color: '#000', font: '13px sans-serif' },
  priceLineVisible: false,
  lastValueVisible: false,
};
