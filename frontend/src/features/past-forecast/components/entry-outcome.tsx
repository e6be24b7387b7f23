import { useQuery } from '@tanstack/react-query';
import type { Forecast, Outcome } from '../../../api/contract';
import { QueryView } from '../../../components/query-view';
import { SideNote } from '../../../components/side-note';
import { useMarketNow } from '../../../components/use-market-now';
import { countSentence, lateSentence, outcomeSentence } from '../../../domain/outcome-sentences';
import { settledSessions } from '../../../domain/settled';
import { outcomesQuery } from '../api/get-outcomes';
import { EntryFan } from './entry-fan';
import { EntrySkeleton } from './entry-skeleton';
import styles from './past-forecast.module.css';
import { SettledTable } from './settled-table';

/** What became of a forecast: in a sentence, as dots over its fan, and in numbers. */
export function EntryOutcome({ forecast }: { forecast: Forecast }) {
  const query = useQuery(outcomesQuery(forecast.instrument.symbol, forecast.asOf));
  return (
    <QueryView
      query={query}
      what="what happened afterwards"
      skeleton={<EntrySkeleton />}
      stillWorks="Where the forecast comes from is below."
    >
      {(outcomes) => <Content forecast={forecast} outcomes={outcomes} />}
    </QueryView>
  );
}

function Content({ forecast, outcomes }: { forecast: Forecast; outcomes: readonly Outcome[] }) {
  const now = useMarketNow();
  const sessions = settledSessions(forecast, outcomes);
  const late = lateSentence(forecast, sessions);
  return (
    <>
      <div className={styles.sentences}>
        <p className={styles.sentence}>{outcomeSentence(forecast, sessions, now)}</p>
        <p className="muted">
          {countSentence(sessions)} <span className={styles.advice}>Not financial advice.</span>
        </p>
        {late && <SideNote>{late}</SideNote>}
      </div>
      <EntryFan forecast={forecast} sessions={sessions} />
      <SettledTable forecast={forecast} sessions={sessions} />
    </>
  );
}
