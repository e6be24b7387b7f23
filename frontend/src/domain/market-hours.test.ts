import { describe, expect, it } from 'vitest';
import type { Market } from '../api/contract';
import { hasClosed, statusAt } from './market-hours';

const LONDON: Market = {
  mic: 'XLON',
  name: 'London Stock Exchange',
  timeZone: 'Europe/London',
  open: true,
  nextOpen: '2026-11-24T08:00:00Z',
  nextClose: '2026-11-23T16:30:00Z',
};
const NEW_YORK: Market = {
  mic: 'XNYS',
  name: 'New York Stock Exchange',
  timeZone: 'America/New_York',
  open: false,
  nextOpen: '2026-11-23T09:30:00-05:00',
  nextClose: '2026-11-23T16:00:00-05:00',
};
const words = (market: Market, now: string) => {
  const { open, countdown, when, localTime } = statusAt(market, new Date(now));
  return [open, countdown.replaceAll('\u202f', ' '), when, localTime];
};

describe('market hours', () => {
  it('openExchange_shouldCountDownToItsClose', () => {
    expect(words(LONDON, '2026-11-23T14:17:00Z')).toEqual([
      true,
      'closes in 2 h 13 min',
      'Mon 16:30',
      '14:17',
    ]);
  });

  it('closedExchange_shouldCountDownToItsOpening', () => {
    expect(words(NEW_YORK, '2026-11-23T14:00:00Z')).toEqual([false, 'opens in 30 min', 'Mon 09:30', '09:00']);
  });

  it('exchangeThatOpenedSinceItWasAsked_shouldBeOpen', () => {
    expect(words(NEW_YORK, '2026-11-23T14:30:00Z')).toEqual([
      true,
      'closes in 6 h 30 min',
      'Mon 16:00',
      '09:30',
    ]);
  });

  it('exchangeThatClosedSinceItWasAsked_shouldBeClosed', () => {
    expect(words(LONDON, '2026-11-23T16:30:00Z')).toEqual([
      false,
      'opens in 15 h 30 min',
      'Tue 08:00',
      '16:30',
    ]);
  });
});

describe('sessions of an exchange', () => {
  const tokyo: Market = {
    ...LONDON,
    mic: 'XTKS',
    timeZone: 'Asia/Tokyo',
    open: false,
    nextOpen: '2026-11-24T09:00:00+09:00',
    nextClose: '2026-11-24T15:30:00+09:00',
  };

  it('sessionsBeforeTheNextClose_shouldHaveClosed', () => {
    expect(hasClosed('2026-11-20', tokyo)).toBe(true);
  });

  it('sessionStillToClose_shouldCountByTheExchangesOwnDate', () => {
    // In New York and in Greenwich it is still the 23rd.
    expect(hasClosed('2026-11-24', tokyo)).toBe(false);
    expect(hasClosed('2026-11-23', tokyo)).toBe(true);
  });
});
