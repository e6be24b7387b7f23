import { Link } from 'react-router';
import { Button } from '../components/button';
import { PageHeading } from '../components/page-heading';

/** Shown instead of a page that fails. */
export function RouteError() {
  return (
    <div className="reading" role="alert">
      <PageHeading title="Something went wrong">This page could not be shown</PageHeading>
      <p className="lead">
        Something went wrong in the page itself. Loading it again often helps; the rest of the site still
        works, the <Link to="/">overview</Link> included.
      </p>
      <Button onClick={() => window.location.reload()}>Load the page again</Button>
    </div>
  );
}
