import type { ComponentProps } from 'react';
import styles from './button.module.css';

export function Button({ className, ...props }: ComponentProps<'button'>) {
  return <button type="button" {...props} className={`${styles.button} ${className ?? ''}`} />;
}

/** A link that does what a button would: a download. */
export function ButtonLink({ className, children, ...props }: ComponentProps<'a'>) {
  return (
    <a {...props} className={`${styles.button} ${className ?? ''}`}>
      {children}
    </a>
  );
}
