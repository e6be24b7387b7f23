import type { Method } from '../api/contract';

export const METHOD_NAMES: Record<Method, string> = {
  LSTM: 'Stockcast (LSTM)',
  EWMA_NORMAL: 'Naive (EWMA, normal)',
  EWMA_FHS: 'EWMA, simulated',
  HAR_FHS: 'HAR, simulated',
};
