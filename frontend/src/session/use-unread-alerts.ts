import { useQuery } from '@tanstack/react-query';
import { alertsQuery } from '../api/get-alerts';
import { useSession } from './session';

/** How much the person's alerts have told that they have not read; 0 while that is not known. */
export function useUnreadAlerts(): number {
  const { status } = useSession();
  const { data } = useQuery({ ...alertsQuery, enabled: status === 'signed-in' });
  return data?.unread ?? 0;
}
