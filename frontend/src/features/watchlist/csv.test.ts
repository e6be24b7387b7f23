import { expect, it } from 'vitest';
import { csvField, linesOf } from './csv';
import { symbolsOf } from './symbols-of-text';

it.each([
  ['Coca-Cola', 'Coca-Cola'],
  ['S&P 500, the index', '"S&P 500, the index"'],
  ['say "hold"', '"say ""hold"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['-2', "'-2"],
  ['@x', "'@x"],
  ['+x,y', `"'+x,y"`],
  [0.1, '0.1'],
  [null, ''],
  [undefined, ''],
])('field_shouldBeTextThatNoSpreadsheetRuns (%#)', (value, expected) => {
  expect(csvField(value)).toBe(expected);
});

it('file_shouldBeReadAsItWasWritten', () => {
  const fields = ['Coca-Cola', 'a, b; "c"\nd', ''];
  expect(linesOf(`\uFEFF${fields.map(csvField).join(',')}\r\n\r\nx;y\tz\r\n`)).toEqual([
    fields,
    ['x', 'y', 'z'],
  ]);
});

it.each([
  ['KO IBM, ^GSPC\nbrk.b', ['KO', 'IBM', '^GSPC', 'brk.b']],
  ['KO, KO\n\nKO', ['KO']],
  ['Name,Ticker,Weight\r\n"Coca-Cola, Co.",KO,3\r\nIBM,IBM,4\r\n', ['KO', 'IBM']],
  ['\uFEFFsymbol;name\nKO;Coca-Cola\n;nothing', ['KO']],
  ['Symbol\nKO\nIBM', ['KO', 'IBM']],
  ["symbol,note\n'-X,a", ['-X']],
  ['', []],
  [' \n,', []],
])('symbols_shouldBeFoundInWhatPeoplePaste (%#)', (text, expected) => {
  expect(symbolsOf(text)).toEqual(expected);
});
