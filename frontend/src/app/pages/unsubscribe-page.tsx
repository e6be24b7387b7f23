import { useSearchParams } from 'react-router';
import type { MailKind } from '../../api/contract';
import { PageHeading } from '../../components/page-heading';
import { StopMails } from '../../features/mail/components/stop-mails';

/** Where the link of a mail leads, for anybody who has it. */
export function UnsubscribePage() {
  const [parameters] = useSearchParams();
  const token = parameters.get('token');
  return (
    <div className="reading">
      <meta name="robots" content="noindex" />
      <PageHeading title="Stop mails">Stop mails</PageHeading>
      {token ? (
        <StopMails token={token} kind={kindOf(parameters.get('kind'))} />
      ) : (
        <p className="lead">This link is not complete. Please open the link of a mail as a whole.</p>
      )}
    </div>
  );
}

function kindOf(text: string | null): MailKind | null {
  return text === 'ALERTS' || text === 'DIGEST' ? text : null;
}
