import { useEffect, useState } from 'react';
import type { Forecast, HorizonForecast } from '../../api/contract';
import { useAddressChoices } from '../../components/use-address-choices';
import { chanceAbove } from '../../domain/chance';
import { priceIn, priceStepOf, rounded, sessionBy } from './chance-address';

/** Ten steps, about a hundredth, is what the line is first put at a multiple of. */
const FIRST_STEPS = 10;

export interface ChanceLine {
  price: number;
  session: HorizonForecast;
  /** That the session's close is above the price. */
  chance: number;
  /** The step of the price. */
  step: number;
  /** Moves the line; the address follows when it is kept. */
  move: (price: number, horizon: number) => void;
  keep: () => void;
  /** Goes back to where it was kept. */
  drop: () => void;
  /** Moves and keeps. */
  put: (price: number, horizon: number) => void;
}

/** A price and a session, kept in the address as `above` and `by`; null of a forecast without sessions. */
export function useChanceLine({ horizons, levels, lastClose }: Forecast): ChanceLine | null {
  const [params, choose] = useAddressChoices();
  const [moved, setMoved] = useState<{ price: number; horizon: number } | null>(null);
  const step = priceStepOf(lastClose);
  const keptPrice = priceIn(params.get('above'));
  const keptSession = sessionBy(params.get('by'), horizons);
  // The address follows a little later; until then, the next key counts from where the line was moved to.
  useEffect(() => {
    setMoved((now) => (now?.price === keptPrice && now?.horizon === keptSession?.horizon ? null : now));
  }, [keptPrice, keptSession?.horizon]);
  const session = horizons.find(({ horizon }) => horizon === moved?.horizon) ?? keptSession;
  if (session === undefined) return null;
  const price = moved?.price ?? keptPrice ?? rounded(lastClose, FIRST_STEPS * step);

  function write(above: number, horizon: number) {
    const by = horizons.find((candidate) => candidate.horizon === horizon)?.date ?? session?.date ?? '';
    setMoved({ price: above, horizon });
    choose({ above: String(above), by });
  }

  return {
    price,
    session,
    chance: chanceAbove(levels, session.quantiles)(price),
    step,
    move: (newPrice, horizon) => setMoved({ price: rounded(newPrice, step), horizon }),
    keep: () => moved && write(moved.price, moved.horizon),
    drop: () => setMoved(null),
    put: write,
  };
}
