import type {
  Bar,
  Forecast,
  ForecastRecord,
  IndexSummary,
  Instrument,
  Market,
  ModelCard,
  Scores,
} from '../api/contract';

/** A small market made up for tests: plausible in shape, fixed by its seed. */
export const LEVELS = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];
const NORMAL = [-1.96, -1.645, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.645, 1.96];

export const FTSE: Instrument = {
  symbol: 'FTSE',
  name: 'FTSE 100',
  kind: 'INDEX',
  exchange: 'XLON',
  exchangeName: 'London Stock Exchange',
  currency: 'GBP',
};
export const GSPC: Instrument = {
  symbol: 'GSPC',
  name: 'S&P 500',
  kind: 'INDEX',
  exchange: 'XNYS',
  exchangeName: 'New York Stock Exchange',
  currency: 'USD',
};
export const N225: Instrument = {
  symbol: 'N225',
  name: 'Nikkei 225',
  kind: 'INDEX',
  exchange: 'XTKS',
  exchangeName: 'Tokyo Stock Exchange',
  currency: 'JPY',
};
export const COCA_COLA: Instrument = {
  symbol: 'KO',
  name: 'Coca-Cola',
  kind: 'STOCK',
  exchange: 'XNYS',
  exchangeName: 'New York Stock Exchange',
  currency: 'USD',
};
export const INSTRUMENTS = [FTSE, GSPC, N225, COCA_COLA];

export function sessionsAfter(isoDate: string, count: number): string[] {
  const dates: string[] = [];
  const day = new Date(`${isoDate}T00:00:00Z`);
  while (dates.length < count) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) dates.push(day.toISOString().slice(0, 10));
  }
  return dates;
}

/** A seeded random walk that ends at the given close, with or without open, high and low. */
export function barsOf(from: string, count: number, last: number, withRange: boolean): Bar[] {
  let seed = 42;
  const uniform = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  let close = 1;
  const bars = sessionsAfter(from, count).map((date): Bar => {
    const open = close;
    close *= Math.exp((uniform() + uniform() + uniform() - 1.49) * 0.02);
    const spread = 1 + uniform() * 0.008;
    const range = { open, high: Math.max(open, close) * spread, low: Math.min(open, close) / spread };
    return withRange ? { date, ...range, close } : { date, close };
  });
  const scale = (value: number) => Math.round((value * last * 100) / close) / 100;
  return bars.map((bar) => ({
    ...bar,
    close: scale(bar.close),
    ...(bar.open && bar.high && bar.low
      ? { open: scale(bar.open), high: scale(bar.high), low: scale(bar.low) }
      : {}),
  }));
}

export const HISTORIES: Record<string, Bar[]> = {
  FTSE: barsOf('1991-06-28', 1860, 5455, false),
  GSPC: barsOf('2001-06-29', 4905, 2874.56, true),
  KO: barsOf('1991-12-31', 2350, 60.36, false),
};

function quantilesOf(lastClose: number, horizon: number, dailyVolatility: number): number[] {
  return NORMAL.map((z) => lastClose * Math.exp(0.0002 * horizon + z * dailyVolatility * Math.sqrt(horizon)));
}

const METHOD_SCORES = (horizon: number, skills: [number, number, number], ts: [number, number, number]) => ({
  horizon,
  methods: [
    {
      method: 'LSTM' as const,
      crps: 0.0051 * Math.sqrt(horizon),
      skill: 0,
      coverage80: 0.792,
      coverage95: 0.944,
      dieboldMarianoT: null,
    },
    ...(['EWMA_NORMAL', 'EWMA_FHS', 'HAR_FHS'] as const).map((method, index) => ({
      method,
      crps: (0.0051 * Math.sqrt(horizon)) / (1 - (skills[index] ?? 0)),
      skill: skills[index] ?? 0,
      coverage80: 0.82 - index * 0.01,
      coverage95: 0.936 + index * 0.004,
      dieboldMarianoT: ts[index] ?? 0,
    })),
  ],
});

export const SCORES: Scores = {
  sessions: 250,
  from: '1997-08-08',
  to: '1998-08-14',
  horizons: [
    METHOD_SCORES(1, [0.021, 0.009, 0.012], [2.31, 1.12, 1.44]),
    METHOD_SCORES(5, [0.013, -0.004, 0.006], [0.87, -0.31, 0.52]),
    METHOD_SCORES(20, [-0.027, -0.034, -0.019], [-0.94, -1.2, -0.7]),
  ],
};

export function forecastOf(instrument: Instrument, dailyVolatility = 0.011): Forecast {
  const last = HISTORIES[instrument.symbol]?.at(-1) ?? { date: '1998-08-14', close: 100 };
  return {
    instrument,
    asOf: last.date,
    lastClose: last.close,
    modelVersion: 'lstm-20210630-1a2b3c4d',
    inputSha256: 'a3f1'.repeat(16),
    madeAt: '2026-01-05T21:15:00Z',
    levels: LEVELS,
    horizons: sessionsAfter(last.date, 20).map((date, index) => ({
      horizon: index + 1,
      date,
      quantiles: quantilesOf(last.close, index + 1, dailyVolatility),
      naive: quantilesOf(last.close, index + 1, dailyVolatility * 1.15),
    })),
    scores: SCORES,
  };
}

export const FORECASTS: Record<string, Forecast> = { FTSE: forecastOf(FTSE), GSPC: forecastOf(GSPC, 0.026) };

function summaryOf(instrument: Instrument): IndexSummary {
  const forecast = FORECASTS[instrument.symbol];
  if (!forecast) return { instrument, status: 'NO_DATA', forecast: null };
  const closes = (HISTORIES[instrument.symbol] ?? []).slice(-60).map(({ close }) => close);
  const horizonOf = (horizon: number) => {
    const { date, quantiles } = forecast.horizons[horizon - 1] ?? { date: '', quantiles: [] };
    return { horizon, date, low80: quantiles[2] ?? 0, median: quantiles[4] ?? 0, high80: quantiles[6] ?? 0 };
  };
  return {
    instrument,
    status: 'READY',
    forecast: {
      asOf: forecast.asOf,
      lastClose: forecast.lastClose,
      previousClose: closes.at(-2) ?? forecast.lastClose,
      sparkline: closes,
      nextDay: horizonOf(1),
      nextWeek: horizonOf(5),
      skill: { sessions: 250, skill: instrument === FTSE ? 0.021 : -0.013, coverage80: 0.792 },
    },
  };
}

export const INDICES: IndexSummary[] = [FTSE, GSPC, N225].map(summaryOf);

/** A record of one past forecast of the FTSE, of which three sessions have come. */
export function recordOf(instrument: Instrument): ForecastRecord {
  const bars = (HISTORIES[instrument.symbol] ?? []).slice(-11);
  const [first] = bars;
  if (!first) throw new Error(`No history of ${instrument.symbol}`);
  const outcomes = bars.slice(1).map(({ date, close }, index) => ({
    horizon: index + 1,
    date,
    quantiles: quantilesOf(first.close, index + 1, 0.009),
    close,
    crps: 0.004,
    naiveCrps: 0.0042,
  }));
  const scored = {
    asOf: first.date,
    modelVersion: 'lstm-20210630-1a2b3c4d',
    lastClose: first.close,
    outcomes,
  };
  return {
    symbol: instrument.symbol,
    scoredThrough: bars.at(-1)?.date ?? null,
    pending: 30,
    summary: [1, 5].map((horizon) => ({
      horizon,
      count: 1,
      crps: 0.004,
      naiveCrps: 0.0042,
      skill: 0.0476,
      coverage80: 1,
      coverage95: 1,
    })),
    forecasts: [scored],
  };
}

export const EMPTY_RECORD: ForecastRecord = {
  symbol: 'FTSE',
  scoredThrough: null,
  pending: 20,
  summary: [],
  forecasts: [],
};

export const MODEL_CARD: ModelCard = {
  modelVersion: 'lstm-20210630-1a2b3c4d',
  description: 'A quantile LSTM for daily log-returns in units of forecast volatility.',
  architecture: 'LSTM, 1 layer of 24 units, window 40',
  features: ['scaled return', 'scaled absolute return'],
  universe: ['ADM', 'AES', 'AIG'],
  training: { from: '2005-01-03', to: '2021-06-30' },
  validation: { from: '2021-07-01', to: '2024-03-08' },
  scores: [{ horizon: 1, against: 'EWMA_FHS', skill: 0.011, dieboldMarianoT: 5.2 }],
  seed: 20210630,
  versions: { djl: '0.35.1', pytorch: '2.7.1' },
  sha256: 'b7'.repeat(32),
};

/** London open for two hours more, New York to open in an hour and a half. */
export function marketsAt(now: Date): Market[] {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  return [
    {
      mic: 'XLON',
      name: 'London Stock Exchange',
      timeZone: 'Europe/London',
      open: true,
      nextOpen: inHours(17.5),
      nextClose: inHours(2),
    },
    {
      mic: 'XNYS',
      name: 'New York Stock Exchange',
      timeZone: 'America/New_York',
      open: false,
      nextOpen: inHours(1.5),
      nextClose: inHours(8),
    },
  ];
}
