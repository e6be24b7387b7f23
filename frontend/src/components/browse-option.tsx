import type { ComponentProps } from 'react';
import styles from './instrument-option.module.css';

interface BrowseOptionProps extends ComponentProps<'li'> {
  highlighted: boolean;
}

/** Leads to the list of all instruments. */
export function BrowseOption({ highlighted, ...props }: BrowseOptionProps) {
  return (
    <li {...props} className={`${styles.browse} ${highlighted ? styles.highlighted : ''}`}>
      Browse all instruments
    </li>
  );
}
