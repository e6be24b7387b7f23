import { expect, it } from 'vitest';
import type { AlertHappening, Instrument } from '../../api/contract';
import { COCA_COLA, FTSE } from '../../testing/fixtures/instruments';
import { eventSentence } from './event-sentences';

const NOW = new Date('2026-08-21T10:00:00Z');

function sentence(happening: AlertHappening, instrument: Instrument = COCA_COLA) {
  const event = {
    id: '1',
    instrument,
    asOf: '2026-08-20',
    happening,
    at: '2026-08-20T21:30:00Z',
    unread: true,
  };
  // Units have a narrow space before them, which reads as any other.
  return eventSentence(event, NOW).replaceAll('\u202f', ' ');
}

const outside = { kind: 'OUTSIDE', level: 80, date: '2026-08-20', low: 61.5, high: 63.1 } as const;

it('closeBelowItsRange_shouldSayWhereTheRangeWas', () => {
  expect(sentence({ ...outside, close: 61.2 })).toBe(
    'Coca-Cola closed at $61.20, below its 80 % range of $61.50 to $63.10, on Thursday 20 August.',
  );
});

it('closeAboveItsRange_shouldSaySoOfAnIndex', () => {
  expect(sentence({ ...outside, level: 95, close: 64 }, FTSE)).toBe(
    'The FTSE 100 closed at 64.00, above its 95 % range of 61.50 to 63.10, on Thursday 20 August.',
  );
});

it('widerRange_shouldBeComparedWithTheWeekBefore', () => {
  expect(sentence({ kind: 'WIDER', date: '2026-08-21', width: 0.026, before: 0.02 })).toBe(
    'The 80 % range of Coca-Cola for Friday 21 August is 2.6 % wide, 30 % wider than a week before (2.0 %).',
  );
});

it('chance_shouldNameThePriceTheDayAndWhatWasAskedFor', () => {
  const chance = { kind: 'CHANCE', price: 65, horizon: 5, date: '2026-08-27', threshold: 0.6 } as const;
  expect(sentence({ ...chance, side: 'ABOVE', chance: 0.617 })).toBe(
    'The chance that Coca-Cola closes above $65.00 on Thursday 27 August is 62 %; you asked to be told from 60 % on.',
  );
  expect(sentence({ ...chance, side: 'BELOW', chance: 0.999 })).toContain('closes below $65.00 on');
});

it('report_shouldSayHowItsDayIsKnown', () => {
  expect(sentence({ kind: 'REPORT', date: '2026-08-25', basis: 'CALENDAR' })).toBe(
    'Coca-Cola reports on Tuesday 25 August.',
  );
  expect(sentence({ kind: 'REPORT', date: '2026-08-25', basis: 'LAST_YEAR' })).toBe(
    'Coca-Cola is likely to report about Tuesday 25 August, as a year before.',
  );
});
