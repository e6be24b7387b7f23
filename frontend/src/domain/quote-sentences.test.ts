import { expect, it } from 'vitest';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { FTSE } from '../testing/fixtures/instruments';
import { quoteOf } from '../testing/fixtures/quotes';
import { atOpenSentence, quoteAgeSentence } from './quote-sentences';

const FORECAST = FORECASTS[FTSE.symbol] as NonNullable<(typeof FORECASTS)[string]>;
const QUOTE = quoteOf(FORECAST, 0.5);
const spaces = (text: string) => text.replaceAll(/\s/g, ' ');

it('delayedQuote_shouldSayHowLateItIsAndFromWhom', () => {
  expect(quoteAgeSentence(QUOTE)).toMatch(
    /^The price is that of \d\d:\d\d on your clock, 15 minutes late \(Cboe\)\.$/,
  );
  expect(quoteAgeSentence({ ...QUOTE, delay: 'PT1H5M' })).toContain('65 minutes late');
  expect(quoteAgeSentence({ ...QUOTE, delay: 'PT0S' })).not.toContain('late');
});

it('replayedQuote_shouldSayWhatOfItIsReal', () => {
  expect(quoteAgeSentence({ ...QUOTE, source: 'replay' })).toContain('is not known');
});

it('updateAtTheOpen_shouldBeSaidWithItsScoreWhateverItIs', () => {
  const atOpen = {
    count: 249,
    varianceLeft: 0.62,
    crpsSkill: 0.041,
    interval: { low: 0.012, high: 0.07 },
    coverage80: 0.79,
    coverage95: 0.95,
    beatsBaseline: true,
  };
  expect(spaces(atOpenSentence(atOpen))).toContain('4.1 % better than the evening’s forecast');
  expect(spaces(atOpenSentence(atOpen))).toContain('n = 249, 95 % interval +1.2 to +7.0 %');
  expect(spaces(atOpenSentence({ ...atOpen, crpsSkill: -0.01 }))).toContain('1.0 % worse');
  expect(atOpenSentence(undefined)).toContain('not been scored');
});
