import { expect, it } from 'vitest';
import { LEVELS } from '../../domain/quantiles';
import { fanPoints } from './fan-data';

it('fan_shouldOpenAtTheLastCloseAndWiden', () => {
  const sessions = [{ date: '1998-08-17', quantiles: [1, 2, 3, 4, 5, 6, 7, 8, 9] }];
  expect(fanPoints('1998-08-14', 5, LEVELS, sessions)).toEqual([
    { time: '1998-08-14', median: 5, intervals: Array(3).fill({ low: 5, high: 5 }) },
    {
      time: '1998-08-17',
      median: 5,
      intervals: [
        { low: 1, high: 9 },
        { low: 3, high: 7 },
        { low: 4, high: 6 },
      ],
    },
  ]);
});

it('mark_shouldStandAtItsSession', () => {
  const quantiles = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const sessions = [
    { date: '1998-08-17', quantiles },
    { date: '1998-08-18', quantiles, mark: 'report' },
  ];
  expect(fanPoints('1998-08-14', 5, LEVELS, sessions).map(({ mark }) => mark)).toEqual([
    undefined,
    undefined,
    'report',
  ]);
});
