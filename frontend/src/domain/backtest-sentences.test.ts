import { describe, expect, it } from 'vitest';
import type { MethodScore } from '../api/contract';
import { coverageInWords, qualitySentence, skillInWords } from './backtest-sentences';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

function score(coverage80: number, skill = 0, dieboldMarianoT: number | null = null): MethodScore {
  return { method: 'LSTM', crps: 0.005, skill, coverage80, coverage95: 0.95, dieboldMarianoT };
}

describe('the quality sentence', () => {
  it('betterForecast_shouldBeCalledBetter', () => {
    expect(plain(qualitySentence(250, 1, score(0.79), score(0.8, 0.021, 2.31)))).toBe(
      'In a back-test of the last 250 sessions, the 80 % ranges caught 79 % of next-day closes, in line with the promised 80 %, ' +
        'and scored 2.1 % better than the naive forecast; the difference is unlikely to be chance (t = +2.3).',
    );
  });

  it('worseForecast_shouldBeCalledWorseAsPlainly', () => {
    expect(plain(qualitySentence(250, 20, score(0.5), score(0.8, -0.034, -1.2)))).toBe(
      'In a back-test of the last 250 sessions, the 80 % ranges caught 50 % of closes 20 sessions ahead, below the promised 80 %, ' +
        'and scored 3.4 % worse than the naive forecast; the difference may be chance (t = −1.2).',
    );
  });

  it('unknownCertainty_shouldBeSaid', () => {
    expect(qualitySentence(250, 1, score(0.8), score(0.8, 0.01, null))).toContain('too early to say');
  });

  it('skillThatRoundsToNothing_shouldBeTheSame', () => {
    expect(skillInWords(-0.0004)).toBe('the same as the naive forecast');
  });

  it.each([
    [0.812, 1, 'in line with the promised 80 %'],
    [0.75, 1, 'below the promised 80 % but within what chance allows'],
    [0.74, 1, 'below the promised 80 %'],
    [0.86, 1, 'above the promised 80 %'],
    [0.69, 20, 'below the promised 80 % but within what chance allows'],
  ])('coverage of %s over 250 sessions, %s ahead_shouldBe %s', (coverage, horizon, words) => {
    expect(plain(coverageInWords(coverage, 250, horizon))).toBe(words);
  });
});
