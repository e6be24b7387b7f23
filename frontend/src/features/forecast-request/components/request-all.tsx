import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { type Requested, useForecastRequests } from '../use-forecast-requests';
import styles from './forecast-request.module.css';

interface RequestAllProps {
  /** The instruments that lack today's forecast. */
  symbols: readonly string[];
}

/** Asks at once for all forecasts that a list lacks; each row shows how far its own has come. */
export function RequestAll({ symbols }: RequestAllProps) {
  const { askForAll, asking, requested } = useForecastRequests();
  if (symbols.length < 2 && requested === null) return null;
  return (
    <div className={styles.request}>
      {(symbols.length > 1 || asking) && (
        <Button onClick={() => asking || askForAll(symbols)} aria-disabled={asking}>
          <ChangingText>{asking ? 'Asking…' : `Refresh all ${symbols.length}`}</ChangingText>
        </Button>
      )}
      <p role="status" className="small muted">
        {requested && !asking ? wordsOf(requested, symbols.length) : ''}
      </p>
    </div>
  );
}

function wordsOf({ asked, impossible, stoppedBy }: Requested, lacking: number): string {
  return [
    `${asked} ${asked === 1 ? 'forecast was' : 'forecasts were'} asked for.`,
    impossible > 0 && `${impossible} cannot be made.`,
    stoppedBy,
    stoppedBy && lacking > 0 && 'The rest are made in the evening, without being asked for.',
  ]
    .filter(Boolean)
    .join(' ');
}
