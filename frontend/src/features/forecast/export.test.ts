import { expect, it } from 'vitest';
import type { Forecast } from '../../api/contract';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { exportName, forecastCsv, forecastTsv } from './export';

const FORECAST = FORECASTS.FTSE as Forecast;

it('csv_shouldHoldEveryQuantileUnrounded', () => {
  const lines = forecastCsv(FORECAST).trimEnd().split('\n');
  const first = FORECAST.horizons[0];
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe(
    'symbol,unit,as_of,model_version,horizon,date,q025,q050,q100,q250,q500,q750,q900,q950,q975,' +
      'naive_q025,naive_q050,naive_q100,naive_q250,naive_q500,naive_q750,naive_q900,naive_q950,naive_q975',
  );
  expect(lines[1]?.split(',')).toEqual([
    'FTSE',
    'points',
    FORECAST.asOf,
    FORECAST.modelVersion,
    '1',
    first?.date,
    ...(first?.quantiles ?? []).map(String),
    ...(first?.naive ?? []).map(String),
  ]);
});

it('shareOfLondon_shouldBeInPence', () => {
  const instrument = { ...FORECAST.instrument, kind: 'STOCK', currency: 'GBX' } as const;
  expect(
    forecastCsv({ ...FORECAST, instrument })
      .split('\n')[1]
      ?.split(',')[1],
  ).toBe('GBX');
});

it('copiedTable_shouldBeSeparatedByTabs', () => {
  expect(forecastTsv(FORECAST).split('\n')[1]?.split('\t')).toHaveLength(24);
});

it('exportName_shouldSayWhatTheFileHolds', () => {
  expect(exportName(FORECAST)).toBe(`FTSE-${FORECAST.asOf}-forecast`);
});
