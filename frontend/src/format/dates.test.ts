import { describe, expect, it } from 'vitest';
import {
  daysBefore,
  formatAge,
  formatDate,
  formatLongDate,
  formatMonth,
  formatShortDate,
  isIsoDate,
  isRecent,
} from './dates';

const NOW = new Date('2026-11-22T15:00:00Z');

describe('dates', () => {
  it('recentDate_shouldNeedNoYear', () => {
    expect(formatLongDate('2026-11-23', NOW)).toBe('Monday 23 November');
  });

  it('oldDate_shouldCarryItsYear', () => {
    expect(formatLongDate('1998-08-17', NOW)).toBe('Monday 17 August 1998');
    expect(formatShortDate('1998-08-17', NOW)).toBe('Mon 17 Aug 1998');
  });

  it('date_shouldNotDependOnTheTimeZone', () => {
    expect(formatDate('1998-08-14')).toBe('14 Aug 1998');
  });

  it('month_shouldCarryItsYear', () => {
    expect(formatMonth('1998-08-14')).toBe('Aug 1998');
  });

  it('daysBefore_shouldCrossMonthsAndYears', () => {
    expect(daysBefore('2016-01-02', 3)).toBe('2015-12-30');
  });

  it.each([
    ['2015-08-21', true],
    ['2015-02-31', false],
    ['21 Aug 2015', false],
    ['2015-8-21', false],
    ['', false],
  ])('"%s" is a date_shouldBe %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it('fourWeeks_shouldBeTheEndOfRecent', () => {
    expect(isRecent('2026-10-25', NOW)).toBe(true);
    expect(isRecent('2026-10-24', NOW)).toBe(false);
  });

  it.each([
    ['1998-08-14', '28 years ago'],
    ['2026-06-22', '5 months ago'],
    ['2026-10-20', '33 days ago'],
  ])('age of %s_shouldBe %s', (date, age) => {
    expect(formatAge(date, NOW)).toBe(age);
  });
});
