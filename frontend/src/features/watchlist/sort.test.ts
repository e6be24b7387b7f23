import { expect, it } from 'vitest';
import { COCA_COLA, FTSE, GSPC, N225 } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import type { ColumnId } from './columns';
import { parseSort, pressed, sorted, sortText } from './sort';

const list = [GSPC, N225, FTSE, COCA_COLA].map(entryOf);
const order = (by: ColumnId, reversed = false, entries = list) =>
  sorted(entries, { by, reversed }).map(({ instrument }) => instrument.symbol);

it('ownOrder_shouldNotChange', () => {
  expect(sorted(list, null)).toBe(list);
});

it('name_shouldBeFromA', () => {
  expect(order('name')).toEqual(['KO', 'FTSE', 'N225', 'GSPC']);
  expect(order('name', true)).toEqual(['GSPC', 'N225', 'FTSE', 'KO']);
});

it('change_shouldBeginWithTheLargestRiseAndEndWithTheUnknown', () => {
  for (const reversed of [false, true]) {
    const changes = sorted(list, { by: 'change', reversed }).map(
      ({ quote }) => quote && quote.lastClose / quote.previousClose,
    );
    expect(changes.at(-1)).toBeNull();
    const known = changes.filter((change) => change !== null);
    expect(known).toEqual(known.toSorted((a, b) => (reversed ? a - b : b - a)));
  }
});

it('range_shouldBeginWithTheWidest', () => {
  expect(order('range')).toEqual(['GSPC', 'FTSE', 'N225', 'KO']);
});

it('rangeOfAnOlderForecast_shouldNotBeCompared', () => {
  const [gspc, ...others] = list;
  const older = { ...(gspc ?? entryOf(GSPC)), lastSession: '2099-01-02' };
  expect(order('range', false, [older, ...others])).toEqual(['FTSE', 'GSPC', 'N225', 'KO']);
});

it('outcome_shouldBeginWithTheCloseOutsideOfItsRange', () => {
  const entry = entryOf(FTSE);
  if (!entry.record) throw new Error('The entry has no record');
  const of = (instrument: typeof FTSE, inside80: boolean, pit: number) => ({
    ...entry,
    instrument,
    record: entry.record && { ...entry.record, last: { ...entry.record.last, inside80, pit } },
  });
  const entries = [of(FTSE, true, 0.5), of(N225, true, 0.15), of(GSPC, false, 0.93)];
  expect(order('outcome', false, entries)).toEqual(['GSPC', 'N225', 'FTSE']);
});

it('sorting_shouldNotChangeTheGivenList', () => {
  order('name');
  expect(list[0]?.instrument).toBe(GSPC);
});

it('word_shouldNameAColumnAndItsDirection', () => {
  for (const text of ['range', '-name', 'width']) expect(sortText(parseSort(text))).toBe(text);
  expect([parseSort('x'), parseSort('-'), parseSort(null)]).toEqual([null, null, null]);
});

it('secondPress_shouldReverseTheOrder', () => {
  const first = pressed(null, 'change');
  expect([sortText(first), sortText(pressed(first, 'change'))]).toEqual(['change', '-change']);
  expect(sortText(pressed(first, 'name'))).toBe('name');
});
