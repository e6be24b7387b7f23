import type { ReactNode } from 'react';
import { useForecastRequest } from '../use-forecast-request';
import { ForecastRequest } from './forecast-request';
import { RequestAnnouncement } from './request-announcement';

interface RequestableForecastProps {
  symbol: string;
  name: string;
  /** The as-of date of the forecast that is shown, if one is. */
  shown: string | undefined;
  children: (request: DrawnRequest) => ReactNode;
}

/** What belongs next to a forecast that can be asked for. */
export interface DrawnRequest {
  /** The button that asks for a newer one, and how far that has come. */
  ask: ReactNode;
  /** Says the same to those who do not see it; outlasts the button. */
  announcement: ReactNode;
}

/** A forecast that can be asked for. */
export function RequestableForecast({ symbol, name, shown, children }: RequestableForecastProps) {
  const request = useForecastRequest(symbol, shown);
  return children({
    ask: <ForecastRequest request={request} />,
    announcement: <RequestAnnouncement name={name} request={request} />,
  });
}
