import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { useMailChoices } from '../use-mail-choices';
import { MailSwitches } from './mail-switches';

interface MailSectionProps {
  email: string | null;
  /** Called when a choice has been kept. */
  onSaved?: () => void;
}

/** Which mails a person gets, for them to choose. */
export function MailSection({ email, onSaved = () => undefined }: MailSectionProps) {
  const query = useMailChoices();
  return (
    <Section title="Mails">
      <QueryView query={query} what="which mails you chose" skeleton={<Skeleton height="9rem" />}>
        {(choices) =>
          choices.offered ? (
            <MailSwitches choices={choices} email={email} onSaved={onSaved} />
          ) : (
            <p className="lead">This site sends no mail.</p>
          )
        }
      </QueryView>
    </Section>
  );
}
