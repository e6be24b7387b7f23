import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { failureWords } from '../../../api/problem-error';
import { FormDialog } from '../../../components/form-dialog';
import { useSession } from '../../../session/session';
import { deleteAccount } from '../api/delete-account';

const WORD = 'delete';

/** Asks for a typed word: one mistaken click must not delete everything. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { signOut } = useSession();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => signOut('account-deleted'),
  });
  const busy = isPending || isSuccess;

  function submit() {
    const confirmed = typed.trim().toLowerCase() === WORD;
    setWrong(!confirmed);
    if (confirmed) mutate();
  }

  function problem(): string {
    if (wrong) return `Type the word ${WORD} to go on. Nothing has been deleted.`;
    return error ? `Your account could not be deleted. ${failureWords(error)} You can try again.` : '';
  }

  return (
    <FormDialog
      title="Delete your account?"
      action={busy ? 'Deleting…' : 'Delete everything'}
      dismissal="Keep my account"
      danger
      busy={busy}
      problem={problem()}
      problemId={`${id}-problem`}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        Everything we hold about you is deleted, immediately and permanently. Public forecasts stay; they name
        nobody.
      </p>
      <label htmlFor={`${id}-word`}>
        To confirm, type <strong>{WORD}</strong>
      </label>
      <input
        id={`${id}-word`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-problem`}
      />
    </FormDialog>
  );
}
