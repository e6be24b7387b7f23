import type { AlertRequest, AlertRule } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf, doneOf } from '../../../api/problem-error';

export function addAlert(body: AlertRequest): Promise<AlertRule> {
  return dataOf(personalClient.POST('/api/alerts', { body }));
}

export function removeAlert({ id }: AlertRule): Promise<void> {
  return doneOf(personalClient.DELETE('/api/alerts/{id}', { params: { path: { id } } }));
}

/** Notes that everything that was told up to a moment has been read. */
export function markRead(until: string): Promise<void> {
  return doneOf(personalClient.PUT('/api/alerts/read', { body: { until } }));
}
