import { expect, it } from 'vitest';
import { localesOf } from './locale';

it.each([
  ['en-GB', { numbers: 'en-GB-u-nu-latn', dates: 'en-GB', hour12: false }],
  ['en-US', { numbers: 'en-US-u-nu-latn', dates: 'en-US', hour12: true }],
  ['de-DE', { numbers: 'de-DE-u-nu-latn', dates: 'en-GB', hour12: false }],
  ['fil-PH', { numbers: 'fil-PH-u-nu-latn', dates: 'en-US', hour12: true }],
  ['ja-JP', { numbers: 'ja-JP-u-nu-latn', dates: 'en-GB', hour12: false }],
  ['th-TH-u-ca-buddhist', { numbers: 'th-TH-u-nu-latn', dates: 'en-GB', hour12: false }],
  ['C', { numbers: 'en-GB-u-nu-latn', dates: 'en-GB', hour12: false }],
  [undefined, { numbers: 'en-GB-u-nu-latn', dates: 'en-GB', hour12: false }],
])('language %j_shouldDecideHowNumbersAndDatesAreWritten', (language, expected) => {
  const { numbers, dates, hour12 } = localesOf(language);
  expect({ numbers, dates, hour12 }).toEqual(expected);
});

it('numbersOfALocaleWithOtherDigits_shouldKeepThoseOfTheWordsAroundThem', () => {
  const { numbers } = localesOf('ar-EG');
  expect(new Intl.NumberFormat(numbers).format(1950)).toMatch(/1.?950/);
});
