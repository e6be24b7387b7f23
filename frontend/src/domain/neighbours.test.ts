import { expect, it } from 'vitest';
import { neighboursOf } from './neighbours';

const KNOWN = ['2015-08-24', '2015-08-21', '2015-08-20'];

it.each([
  ['2015-08-21', '2015-08-20', '2015-08-24'],
  ['2015-08-22', '2015-08-21', '2015-08-24'],
  ['2015-08-20', undefined, '2015-08-21'],
  ['2015-08-24', '2015-08-21', undefined],
])('neighbours of %s_shouldBe %s and %s', (asOf, previous, next) => {
  expect(neighboursOf(asOf, KNOWN)).toEqual({ previous, next });
});
