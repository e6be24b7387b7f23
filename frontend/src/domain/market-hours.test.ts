import { describe, expect, it } from 'vitest';
import type { Market } from '../api/contract';
import { dayShare, hasClosed, hoursOf, statusAt } from './market-hours';

const LONDON: Market = {
  mic: 'XLON',
  name: 'London Stock Exchange',
  timeZone: 'Europe/London',
  open: true,
  nextOpen: '2026-11-24T08:00:00Z',
  nextClose: '2026-11-23T16:30:00Z',
  session: [{ open: '2026-11-23T08:00:00Z', close: '2026-11-23T16:30:00Z' }],
};
const NEW_YORK: Market = {
  mic: 'XNYS',
  name: 'New York Stock Exchange',
  timeZone: 'America/New_York',
  open: false,
  nextOpen: '2026-11-23T09:30:00-05:00',
  nextClose: '2026-11-23T16:00:00-05:00',
  session: [{ open: '2026-11-23T09:30:00-05:00', close: '2026-11-23T16:00:00-05:00' }],
};
const TOKYO: Market = {
  ...LONDON,
  mic: 'XTKS',
  timeZone: 'Asia/Tokyo',
  open: false,
  nextOpen: '2026-11-24T09:00:00+09:00',
  nextClose: '2026-11-24T11:30:00+09:00',
  session: [
    { open: '2026-11-24T09:00:00+09:00', close: '2026-11-24T11:30:00+09:00' },
    { open: '2026-11-24T12:30:00+09:00', close: '2026-11-24T15:30:00+09:00' },
  ],
};
const words = (market: Market, now: string, timeZone = 'Europe/Berlin') => {
  const { open, countdown, when } = statusAt(market, new Date(now), timeZone);
  return [open, countdown.replaceAll('\u202f', ' '), when];
};

describe('market hours', () => {
  it('openExchange_shouldCountDownToItsCloseOnTheReadersClock', () => {
    expect(words(LONDON, '2026-11-23T14:17:00Z')).toEqual([true, 'closes in 2 h 13 min', 'Mon 17:30']);
  });

  it('closedExchange_shouldCountDownToItsOpening', () => {
    expect(words(NEW_YORK, '2026-11-23T14:00:00Z')).toEqual([false, 'opens in 30 min', 'Mon 15:30']);
  });

  it('exchangeThatOpenedSinceItWasAsked_shouldBeOpen', () => {
    expect(words(NEW_YORK, '2026-11-23T14:30:00Z')).toEqual([true, 'closes in 6 h 30 min', 'Mon 22:00']);
  });

  it('exchangeThatClosedSinceItWasAsked_shouldBeClosed', () => {
    expect(words(LONDON, '2026-11-23T16:30:00Z')).toEqual([false, 'opens in 15 h 30 min', 'Tue 09:00']);
  });
});

describe('sessions of an exchange', () => {
  it('sessionsBeforeTheNextClose_shouldHaveClosed', () => {
    expect(hasClosed('2026-11-20', TOKYO)).toBe(true);
  });

  it('sessionStillToClose_shouldCountByTheExchangesOwnDate', () => {
    // In New York and in Greenwich it is still the 23rd.
    expect(hasClosed('2026-11-24', TOKYO)).toBe(false);
    expect(hasClosed('2026-11-23', TOKYO)).toBe(true);
  });
});

describe("the reader's day", () => {
  it('session_shouldBeAPartOfIt', () => {
    expect(hoursOf(NEW_YORK, 'Europe/Berlin')).toEqual([{ from: 15.5 / 24, to: 22 / 24 }]);
  });

  it('lunchBreak_shouldPartIt', () => {
    expect(hoursOf(TOKYO, 'Europe/London')).toEqual([
      { from: 0, to: 2.5 / 24 },
      { from: 3.5 / 24, to: 6.5 / 24 },
    ]);
  });

  it('sessionOverMidnight_shouldBeTwoParts', () => {
    expect(hoursOf(NEW_YORK, 'Asia/Tokyo')).toEqual([
      { from: 0, to: 6 / 24 },
      { from: 23.5 / 24, to: 1 },
    ]);
  });

  it('sessionThatEndsAtMidnight_shouldBeOnePart', () => {
    const late = {
      ...LONDON,
      session: [{ open: '2026-11-23T18:00:00Z', close: '2026-11-24T00:00:00Z' }],
    };
    expect(hoursOf(late, 'Europe/London')).toEqual([{ from: 0.75, to: 1 }]);
  });

  it.each([
    ['2026-11-23T00:00:00Z', 0],
    ['2026-11-23T18:00:00Z', 0.75],
  ])('%s_shouldBeItsShare', (moment, share) => {
    expect(dayShare(new Date(moment), 'Europe/London')).toBe(share);
  });
});
