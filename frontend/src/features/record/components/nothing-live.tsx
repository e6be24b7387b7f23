import { Notice } from '../../../components/notice';
import type { RecordKind } from '../use-record-choice';

/** Says that only the back-test has something to show. */
export function NothingLive({ shown }: { shown: RecordKind }) {
  return (
    <Notice title="No forecast has been scored yet">
      <p>
        Forecasts are scored when their session has closed.{' '}
        {shown === 'backtest'
          ? 'Until then, this is the back-test: what would have been forecast, and what happened.'
          : 'Until then, the back-test shows what would have been forecast, and what happened.'}
      </p>
    </Notice>
  );
}
