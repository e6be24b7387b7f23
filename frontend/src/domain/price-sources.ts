import type { MarketList } from '../api/contract';

type Source = MarketList['sources'][number];

const NAMES: Record<Source, string> = {
  SAMPLE: 'a sample of public data sets, which ended years ago',
  FOLDER: 'price files of whoever runs this site',
  YAHOO: 'Yahoo Finance',
  ALPHAVANTAGE: 'Alpha Vantage',
  TWELVEDATA: 'Twelve Data',
};

/** "Yahoo Finance, or else Twelve Data": in order of preference. */
export function sourcesInWords(sources: readonly Source[]): string {
  return sources.map((source) => NAMES[source]).join(', or else ');
}
