import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../testing/fixtures/records';
import { calibrationFinding, coverageFinding, histogramFinding, NO_CURVE, skillFinding } from './findings';

const plain = (text: string) => text.replaceAll('\u202f', ' ');
const bins = (...shares: number[]) => shares.map((share) => ({ share, low: 0.08, high: 0.12 }));

describe('what the plots show', () => {
  it('sharesOutsideTheBand_shouldBeCounted', () => {
    expect(histogramFinding(bins(0.13, 0.1, 0.12, 0.05))).toBe(
      '2 of 4 tenths received their share of closes, within what chance allows.',
    );
  });

  it('sharesAllWithinChance_shouldBeSaidToBe', () => {
    const points = bins(0.08, 0.12).map((bin) => ({ level: 0.1, ...bin }));
    expect(calibrationFinding(points)).toBe(
      'All 2 quantiles held as often as promised, within what chance allows.',
    );
  });

  it('unknownBand_shouldBeTooEarlyToTell', () => {
    expect(histogramFinding([{ share: 0.3, low: null, high: null }])).toMatch(/^Too few sessions yet/);
  });

  it('skill_shouldCarryItsIntervalAndT', () => {
    const score = {
      ...scoreOf({ horizon: 1, count: 119, sessions: 119, skill: 0.021 }),
      skillLow: -0.003,
      skillHigh: 0.045,
      t: 1.72,
    };
    expect(plain(skillFinding(score))).toBe('+2.1 % in all, 95 % interval −0.3 to +4.5 %; t = +1.7.');
  });

  it('skillOfFewSessions_shouldNotPretendToBeCertain', () => {
    const score = scoreOf({ horizon: 1, count: 12, sessions: 12, skill: -0.014 });
    expect(plain(skillFinding(score))).toBe('−1.4 %; too few sessions yet to tell a fault from chance.');
  });

  it('coverage_shouldBeSaidAsItIsAndAsItWas', () => {
    const days = [0.9, 0.72, 0.81].map((coverage80, place) => ({
      date: `1998-08-1${place}`,
      skill: 0,
      coverage80,
    }));
    expect(plain(coverageFinding(days))).toBe('Now 81 %; between 72 % and 90 % since 10 Aug 1998.');
    expect(coverageFinding([])).toBe(NO_CURVE);
  });
});
