import { describe, expect, it } from 'vitest';
import type { Forecast } from '../api/contract';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { countSentence, lateSentence, outcomeSentence } from './outcome-sentences';
import { settledSessions } from './settled';

const NOW = new Date('1998-08-20T09:00:00Z');
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ');
const QUANTILES = [5200, 5230, 5260, 5320, 5400, 5460, 5500, 5540, 5570];
const FORECAST: Forecast = {
  ...(FORECASTS.FTSE as Forecast),
  horizons: (FORECASTS.FTSE as Forecast).horizons.map((horizon) => ({ ...horizon, quantiles: QUANTILES })),
};

/** The sessions of the forecast, of which the first have closed so. */
function after(...closes: number[]) {
  const outcomes = closes.map((close, place) => ({ horizon: place + 1, date: '1998-08-17', close }));
  return settledSessions(FORECAST, outcomes);
}

describe('what became of a forecast', () => {
  it('nothingKnown_shouldSayWhatWasSaidAndForWhen', () => {
    expect(plain(outcomeSentence(FORECAST, after(), NOW))).toBe(
      'Its first session, Monday 17 August, is still to come: the 80 % range of 5,260 to 5,500 was said for it.',
    );
  });

  it('firstCloseInside_shouldSaySoAndWhatIsStillToCome', () => {
    expect(plain(outcomeSentence(FORECAST, after(5400), NOW))).toBe(
      'The next close, 5,400, was inside the 80 % range of 5,260 to 5,500; the closes 5 and 20 sessions ahead are still ' +
        'to come.',
    );
  });

  it('wholeForecast_shouldBeJudgedAtOneFiveAndTwentySessions', () => {
    const closes = Array.from({ length: 20 }, (_, place) => (place === 4 ? 5400 : 5501));
    expect(plain(outcomeSentence(FORECAST, after(...closes), NOW))).toBe(
      'The next close, 5,501, was outside the 80 % range of 5,260 to 5,500; the close 5 sessions ahead was inside its ' +
        'range, and the one 20 ahead was outside its range.',
    );
  });
});

describe('how many closes were inside', () => {
  it('partOfTheSessions_shouldBeCountedAsSoFar', () => {
    expect(plain(countSentence(after(5400, 5600, 5500)))).toBe(
      'In all, 2 of the 3 closes so far were inside the 80 % range said for them.',
    );
  });

  it('allSessions_shouldBeCounted', () => {
    expect(countSentence(after(...Array(20).fill(5400)))).toContain('20 of its 20 closes');
  });

  it('oneCloseOrNone_shouldNeedNoCount', () => {
    expect(countSentence(after(5400))).toBeNull();
    expect(countSentence(after())).toBeNull();
  });
});

describe('a forecast of old prices', () => {
  it('sessionsThatHadClosedBefore_shouldNotCount', () => {
    const late = { ...FORECAST, madeAt: '1998-08-19T21:00:00Z' };
    expect(lateSentence(late, after(5400, 5400, 5400))).toContain(
      'when 2 of these sessions had already closed',
    );
  });

  it('forecastMadeTheEveningBefore_shouldNeedNoRemark', () => {
    expect(lateSentence({ ...FORECAST, madeAt: '1998-08-14T21:00:00Z' }, after(5400))).toBeNull();
  });
});
