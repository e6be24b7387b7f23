import type { Forecast, Instrument } from '../../api/contract';

/** The whole forecast as CSV, one row a session, prices unrounded with what they are in. */
export function forecastCsv(forecast: Forecast): string {
  return rows(forecast)
    .map((row) => row.join(','))
    .join('\n')
    .concat('\n');
}

/** The same rows separated by tabs, which spreadsheets paste into cells. */
export function forecastTsv(forecast: Forecast): string {
  return rows(forecast)
    .map((row) => row.join('\t'))
    .join('\n');
}

/** A download's name without its ending: symbol and as-of date say what it holds. */
export function exportName({ instrument, asOf }: Forecast): string {
  return `${instrument.symbol}-${asOf}-forecast`;
}

/** The code of the currency, where GBX is pence. */
function unitOf({ kind, currency }: Instrument): string {
  return kind === 'INDEX' ? 'points' : currency;
}

function rows({ instrument, asOf, modelVersion, levels, horizons }: Forecast): (string | number)[][] {
  const names = levels.map((level) => `q${String(Math.round(level * 1000)).padStart(3, '0')}`);
  const header = [
    'symbol',
    'unit',
    'as_of',
    'model_version',
    'horizon',
    'date',
    ...names,
    ...names.map((n) => `naive_${n}`),
  ];
  return [
    header,
    ...horizons.map(({ horizon, date, quantiles, naive }) => [
      instrument.symbol,
      unitOf(instrument),
      asOf,
      modelVersion,
      horizon,
      date,
      ...quantiles,
      ...naive,
    ]),
  ];
}
