import { expect, it } from 'vitest';
import type { Forecast } from '../../api/contract';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { historyOf } from './history-of';

const FORECAST: Forecast = { ...(FORECASTS.FTSE as Forecast), asOf: '1998-08-14', lastClose: 100 };

it('pricesMovedByALaterSplit_shouldBeThoseOfTheForecastsDay', () => {
  const bars = [
    { date: '1998-08-13', close: 24 },
    { date: '1998-08-14', close: 25 },
    { date: '1998-08-17', close: 26 },
  ];
  expect(historyOf(FORECAST, bars)).toEqual({ closes: [96, 100], from: '1998-08-13' });
});

it('historyWithoutTheDay_shouldLeaveTheLastClose', () => {
  expect(historyOf(FORECAST, [{ date: '1998-08-13', close: 24 }])).toEqual({
    closes: [100],
    from: undefined,
  });
  expect(historyOf(FORECAST, [])).toEqual({ closes: [100], from: undefined });
});

it('longHistory_shouldBeCutToSixtyCloses', () => {
  const bars = Array.from({ length: 80 }, (_, day) => ({ date: `1998-0${day < 79 ? 5 : 8}-14`, close: day }));
  expect(historyOf(FORECAST, bars).closes).toHaveLength(60);
});
