import type { MarketList } from '../api/contract';

type Source = MarketList['sources'][number];

const NAMES: Record<Source, string> = {
  SAMPLE: 'a sample of public data sets, which ended years ago',
  FOLDER: 'price files of whoever runs this site',
  CBOE: 'the exchange Cboe (US stocks and indices, delayed)',
  OFFICIAL: 'the publishers of the indices (not of the FTSE 100 or the DAX)',
  YAHOO: 'Yahoo Finance',
  ALPHAVANTAGE: 'Alpha Vantage',
  TWELVEDATA: 'Twelve Data',
};

/** "Yahoo Finance, or else Twelve Data": in order of preference. */
export function sourcesInWords(sources: readonly Source[]): string {
  return sources.map((source) => NAMES[source]).join(', or else ');
}
