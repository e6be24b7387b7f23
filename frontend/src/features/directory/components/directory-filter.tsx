import { useEffect, useId, useRef } from 'react';
import { formatCount } from '../../../format/numbers';
import type { Filter } from '../use-filter';
import styles from './directory-filter.module.css';

interface DirectoryFilterProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  /** How many are shown. */
  count: number;
}

export function DirectoryFilter({ filter, onChange, count }: DirectoryFilterProps) {
  const { text, onlyWithPrices } = filter;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const only = useRef<HTMLInputElement>(null);

  // The address may change by a link. It may also lag behind what is being typed, which stays.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) {
      field.current.value = text;
    }
  }, [text]);

  // The address also lags behind a click, which would undo it for a moment.
  useEffect(() => {
    if (only.current) {
      only.current.checked = onlyWithPrices;
    }
  }, [onlyWithPrices]);

  return (
    <search className={styles.filter}>
      <div className={styles.text}>
        <label htmlFor={id}>Filter by name or symbol</label>
        <input
          id={id}
          ref={field}
          type="search"
          className={styles.input}
          defaultValue={text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
      <label className={styles.only}>
        <input
          type="checkbox"
          ref={only}
          defaultChecked={onlyWithPrices}
          onChange={(event) => onChange({ ...filter, onlyWithPrices: event.currentTarget.checked })}
        />
        Only those with prices here
      </label>
      <p role="status" className={`small muted ${styles.count}`}>
        {count === 1 ? 'One instrument' : `${formatCount(count)} instruments`}
      </p>
    </search>
  );
}
