import type { ReactNode } from 'react';
import { useForecastRequest } from '../use-forecast-request';
import { ForecastRequest } from './forecast-request';
import { RequestAnnouncement } from './request-announcement';

interface RequestableForecastProps {
  symbol: string;
  name: string;
  /** The as-of date of the forecast that is shown, if one is. */
  shown: string | undefined;
  /** Draws the forecast, given the button that asks for a newer one. */
  children: (ask: ReactNode) => ReactNode;
}

/** A forecast that can be asked for; it also announces how the request goes. */
export function RequestableForecast({ symbol, name, shown, children }: RequestableForecastProps) {
  const request = useForecastRequest(symbol, shown);
  return (
    <>
      <RequestAnnouncement name={name} request={request} />
      {children(<ForecastRequest request={request} />)}
    </>
  );
}
