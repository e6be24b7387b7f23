import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { MailKind } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { endMail } from '../api/end-mail';

const WHAT: Readonly<Record<MailKind, string>> = {
  ALERTS: 'mails of your alerts',
  DIGEST: 'the evening digest',
};

interface StopMailsProps {
  token: string;
  /** Which mails; all where it is null. */
  kind: MailKind | null;
}

/** A button that ends mails: only opening a link never does, because programs that look through mails do so too. */
export function StopMails({ token, kind }: StopMailsProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: endMail });
  const done = useRef<HTMLParagraphElement>(null);
  const what = kind ? WHAT[kind] : 'any mails';

  function stop() {
    // The button that had the focus goes away.
    if (!isPending) mutate({ token, kind }, { onSuccess: () => done.current?.focus() });
  }

  return (
    <>
      <p className="lead" role="status" ref={done} tabIndex={-1}>
        {isSuccess ? `Done. You no longer get ${what}.` : `You will no longer get ${what} from Stockcast.`}
      </p>
      {error && <p role="alert">The mails are not stopped. {failureWords(error)}</p>}
      {!isSuccess && (
        <Button onClick={stop}>
          <ChangingText>{isPending ? 'Stopping…' : 'Stop these mails'}</ChangingText>
        </Button>
      )}
      <p>
        On <Link to="/account">your account page</Link> you choose which mails you get.
      </p>
    </>
  );
}
