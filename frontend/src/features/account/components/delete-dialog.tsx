import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type RefObject, useId, useState } from 'react';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { useSession } from '../../../session/session';
import { deleteAccount } from '../api/delete-account';
import styles from './delete-dialog.module.css';

const WORD = 'delete';

/** Asks for a typed word: one mistaken click must not delete everything. */
export function DeleteDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { signOut } = useSession();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => signOut('account-deleted'),
  });
  const busy = isPending || isSuccess;

  function submit(event: FormEvent) {
    event.preventDefault();
    const confirmed = typed.trim().toLowerCase() === WORD;
    setWrong(!confirmed);
    if (confirmed && !busy) mutate();
  }

  function reset() {
    setTyped('');
    setWrong(false);
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={reset}>
      <h2 id={`${id}-title`}>Delete your account?</h2>
      <form onSubmit={submit} noValidate className={styles.form}>
        <p>
          Everything we hold about you is deleted, immediately and permanently. Public forecasts stay; they
          name nobody.
        </p>
        <label htmlFor={`${id}-word`}>
          To confirm, type <strong>{WORD}</strong>
        </label>
        <input
          id={`${id}-word`}
          className={styles.input}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={`${id}-problem`}
        />
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {wrong && `Type the word ${WORD} to go on. Nothing has been deleted.`}
          {!wrong && error && `Your account could not be deleted. ${failureWords(error)} You can try again.`}
        </p>
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>Keep my account</Button>
          <Button type="submit" className={styles.delete} aria-disabled={busy}>
            {busy ? 'Deleting…' : 'Delete everything'}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
