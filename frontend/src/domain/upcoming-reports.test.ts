import { describe, expect, it } from 'vitest';
import type { Forecast, UpcomingReport } from '../api/contract';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { COCA_COLA } from '../testing/fixtures/instruments';
import { reportsSentence } from './forecast-sentences';
import { expectedReport, reportInWords, reportOn } from './upcoming-reports';

const NOW = new Date('1998-08-14T22:00:00Z');

function reporting(...reports: UpcomingReport[]): Forecast {
  return { ...(FORECASTS.FTSE as Forecast), instrument: COCA_COLA, reports };
}

const AFTER_TRADING = { date: '1998-08-18', time: 'AFTER_CLOSE', basis: 'CALENDAR' } as const;
const LAST_YEAR = { date: '1998-08-18', time: 'UNKNOWN', basis: 'LAST_YEAR' } as const;

describe('the sentence', () => {
  it('reportInACalendar_shouldBeSaidWithItsTime', () => {
    expect(reportsSentence(reporting(AFTER_TRADING), NOW)).toBe(
      'Coca-Cola reports on Tuesday 18 August, after trading (expected). The ranges that this can move are wider for it.',
    );
    expect(reportsSentence(reporting({ ...AFTER_TRADING, time: 'UNKNOWN' }), NOW)).toContain(
      'on Tuesday 18 August (expected)',
    );
  });

  it('reportOfLastYear_shouldBeLikely', () => {
    expect(reportsSentence(reporting(LAST_YEAR), NOW)).toContain(
      'Coca-Cola is likely to report about Tuesday 18 August, as it did a year before.',
    );
  });

  it('listOfReports_shouldSayHowEachIsKnown', () => {
    expect(expectedReport(AFTER_TRADING, NOW)).toBe('Tue 18 Aug, after trading');
    expect(expectedReport(LAST_YEAR, NOW)).toBe('Tue 18 Aug, as a year before');
  });

  it('noReport_shouldNeedNoSentence', () => {
    expect(reportsSentence(reporting(), NOW)).toBeNull();
  });
});

describe('the session of a report', () => {
  it('day_shouldBeItsSession', () => {
    expect(reportOn(reporting(AFTER_TRADING), '1998-08-18')).toBe(AFTER_TRADING);
    expect(reportOn(reporting(AFTER_TRADING), '1998-08-19')).toBeUndefined();
  });

  it('dayWithoutASession_shouldBeTheNextOne', () => {
    const sunday = { ...AFTER_TRADING, date: '1998-08-16' };
    expect(reportOn(reporting(sunday), '1998-08-17')).toBe(sunday);
  });

  it.each([
    [AFTER_TRADING, 'Reports after trading'],
    [{ ...AFTER_TRADING, time: 'BEFORE_CLOSE' as const }, 'Reports before the close'],
    [{ ...AFTER_TRADING, time: 'UNKNOWN' as const }, 'Reports'],
    [LAST_YEAR, 'Likely to report about now'],
    [{ ...AFTER_TRADING, date: '1998-08-16' }, 'Reported since the session before'],
  ])('%o_shouldBeSaidInItsRow', (report, words) => {
    expect(reportInWords(report, '1998-08-18')).toBe(words);
  });
});
