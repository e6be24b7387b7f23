import { expect, it } from 'vitest';
import { retryAfterMillis } from './retry-after';

it.each([
  ['3', 3000],
  ['0', 0],
  ['-1', null],
  ['', null],
  ['soon', null],
])('retryAfter "%s"_shouldBe %s ms', (value, millis) => {
  expect(retryAfterMillis(new Response(null, { headers: { 'Retry-After': value } }))).toBe(millis);
});

it('answerWithoutTheHeader_shouldAskForNoWait', () => {
  expect(retryAfterMillis(new Response())).toBeNull();
});
