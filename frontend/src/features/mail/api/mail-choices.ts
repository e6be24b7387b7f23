import { queryOptions } from '@tanstack/react-query';
import type { MailChoice, MailChoices } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';

/** Which mails the person has chosen. */
export const mailQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: ({ signal }): Promise<MailChoices> => dataOf(personalClient.GET('/api/mail', { signal })),
  // A link of a mail may have ended them since.
  staleTime: 0,
});

export function chooseMail(body: MailChoice): Promise<MailChoices> {
  return dataOf(personalClient.PUT('/api/mail', { body }));
}
