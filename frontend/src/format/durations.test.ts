import { expect, it } from 'vitest';
import { formatCountdown } from './durations';

const NOW = new Date('2026-11-23T14:00:00Z');

it.each([
  ['2026-11-23T14:00:30Z', '1\u202fmin'],
  ['2026-11-23T16:13:00Z', '2\u202fh 13\u202fmin'],
  ['2026-11-26T18:30:00Z', '3\u202fd 4\u202fh'],
  ['2026-11-23T13:00:00Z', '0\u202fmin'],
])('countdown to %s_shouldBe %s', (to, words) => {
  expect(formatCountdown(NOW, new Date(to))).toBe(words);
});
