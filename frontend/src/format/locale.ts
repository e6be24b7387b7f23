/** How numbers and dates are written for a reader. */
export interface Locales {
  /** Of numbers: the reader's own separators, in the digits that the English words around them have. */
  numbers: string;
  /** Of dates: English words in the order the reader is used to. */
  dates: string;
  /** Whether the reader's clock has twelve hours. */
  hour12: boolean;
}

/** The locales of a reader whose browser prefers these languages, the best first. */
export function localesOf(languages: readonly string[]): Locales {
  const own = Intl.NumberFormat.supportedLocalesOf([...languages])[0] ?? 'en-GB';
  const numbers = new Intl.Locale(own, { numberingSystem: 'latn' }).toString();
  const { hour12 = false } = new Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions();
  return { numbers, dates: isEnglish(own) ? own : monthFirst(own) ? 'en-US' : 'en-GB', hour12 };
}

function isEnglish(locale: string): boolean {
  return new Intl.Locale(locale).language === 'en';
}

function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
    .formatToParts()
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('day') < parts.indexOf('year');
}

export const locales = localesOf(navigator.languages);
