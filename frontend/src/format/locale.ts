/** How numbers and dates are written for a reader. */
export interface Locales {
  /** Of numbers: the reader's own separators, in the digits that the English words around them have. */
  numbers: string;
  /** Of dates: English words in the order the reader is used to. */
  dates: string;
  /** Whether the reader's clock has twelve hours. */
  readonly hour12: boolean;
}

/**
 * The locales of a reader whose browser prefers this language. An English reader's needs no look into the locale data,
 * which is slow to open; the twelve hours are found out when the first time of day is written.
 */
export function localesOf(language: string | undefined): Locales {
  const own = language !== undefined && isWellFormed(language) ? language : 'en-GB';
  return {
    numbers: `${own.replace(/-u-.*/, '')}-u-nu-latn`,
    dates: /^en\b/.test(own) ? own : monthFirst(own) ? 'en-US' : 'en-GB',
    get hour12() {
      return new Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
    },
  };
}

function isWellFormed(language: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language);
}

function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
    .formatToParts()
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('day') < parts.indexOf('year');
}

export const locales = localesOf(navigator.languages[0]);
