import { useQuery } from '@tanstack/react-query';
import type { ForecastRecord, Instrument } from '../../../api/contract';
import { recordQuery } from '../../../api/get-record';
import { NearViewport } from '../../../components/near-viewport';
import { QueryView } from '../../../components/query-view';
import { SameByCurl } from '../../../components/same-by-curl';
import { Section } from '../../../components/section';
import { useLiveName } from '../../../components/use-live-name';
import { atHorizon } from '../../../domain/horizons';
import { useRecordChoice } from '../use-record-choice';
import { EmptyRecord } from './empty-record';
import { HorizonChoice } from './horizon-choice';
import { Ledger } from './ledger';
import { NewestForecasts } from './newest-forecasts';
import { NotYet } from './not-yet';
import { BackTestDownload } from './record-downloads';
import { RecordHalf } from './record-half';
import { RecordSkeleton } from './record-skeleton';
import { SkillByHorizon } from './skill-by-horizon';

/** What became of an instrument's forecasts, and of those of its back-test; loaded when it is scrolled to. */
export function RecordSection({ instrument }: { instrument: Instrument }) {
  const { horizon, choose } = useRecordChoice();
  return (
    <Section
      title="How the forecasts turned out"
      actions={<HorizonChoice chosen={horizon} onChoose={(value) => choose('horizon', value)} />}
    >
      <NearViewport before={<RecordSkeleton />}>
        <LoadedRecord instrument={instrument} />
      </NearViewport>
    </Section>
  );
}

function LoadedRecord({ instrument }: { instrument: Instrument }) {
  const query = useQuery(recordQuery(instrument.symbol));
  return (
    <QueryView
      query={query}
      what="the record"
      skeleton={<RecordSkeleton />}
      missing={<EmptyRecord pending={0} late={0} />}
      stillWorks="The forecast above is not affected."
    >
      {(record) => (
        <>
          <SkillByHorizon record={record} />
          <LiveHalf record={record} instrument={instrument} />
          <BackTestHalf record={record} />
        </>
      )}
    </QueryView>
  );
}

function LiveHalf({ record, instrument }: { record: ForecastRecord; instrument: Instrument }) {
  const { horizon } = useRecordChoice();
  const { live, newest, summary, pending, late } = record;
  return (
    <RecordHalf
      title={useLiveName()}
      record={atHorizon(live, horizon)}
      none={live.length > 0 ? <NotYet horizon={horizon} /> : <EmptyRecord pending={pending} late={late} />}
    >
      {newest.length > 0 && <NewestForecasts instrument={instrument} sessions={newest} />}
      {summary.length > 0 && <Ledger record={record} />}
    </RecordHalf>
  );
}

function BackTestHalf({ record: { symbol, backtest } }: { record: ForecastRecord }) {
  const { horizon } = useRecordChoice();
  return (
    <RecordHalf
      title="Back-test"
      record={atHorizon(backtest, horizon)}
      none={<p className="muted">There are too few sessions in the history for a back-test.</p>}
    >
      {backtest.length > 0 && <BackTestDownload symbol={symbol} />}
      {backtest.length > 0 && (
        <SameByCurl
          path={`/api/forecasts/${encodeURIComponent(symbol)}/backtest`}
          of="the back-test, session by session"
        />
      )}
    </RecordHalf>
  );
}
