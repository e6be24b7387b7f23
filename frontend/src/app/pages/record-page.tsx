import { FeedLink } from '../../components/feed-link';
import { PageHeading } from '../../components/page-heading';
import { SameByCurl } from '../../components/same-by-curl';
import { PooledRecord } from '../../features/record/components/pooled-record';

/** How good the forecasts were: all of them, the bad ones too. */
export function RecordPage() {
  return (
    <>
      <PageHeading title="Record">The record</PageHeading>
      <p className="lead">
        Every forecast is written down before its session and scored when it has closed; none is left out,
        changed or taken back. The back-test shows how such forecasts would have done before. The two are
        never added up.
      </p>
      <PooledRecord />
      <FeedLink />
      <SameByCurl path="/api/record" of="the record" />
    </>
  );
}
