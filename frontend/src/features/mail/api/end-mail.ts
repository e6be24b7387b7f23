import { client } from '../../../api/client';
import type { MailKind } from '../../../api/contract';
import { doneOf } from '../../../api/problem-error';

/** Ends mails of a kind, or all, for whoever has the link of one. */
export function endMail({ token, kind }: { token: string; kind: MailKind | null }): Promise<void> {
  return doneOf(
    client.POST('/api/mail/unsubscribe', { params: { query: { token, ...(kind && { kind }) } } }),
  );
}
