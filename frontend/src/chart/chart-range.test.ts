import { describe, expect, it } from 'vitest';
import { sessionsAfter } from '../testing/fixtures/histories';
import { firstVisible, monthsBefore, parseRange, shiftToShow, zoomed } from './chart-range';
import { readingsOf } from './readings';

const BARS = ['1997-08-14', '1998-02-13', '1998-02-16', '1998-07-14', '1998-08-14'].map((date) => ({
  date,
  close: 1,
}));

describe('the range in the URL', () => {
  it('knownRange_shouldBeKept', () => {
    expect(parseRange('5Y')).toBe('5Y');
  });

  it.each([null, '', '2Y', 'max'])('%s_shouldBeTheDefault', (text) => {
    expect(parseRange(text)).toBe('Forecast');
  });
});

describe('what is visible', () => {
  it.each([
    ['1M', 3],
    ['6M', 2],
    ['1Y', 0],
    ['5Y', 0],
    ['Max', 0],
  ] as const)('%s_shouldBeginAtReading %s', (range, first) => {
    expect(firstVisible(readingsOf(BARS, null), range)).toBe(first);
  });

  it('forecast_shouldBeginSixtyClosesBeforeItsFan', () => {
    const bars = sessionsAfter('1998-01-01', 100).map((date) => ({ date, close: 1 }));
    expect(firstVisible(readingsOf(bars, null), 'Forecast')).toBe(40);
    expect(firstVisible(readingsOf(BARS, null), 'Forecast')).toBe(0);
  });

  it('noHistory_shouldBeginAtTheStart', () => {
    expect(firstVisible([], '1M')).toBe(0);
  });

  it.each([
    ['1998-08-14', 1, '1998-07-14'],
    ['1998-03-31', 1, '1998-02-28'],
    ['1998-01-15', 60, '1993-01-15'],
  ])('%s less %s months_shouldBe %s', (date, months, earlier) => {
    expect(monthsBefore(date, months)).toBe(earlier);
  });
});

describe('zoom', () => {
  it('half_shouldLeaveThePlaceWhereItIs', () => {
    expect(zoomed({ from: 0, to: 100 }, 0.5, 80)).toEqual({ from: 40, to: 90 });
  });

  it('double_shouldUndoHalf', () => {
    expect(zoomed(zoomed({ from: 0, to: 100 }, 0.5, 80), 2, 80)).toEqual({ from: 0, to: 100 });
  });
});

describe('a place out of view', () => {
  const range = { from: 9.5, to: 20 };

  it.each([10, 15, 19.5])('%d_shouldMoveNothingWhereItShows', (place) => {
    expect(shiftToShow(range, place)).toBe(0);
  });

  it('furtherLeft_shouldMoveJustSoFar', () => {
    expect(shiftToShow(range, 4)).toBe(-6);
  });

  it('furtherRight_shouldMoveJustSoFar', () => {
    expect(shiftToShow(range, 24)).toBe(4.5);
  });
});
