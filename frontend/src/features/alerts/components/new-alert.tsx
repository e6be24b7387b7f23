import { type FormEvent, useId, useState } from 'react';
import type { Instrument } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { InstrumentCombobox } from '../../../components/instrument-combobox';
import { conditionOf, NEW_DRAFT } from '../draft';
import { useNewAlert } from '../use-alerts';
import styles from './alerts.module.css';
import { ConditionFields } from './condition-fields';

interface NewAlertProps {
  instrument: Instrument | null;
  onChoose: (instrument: Instrument | null) => void;
}

/** Chooses an instrument, and then what to be told of it. */
export function NewAlert({ instrument, onChoose }: NewAlertProps) {
  const [added, setAdded] = useState<string | null>(null);

  function finish(name: string) {
    setAdded(`The alert about ${name} is set.`);
    onChoose(null);
  }

  return (
    <div className={styles.form}>
      {instrument ? (
        <AlertForm
          key={instrument.symbol}
          instrument={instrument}
          onAdded={() => finish(instrument.name)}
          onCancel={() => onChoose(null)}
        />
      ) : (
        <div className={styles.search}>
          <InstrumentCombobox
            label="Alert me about an instrument"
            placeholder="Alert me about an index or a stock"
            onChoose={(chosen) => {
              setAdded(null);
              onChoose(chosen);
            }}
          />
        </div>
      )}
      <p role="status" className="small">
        {added}
      </p>
    </div>
  );
}

interface AlertFormProps {
  instrument: Instrument;
  onAdded: () => void;
  onCancel: () => void;
}

function AlertForm({ instrument, onAdded, onCancel }: AlertFormProps) {
  const [draft, setDraft] = useState(NEW_DRAFT);
  const { mutate, isPending, error } = useNewAlert(onAdded);
  const heading = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) mutate({ symbol: instrument.symbol, condition: conditionOf(draft) });
  }

  return (
    <form onSubmit={submit} className={styles.form} aria-labelledby={heading}>
      <h2 id={heading}>Alert me about {instrument.name}</h2>
      <ConditionFields
        instrument={instrument}
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {error && (
        <p role="alert" className="small">
          The alert is not set. {failureWords(error)}
        </p>
      )}
      <div className={styles.who}>
        <Button type="submit" aria-disabled={isPending}>
          <ChangingText>{isPending ? 'Setting…' : 'Set the alert'}</ChangingText>
        </Button>
        <Button onClick={onCancel}>Choose another instrument</Button>
      </div>
    </form>
  );
}
