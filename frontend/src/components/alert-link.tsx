import { Link } from 'react-router';
import type { Instrument } from '../api/contract';
import { alertPath } from '../domain/alert-path';
import styles from './alert-link.module.css';

/** Leads to the form for an alert of an instrument. */
export function AlertLink({ instrument: { symbol, name } }: { instrument: Instrument }) {
  return (
    <Link to={alertPath(symbol)} className={styles.link}>
      Alert me<span className="visually-hidden"> about {name}</span>
    </Link>
  );
}
