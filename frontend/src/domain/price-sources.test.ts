import { expect, it } from 'vitest';
import { sourcesInWords } from './price-sources';

it('sample_shouldBeCalledOld', () => {
  expect(sourcesInWords(['SAMPLE'])).toBe('a sample of public data sets, which ended years ago');
});

it('publishersOfIndices_shouldSayWhichIndicesTheyLack', () => {
  expect(sourcesInWords(['CBOE', 'OFFICIAL', 'SAMPLE'])).toBe(
    'the exchange Cboe (US stocks and indices, delayed), or else the publishers of the indices (not of the FTSE 100 or ' +
      'the DAX), or else a sample of public data sets, which ended years ago',
  );
});

it('severalSources_shouldBeInOrderOfPreference', () => {
  expect(sourcesInWords(['YAHOO', 'FOLDER'])).toBe(
    'Yahoo Finance, or else price files of whoever runs this site',
  );
});
