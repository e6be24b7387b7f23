import { useRef } from 'react';
import { Link } from 'react-router';
import type { AlertRule } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatCount } from '../../../format/numbers';
import { conditionInWords } from '../condition-words';
import { useAlertRemoval } from '../use-alerts';
import styles from './alerts.module.css';

const MOST = 50;

/** The person's alerts, each with a button that removes it. */
export function RuleList({ rules }: { rules: readonly AlertRule[] }) {
  const { mutate, error, variables, isPending, isSuccess } = useAlertRemoval();
  const status = useRef<HTMLParagraphElement>(null);

  function remove(rule: AlertRule) {
    if (isPending) return;
    // The button that had the focus goes away with its alert.
    mutate(rule, { onSuccess: () => status.current?.focus() });
  }

  return (
    <>
      <p className="small muted">
        {rules.length === 0 ? 'You have none yet.' : `You have ${formatCount(rules.length)} of ${MOST}.`}
      </p>
      <p role="status" ref={status} tabIndex={-1} className="small">
        {isSuccess && variables && `No more alerts of this kind about ${variables.instrument.name}.`}
      </p>
      {error && (
        <p role="alert" className="small">
          The alert is still there. {failureWords(error)}
        </p>
      )}
      <ul className={styles.list} aria-label="Your alerts">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} onRemove={() => remove(rule)} />
        ))}
      </ul>
    </>
  );
}

function RuleItem({ rule: { instrument, condition }, onRemove }: { rule: AlertRule; onRemove: () => void }) {
  const words = conditionInWords(condition, instrument);
  return (
    <li className={styles.rule}>
      <div>
        <p>
          <Link to={instrumentPath(instrument.symbol)}>{instrument.name}</Link>
        </p>
        <p className="small">{words}</p>
      </div>
      <Button onClick={onRemove}>
        Remove{' '}
        <span className="visually-hidden">
          {instrument.name}: {words}
        </span>
      </Button>
    </li>
  );
}
