import { expect, it } from 'vitest';
import { INDICES } from '../../testing/fixtures/indices';
import { leadIndex } from './lead-index';

const symbolOf = (indices: typeof INDICES) => leadIndex(indices)?.instrument.symbol;

it('lead_shouldBeTheSp500', () => {
  expect(symbolOf(INDICES)).toBe('GSPC');
});

it('withoutItsForecast_shouldBeTheFirstIndexThatHasOne', () => {
  expect(symbolOf(INDICES.filter(({ instrument }) => instrument.symbol !== 'GSPC').reverse())).toBe('FTSE');
  expect(symbolOf([])).toBeUndefined();
});
