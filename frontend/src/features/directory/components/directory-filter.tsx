import { useId } from 'react';
import { formatCount } from '../../../format/numbers';
import styles from './directory-filter.module.css';

interface DirectoryFilterProps {
  text: string;
  onText: (text: string) => void;
  onlyWithPrices: boolean;
  onOnlyWithPrices: (only: boolean) => void;
  /** How many are shown. */
  count: number;
}

export function DirectoryFilter({
  text,
  onText,
  onlyWithPrices,
  onOnlyWithPrices,
  count,
}: DirectoryFilterProps) {
  const field = useId();
  return (
    <search className={styles.filter}>
      <div className={styles.text}>
        <label htmlFor={field}>Filter by name or symbol</label>
        <input
          id={field}
          type="search"
          className={styles.input}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={onlyWithPrices}
          onChange={(event) => onOnlyWithPrices(event.currentTarget.checked)}
        />
        Only those with prices here
      </label>
      <p role="status" className={`small muted ${styles.count}`}>
        {count === 1 ? 'One instrument' : `${formatCount(count)} instruments`}
      </p>
    </search>
  );
}
