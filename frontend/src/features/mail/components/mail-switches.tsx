import { type ReactNode, useId } from 'react';
import type { MailChoices } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Notice } from '../../../components/notice';
import { formatMoment } from '../../../format/dates';
import { useMailChange } from '../use-mail-choices';
import styles from './mail.module.css';

const REFUSED = {
  BOUNCE: 'Your address refused mail',
  COMPLAINT: 'A mail to you was marked as spam',
} as const;

interface MailSwitchesProps {
  choices: MailChoices;
  email: string | null;
  onSaved: () => void;
}

/** A switch for each kind of mail, and why there is none any more. */
export function MailSwitches({ choices, email, onSaved }: MailSwitchesProps) {
  const { shown, choose, isSaved, error } = useMailChange(choices, onSaved);
  return (
    <>
      <p className="lead">
        They go to {email ?? 'the address of your account'}. Each has a link that ends it.
      </p>
      {shown.refusal && (
        <Notice title={REFUSED[shown.refusal.reason]}>
          <p>
            So we ended your mails on {formatMoment(shown.refusal.at)}. If that was a mistake, choose them
            again.
          </p>
        </Notice>
      )}
      <Switch
        label="Evening digest"
        on={shown.digest}
        onChange={(digest) => choose({ digest })}
        what="Once the exchanges of your watchlists have closed: what came of the forecasts, and the ranges of the next session."
      />
      <Switch
        label="Alerts"
        on={shown.alerts}
        onChange={(alerts) => choose({ alerts })}
        what="When one of your alerts has something to tell."
      />
      <p role="status" className="small">
        {isSaved && 'Saved.'}
      </p>
      {error && (
        <p role="alert" className="small">
          Nothing has changed. {failureWords(error)}
        </p>
      )}
    </>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  what: ReactNode;
}

function Switch({ label, on, onChange, what }: SwitchProps) {
  const described = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={described}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <p id={described} className="small muted">
        {what}
      </p>
    </div>
  );
}
