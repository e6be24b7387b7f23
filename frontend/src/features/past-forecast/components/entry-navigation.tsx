import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { recordQuery } from '../../../api/get-record';
import { forecastPath, instrumentPath } from '../../../domain/instrument-path';
import { neighboursOf } from '../../../domain/neighbours';
import { formatDate } from '../../../format/dates';
import styles from './past-forecast.module.css';

interface EntryNavigationProps {
  symbol: string;
  asOf: string;
}

/** Leads to the forecasts before and after, as far as they are among the newest, and to the newest of all. */
export function EntryNavigation({ symbol, asOf }: EntryNavigationProps) {
  const { data } = useQuery(recordQuery(symbol));
  const { previous, next } = neighboursOf(asOf, data?.newest.map((session) => session.asOf) ?? []);
  return (
    <nav className={styles.navigation} aria-label="Other forecasts of this instrument">
      {previous && <Link to={forecastPath(symbol, previous)}>← {formatDate(previous)}</Link>}
      {next && <Link to={forecastPath(symbol, next)}>{formatDate(next)} →</Link>}
      <Link to={instrumentPath(symbol)}>Newest forecast</Link>
    </nav>
  );
}
