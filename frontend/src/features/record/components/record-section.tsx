import { useQuery } from '@tanstack/react-query';
import type { ForecastRecord, Instrument } from '../../../api/contract';
import { recordQuery } from '../../../api/get-record';
import { replayQuery } from '../../../api/replay';
import { Notice } from '../../../components/notice';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { formatCount } from '../../../format/numbers';
import { PastForecasts } from './past-forecasts';
import { RecordSummaryTable } from './record-summary-table';

/** The record, live or of a replay: past forecasts with what happened. */
export function RecordSection({ instrument }: { instrument: Instrument }) {
  const query = useQuery(recordQuery(instrument.symbol));
  const { data: replay } = useQuery(replayQuery);
  return (
    <Section title={replay ? 'Record in this replay' : 'Live record'}>
      <QueryView
        query={query}
        what="the record"
        skeleton={<Skeleton height="16rem" />}
        missing={<EmptyRecord pending={0} late={0} />}
        stillWorks="The forecast above is not affected."
      >
        {(record) => <RecordContent record={record} instrument={instrument} />}
      </QueryView>
    </Section>
  );
}

function RecordContent({ record, instrument }: { record: ForecastRecord; instrument: Instrument }) {
  if (record.forecasts.length === 0) return <EmptyRecord pending={record.pending} late={record.late} />;
  return (
    <>
      <PastForecasts forecasts={record.forecasts} instrument={instrument} />
      <RecordSummaryTable record={record} />
    </>
  );
}

function EmptyRecord({ pending, late }: { pending: number; late: number }) {
  if (pending === 0 && late > 0) return <LateRecord />;
  return (
    <Notice title="No forecast has been scored yet">
      <p>
        {pending > 0 && `${formatCount(pending)} forecast sessions are still to come. `}As soon as one has
        closed, its forecast is shown here with what happened, right or wrong.
      </p>
    </Notice>
  );
}

/** Of prices that ended long ago, as the sample's did. */
function LateRecord() {
  return (
    <Notice title="No forecast here can be scored">
      <p>
        Every session that was forecast here had closed before its forecast was made: the prices are old. Only
        a forecast made before the close can be right or wrong, so these do not count.
      </p>
    </Notice>
  );
}
