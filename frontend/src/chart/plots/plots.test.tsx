import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Forecast } from '../../api/contract';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { FTSE } from '../../testing/fixtures/instruments';
import { horizonRecordOf } from '../../testing/fixtures/records';
import { CalibrationPlot } from './calibration-plot';
import { FanPlot } from './fan-plot';
import { HistogramPlot } from './histogram-plot';
import { TimePlot } from './time-plot';

const MANY = horizonRecordOf('1998-03-02', { horizon: 1, count: 119, sessions: 119, skill: 0.02 });
const FEW = horizonRecordOf('1998-03-02', { horizon: 1, count: 25, sessions: 25, skill: 0.02 });
const drawn = (label: string) => screen.getByRole('img', { name: label });

it('quantileThatChanceDoesNotExplain_shouldBeARing', () => {
  render(<CalibrationPlot points={MANY.calibration} label="Calibration" />);
  expect(drawn('Calibration').querySelectorAll('.point')).toHaveLength(8);
  expect(drawn('Calibration').querySelectorAll('.outside')).toHaveLength(1);
  expect(drawn('Calibration').querySelectorAll('.band')).toHaveLength(1);
});

it('fewSessions_shouldHaveNoBandOfChance', () => {
  render(<CalibrationPlot points={FEW.calibration} label="Calibration" />);
  render(<HistogramPlot bins={FEW.histogram} label="PIT" />);
  expect(drawn('Calibration').querySelectorAll('.band, .outside')).toHaveLength(0);
  expect(drawn('PIT').querySelectorAll('.band, .barOutside')).toHaveLength(0);
  expect(drawn('PIT').querySelectorAll('.bar')).toHaveLength(10);
});

it('tenthThatChanceDoesNotExplain_shouldStandOut', () => {
  render(<HistogramPlot bins={MANY.histogram} label="PIT" />);
  expect(drawn('PIT').querySelectorAll('.barOutside')).toHaveLength(1);
});

it('curve_shouldNameItsDatesAndItsNewestValue', () => {
  const points = [
    { date: '1998-03-30', value: 0.75 },
    { date: '1998-08-14', value: 0.81 },
  ];
  const percent = (value: number) => `${Math.round(value * 100)} per cent`;
  render(
    <TimePlot
      points={points}
      mark={0.8}
      span={[0.6, 1]}
      format={percent}
      formatLast={percent}
      label="Coverage"
    />,
  );
  for (const words of ['Mar 1998', 'Aug 1998', '81 per cent', '60 per cent', '100 per cent']) {
    expect(screen.getByText(words)).toBeVisible();
  }
});

it('fan_shouldNameItsBandsAndTellInsideFromOutside', () => {
  const outcomes = [
    { horizon: 1, close: 5460, inside: true },
    { horizon: 2, close: 5800, inside: false },
  ];
  render(
    <FanPlot
      label="Fan"
      instrument={FTSE}
      fan={FORECASTS.FTSE as Forecast}
      history={[5400, 5455]}
      outcomes={outcomes}
      said={{ low: 5380, high: 5500, inside: true }}
    />,
  );
  for (const name of [/^50\s%$/, /^80\s%$/, /^95\s%$/]) expect(screen.getByText(name)).toBeVisible();
  expect(drawn('Fan').querySelectorAll('.close')).toHaveLength(2);
  expect(drawn('Fan').querySelectorAll('.missed')).toHaveLength(1);
  expect(drawn('Fan').querySelectorAll('.said')).toHaveLength(1);
});
