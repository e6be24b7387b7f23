import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Instrument } from '../../../api/contract';
import { HORIZONS, horizonInWords, parseHorizon } from '../../../domain/horizons';
import { formatPercent, unitOf } from '../../../format/numbers';
import type { Draft, Kind } from '../draft';
import styles from './alerts.module.css';

interface ConditionFieldsProps {
  instrument: Instrument;
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const KINDS: readonly { kind: Kind; words: string }[] = [
  { kind: 'OUTSIDE', words: 'A close outside its range' },
  { kind: 'WIDER', words: 'A wider range than a week before' },
  { kind: 'CHANCE', words: 'The chance of a price' },
  { kind: 'REPORT', words: 'A report within five sessions' },
];

/** What to be told of, and the numbers that this takes. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { instrument, draft, onChange } = props;
  const first = useRef<HTMLSelectElement>(null);
  // Whoever comes here has chosen the instrument, and goes on with this.
  useEffect(() => first.current?.focus(), []);
  const kinds = KINDS.filter(({ kind }) => kind !== 'REPORT' || instrument.kind === 'STOCK');
  return (
    <div className={styles.fields}>
      <Field label="Tell me of">
        {(id) => (
          <select
            ref={first}
            id={id}
            className={styles.field}
            value={draft.kind}
            onChange={({ target }) => onChange({ kind: target.value as Kind })}
          >
            {kinds.map(({ kind, words }) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <NumbersOf {...props} />
    </div>
  );
}

function NumbersOf(props: ConditionFieldsProps) {
  const { draft, onChange } = props;
  switch (draft.kind) {
    case 'OUTSIDE':
      return (
        <Field label="Range">
          {(id) => (
            <select
              id={id}
              className={styles.field}
              value={draft.level}
              onChange={({ target }) => onChange({ level: target.value === '95' ? 95 : 80 })}
            >
              <option value={80}>{formatPercent(0.8)}</option>
              <option value={95}>{formatPercent(0.95)}</option>
            </select>
          )}
        </Field>
      );
    case 'WIDER':
      return (
        <NumberField
          label="Wider by at least, in %"
          value={draft.wider}
          min={5}
          max={500}
          onChange={(wider) => onChange({ wider })}
        />
      );
    case 'CHANCE':
      return <ChanceFields {...props} />;
    case 'REPORT':
      return null;
  }
}

function ChanceFields({ instrument, draft, onChange }: ConditionFieldsProps) {
  return (
    <>
      <Field label="A close">
        {(id) => (
          <select
            id={id}
            className={styles.field}
            value={draft.side}
            onChange={({ target }) => onChange({ side: target.value === 'BELOW' ? 'BELOW' : 'ABOVE' })}
          >
            <option value="ABOVE">above</option>
            <option value="BELOW">below</option>
          </select>
        )}
      </Field>
      <NumberField
        label={`The price, in ${unitOf(instrument)}`}
        value={draft.price}
        min={0.000001}
        max={1_000_000_000}
        onChange={(price) => onChange({ price })}
      />
      <Field label="When">
        {(id) => (
          <select
            id={id}
            className={styles.field}
            value={draft.horizon}
            onChange={({ target }) => onChange({ horizon: parseHorizon(target.value) })}
          >
            {HORIZONS.map((horizon) => (
              <option key={horizon} value={horizon}>
                {horizonInWords(horizon)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <NumberField
        label="A chance of at least, in %"
        value={draft.threshold}
        min={1}
        max={99}
        onChange={(threshold) => onChange({ threshold })}
      />
    </>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  min: number;
  max: number;
  onChange: (value: string) => void;
}

function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={`${styles.field} ${styles.number}`}
          type="number"
          inputMode="decimal"
          required
          min={min}
          max={max}
          step="any"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
