import { Link } from 'react-router';
import { PageHeading } from '../../../components/page-heading';

interface InstrumentNotFoundProps {
  symbol: string;
  reason: Error | null;
}

export function InstrumentNotFound({ symbol, reason }: InstrumentNotFoundProps) {
  return (
    <div className="reading">
      <PageHeading title="No such instrument">There is no instrument {symbol}</PageHeading>
      <p className="lead">
        {reason?.message} The search above finds instruments by symbol or by a part of the name, and the{' '}
        <Link to="/instruments">list of instruments</Link> shows all there are.
      </p>
    </div>
  );
}
