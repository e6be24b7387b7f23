import type { WatchlistImportOutcome } from '../../../api/contract';
import { countedInstruments } from '../words';
import styles from './import-outcome.module.css';

/** What became of the symbols of an import; those that nobody knows are named. */
export function ImportOutcome({ outcome }: { outcome: WatchlistImportOutcome }) {
  const { added, alreadyThere, unknown, leftOut } = outcome;
  return (
    <ul className={styles.outcome} aria-label="What became of them">
      <li>{added.length === 0 ? 'Nothing was added.' : `${countedInstruments(added.length)} added.`}</li>
      {alreadyThere.length > 0 && <li>On the list already: {alreadyThere.join(', ')}.</li>}
      {unknown.length > 0 && <li>Unknown: {unknown.join(', ')}.</li>}
      {leftOut.length > 0 && (
        <li>Left out, because a list holds at most 100 instruments: {leftOut.join(', ')}.</li>
      )}
    </ul>
  );
}
