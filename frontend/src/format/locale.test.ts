import { expect, it } from 'vitest';
import { localesOf } from './locale';

it.each([
  [['en-GB'], { numbers: 'en-GB-u-nu-latn', dates: 'en-GB', hour12: false }],
  [['en-US', 'de'], { numbers: 'en-US-u-nu-latn', dates: 'en-US', hour12: true }],
  [['de-DE', 'en-US'], { numbers: 'de-DE-u-nu-latn', dates: 'en-GB', hour12: false }],
  [['fil-PH'], { numbers: 'fil-PH-u-nu-latn', dates: 'en-US', hour12: true }],
  [['ja-JP'], { numbers: 'ja-JP-u-nu-latn', dates: 'en-GB', hour12: false }],
  [['xx-unknown', 'fr-CH'], { numbers: 'fr-CH-u-nu-latn', dates: 'en-GB', hour12: false }],
  [[], { numbers: 'en-GB-u-nu-latn', dates: 'en-GB', hour12: false }],
])('languages %j_shouldDecideHowNumbersAndDatesAreWritten', (languages, expected) => {
  expect(localesOf(languages)).toEqual(expected);
});

it('numbersOfALocaleWithOtherDigits_shouldKeepThoseOfTheWordsAroundThem', () => {
  const { numbers } = localesOf(['ar-EG']);
  expect(new Intl.NumberFormat(numbers).format(1950)).toMatch(/1.?950/);
});
