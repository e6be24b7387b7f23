import type { HorizonScores, Scores } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { SameByCurl } from '../../../components/same-by-curl';
import { Section } from '../../../components/section';
import { qualitySentence, trainingSentence } from '../../../domain/backtest-sentences';
import { formatDate } from '../../../format/dates';
import styles from './backtest-section.module.css';
import { BacktestTable } from './backtest-table';

interface BacktestSectionProps {
  symbol: string;
  modelVersion: string;
  scores: Scores | null;
}

/** The back-test of such ranges on this instrument: in sentences, then in numbers. */
export function BacktestSection({ symbol, modelVersion, scores }: BacktestSectionProps) {
  const training = scores && trainingSentence(modelVersion, scores);
  return (
    <Section title="Back-test against simpler methods">
      {scores ? (
        <>
          <div className={styles.sentences}>
            {scores.horizons.map((horizon) => (
              <Sentence key={horizon.horizon} sessions={scores.sessions} scores={horizon} />
            ))}
          </div>
          {training && <p className={styles.training}>{training}</p>}
          <BacktestTable scores={scores} />
          <SameByCurl path={`/api/forecasts/${encodeURIComponent(symbol)}`} of="the back-test" />
          <p className={`${styles.note} small muted`}>
            Walk-forward from {formatDate(scores.from)} to {formatDate(scores.to)}: each session is forecast
            only from the prices before it, and by the newest network whose training had ended before it;
            before the first network, by none. CRPS is the mean error of the whole distribution, in per cent
            of the price; lower is better. Skill is how much lower the forecast’s CRPS is than the method’s. A
            t above 2 means reliably better, below −2 reliably worse. With a close-only history, HAR has no
            daily range to work with and equals EWMA.
          </p>
        </>
      ) : (
        <Notice title="No back-test yet">
          <p>There are too few sessions in the history. The forecast itself is not affected.</p>
        </Notice>
      )}
    </Section>
  );
}

function Sentence({ sessions, scores }: { sessions: number; scores: HorizonScores }) {
  const own = scores.methods.find(({ method }) => method === 'LSTM');
  const naive = scores.methods.find(({ method }) => method === 'EWMA_NORMAL');
  return own && naive ? <p>{qualitySentence(sessions, scores.horizon, own, naive)}</p> : null;
}
