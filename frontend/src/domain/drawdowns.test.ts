import { expect, it } from 'vitest';
import { drawdownsOf } from './drawdowns';

it('drawdown_shouldCountFromTheHighestCloseUntilThen', () => {
  const closes = [100, 120, 90, 150, 75];
  const bars = closes.map((close, day) => ({ date: `2015-09-0${day + 1}`, close }));
  expect(drawdownsOf(bars).map(({ value }) => value)).toEqual([0, 0, -0.25, 0, -0.5]);
});

it('adjustedCloses_shouldBeUsedWhereThereAreSome', () => {
  const bars = [
    { date: '2015-09-01', close: 200, adjustedClose: 100 },
    { date: '2015-09-02', close: 110, adjustedClose: 110 },
  ];
  expect(drawdownsOf(bars).at(-1)).toEqual({ date: '2015-09-02', value: 0 });
});
