import { horizonInWords } from '../../../domain/horizons';

/** Shown where other horizons have outcomes. */
export function NotYet({ horizon }: { horizon: number }) {
  return (
    <p className="muted">
      No forecast of {horizon === 1 ? 'the next session' : `a close ${horizonInWords(horizon)}`} has come due
      yet.
    </p>
  );
}
