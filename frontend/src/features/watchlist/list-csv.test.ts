import { expect, it } from 'vitest';
import { COCA_COLA, FTSE } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { linesOf } from './csv';
import { fileName, listCsv } from './list-csv';
import { symbolsOf } from './symbols-of-text';

const NOTED = { ...entryOf(COCA_COLA), note: '=HYPERLINK("http://x"), since\n1998', buyPrice: 61.25 };

it('export_shouldHaveALineAnEntry', () => {
  const entry = entryOf(FTSE);
  const [headings, ftse] = linesOf(listCsv([entry, NOTED]));
  expect(headings?.join()).toBe(
    'symbol,name,exchange,currency,close,date,next day,low80,median,high80,note,buy price',
  );
  expect(ftse).toEqual(
    [
      'FTSE',
      'FTSE 100',
      FTSE.exchangeName,
      'points',
      entry.quote?.lastClose,
      '1998-08-14',
      '1998-08-17',
      entry.forecast?.nextDay.low80,
      entry.forecast?.nextDay.median,
      entry.forecast?.nextDay.high80,
      '',
      '',
    ].map(String),
  );
});

it('note_shouldBeTextInASpreadsheet', () => {
  const [, ko] = linesOf(listCsv([NOTED]));
  expect(ko?.at(-2)).toBe(`'${NOTED.note}`);
  expect(ko?.at(-1)).toBe('61.25');
});

it('exportedList_shouldBeImportable', () => {
  expect(symbolsOf(listCsv([entryOf(FTSE), NOTED]))).toEqual(['FTSE', 'KO']);
});

it('file_shouldHaveTheNameOfTheList', () => {
  expect([fileName('Banks of Europe'), fileName('../x'), fileName('***')]).toEqual([
    'Banks-of-Europe.csv',
    'x.csv',
    'watchlist.csv',
  ]);
});
