/** The site speaks English; which English decides how numbers and dates are written. */
export const locale = navigator.languages.find((language) => /^en\b/.test(language)) ?? 'en-GB';
