import { useQueryClient } from '@tanstack/react-query';
import { PageHeading } from '../../components/page-heading';
import { accountQuery } from '../../features/account/api/export-account';
import { DeleteSection } from '../../features/account/components/delete-section';
import { HoldingsSection } from '../../features/account/components/holdings-section';
import { MailSection } from '../../features/mail/components/mail-section';
import { SignInRequired } from '../../session/components/sign-in-required';
import { useSession } from '../../session/session';

/** What is held about a person, for them to download or delete. */
export function AccountPage() {
  const queries = useQueryClient();
  const { status, email } = useSession();
  if (status === 'signed-out') {
    return (
      <SignInRequired title="Account">
        Here you see what we hold about you, take it with you, or have it deleted.
      </SignInRequired>
    );
  }
  return (
    <div className="reading">
      <PageHeading title="Account">Account</PageHeading>
      <p className="lead">You are signed in as {email ?? 'yourself'}.</p>
      <HoldingsSection />
      <MailSection email={email} onSaved={() => queries.invalidateQueries(accountQuery)} />
      <DeleteSection />
    </div>
  );
}
