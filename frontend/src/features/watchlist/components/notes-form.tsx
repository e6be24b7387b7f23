import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { unitOf } from '../../../format/numbers';
import type { Entry, Notes } from '../change';
import styles from './entry-notes.module.css';

const LONGEST_NOTE = 500;

interface NotesFormProps {
  entry: Entry;
  /** Keeps what has changed. */
  onKeep: (changed: Partial<Notes>) => void;
  onCancel: () => void;
}

export function NotesForm({ entry, onKeep, onCancel }: NotesFormProps) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(entry.note ?? '');
  const [price, setPrice] = useState(entry.buyPrice === null ? '' : String(entry.buyPrice));
  const [wrong, setWrong] = useState(false);
  useEffect(() => first.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const buyPrice = price.trim() === '' ? null : Number(price);
    const isPrice = buyPrice === null || buyPrice > 0;
    setWrong(!isPrice);
    if (isPrice) onKeep(changedOf(entry, { note: note.trim() || null, buyPrice }));
  }

  function cancelOnEscape({ key }: KeyboardEvent) {
    if (key === 'Escape') onCancel();
  }

  return (
    <form
      noValidate
      className={styles.form}
      aria-label={`Note about ${entry.instrument.name}`}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
    >
      <label htmlFor={`${id}-note`}>
        Note
        <textarea
          id={`${id}-note`}
          ref={first}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <label htmlFor={`${id}-price`}>
        Buy price in {unitOf(entry.instrument)}
        <input
          id={`${id}-price`}
          type="number"
          inputMode="decimal"
          min="0"
          step="any"
          value={price}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-problem` : undefined}
          onChange={({ target }) => setPrice(target.value)}
        />
      </label>
      {wrong && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          Type a price above 0, or nothing.
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit">Keep</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function changedOf(entry: Entry, { note, buyPrice }: Notes): Partial<Notes> {
  return { ...(note !== entry.note && { note }), ...(buyPrice !== entry.buyPrice && { buyPrice }) };
}
