import { Link } from 'react-router';
import { PageHeading } from '../../components/page-heading';
import { SameByCurl } from '../../components/same-by-curl';
import { Section } from '../../components/section';
import { ApiReference } from '../../features/api-reference/components/api-reference';

/** What the site itself asks, for whoever wants to ask too. */
export function ApiPage() {
  return (
    <>
      <div className="reading">
        <PageHeading title="The API">The API</PageHeading>
        <p className="lead">
          All that this site shows can be fetched: every forecast, record and statistic, without a key. What
          is personal needs to be signed in.
        </p>
        <p>
          This is the contract that the site’s own code is made from, and that every answer is tested against.{' '}
          <a href="/api/openapi.yaml" download="stockcast-openapi.yaml">
            Download it
          </a>{' '}
          (OpenAPI 3.0), or follow <a href="/api/record/feed.atom">the feed of all indices</a>. Each
          instrument has its own feed on <Link to="/instruments">its page</Link>.
        </p>
        <SameByCurl path="/api/openapi.yaml" of="the contract" />
        <Section title="What holds for every answer">
          <p>
            Errors are problems as in RFC 9457 (<code>application/problem+json</code>). Send an{' '}
            <code>ETag</code> back as <code>If-None-Match</code>, and the answer is 304 while nothing has
            changed.
          </p>
        </Section>
      </div>
      <ApiReference />
    </>
  );
}
