import { PageHeading } from '../../../components/page-heading';
import { useLiveName } from '../../../components/use-live-name';
import { formatDate } from '../../../format/dates';
import styles from './past-forecast.module.css';

interface EntryHeaderProps {
  /** The instrument's name, or its symbol while it is not known. */
  name: string;
  asOf: string;
}

export function EntryHeader({ name, asOf }: EntryHeaderProps) {
  const replay = useLiveName() === 'Replay';
  const title = `${name}: forecast of ${formatDate(asOf)}`;
  return (
    <header className={styles.header}>
      <p className="small muted">
        {replay ? 'From the ledger of this replay' : 'From the ledger'}: what was said that evening, and what
        happened
      </p>
      <PageHeading title={title}>{title}</PageHeading>
    </header>
  );
}
