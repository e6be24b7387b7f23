import { Link } from 'react-router';
import { PageHeading } from '../../components/page-heading';

export function NotFoundPage() {
  return (
    <div className="reading">
      <PageHeading title="There is no such page">There is no such page</PageHeading>
      <p className="lead">
        The address may be mistyped or out of date. The <Link to="/">overview</Link> lists every index, and
        the search above finds any instrument.
      </p>
    </div>
  );
}
