import { lazy, Suspense, useRef, useState } from 'react';
import { formatClose } from '../../../format/numbers';
import { chanceWords } from '../chance-words';
import type { Entry, Notes } from '../change';
import styles from './entry-notes.module.css';

interface EntryNotesProps {
  entry: Entry;
  onNote: (entry: Entry, notes: Partial<Notes>) => void;
}

// Most visits to a list write nothing down.
const NotesForm = lazy(() => import('./notes-form').then((module) => ({ default: module.NotesForm })));

/** What the person wrote down about an entry, which is changed in its place. */
export function EntryNotes({ entry, onNote }: EntryNotesProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { instrument, note, buyPrice } = entry;
  const chance = chanceWords(entry);

  // The button is there again once the form has gone.
  function close() {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  }

  if (editing) {
    return (
      <div className={styles.notes}>
        <Suspense>
          <NotesForm
            entry={entry}
            onKeep={(notes) => {
              if (Object.keys(notes).length > 0) onNote(entry, notes);
              close();
            }}
            onCancel={close}
          />
        </Suspense>
      </div>
    );
  }
  const verb = note === null && buyPrice === null ? 'Add a note or buy price' : 'Edit note and buy price';
  return (
    <div className={styles.notes}>
      {note !== null && <p className={styles.note}>{note}</p>}
      {buyPrice !== null && <p>Bought at {formatClose(buyPrice, instrument)}.</p>}
      {chance && <p>{chance}</p>}
      <button ref={button} type="button" className={styles.edit} onClick={() => setEditing(true)}>
        {`${verb} `}
        <span className="visually-hidden">of {instrument.name}</span>
      </button>
    </div>
  );
}
