import { personalClient } from '../../../api/personal-client';
import { doneOf } from '../../../api/problem-error';

/** Erases the person and all that is held about them; can be repeated when it failed half-way. */
export function deleteAccount(): Promise<void> {
  return doneOf(personalClient.DELETE('/api/account'));
}
