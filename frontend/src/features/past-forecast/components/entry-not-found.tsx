import { Link } from 'react-router';
import { PageHeading } from '../../../components/page-heading';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatDate, isIsoDate } from '../../../format/dates';
import { EntryNavigation } from './entry-navigation';

interface EntryNotFoundProps {
  symbol: string;
  /** The instrument's name, or its symbol. */
  name: string;
  asOf: string;
}

/** Says that there is no such forecast, and where there are some. */
export function EntryNotFound({ symbol, name, asOf }: EntryNotFoundProps) {
  const isDate = isIsoDate(asOf);
  return (
    <div className="reading">
      <PageHeading title="No such forecast">
        There is no forecast of {name} {isDate ? `as of ${formatDate(asOf)}` : `as of “${asOf}”`}
      </PageHeading>
      <p className="lead">
        {isDate
          ? 'Either it was no session of its exchange, or no forecast was made that evening. '
          : 'The address names no date; one looks like 2015-08-21. '}
        <Link to={instrumentPath(symbol)}>The page of {name}</Link> lists its newest forecasts, each with its
        address.
      </p>
      {isDate && <EntryNavigation symbol={symbol} asOf={asOf} />}
    </div>
  );
}
