import { locales } from './locale';

/** Makes something of options once, and keeps it: to make a format costs more than to use it a hundred times. */
function kept<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}

export const numberFormat = kept(
  (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales.numbers, options),
);

export const dateTimeFormat = kept(
  (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales.dates, options),
);
